import Algorithms

extension Article {
  /// The text of a range of UTF-8 bytes, as it stands in the file; cut to the text's ends.
  public func slice(_ range: Range<Int>) -> String {
    let utf8 = text.utf8
    let range = range.clamped(to: 0..<utf8.count)
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return String(decoding: utf8[start..<utf8.index(start, offsetBy: range.count)], as: UTF8.self)
  }

  /// What a person reads of a stretch of the text, and the way back to it.
  ///
  /// It holds whole characters of `text` and nothing else, wherever `range` and the markup lie: what
  /// is safe to show stays so.
  ///
  /// - Parameters:
  ///   - range: UTF-8 bytes in `text`; what lies outside is cut off, and so is a part of a character.
  ///   - paragraphBreak: what stands between two paragraphs, except inside a sentence that a page
  ///     header or a line end broke, where it is always a blank.
  /// - Returns: the stretch without markup, and without debris unless all of it is debris.
  public func displayText(of range: Range<Int>, paragraphBreak: String = " ") -> DisplayText {
    let utf8 = text.utf8
    let range = range.clamped(to: 0..<utf8.count)
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    var builder = DisplayTextBuilder(
      bytes: Array(utf8[start..<utf8.index(start, offsetBy: range.count)]), source: range)
    let separator = Array(paragraphBreak.utf8)
    for hidden in hiddenRanges(in: range) {
      builder.show(upTo: hidden.range.lowerBound)
      builder.hide(upTo: hidden.range.upperBound, asBlank: hidden.isDebris)
    }
    builder.show(upTo: range.upperBound)
    return builder.finish { blank in
      separator != [0x20] && separatesParagraphs(blank) ? separator : [0x20]
    }
  }

  /// The words that a person reads of a stretch of the text: `displayText`, with blanks and line ends
  /// as they are where nothing is hidden.
  package func searchedText(of range: Range<Int>) -> String {
    hiddenRanges(in: range).isEmpty ? slice(range) : displayText(of: range).text
  }

  /// Markup and debris that overlap `range`, in order; debris around all of it stays visible.
  private func hiddenRanges(in range: Range<Int>) -> [(range: Range<Int>, isDebris: Bool)] {
    var hidden: [(range: Range<Int>, isDebris: Bool)] = []
    for region in regions[firstRegion(endingAfter: range.lowerBound)...]
      .prefix(while: { $0.bytes.lowerBound < range.upperBound }) where region.kind == .debris
    {
      let isAround =
        region.bytes.lowerBound <= range.lowerBound && range.upperBound <= region.bytes.upperBound
      if !isAround { hidden.append((region.bytes, true)) }
    }
    let debris = hidden.map(\.range)
    let first = markup.firstIndex(endingAfter: range.lowerBound)
    for mark in markup[first...].prefix(while: { $0.lowerBound < range.upperBound }) {
      let next = debris.firstIndex(endingAfter: mark.lowerBound)
      if next == debris.count || !debris[next].overlaps(mark) { hidden.append((mark, false)) }
    }
    return hidden.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether a paragraph, and no part of a broken sentence, begins at the end of `blank`.
  private func separatesParagraphs(_ blank: Range<Int>) -> Bool {
    let next = paragraphs.firstIndex(startingFrom: blank.lowerBound + 1)
    guard next < paragraphs.count, paragraphs[next].lowerBound <= blank.upperBound else {
      return false
    }
    let sentence = sentences.firstIndex(endingAfter: blank.upperBound)
    return sentence == sentences.count || sentences[sentence].lowerBound >= blank.lowerBound
  }

  private func firstRegion(endingAfter offset: Int) -> Int {
    regions.partitioningIndex { $0.bytes.upperBound > offset }
  }
}

/// Collects what is shown of a stretch, piece by piece.
private struct DisplayTextBuilder {
  let bytes: [UInt8]
  let source: Range<Int>
  /// The end of the last character that is whole.
  private let end: Int
  private var position: Int
  /// What is shown as it stands in the source, in order; blanks lie between.
  private var pieces: [Range<Int>] = []
  private var blankIsPending = false
  /// For each piece, whether a blank stands before it.
  private var followsBlank: [Bool] = []

  init(bytes: [UInt8], source: Range<Int>) {
    self.bytes = bytes
    self.source = source
    position = source.lowerBound
    end = source.lowerBound + Self.countOfWholeCharacters(bytes)
    position = wholeCharacter(from: position)
    hideVariationSelector()
  }

  mutating func show(upTo end: Int) {
    let end = wholeCharacter(from: end)
    while position < end {
      let width = blankWidth(at: position, before: end)
      if width > 0 {
        blankIsPending = true
        position += width
        continue
      }
      if let last = pieces.last, last.upperBound == position, !blankIsPending {
        pieces[pieces.count - 1] = last.lowerBound..<position + 1
      } else {
        pieces.append(position..<position + 1)
        followsBlank.append(blankIsPending)
      }
      blankIsPending = false
      position += 1
    }
  }

  mutating func hide(upTo end: Int, asBlank: Bool) {
    position = max(position, wholeCharacter(from: end))
    if asBlank { blankIsPending = true }
    hideVariationSelector()
  }

  /// Where the next character begins, at `offset` or after it.
  private func wholeCharacter(from offset: Int) -> Int {
    var offset = max(offset, source.lowerBound)
    while offset < end, bytes[offset - source.lowerBound] & 0xC0 == 0x80 { offset += 1 }
    return min(offset, end)
  }

  /// How many bytes the characters take that do not end behind the last byte.
  private static func countOfWholeCharacters(_ bytes: [UInt8]) -> Int {
    guard let lead = bytes.lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return 0 }
    let length = bytes[lead] < 0x80 ? 1 : bytes[lead] < 0xE0 ? 2 : bytes[lead] < 0xF0 ? 3 : 4
    return lead + length <= bytes.count ? bytes.count : lead
  }

  /// Without the emoji that it belongs to, U+FE0E or U+FE0F would be an invisible character.
  private mutating func hideVariationSelector() {
    let index = position - source.lowerBound
    if bytes[index...].starts(with: [0xEF, 0xB8, 0x8E])
      || bytes[index...].starts(with: [0xEF, 0xB8, 0x8F])
    {
      position += 3
    }
  }

  /// Joins the pieces; `separator` says what stands for the blanks between two of them.
  func finish(separator: (Range<Int>) -> [UInt8]) -> DisplayText {
    var output: [UInt8] = []
    var runs: [DisplayText.Run] = []
    func add(_ range: Range<Int>, shown: ArraySlice<UInt8>) {
      let display = output.count..<output.count + shown.count
      output += shown
      if let last = runs.last, last.source.upperBound == range.lowerBound,
        last.source.count == last.display.count, range.count == shown.count
      {
        runs[runs.count - 1].source = last.source.lowerBound..<range.upperBound
        runs[runs.count - 1].display = last.display.lowerBound..<display.upperBound
      } else {
        runs.append(.init(source: range, display: display))
      }
    }
    for (index, piece) in pieces.enumerated() {
      if followsBlank[index], index > 0 {
        let blank = pieces[index - 1].upperBound..<piece.lowerBound
        add(blank, shown: separator(blank)[...])
      }
      let base = source.lowerBound
      add(piece, shown: bytes[piece.lowerBound - base..<piece.upperBound - base])
    }
    return DisplayText(text: String(decoding: output, as: UTF8.self), runs: runs, source: source)
  }

  private func blankWidth(at offset: Int, before end: Int) -> Int {
    let index = offset - source.lowerBound
    switch bytes[index] {
    case 0x09, 0x0A, 0x0D, 0x20: return 1
    case 0xC2: return index + 1 < bytes.count && bytes[index + 1] == 0xA0 ? 2 : 0
    case 0xE2:
      // U+2000 to U+200A, U+202F, U+205F.
      guard index + 2 < bytes.count, offset + 2 < end else { return 0 }
      switch (bytes[index + 1], bytes[index + 2]) {
      case (0x80, 0x80...0x8A), (0x80, 0xAF), (0x81, 0x9F): return 3
      default: return 0
      }
    case 0xE3:
      guard index + 2 < bytes.count, offset + 2 < end else { return 0 }
      return bytes[index + 1] == 0x80 && bytes[index + 2] == 0x80 ? 3 : 0
    default: return 0
    }
  }
}
