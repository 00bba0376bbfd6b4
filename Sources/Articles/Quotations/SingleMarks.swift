/// Finds quotations between single marks, which are apostrophes most of the time.
///
/// ‘ or ' opens before a letter at the start of a word. ’ or ' closes after a word that ends in a
/// comma, a full stop, "?" or "!"; so "the boys’ boat" and "rock ’n’ roll" quote nothing. A ` opens
/// too, and the next ' that is at a word's end closes it.
struct SingleMarks {
  private enum Kind: Int, CaseIterable { case curly, straight, backtick }

  private let source: SourceText
  private let paragraph: Range<Int>
  /// Of each kind the stretch that was searched last: no mark stands in it that ends a quotation.
  private var searched = [Range<Int>](repeating: 0..<0, count: Kind.allCases.count)

  /// No quotation of one paragraph is longer: UTF-8 bytes.
  private static let longest = 1_500
  /// One that opens with ` closes at the first mark, so that it is not long.
  private static let longestBackticked = 500

  init(source: SourceText, paragraph: Range<Int>) {
    self.source = source
    self.paragraph = paragraph
  }

  /// The quotation that opens at `index`.
  mutating func quotation(at index: Int) -> QuotationMarks.Marked? {
    guard let kind = opening(at: index) else { return nil }
    let start = index + (kind == .curly ? 3 : 1)
    let length = kind == .backtick ? Self.longestBackticked : Self.longest
    let limit = min(paragraph.upperBound, start + length)
    let known = searched[kind.rawValue]
    var end = known.contains(start) ? known.upperBound : start
    defer {
      searched[kind.rawValue] = (known.contains(start) ? known.lowerBound : start)..<max(start, end)
    }
    while let (value, step) = source.scalar(at: end, before: limit) {
      // A double mark inside would leave its partner outside.
      if value == 0x201C || value == 0x22 || value == 0x60 { return nil }
      if let width = closing(at: end, of: kind) {
        return QuotationMarks.Marked(
          whole: index..<(end + width), inner: source.trimmed(start..<end), isClosed: true)
      }
      end += step
    }
    return nil
  }

  private func opening(at index: Int) -> Kind? {
    guard let kind = kind(at: index) else { return nil }
    let inner = index + (kind == .curly ? 3 : 1)
    let before = source.scalar(endingAt: index, after: paragraph.lowerBound)?.value
    guard let (after, width) = source.scalar(at: inner, before: paragraph.upperBound),
      before.map({ Scalars.isBlank($0) || $0 == 0x28 }) ?? true
    else { return nil }
    if Scalars.isWordPart(after) { return kind }
    // Apart from its word; "the boys ' boat" has such a mark too, "he said , ' We" has no other.
    guard Scalars.isBlank(after),
      let (next, _) = source.scalar(at: inner + width, before: paragraph.upperBound),
      Scalars.isWordPart(next)
    else { return nil }
    guard kind == .straight else { return kind }
    return scalar(beforeBlank: index).map { [0x2C, 0x2E, 0x3A, 0x3F, 0x21].contains($0) } ?? true
      ? kind : nil
  }

  private func kind(at index: Int) -> Kind? {
    guard index < paragraph.upperBound else { return nil }
    switch source.bytes[index] {
    case 0x27: return isStraight(at: index) ? .straight : nil
    case 0x60:
      let isDouble = source.has("``", at: index) || index > 0 && source.bytes[index - 1] == 0x60
      return isDouble ? nil : .backtick
    default: return source.has("‘", at: index) ? .curly : nil
    }
  }

  private func isStraight(at index: Int) -> Bool {
    index < paragraph.upperBound && source.bytes[index] == 0x27 && !source.has("''", at: index)
      && (index == 0 || source.bytes[index - 1] != 0x27)
  }

  /// The width of the mark at `index`, if it closes.
  private func closing(at index: Int, of kind: Kind) -> Int? {
    let isCurly = source.has("’", at: index)
    guard isCurly ? kind == .curly : kind != .curly && isStraight(at: index) else { return nil }
    let width = isCurly ? 3 : 1
    let after = source.scalar(at: index + width, before: paragraph.upperBound)?.value
    guard after.map({ Scalars.isBlank($0) || [0x2C, 0x2E, 0x29].contains($0) }) ?? true else {
      return nil
    }
    if kind == .backtick { return width }
    return scalar(beforeBlank: index).map { [0x2C, 0x2E, 0x3F, 0x21].contains($0) } ?? false
      ? width : nil
  }

  /// The scalar before `index`, or before the one blank that stands there.
  private func scalar(beforeBlank index: Int) -> UInt32? {
    let last = source.scalar(endingAt: index, after: paragraph.lowerBound)
    guard let (value, width) = last, Scalars.isBlank(value) else { return last?.value }
    return source.scalar(endingAt: index - width, after: paragraph.lowerBound)?.value
  }
}
