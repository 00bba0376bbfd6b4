/// Finds what stands between quotation marks.
///
/// Read are “ ”, straight double marks, the typewriter's `` and '', « », and the single marks of
/// British papers where they cannot be apostrophes (`SingleMarks`). Marks of the other
/// kind inside a quotation belong to it. A mark that is never closed ends with its paragraph,
/// unless the next paragraph opens with a mark again, as long quotations do.
struct QuotationMarks {
  /// What stands between two marks.
  struct Marked: Hashable {
    /// UTF-8 bytes with the marks.
    var whole: Range<Int>
    /// Without them.
    var inner: Range<Int>
    var isClosed: Bool
  }

  private enum Kind { case curly, straight, typewriter, angular }

  let source: SourceText

  /// The quotations of neighbouring paragraphs, in order.
  func marked(in paragraphs: [Range<Int>]) -> [Marked] {
    var found: [Marked] = []
    var openStart: (whole: Int, inner: Int)?
    for paragraph in paragraphs {
      var own = marked(in: paragraph)
      if let start = openStart {
        // The last quotation ran to its paragraph's end; it goes on if this one opens with a mark.
        if let first = own.first, first.whole.lowerBound == paragraph.lowerBound {
          found[found.count - 1] = Marked(
            whole: start.whole..<first.whole.upperBound,
            inner: start.inner..<first.inner.upperBound, isClosed: first.isClosed)
          own.removeFirst()
          if first.isClosed || !own.isEmpty { openStart = nil }
        } else {
          openStart = nil
        }
      }
      if let last = own.last, !last.isClosed {
        openStart = (last.whole.lowerBound, last.inner.lowerBound)
      }
      found += own
    }
    return found
  }

  private func marked(in paragraph: Range<Int>) -> [Marked] {
    var found: [Marked] = []
    var open: (kind: Kind, whole: Int, inner: Int, depth: Int)?
    var index = paragraph.lowerBound
    let singles = SingleMarks(source: source, paragraph: paragraph)
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
      let end = index + mark.width
      if let opened = open {
        if mark.kind == opened.kind {
          if mark.opens, opened.kind != .straight {
            // A second opening mark: the first was never closed, or a quotation stands inside.
            open?.depth += 1
          } else if opened.depth > 0, closesLater(from: end, in: paragraph, opened.kind) {
            open?.depth -= 1
          } else {
            found.append(
              Marked(whole: opened.whole..<end, inner: opened.inner..<index, isClosed: true))
            open = nil
          }
        }
      } else if mark.opens {
        open = (mark.kind, index, end, 0)
      }
      index = end
    }
    if let opened = open {
      found.append(
        Marked(
          whole: opened.whole..<paragraph.upperBound, inner: opened.inner..<paragraph.upperBound,
          isClosed: false))
    }
    return found
  }

  private func closesLater(from start: Int, in paragraph: Range<Int>, _ kind: Kind) -> Bool {
    var index = start
    while let (value, width) = source.scalar(at: index, before: paragraph.upperBound) {
      if let mark = mark(value, at: index, in: paragraph), mark.kind == kind { return !mark.opens }
      index += width
    }
    return false
  }

  private func mark(_ value: UInt32, at index: Int, in paragraph: Range<Int>)
    -> (kind: Kind, opens: Bool, width: Int)?
  {
    switch value {
    case 0x201C: return (.curly, true, 3)
    case 0x201D: return (.curly, false, 3)
    case 0xAB: return (.angular, true, 2)
    case 0xBB: return (.angular, false, 2)
    case 0x60: return source.has("``", at: index) ? (.typewriter, true, 2) : nil
    case 0x27: return source.has("''", at: index) ? (.typewriter, false, 2) : nil
    case 0x22:
      let before = source.scalar(endingAt: index, after: paragraph.lowerBound)?.value
      let after = source.scalar(at: index + 1, before: paragraph.upperBound)?.value
      let followsOpening =
        before.map {
          Scalars.isBlank($0) || Scalars.isDash($0) || $0 == 0x28 || $0 == 0x5B || $0 == 0x2A
        } ?? true
      let precedesText = after.map { !Scalars.isBlank($0) } ?? false
      return (.straight, followsOpening && precedesText, 1)
    default: return nil
    }
  }
}

/// Finds quotations between single marks, which are apostrophes most of the time.
///
/// ‘ or ' opens before a letter at the start of a word. ’ or ' closes after a word that ends in a
/// comma, a full stop, "?" or "!"; so "the boys’ boat" and "rock ’n’ roll" quote nothing.
struct SingleMarks {
  let source: SourceText
  let paragraph: Range<Int>

  /// No quotation of one paragraph is longer: UTF-8 bytes.
  private static let longest = 1_500

  /// The quotation that opens at `index`.
  func quotation(at index: Int) -> QuotationMarks.Marked? {
    guard let mark = width(at: index, curly: "‘"), opens(at: index, width: mark) else {
      return nil
    }
    let isCurly = mark > 1
    let start = index + mark
    var end = start
    let limit = min(paragraph.upperBound, start + Self.longest)
    while let (value, step) = source.scalar(at: end, before: limit) {
      // A double mark inside would leave its partner outside.
      if value == 0x201C || value == 0x22 || value == 0x60 { return nil }
      if let close = width(at: end, curly: "’"), (close > 1) == isCurly,
        closes(at: end, width: close)
      {
        return QuotationMarks.Marked(
          whole: index..<(end + close), inner: start..<end, isClosed: true)
      }
      end += step
    }
    return nil
  }

  private func width(at index: Int, curly: StaticString) -> Int? {
    if source.has(curly, at: index) { return 3 }
    guard index < paragraph.upperBound, source.bytes[index] == 0x27, !source.has("''", at: index),
      index == 0 || source.bytes[index - 1] != 0x27
    else { return nil }
    return 1
  }

  private func opens(at index: Int, width: Int) -> Bool {
    let before = source.scalar(endingAt: index, after: paragraph.lowerBound)?.value
    let after = source.scalar(at: index + width, before: paragraph.upperBound)?.value
    return before.map { Scalars.isBlank($0) || $0 == 0x28 } ?? true
      && after.map { Scalars.isWordPart($0) } ?? false
  }

  private func closes(at index: Int, width: Int) -> Bool {
    let before = source.scalar(endingAt: index, after: paragraph.lowerBound)?.value
    let after = source.scalar(at: index + width, before: paragraph.upperBound)?.value
    let isEnd = after.map { Scalars.isBlank($0) || [0x2C, 0x2E, 0x29].contains($0) } ?? true
    return isEnd && before.map { [0x2C, 0x2E, 0x3F, 0x21].contains($0) } ?? false
  }
}
