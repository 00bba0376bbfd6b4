import Archive
import English
import Temporal

/// Reads a date that a person typed: EDTF, words of the language that is spoken or English ones, or
/// the short forms of the screens.
public enum DateInWords {
  public static let examples = Phrase(
    en: "2009-12, dec 2009, summer 2012, 1980s", es: "2009-12, dic 2009, verano 2012, años 80")

  /// What is said of words that are no date, or of one that names no days.
  public static func trouble(of words: String, in language: ReaderLanguage) -> String {
    let examples = examples.words(in: language)
    let typed = words.split(separator: " ").joined(separator: " ")
    if CountedDate.isWithoutDays(english(typed, language)) {
      return language.words(
        en: "“\(typed)” names no days to go to; try \(examples)",
        es: "«\(typed)» no nombra días adonde ir; pruebe \(examples)")
    }
    return language.words(
      en: "not a date; try \(examples)", es: "no es una fecha; pruebe \(examples)")
  }

  /// The days that were meant and how they are told back; `nil`: no date.
  /// - Parameters:
  ///   - year: the one that is selected; it completes what is typed without one, and its century two
  ///     digits.
  ///   - day: from which "tuesday" and "last week" are counted; `nil`: they are no date.
  public static func reading(
    of words: String, near year: Int? = nil, from day: Day? = nil, in language: ReaderLanguage
  ) -> (days: DayRange, name: String)? {
    let typed = words.split(separator: " ").joined(separator: " ")
    let english = english(typed, language)
    if !english.contains("–"), let days = days(english) {
      return (days, name(typed, days, language))
    }
    for spelling in spellings(of: english, near: year) {
      if let days = days(spelling, whole: true) {
        return (days, DateWords.days(days, in: language))
      }
    }
    guard let day, let counted = CountedDate(english, from: day) else { return nil }
    let from = DateWords.days(DayRange(first: day, last: day, precision: .day), in: language)
    let name = DateWords.days(counted.days, in: language)
    return (
      counted.days,
      name
        + language.words(
          en: " (\(typed), counted from \(from))", es: " (\(typed), contado desde \(from))")
    )
  }

  private static func english(_ typed: String, _ language: ReaderLanguage) -> String {
    switch language {
    case .english: typed
    case .spanish: DateInSpanish.inEnglish(typed)
    }
  }

  /// Words as they were typed; digits in the words of the screen.
  private static func name(_ words: String, _ days: DayRange, _ language: ReaderLanguage) -> String
  {
    let name = DateWords.days(days, in: language)
    if words.contains("/"), (try? EDTF(words)) == nil {
      return name + language.words(en: " (\(words) read so)", es: " (\(words), leído así)")
    }
    guard words.contains(where: \.isLetter), language == .english else { return name }
    return words.split(separator: " ").drop { prefixes.contains($0.lowercased()) }
      .joined(separator: " ")
  }

  /// - Parameter whole: every word must belong to the date.
  private static func days(_ words: String, whole: Bool = false) -> DayRange? {
    if let date = try? EDTF(words) { return date.days }
    let readings = [tagged(words), tagged(capitalized(words))].compactMap { $0 }
      .filter { !whole || $0.bytes == words.utf8.count }
    // The one that understood most of the words; of two, the words as they were typed.
    return readings.reversed().max { $0.bytes < $1.bytes }?.days
  }

  private static func tagged(_ words: String) -> (days: DayRange, bytes: Int)? {
    let bytes = Array(words.utf8)
    for expression in Tagger.english.tag(bytes, published: nil) {
      // Of "2009-02-31" no part is a date.
      let isLeftOver = bytes.indices.contains {
        !expression.bytes.contains($0)
          && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[$0])
      }
      if isLeftOver { continue }
      if let range = expression.range { return (range, expression.bytes.count) }
    }
    return nil
  }

  /// "dec 2009" as a text would print it: "Dec 2009".
  private static func capitalized(_ words: String) -> String {
    words.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined(separator: " ")
  }
}

// The short forms of the screens, spelt out.
extension DateInWords {
  /// How sure a date is; where to go does not depend on it.
  private static let prefixes: Set = [
    "about", "perhaps", "before", "after", "by", "until", "from", "since", "in", "on", "the",
  ]
  private static let parts: Set = ["early", "mid", "late"]

  /// What was meant, from what is nearest to what was typed on.
  private static func spellings(of words: String, near year: Int?) -> [String] {
    var parts = words.lowercased().replacing("–", with: " – ").split { $0 == " " || $0 == "?" }
      .map(String.init)
    while let first = parts.first, prefixes.contains(first) { parts.removeFirst() }
    while parts.last == "–" { parts.removeLast() }
    guard let last = parts.last else { return [] }
    if let fiscal = fiscalYear(parts, near: year) { return ["fiscal year \(fiscal)"] }
    var spellings = [parts]
    if let full = fullYear(last, near: year), parts.count > 1 {
      spellings.append(parts.dropLast() + [String(full)])
    }
    if let year, !isYear(last) { spellings.append(parts + [String(year)]) }
    return spellings.compactMap { years($0, near: year) ?? spelt($0) }
  }

  /// "mid may 2009" as the tagger reads it: "mid-may 2009".
  private static func spelt(_ parts: [String]) -> String? {
    guard let first = parts.first, self.parts.contains(first), parts.count > 1 else {
      return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
    let rest = capitalized(parts.dropFirst().joined(separator: " "))
    return first == "mid" ? "mid-" + rest : first + " " + rest
  }

  /// "09 – 10" as an interval: "2009/2010".
  private static func years(_ parts: [String], near year: Int?) -> String? {
    guard parts.count == 3, parts[1] == "–",
      let first = fullYear(parts[0], near: year) ?? Int(parts[0]),
      let last = fullYear(parts[2], near: first)
    else { return nil }
    return "\(first)/\(last)"
  }

  /// The year of "fy2009", "FY 2009" and "fy 09".
  private static func fiscalYear(_ parts: [String], near year: Int?) -> Int? {
    let words = parts.joined()
    guard words.hasPrefix("fy") else { return nil }
    let digits = String(words.dropFirst(2))
    return digits.count == 4 ? Int(digits) : fullYear(digits, near: year)
  }

  private static func isYear(_ word: String) -> Bool { word.count == 4 && Int(word) != nil }

  /// "2009" for "09": in the century that brings it nearest to another year.
  private static func fullYear(_ digits: String, near year: Int?) -> Int? {
    if isYear(digits) { return Int(digits) }
    guard digits.count == 2, let value = Int(digits), value >= 0 else { return nil }
    let near = year ?? 2000
    let century = near / 100 * 100
    return [century - 100, century, century + 100].map { $0 + value }
      .min { abs($0 - near) < abs($1 - near) }
  }
}
