import English
import Temporal

/// A date that was typed in words which count from a day: "tuesday", "last week", "two days ago".
///
/// It is read as in a text of that day, by the program's own tagger.
struct CountedDate {
  let words: String
  let days: DayRange

  /// - Parameters:
  ///   - words: in English.
  ///   - day: of the event that is selected.
  init?(_ words: String, from day: Day) {
    let published = DayRange(first: day, last: day, precision: .day)
    for spelling in Self.spellings(of: words) {
      let bytes = Array(spelling.utf8)
      let found = Tagger.english.tag(bytes, published: published)
      // Every word must belong to it.
      guard let only = found.first, only.bytes == 0..<bytes.count, let days = only.range,
        days.first != nil, days.last != nil
      else { continue }
      self.words = spelling
      self.days = days
      return
    }
    return nil
  }

  /// Whether the words are a time of which no day is known: "now", "every day", "two weeks".
  static func isWithoutDays(_ words: String) -> Bool {
    spellings(of: words).contains { spelling in
      let bytes = Array(spelling.utf8)
      return Tagger.english.tag(bytes, published: nil).first?.bytes == 0..<bytes.count
    }
  }

  /// In small letters and as a text may print them, without "on" and "the" before them.
  private static func spellings(of words: String) -> [String] {
    let parts = words.lowercased().split(separator: " ").drop { ["on", "in", "the"].contains($0) }
    guard !parts.isEmpty else { return [] }
    func printed(_ part: Substring) -> String { part.prefix(1).uppercased() + part.dropFirst() }
    // "last week", "last Tuesday", "Good Friday".
    let forms = [
      parts.map(String.init), parts.dropLast().map(String.init) + parts.suffix(1).map(printed),
      parts.map(printed),
    ]
    return forms.map { $0.joined(separator: " ") }
  }
}
