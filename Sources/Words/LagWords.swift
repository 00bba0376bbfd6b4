import Story

/// How long after the first report an article came, never more exact than the dates allow.
public enum LagWords {
  /// For a column: "first", "up to 7 mo", "2–3 yr".
  ///
  /// - Parameter isNarrow: a sign for words where the language has no short ones.
  public static func short(
    _ report: Report, among reports: [Report], in language: ReaderLanguage, isNarrow: Bool = false
  ) -> String {
    words(report, among: reports, isNarrow ? .narrow : .short, language)
  }

  /// For reading: "up to 7 months", "2–3 years".
  public static func long(
    _ report: Report, among reports: [Report], in language: ReaderLanguage
  ) -> String {
    words(report, among: reports, .long, language)
  }

  /// A lag in days, at least and at most.
  public static func short(_ days: ClosedRange<Int>, in language: ReaderLanguage) -> String {
    words(days, .short, language)
  }
  public static func long(_ days: ClosedRange<Int>, in language: ReaderLanguage) -> String {
    words(days, .long, language)
  }

  private enum Form { case narrow, short, long }

  private static func words(
    _ report: Report, among reports: [Report], _ form: Form, _ language: ReaderLanguage
  ) -> String {
    if report.first {
      if reports.count(where: \.first) > 1 {
        return language.words(en: "first or same days", es: "primero o a la par")
      }
      // An article without a date may be older than the earliest that has one.
      return reports.contains { !$0.first && $0.afterFirst == nil }
        ? language.words(en: "first dated", es: "primero con fecha")
        : language.words(en: "first", es: "primero")
    }
    guard let days = report.afterFirst else {
      return language.words(en: "undated", es: "sin fecha")
    }
    return words(days, form, language)
  }

  private static func words(
    _ days: ClosedRange<Int>, _ form: Form, _ language: ReaderLanguage
  ) -> String {
    let least = max(0, days.lowerBound)
    let most = max(least, days.upperBound)
    if most == 0 { return language.words(en: "same day", es: "mismo día") }
    let unit = Unit.allCases.last { $0.fits(most) } ?? .day
    let (from, to) = (unit.count(least), max(1, unit.count(most)))
    let time = "\(to) \(unit.name(to, isShort: form != .long, in: language))"
    if from == 0 {
      return language.words(
        en: "up to \(time)", es: form == .narrow ? "≤ \(time)" : "hasta \(time)")
    }
    if from < to { return "\(from)–\(time)" }
    if least == most && unit == .day { return time }
    // "unos 1" is no Spanish.
    return language.words(
      en: "about \(time)",
      es: to == 1 ? "cerca de \(time)" : unit == .week ? "unas \(time)" : "unos \(time)")
  }

  private enum Unit: CaseIterable {
    case day, week, month, year

    /// Whether a lag of so many days is long enough to be told in it.
    func fits(_ days: Int) -> Bool {
      switch self {
      case .day: true
      case .week: days >= 14
      case .month: days >= 60
      case .year: days >= 730
      }
    }

    /// The nearest whole number of it.
    func count(_ days: Int) -> Int {
      switch self {
      case .day: days
      case .week: (days * 2 + 7) / 14
      case .month: (days * 24 + 365) / 730
      case .year: (days * 8 + 1461) / 2922
      }
    }

    func name(_ count: Int, isShort: Bool, in language: ReaderLanguage) -> String {
      let one = count == 1
      switch self {
      case .day:
        return isShort ? "d" : language.words(en: one ? "day" : "days", es: one ? "día" : "días")
      case .week:
        return isShort
          ? language.words(en: "wk", es: "sem")
          : language.words(en: one ? "week" : "weeks", es: one ? "semana" : "semanas")
      case .month:
        return language.words(
          en: isShort ? "mo" : one ? "month" : "months", es: one ? "mes" : "meses")
      case .year:
        return language.words(
          en: isShort ? "yr" : one ? "year" : "years", es: one ? "año" : "años")
      }
    }
  }
}
