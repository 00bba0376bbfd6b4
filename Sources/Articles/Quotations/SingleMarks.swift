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
