import Temporal

/// The day that an article's first words are stamped with, where no line of its own prints it.
///
/// Texts taken from pages often run the stamp and the first sentence together: "May 4, 2011 | By
/// Jane Roe The wall …", "Aired May 4, 2011 - 16:00 ET", "By Jane Roe May 4, 2011: 3:19 PM ET",
/// "CAIRO, May 4, 2011 -- The wall …". A day of the last change and a reader's comment stamp
/// nothing.
struct HeadStamp {
  /// UTF-8 bytes of the day, with the label before it.
  let bytes: Range<Int>
  let days: DayRange

  /// How far from the start of the text a stamp may stand: UTF-8 bytes.
  private static let reach = 700
  /// How much of the text before and after a day is looked at: UTF-8 bytes.
  private static let surroundings = 60

  /// - Parameter start: where the text begins, behind its header lines.
  init?(in source: SourceText, from start: Int) {
    let limit = min(source.count, start + Self.reach)
    // No word is cut in two.
    let end =
      limit == source.count
      ? limit : (start..<limit).last { source.bytes[$0] <= 0x20 } ?? start
    guard start < end else { return nil }
    let text = Array(source.bytes[start..<end])
    for expression in source.language.times.tag(text, published: nil) {
      guard expression.countedFrom == nil, let days = expression.range, days.isExact,
        text[expression.bytes].contains(where: { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A })
      else { continue }
      let place = expression.bytes
      let before = String(
        decoding: text[max(0, place.lowerBound - Self.surroundings)..<place.lowerBound],
        as: UTF8.self)
      let after = String(
        decoding: text[place.upperBound..<min(text.count, place.upperBound + Self.surroundings)],
        as: UTF8.self)
      let stamp = StampContext(
        before: before, after: after, hasClock: expression.type == .time, page: source.page)
      guard !stamp.tellsChange, let label = stamp.labelLength else { continue }
      bytes = (start + place.lowerBound - label)..<(start + place.upperBound)
      self.days = days
      return
    }
    return nil
  }
}

/// The words round a day at the head of a text, and whether they make it a stamp.
struct StampContext {
  let before: String
  let after: String
  /// The day is told with a clock time.
  let hasClock: Bool
  let page: any PageLexicon

  /// "Last updated at 10:00 GMT, May 4, 2011", "May 4, 2011 Last updated at 10:00 GMT".
  var tellsChange: Bool {
    let following = after.lowercased().drop { !$0.isLetter }
    if page.changesBehind.contains(where: following.hasPrefix) { return true }
    let words = before.lowercased().split { !$0.isLetter }
    return words.suffix(6).contains { page.stampChanges.contains(String($0)) }
  }

  /// How many bytes of a label before the day belong to the stamp; `nil` where there is no stamp.
  var labelLength: Int? {
    if let label { return label }
    return isSeparated || isTimed || isSigned || isDateline ? 0 : nil
  }

  /// "Published: ", "Aired ", "Published: 7:00 BST on": a word with a capital, and something that
  /// sentences do not have.
  private var label: Int? {
    var words = before.split(whereSeparator: \.isWhitespace)
    while let last = words.last, page.on.contains(last.lowercased()) || Self.isClock(last) {
      words.removeLast()
    }
    guard let last = words.last else { return nil }
    let length = before[last.startIndex...].utf8.count
    let name = last.lowercased().filter { $0 != ":" }
    if name.hasSuffix(","), name.dropLast().contains("."), last.first?.isLowercase == true {
      // "herald.example, Thursday 4 May 2011 16.00".
      return length
    }
    guard page.stampLabels.contains(name) else { return nil }
    if last.hasSuffix(":") { return length }
    guard last.first?.isUppercase == true else { return nil }
    let isAlone = words.count == 1 || line(before[...]).drop { $0 == " " }.hasPrefix(last)
    let isSentence = after.first == "," || after.first == "."
    return hasClock || startsWithMark(after, "|-–—:") || isAlone && !isSentence ? length : nil
  }

  /// "7:00AM", "BST", "16.00".
  private static func isClock(_ word: Substring) -> Bool {
    if word.first?.isNumber == true { return word.contains(":") || word.contains(".") }
    return (2...4).contains(word.count) && word.allSatisfy { $0.isUppercase || ",.".contains($0) }
  }

  /// "May 4, 2011 | By Jane Roe"; but "May 4, 2011 | Reply" stands below a comment.
  private var isSeparated: Bool {
    guard !hasClock, startsWithMark(after, "|") else { return false }
    let next = after.drop { $0.isWhitespace || $0 == "|" }
    let words = next.lowercased()
    let isComment = page.commentMarks.contains(where: words.hasPrefix)
    return next.first?.isUppercase == true && !isComment
  }

  /// "May 4, 2011: 3:19 PM ET", "May 4, 2011; 3:00 PM", "May 4, 2011; A01".
  private var isTimed: Bool {
    guard !hasClock, let mark = after.first, mark == ":" || mark == ";" else { return false }
    let next = after.dropFirst().drop(while: \.isWhitespace).prefix(5)
    let isPage = next.first?.isUppercase == true && next.dropFirst().first?.isNumber == true
    return next.first?.isNumber == true && next.contains(":") || mark == ";" && isPage
  }

  /// "Jane Roe | 10:57 UK time, Friday, May 4, 2011", "By Jane Roe | May 4, 2011", "LONDON | May 4,
  /// 2011 3:45pm EDT". A reader's name stands so above a comment, but with no "By".
  private var isSigned: Bool {
    guard let bar = before.lastIndex(of: "|") else { return false }
    let between = before[before.index(after: bar)...]
    let names = line(before[..<bar]).split(separator: " ")
    guard (1...5).contains(names.count), names.allSatisfy({ $0.first?.isUppercase == true }),
      between.filter(\.isLetter).count <= 20, !between.contains(where: \.isNewline)
    else { return false }
    let isPlace = names.allSatisfy { $0.allSatisfy { $0.isUppercase || $0 == "," } }
    return between.contains(":")
      || names.first.map { page.by.contains($0.lowercased()) && $0.first?.isUppercase == true }
        == true
      || isPlace && between.count <= 1
  }

  /// "CAIRO, May 4, 2011 --".
  private var isDateline: Bool {
    let place = line(before[...])
    let words = place.split(separator: " ")
    guard (1...5).contains(words.count), words.last?.hasSuffix(",") == true,
      words.allSatisfy({ $0.first?.isUppercase == true })
    else { return false }
    var rest = after[...]
    if rest.hasPrefix(".") { rest = rest.dropFirst() }
    if let open = rest.firstIndex(of: "("), rest[..<open].allSatisfy({ " ,".contains($0) }),
      let close = rest.firstIndex(of: ")")
    {
      rest = rest[rest.index(after: close)...]
    }
    return startsWithMark(String(rest), "—–_") || rest.drop(while: \.isWhitespace).hasPrefix("--")
      || rest.drop(while: \.isWhitespace).hasPrefix("- ")
  }

  /// The last line of a stretch.
  private func line(_ text: Substring) -> Substring {
    text.lastIndex(where: \.isNewline).map { text[text.index(after: $0)...] } ?? text
  }

  private func startsWithMark(_ text: String, _ marks: String) -> Bool {
    text.first { !$0.isWhitespace }.map(marks.contains) ?? false
  }
}
