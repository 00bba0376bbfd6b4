import Temporal

extension EnglishRules {
  /// A day of the week by its name.
  static let weekdays: [Rule] = [
    Rule(
      "overnight WEEKDAY", [.init("They came [overnight Friday].", "2010-06-11TNI")]
    ) { reading in
      reading[.weekday].map {
        Meaning(
          .incomplete(.weekday($0), .context(reading.context)), time: TimeOfDay(part: .night))
      }
    },
    Rule(
      "[early|late] WEEKDAY [PART|- PART]",
      [
        .init("As of [Monday], it is underway.", "2010-06-14"),
        .init("He said on [Thursday morning].", "2010-06-10TMO"),
        .init("They will meet on [Friday night].", "2010-06-18TNI"),
        .init("It came between Friday night and [Tuesday morning].", "2010-06-15TMO"),
      ]
    ) { reading in
      guard let weekday = reading[.weekday], let token = reading.token(.weekday) else { return nil }
      if token.end - token.start == 3, !reading.has(.part) { return nil }
      if reading.isWord(token, "sat", "sun") { return nil }
      // "the Sunday Times", "Saturday Night Live"
      if reading.after?.has(.paperName) == true || reading.isWord(reading.after, "live"),
        reading.after?.shape.contains(.capitalized) == true
      {
        return nil
      }
      // "a Sunday school pupil", "Monday night football"
      if reading.isWord(reading.after, "school"), reading.isWord(token, "sunday") { return nil }
      if reading.has(.part), reading.isWord(reading.after, "football") { return nil }
      // "The Mail on Sunday", "Friday Night Lights"
      if reading.isWord(reading.before, "on"), reading.before(2)?.has(.paperName) == true,
        reading.before(2)?.shape.contains(.capitalized) == true
      {
        return nil
      }
      if let part = reading.token(.part), part.shape.contains(.capitalized),
        reading.after?.shape.contains([.capitalized, .isWord]) == true
      {
        return nil
      }
      // "Super Tuesday" is a name.
      if reading.isWord(
        reading.before, "super", "black", "good", "bloody", "bowl", "cyber", "fat", "ash",
        "sheffield",
        "ruby"),
        reading.before?.shape.contains(.capitalized) == true
      {
        return nil
      }
      // "one Monday in May"
      if reading.isWord(reading.before, "one", "any", "some") { return nil }
      if reading.isWord(reading.before, "a"), reading.isWord(reading.after, "in", "of") {
        return nil
      }
      let part = reading.part
      return Meaning(
        .incomplete(.weekday(weekday), reading.weekdayChoice),
        time: part.map { TimeOfDay(part: $0) })
    },
  ]
}
