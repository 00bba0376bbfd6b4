import Temporal

/// How much of a year a name shows.
enum YearForm: Hashable {
  /// "2009".
  case full
  /// "09".
  case short
  /// Nothing for this year, two digits for any other.
  case omitting(Int)

  /// The year with the blank before it; empty when it is left out.
  ///
  /// - Parameter unshortened: four digits, where two could be taken for a day ("Jun 10").
  func suffix(_ year: Int, unshortened: Bool = false, in language: ReaderLanguage) -> String {
    if case .omitting(year) = self { return "" }
    return " "
      + (unshortened || self == .full
        ? yearName(year, in: language) : shortYearName(year, in: language))
  }
}

/// "2009"; years before 1 as "44 BC".
public func yearName(_ year: Int, in language: ReaderLanguage) -> String {
  year > 0 ? String(year) : "\(1 - year) " + language.words(en: "BC", es: "a. C.")
}

/// "09"; other than four digits in full.
func shortYearName(_ year: Int, in language: ReaderLanguage) -> String {
  guard 1000...9999 ~= year else { return yearName(year, in: language) }
  return year % 100 < 10 ? "0\(year % 100)" : String(year % 100)
}

/// "1980s": by the first of its ten years; "1800–09" where that would name the century.
///
/// - Parameter isShort: beside other dates; in Spanish "años 80" where that is the last century's.
public func decadeName(_ year: Int, in language: ReaderLanguage, isShort: Bool = true) -> String {
  language.words(
    // "The 1800s" are a century.
    en: year > 0 && year % 100 == 0 ? "\(year)–09" : "\(year)s",
    es: isShort
      ? "años \(1920...1990 ~= year ? year % 100 : year)" : "década de \(year)")
}

/// "1800s": by the first of its hundred years.
public func centuryName(_ year: Int, in language: ReaderLanguage) -> String {
  language.words(
    en: "\(year)s",
    es: year < 0
      ? "siglo \(romanNumeral(1 - (year + 99) / 100)) a. C."
      : "siglo \(romanNumeral(year / 100 + 1))")
}

/// "XIX"; empty for what is not positive.
private func romanNumeral(_ number: Int) -> String {
  let signs = [
    (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"),
    (1, "I"),
  ]
  var rest = number
  var numeral = ""
  for (value, sign) in signs {
    while rest >= value {
      numeral += sign
      rest -= value
    }
  }
  return numeral
}

private let englishMonths = [
  "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
]

private let spanishMonths = [
  "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic",
]

/// "Jan" to "Dec".
public func monthName(_ month: Int, in language: ReaderLanguage) -> String {
  let months =
    switch language {
    case .english: englishMonths
    case .spanish: spanishMonths
    }
  return months.indices ~= month - 1 ? months[month - 1] : "?"
}

private let englishMonthsInFull = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
  "November", "December",
]

let spanishMonthsInFull = [
  "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
  "octubre", "noviembre", "diciembre",
]

/// "January" to "December"; `nil` for what is no month.
func fullMonthName(_ month: Int, in language: ReaderLanguage) -> String? {
  let months =
    switch language {
    case .english: englishMonthsInFull
    case .spanish: spanishMonthsInFull
    }
  return months.indices ~= month - 1 ? months[month - 1] : nil
}

/// "Q1".
func quarterName(_ quarter: Int, in language: ReaderLanguage) -> String {
  language.words(en: "Q\(quarter)", es: "\(quarter)T")
}

extension Season {
  /// "summer".
  func name(in language: ReaderLanguage) -> String {
    switch self {
    case .spring: language.words(en: "spring", es: "primavera")
    case .summer: language.words(en: "summer", es: "verano")
    case .autumn: language.words(en: "autumn", es: "otoño")
    case .winter: language.words(en: "winter", es: "invierno")
    }
  }
}

extension Modifier {
  /// Whether it means the beginning, the middle or the end of a unit.
  var isPart: Bool { self == .start || self == .mid || self == .end }

  /// "early May", "mid May", "late May"; the unit alone for the others.
  ///
  /// - Parameter isShort: for a narrow column, where the language has a shorter form.
  func part(of unit: String, in language: ReaderLanguage, isShort: Bool = false) -> String {
    switch self {
    case .start:
      language.words(en: "early \(unit)", es: (isShort ? "ini. " : "inicios de ") + unit)
    case .mid:
      language.words(en: "mid \(unit)", es: (isShort ? "med. " : "mediados de ") + unit)
    case .end:
      language.words(en: "late \(unit)", es: (isShort ? "fin. " : "fines de ") + unit)
    default: unit
    }
  }
}

extension Day {
  /// "10 Feb", with the year as `years` has it.
  func name(_ years: YearForm, in language: ReaderLanguage) -> String {
    let (year, month, day) = components
    return "\(day) \(monthName(month, in: language))" + years.suffix(year, in: language)
  }
}
