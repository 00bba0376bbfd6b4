/// Finds what stands between quotation marks.
///
/// Read are “ ”, straight double marks, the typewriter's `` and '', « », and the single marks of
/// British papers where they cannot be apostrophes (`SingleMarks`). Marks of the other kind inside
/// a quotation belong to it.
///
/// A mark that its paragraph does not close goes on where the next one opens with a mark again, as
/// long quotations do, or where one of the next few closes it before another mark opens, as in
/// texts that have a line for each sentence. Otherwise it ends with its paragraph.
struct QuotationMarks {
  /// What stands between two marks.
  struct Marked: Hashable {
    /// UTF-8 bytes with the marks.
    var whole: Range<Int>
    /// Without them, and without the blanks beside them.
    var inner: Range<Int>
    var isClosed: Bool
  }

  private enum Kind { case curly, straight, typewriter, angular }
  private enum Direction { case opens, closes, either }

  /// A quotation that has not been closed yet.
  private struct Open {
    var kind: Kind
    var whole: Int
    var inner: Int
    var depth = 0
    /// The last paragraph that a mark stands in, and where it ends.
    var paragraph: Int
    var end: Int
  }

  let source: SourceText

  /// Paragraphs without a mark that a quotation runs through, at most, and their UTF-8 bytes.
  private static let longestGap = (paragraphs: 24, bytes: 4_000)
  /// Lines without a mark before one that opens with a mark again, at most.
  private static let longestPause = 4

  /// The quotations of neighbouring paragraphs, in order.
  func marked(in paragraphs: [Range<Int>]) -> [Marked] {
    var found: [Marked] = []
    var open: Open?
    var next = 0
    while next < paragraphs.count {
      let paragraph = paragraphs[next]
      if let opened = open, next > opened.paragraph,
        !goesOn(opened, in: paragraphs, at: next)
      {
        found.append(ended(opened))
        open = nil
        next = opened.paragraph + 1
        continue
      }
      scan(paragraph, at: next, open: &open, into: &found)
      next += 1
      if next == paragraphs.count, let opened = open {
        found.append(ended(opened))
        open = nil
        next = opened.paragraph + 1
      }
    }
    return found
  }

  private func ended(_ open: Open) -> Marked {
    Marked(
      whole: open.whole..<open.end, inner: source.trimmed(open.inner..<max(open.inner, open.end)),
      isClosed: false)
  }

  /// Whether what is open may go on in a later paragraph.
  private func goesOn(_ open: Open, in paragraphs: [Range<Int>], at index: Int) -> Bool {
    let paragraph = paragraphs[index]
    if index > open.paragraph + Self.longestGap.paragraphs { return false }
    var place = paragraph.lowerBound
    let end = min(paragraph.upperBound, open.end + Self.longestGap.bytes)
    while place < end {
      guard let mark = nextMark(from: place, before: end, in: paragraph) else { break }
      place = mark.bytes.upperBound
      guard mark.kind == open.kind else { continue }
      switch mark.direction {
      case .opens:
        return mark.bytes.lowerBound == paragraph.lowerBound
          && (index == open.paragraph + 1
            || index <= open.paragraph + 1 + Self.longestPause
              && areLines(paragraphs[open.paragraph...index]))
      // Where it stands alone between blanks, it closes what is open.
      case .closes, .either: return true
      }
    }
    return end == paragraph.upperBound
  }

  /// Whether no blank line parts the paragraphs.
  private func areLines(_ paragraphs: ArraySlice<Range<Int>>) -> Bool {
    zip(paragraphs, paragraphs.dropFirst()).allSatisfy {
      source.bytes[$0.upperBound..<$1.lowerBound].count { $0 == 0x0A } <= 1
    }
  }

  private func scan(
    _ paragraph: Range<Int>, at number: Int, open: inout Open?, into found: inout [Marked]
  ) {
    var singles = SingleMarks(source: source, paragraph: paragraph)
    var index = paragraph.lowerBound
    let stray = open == nil ? stray(in: paragraph) : nil
    while let (value, width) = source.scalar(at: index, before: paragraph.upperBound) {
      if open == nil, let single = singles.quotation(at: index) {
        found.append(single)
        index = single.whole.upperBound
        continue
      }
      guard let mark = mark(value, at: index, in: paragraph) else {
        index += width
        continue
      }
      let start = index
      index = mark.bytes.upperBound
      if start == stray { continue }
      guard let opened = open else {
        if mark.direction != .closes {
          open = Open(
            kind: mark.kind, whole: start, inner: index, paragraph: number,
            end: paragraph.upperBound)
        }
        continue
      }
      guard mark.kind == opened.kind else { continue }
      if mark.direction == .opens, start == paragraph.lowerBound, number > opened.paragraph {
        // A long quotation's next paragraph.
        open?.paragraph = number
        open?.end = paragraph.upperBound
      } else if mark.direction == .opens, opened.kind != .straight {
        // A second opening mark: the first was never closed, or a quotation stands inside.
        open?.depth += 1
      } else if opened.depth > 0, closesLater(from: index, in: paragraph, opened.kind) {
        open?.depth -= 1
      } else {
        found.append(
          Marked(
            whole: opened.whole..<index, inner: source.trimmed(opened.inner..<start),
            isClosed: true))
        open = nil
      }
    }
  }

  /// A straight mark between blanks that closes a quotation of which the opening mark was lost, or
  /// stands for inches: the marks behind it do not come out even otherwise.
  private func stray(in paragraph: Range<Int>) -> Int? {
    var eithers = 0
    var first: Range<Int>?
    var index = paragraph.lowerBound
    while let mark = nextMark(from: index, before: paragraph.upperBound, in: paragraph) {
      index = mark.bytes.upperBound
      guard mark.kind == .straight else { continue }
      guard mark.direction == .either else {
        return mark.direction == .closes && eithers % 2 == 0 ? first?.lowerBound : nil
      }
      eithers += 1
      first = first ?? mark.bytes
    }
    guard let first, eithers % 2 == 1 else { return nil }
    let before = source.trimmed(paragraph.lowerBound..<first.lowerBound)
    let after = source.trimmed(first.upperBound..<paragraph.upperBound)
    let isEnd = source.scalar(endingAt: before.upperBound, after: before.lowerBound)
      .map { $0.value == 0x2C || Scalars.isTerminal($0.value) || Scalars.isDigit($0.value) }
    let goesOn = source.scalar(at: after.lowerBound, before: after.upperBound)
      .map { Scalars.isLowercase($0.value) }
    return isEnd == true && goesOn == true ? first.lowerBound : nil
  }

  private func closesLater(from start: Int, in paragraph: Range<Int>, _ kind: Kind) -> Bool {
    var index = start
    while let mark = nextMark(from: index, before: paragraph.upperBound, in: paragraph) {
      if mark.kind == kind { return mark.direction != .opens }
      index = mark.bytes.upperBound
    }
    return false
  }

  // MARK: One mark

  private typealias Mark = (kind: Kind, direction: Direction, bytes: Range<Int>)

  private func nextMark(from start: Int, before end: Int, in paragraph: Range<Int>) -> Mark? {
    var index = start
    while let (value, width) = source.scalar(at: index, before: end) {
      if let mark = mark(value, at: index, in: paragraph) { return mark }
      index += width
    }
    return nil
  }

  private func mark(_ value: UInt32, at index: Int, in paragraph: Range<Int>) -> Mark? {
    switch value {
    case 0x201C: (.curly, .opens, index..<index + 3)
    case 0x201D: (.curly, .closes, index..<index + 3)
    case 0xAB: (.angular, .opens, index..<index + 2)
    case 0xBB: (.angular, .closes, index..<index + 2)
    case 0x60: source.has("``", at: index) ? (.typewriter, .opens, index..<index + 2) : nil
    case 0x27: source.has("''", at: index) ? (.typewriter, .closes, index..<index + 2) : nil
    case 0x22: (.straight, straightDirection(at: index, in: paragraph), index..<index + 1)
    default: nil
    }
  }

  /// A straight mark opens before a word and closes behind one; between blanks it does what its
  /// paragraph's beginning or end, a comma before or a small letter behind it tell, or either.
  private func straightDirection(at index: Int, in paragraph: Range<Int>) -> Direction {
    let before = source.scalar(endingAt: index, after: paragraph.lowerBound)?.value
    let after = source.scalar(at: index + 1, before: paragraph.upperBound)?.value
    guard let after else { return .closes }
    guard let before else { return .opens }
    let followsOpening =
      Scalars.isBlank(before) || Scalars.isDash(before) || [0x28, 0x5B, 0x2A].contains(before)
    guard followsOpening else { return .closes }
    // "wants to know : " opens: hardly a quotation ends in a colon.
    if Scalars.isBlank(after), Scalars.isBlank(before),
      source.scalar(endingAt: index - 1, after: paragraph.lowerBound)?.value == 0x3A
    {
      return .opens
    }
    if !Scalars.isBlank(after) {
      // " ," and " .": a text whose marks stand apart from the words.
      return Scalars.isBlank(before) && [0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x21, 0x29].contains(after)
        ? .closes : .opens
    }
    return Scalars.isBlank(before) ? .either : .closes
  }
}
