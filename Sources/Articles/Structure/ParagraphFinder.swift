/// Cuts a text into paragraphs.
///
/// A blank line always ends one. Whether a single line end does is read from the text itself:
/// where the lines are wrapped at a width, it does so only before an indented line, before a list
/// item, and after a line that had room for the next word. After a word that no sentence ends with
/// it never does.
struct ParagraphFinder {
  /// A paragraph and how many blank lines stand before it.
  struct Found: Hashable {
    var bytes: Range<Int>
    var blankLinesBefore: Int
  }

  private let source: SourceText
  private let lines: [TextLine]
  private let headerEnd: Int
  /// The width at which lines are wrapped, in code points; `nil` where each line is a paragraph.
  private let wrapWidth: Int?

  /// No one wraps text wider than this; longer lines are paragraphs of their own.
  fileprivate static let widestWrap = 100
  private static let narrowestWrap = 40

  /// - Parameter headerEnd: lines before this byte are paragraphs of their own.
  init(_ source: SourceText, headerEnd: Int = 0) {
    self.source = source
    self.headerEnd = headerEnd
    lines = Array(source.lines())
    wrapWidth = Self.wrapWidth(of: lines, from: headerEnd, in: source)
  }

  func paragraphs() -> [Found] {
    var found: [Found] = []
    var blankLines = 0
    var previous: TextLine?
    for line in lines {
      if line.isBlank {
        blankLines += line.count
        previous = nil
      } else if let previous, let last = found.last, continues(previous, with: line) {
        found[found.count - 1].bytes = last.bytes.lowerBound..<line.bytes.upperBound
      } else {
        found.append(Found(bytes: line.bytes, blankLinesBefore: blankLines))
        blankLines = 0
      }
      if !line.isBlank { previous = line }
    }
    return found
  }

  private func continues(_ line: TextLine, with next: TextLine) -> Bool {
    guard line.bytes.lowerBound >= headerEnd, next.indentation <= line.indentation + 1,
      source.listMarker(in: next.bytes) == nil || endsWithMonth(line)
    else { return false }
    if isBrokenOff(line, before: next) { return true }
    guard let wrapWidth else { return false }
    return Self.isFull(line, before: next, width: wrapWidth, in: source)
  }

  /// "The port was closed on": no paragraph ends so, however short its line. "What to look out for"
  /// above a byline does.
  private func isBrokenOff(_ line: TextLine, before next: TextLine) -> Bool {
    let words = source.words(in: line.bytes)
    // Last words are looked at first, since few are such.
    guard let last = words.last, source.sentences.openEnds.contains(source.string(last)),
      words.count >= Self.fewestWords
    else { return false }
    let paragraph = Paragraph(
      Found(bytes: next.bytes, blankLinesBefore: 0), in: source, MarkupFinder(source: source))
    return paragraph.endsSentence || Byline(paragraph, in: source) == nil
  }

  /// "… on May" above "8. The army": a day, and no number of a list.
  private func endsWithMonth(_ line: TextLine) -> Bool {
    guard let last = source.words(in: line.bytes).last else { return false }
    return source.page.months.contains(source.string(last).lowercased())
  }

  /// "Log in" and its like are whole.
  private static let fewestWords = 5

  /// Whether the next line's first word had no room on `line`.
  private static func isFull(
    _ line: TextLine, before next: TextLine, width: Int, in source: SourceText
  ) -> Bool {
    var word = 0
    var index = next.bytes.lowerBound
    while let (value, step) = source.scalar(at: index, before: next.bytes.upperBound),
      !Scalars.isBlank(value)
    {
      word += 1
      index += step
    }
    return line.indentation + line.length + 1 + word > width
  }

  /// The width that the lines show: of those that had no room for the next word most were broken
  /// inside a sentence. Short lines show nothing, nor does a first line that may be a headline.
  private static func wrapWidth(
    of lines: [TextLine], from headerEnd: Int, in source: SourceText
  ) -> Int? {
    var lengths = LineLengths()
    var first: TextLine?
    for line in lines
    where !line.isBlank && line.bytes.lowerBound >= headerEnd && !isUnbroken(line, in: source) {
      if first == nil { first = line }
      lengths.add(line.indentation + line.length)
    }
    guard let width = lengths.usual, width >= narrowestWrap else { return nil }
    var breaks = 0
    var full = 0
    var ended = 0
    var isSplit = false
    // The last line of those without a blank one between, from the end of the text.
    var last: TextLine?
    for (line, next) in zip(lines, lines.dropFirst()).reversed() {
      if next.isBlank { last = nil } else if last == nil { last = next }
      guard let last, !line.isBlank, line.bytes.lowerBound >= headerEnd,
        next.indentation <= line.indentation + 1,
        line.indentation + line.length >= narrowestWrap
      else { continue }
      let goesOn = startsLowercase(next, in: source)
      if line == first, !goesOn, !endsSentenceInside(line, in: source) { continue }
      breaks += 1
      guard isFull(line, before: next, width: width, in: source) else { continue }
      full += 1
      if endsSentence(line, in: source) {
        ended += 1
      } else if goesOn || endsSentence(last, in: source) {
        isSplit = true
      }
    }
    // Wrapped lines seldom end where a sentence does; paragraphs of one line all do.
    return isSplit && full * 5 >= breaks * 3 && ended * 2 < full ? width : nil
  }

  // MARK: One line

  /// A web address, which no width can wrap.
  private static func isUnbroken(_ line: TextLine, in source: SourceText) -> Bool {
    line.length > widestWrap
      && source.words(in: line.bytes).first?.upperBound == line.bytes.upperBound
  }

  private static func endsSentence(_ line: TextLine, in source: SourceText) -> Bool {
    let last = source.scalar(endingAt: line.bytes.upperBound, after: line.bytes.lowerBound)
    return last.map { Scalars.isTerminal($0.value) || Scalars.isClosing($0.value) } ?? false
  }

  /// "… officials said. Two years ago Maria": running text, and no headline.
  private static func endsSentenceInside(_ line: TextLine, in source: SourceText) -> Bool {
    SentenceSplitter(source: source).sentences(in: line.bytes).count > 1
  }

  private static func startsLowercase(_ line: TextLine, in source: SourceText) -> Bool {
    var index = line.bytes.lowerBound
    while let (value, width) = source.scalar(at: index, before: line.bytes.upperBound) {
      guard Scalars.isOpening(value) else { return Scalars.isLowercase(value) }
      index += width
    }
    return false
  }
}

/// How many lines have each length, in code points.
private struct LineLengths {
  private var counts = Array(repeating: 0, count: ParagraphFinder.widestWrap + 1)
  /// How many lines there are, those among them that are too wide for a wrapped text.
  private var all = 0
  private var wide = 0

  mutating func add(_ length: Int) {
    all += 1
    if length < counts.count { counts[length] += 1 } else { wide += 1 }
  }

  /// The length of the longest line but for one in fifty, which may stick out: a web address cannot be
  /// wrapped. `nil`: no wrapped text has lines so long, or there are none.
  var usual: Int? {
    var longer = wide
    let sticksOut = all >= 50 ? all / 50 : 0
    guard longer <= sticksOut else { return nil }
    for length in counts.indices.reversed() {
      longer += counts[length]
      if longer > sticksOut { return length }
    }
    return nil
  }
}

extension SourceText {
  /// The marker of a list item at the start of `range` ("- ", "• ", "3. ", "(a) "), with the
  /// blanks after it.
  func listMarker(in range: Range<Int>) -> Range<Int>? {
    let start = range.lowerBound
    guard let (first, width) = scalar(at: start, before: range.upperBound) else { return nil }
    var end = start
    if first == 0x2D || first == 0x2A || first == 0x2022 || first == 0x25CF || first == 0x25AA
      || first == 0xB7 || first == 0x2023
    {
      end = start + width
    } else if Scalars.isDigit(first) {
      while end < range.upperBound, Scalars.isDigit(UInt32(bytes[end])) { end += 1 }
      guard end - start <= 2, end < range.upperBound, bytes[end] == 0x2E || bytes[end] == 0x29
      else { return nil }
      end += 1
    } else if first == 0x28, start + 2 < range.upperBound, bytes[start + 2] == 0x29,
      Scalars.isWordPart(UInt32(bytes[start + 1]))
    {
      end = start + 3
    } else {
      return nil
    }
    let afterMarker = end
    while let (value, step) = scalar(at: end, before: range.upperBound), Scalars.isBlank(value) {
      end += step
    }
    return end > afterMarker && end < range.upperBound ? start..<end : nil
  }
}
