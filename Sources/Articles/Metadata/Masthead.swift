/// The line of a newspaper's masthead that gives the day: "RIVERTOWN, THURSDAY, MAY 4, 1911", near
/// "VOL. XLI" or "NUMBER 33".
struct Masthead {
  /// The lines that may give the day, in order.
  let lines: [Range<Int>]

  /// How many paragraphs a masthead may have.
  private static let height = 6

  /// - Parameter start: where the text begins, behind its header lines.
  init(_ paragraphs: [Paragraph], from start: Int, page: any PageLexicon) {
    let top = paragraphs.filter { $0.bytes.lowerBound >= start }.prefix(Self.height)
    guard top.contains(where: { Self.isNumbered($0.key, page) }) else {
      lines = []
      return
    }
    lines = top.filter { paragraph in
      paragraph.wordCount <= 16 && paragraph.capitalizedCount == paragraph.wordCount
        && page.namesDay(paragraph.key)
    }.map(\.bytes)
  }

  /// "VOL. XLI", "Volume 12, No. 3", "NUMBER 33".
  private static func isNumbered(_ key: String, _ page: any PageLexicon) -> Bool {
    let words = key.split { " ,;|-".contains($0) }.map { Byline.bare(String($0)) }
    guard words.count <= 16 else { return false }
    return zip(words, words.dropFirst()).contains { name, number in
      page.volumes.contains(name) && isNumeral(number)
    }
  }

  private static func isNumeral(_ word: String) -> Bool {
    !word.isEmpty && (word.allSatisfy(\.isNumber) || word.allSatisfy { "ivxlcdm".contains($0) })
  }
}
