/// A page that lists what is broadcast: "7.00-9.00pm RADIO KIRN Ann Roe looks back at … Producer/Lee
/// Holm". Its dates are of all that its programmes tell of, and of no one story.
package enum ProgrammeListing {
  /// So many hours from and to, and names of who made it, make an article a listing. Chosen on
  /// the press pages of a broadcaster, which had 26 at least, and 1200 articles of news, which had 2 at
  /// most.
  private static let fewest = 8
  /// An hour from and to, at most: UTF-8 bytes.
  private static let longestHour = 10

  package static func isMade(of body: ArticleBody) -> Bool {
    let page = body.language.page
    let bytes = body.bytes
    var count = 0
    for index in bytes.indices.dropFirst().dropLast() {
      switch bytes[index] {
      case UInt8(ascii: "-"),
        0x93 where bytes[index - 1] == 0x80:
        if isBetweenHours(bytes, index, page) { count += 1 }
      case UInt8(ascii: "/"):
        let before = bytes[index - 1] == UInt8(ascii: "\\") ? index - 1 : index
        if page.credits.contains(word(endingAt: before, in: bytes)) { count += 1 }
      default: continue
      }
      if count == fewest { return true }
    }
    return false
  }

  /// "7.00-10.00 pm", "9am – 1pm": figures before a dash, figures and the half of the day behind it.
  private static func isBetweenHours(
    _ bytes: [UInt8], _ dash: Int, _ page: any PageLexicon
  ) -> Bool {
    let before = bytes[..<dash].suffix(longestHour)
    guard before.contains(where: isFigure), let last = before.last,
      isFigure(last) || last | 0x20 == UInt8(ascii: "m") || last > 0x7F || last == 0x20
    else { return false }
    var index = dash + 1
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    let start = index
    while index < bytes.count, isFigure(bytes[index]) || [0x2E, 0x3A].contains(bytes[index]) {
      index += 1
    }
    guard index > start, index - start <= 5 else { return false }
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    let end = index + 2
    guard end < bytes.count, !isLetter(bytes[end]) else { return false }
    return page.halvesOfDay.contains(folded(bytes[index..<end]))
  }

  private static func word(endingAt end: Int, in bytes: [UInt8]) -> String {
    folded(bytes[..<end].suffix(12).reversed().prefix(while: isLetter).reversed()[...])
  }

  private static func folded(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: bytes.map { $0 | 0x20 }, as: UTF8.self)
  }

  private static func isFigure(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
  private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }
}
