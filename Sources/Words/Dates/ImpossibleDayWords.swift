import Archive
import Screen
import Temporal

extension ImpossibleDay {
  /// Why no calendar has it: "2011 is no leap year", "April has 30 days".
  func reason(in language: ReaderLanguage) -> String {
    guard let month = fullMonthName(month, in: language) else {
      return language.words(en: "there is no month \(month)", es: "no existe el mes \(month)")
    }
    guard day > 0 else {
      return language.words(en: "the first day is 1", es: "el primer día es el 1")
    }
    guard self.month == 2 else {
      let days = Day.length(ofMonth: self.month, year: 2000)
      return language.words(en: "\(month) has \(days) days", es: "\(month) tiene \(days) días")
    }
    guard let year else {
      return language.words(
        en: "\(month) never has more than 29 days", es: "\(month) nunca tiene más de 29 días")
    }
    let name = yearName(year, in: language)
    if day == 29 {
      return language.words(en: "\(name) is no leap year", es: "\(name) no es bisiesto")
    }
    let days = Day.length(ofMonth: 2, year: year)
    return language.words(
      en: "in \(name) \(month) has \(days) days", es: "en \(name) \(month) tiene \(days) días")
  }

  /// "February 29, 2011: no such day (2011 is no leap year)", from the fullest form to the
  /// shortest.
  ///
  /// - Parameter words: the expression as the text has it.
  func lines(_ words: String, in language: ReaderLanguage) -> [String] {
    let line = "\(words): " + language.words(en: "no such day", es: "ese día no existe")
    return ["\(line) (\(reason(in: language)))", line]
  }

  /// In a sentence of its own.
  func sentence(in language: ReaderLanguage) -> String {
    let reason = reason(in: language)
    return language.words(en: "No such day: \(reason).", es: "Ese día no existe: \(reason).")
  }
}

extension Explanation {
  /// Of the dates in an article that no calendar has; `nil` where there are none.
  public init?(ofImpossibleDatesIn text: ArticleText, in language: ReaderLanguage) {
    let dates = text.article.impossibleDates
    guard !dates.isEmpty else { return nil }
    title = language.words(en: "Days that do not exist", es: "Días que no existen")
    items = dates.compactMap { date in
      date.impossibleDay.map {
        Item(
          name: text.article.displayText(of: date.bytes).text, text: $0.sentence(in: language))
      }
    }
  }
}
