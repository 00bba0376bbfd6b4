/// Cuts a text into paragraphs.
///
/// A blank line always ends one. Whether a single line end does is read from the text itself:
/// where the lines are wrapped at a width, it does so only before an indented line, before a list
/// item, and after a line that had room for the next word.
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
  private static let widestWrap = 100
  private static let narrowestWrap = 40

  /// - Parameter headerEnd: lines before this byte are paragraphs of their own.
  init(_ source: SourceText, headerEnd: Int = 0) {
    self.source = source
    self.headerEnd = headerEnd
    lines = source.lines()
    wrapWidth = Self.wrapWidth(of: lines, in: source)
  }

  func paragraphs() -> [Found] {
    var found: [Found] = []
    var blankLines = 0
    var previous: TextLine?
    for line in lines {
      if line.isBlank {
        blankLines += 1
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
    guard let wrapWidth, line.bytes.lowerBound >= headerEnd else { return false }
    if next.indentation > line.indentation + 1 || source.listMarker(in: next.bytes) != nil {
      return false
    }
    return Self.isFull(line, before: next, width: wrapWidth, in: source)
  }

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

  private static func wrapWidth(of lines: [TextLine], in source: SourceText) -> Int? {
    let visible = lines.filter { !$0.isBlank }
    let lengths = visible.map { $0.indentation + $0.length }.sorted()
    guard let longest = lengths.last else { return nil }
    // One line in fifty may stick out: a web address cannot be wrapped.
    let width = lengths.count >= 50 ? lengths[lengths.count - 1 - lengths.count / 50] : longest
    guard (narrowestWrap...widestWrap).contains(width) else { return nil }
    var breaks = 0
    var full = 0
    var ended = 0
    for (line, next) in zip(lines, lines.dropFirst())
    where !line.isBlank && !next.isBlank && next.indentation <= line.indentation + 1 {
      breaks += 1
      guard isFull(line, before: next, width: width, in: source) else { continue }
      full += 1
      let last = source.scalar(endingAt: line.bytes.upperBound, after: line.bytes.lowerBound)
      if let last, Scalars.isTerminal(last.value) || Scalars.isClosing(last.value) { ended += 1 }
    }
    // Wrapped lines seldom end where a sentence does; paragraphs of one line all do.
    return breaks > 0 && full * 5 >= breaks * 3 && ended * 2 < full ? width : nil
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
