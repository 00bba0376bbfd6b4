import Temporal

extension EnglishRules {
  /// Times that come again and again.
  static let sets: [Rule] =
    [
      Rule(
        "(every | each) [single | passing] UNIT",
        [.init("It rises [every single day].", "P1D"), .init("They meet [each week] here.", "P1W")]
      ) { $0.repeated(1) },
      Rule("every other UNIT", [.init("They meet [every other week].", "P2W")]) { $0.repeated(2) },
      Rule(
        "every other WEEKDAY", [.init("They meet [every other Sunday].", "XXXX-WXX-7")]
      ) { reading in
        reading.named.map { Meaning(.repeated(Scope.unknown($0))) }
      },
      Rule(
        "(every | each) COUNT UNITS",
        [
          .init("It is held [every four years].", "P4Y"),
          .init("It runs [every 10 minutes].", "PT10M"),
        ]
      ) { $0.repeated($0[.count] ?? 1) },
      Rule(
        "every SEVERAL UNITS", [.init("They meet [every few weeks].", "PXW")]
      ) { reading in
        reading.amount.map { Meaning(.repeated($0.value)) }
      },
      Rule(
        "(every | each) (WEEKDAY | MONTH | SEASON)",
        [
          .init("They meet [every Friday].", "XXXX-WXX-5"),
          .init("It rains [every April].", "XXXX-04"),
        ]
      ) { reading in
        reading.named.map { Meaning(.repeated(Scope.unknown($0))) }
      },
      Rule(
        "(every | each) [WEEKDAY] PART", [.init("They meet [every morning].", "XXXX-XX-XXTMO")]
      ) { reading in
        guard let part = reading.part else { return nil }
        let day = reading[.weekday].map { "XXXX-WXX-\($0)" } ?? "XXXX-XX-XX"
        return Meaning(.repeated(day + TimeOfDay(part: part).suffix))
      },
      Rule(
        "(once | twice | COUNT times) (a | an | per | each | every) UNIT",
        [.init("They meet [twice a month] here.", "P1M")]
      ) { $0.repeated(1) },
      Rule(
        "(a | an) UNIT",
        [
          .init("They do a hundred interviews [a day] there.", "P1D"),
          .init("It costs 30 dollars [a month] there.", "P1M"),
        ]
      ) { $0.isRate ? $0.repeated(1) : nil },
      Rule("per UNIT", [.init("100,000 people [per year] die.", "P1Y")]) { $0.repeated(1) },
      Rule(
        "DAILY",
        [.init("It is a [weekly] paper.", "P1W"), .init("They came [daily] to see.", "P1D")]
      ) { reading in
        guard let unit = reading[.setAdverb].flatMap(TimeUnit.init(rawValue:)) else { return nil }
        // "the party daily Granma", "the Weekly Standard": names of papers.
        let isNamed = reading.after?.shape.contains([.capitalized, .isWord]) == true
        let isName = reading.first.shape.contains(.capitalized)
        if isNamed || isName && !reading.first.shape.contains(.sentenceStart) { return nil }
        // "a quarterly dividend"
        if unit == .quarter, reading.after?.shape.contains(.isWord) == true { return nil }
        return Meaning(.repeated(Meaning.Amount(count: 1, unit: unit).value))
      },
      Rule("weekends", [.init("They rest on [weekends].", "XXXX-WXX-WE")]) { _ in
        Meaning(.repeated("XXXX-WXX-WE"))
      },
      Rule("everyday", []) { _ in Meaning(.repeated("P1D")) },
    ] + weekly

  /// "every Saturday and Sunday".
  static let furtherWeekdays: [Rule] = [
    Rule(
      "WEEKDAY", [.init("They meet every Saturday and [Sunday] there.", "XXXX-WXX-7")]
    ) { reading in
      guard let weekday = reading[.weekday], let previous = reading.joined,
        case .repeated(let value) = previous.meaning.kind, value.hasPrefix("XXXX-WXX-")
      else { return nil }
      return Meaning(.repeated("XXXX-WXX-\(weekday)"))
    }
  ]

  /// "on Fridays".
  private static let weekly: [Rule] = [
    ("mondays", 1), ("tuesdays", 2), ("wednesdays", 3), ("thursdays", 4), ("fridays", 5),
    ("saturdays", 6), ("sundays", 7),
  ].map { word, weekday in
    Rule("\(word)", [.init("They meet on [\(word.capitalizedFirst)].", "XXXX-WXX-\(weekday)")]) {
      _ in
      Meaning(.repeated("XXXX-WXX-\(weekday)"))
    }
  }
}

extension Reading {
  /// "20 interviews a day": behind a number of things, and not "a day later".
  fileprivate var isRate: Bool {
    guard let before else { return false }
    // "$1.76 a year"
    if (1...3).contains(where: { self.before($0)?.has(.money) == true }) { return false }
    if after?.has([.dash, .cardinal]) == true { return false }
    if isWord(after, "ago", "later", "earlier", "before", "after", "and", "of") { return false }
    if before.has(.cardinal) || isWord(before, "%", "percent") { return !before.has(.year) }
    let isPlural = before.shape.contains([.isWord, .endsInS]) && before.isPlainWord
    guard isPlural || before.has(.countedNoun) else { return false }
    return (2...4).contains { self.before($0)?.has([.cardinal, .money]) == true }
  }

  fileprivate func repeated(_ count: Int) -> Meaning? {
    guard let unit = (self[.unit] ?? self[.units]).flatMap(TimeUnit.init(rawValue:)),
      unit > .minute || count > 1
    else { return nil }
    return Meaning(.repeated(Meaning.Amount(count: count, unit: unit).value))
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
