import Temporal

extension EnglishRules {
  /// Days that people name by their date alone, long after: "the lessons of September 11".
  static let namedDays: [Rule] = [
    Rule(
      "[the] [post - | pre -] MONTH DAY",
      [
        .init("After [the Sept. 11] attacks all changed.", "2001-09-11"),
        .init("It was the worst attack since [September 11].", "2001-09-11"),
        .init("It fell on [Sept. 11], he said.", "2009-09-11"),
      ]
    ) { reading in
      guard let month = reading[.month], let day = reading[.day],
        let known = KnownDay.all.first(where: { $0.month == month && $0.day == day }),
        reading.names(known)
      else { return nil }
      var context = reading.context
      context.knownYear = known.year
      return Meaning(.incomplete(.monthDay(month, day), .context(context)))
    }
  ]
}

/// A day whose date has become the name of what happened on it.
private struct KnownDay {
  var month: Int
  var day: Int
  var year: Int
  /// Also without a noun: "since September 11".
  var standsAlone = false

  static let all = [
    KnownDay(month: 9, day: 11, year: 2001, standsAlone: true),
    KnownDay(month: 1, day: 6, year: 2021),
    KnownDay(month: 10, day: 7, year: 2023),
  ]
}

extension Reading {
  fileprivate func names(_ known: KnownDay) -> Bool {
    // "the Sept. 11 commission"
    if let after, after.plays([.happening, .aftermath]) { return true }
    guard known.standsAlone else { return false }
    if isWord(first, "post", "pre") { return true }
    let beside = isWord(before, "the") ? before(2) : before
    guard isWord(beside, "since", "of", "after", "before", "-", "about") else { return false }
    return after?.shape.contains(.isWord) != true || after?.has([.and, .conjunction]) == true
  }
}
