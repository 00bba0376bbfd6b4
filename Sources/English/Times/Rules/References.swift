import Temporal

extension EnglishRules {
  /// The past, the present and the future without a date.
  static let references: [Rule] = [
    Rule(
      "[right | just] NOW",
      [.init("It is [now] there.", "PRESENT_REF"), .init("It was [recently] said.", "PAST_REF")]
    ) { reading in
      if reading.isWord(reading.before, "as") { return nil }
      // "Now, where were we?"
      let opens = reading.first.shape.contains([.sentenceStart, .capitalized])
      if opens, reading.isWord(reading.after, ","), reading[.reference] == 2,
        reading.isWord(reading.first, "now")
      {
        return nil
      }
      // "every now and then"
      if reading.after?.has(.and) == true, reading.isWord(reading.after(2), "then") { return nil }
      let vague: [Int: Meaning.Vague] = [1: .past, 2: .present, 3: .future]
      return reading[.reference].flatMap { vague[$0] }.map { Meaning(.reference($0)) }
    },
    Rule("[more | very] recently", []) { reading in
      reading.isWord(reading.before, "as") ? nil : Meaning(.reference(.past))
    },
    Rule("those days", [.init("It was rare in [those days].", "PAST_REF")]) { reading in
      reading.isWord(reading.before, "in") ? Meaning(.reference(.past)) : nil
    },
    Rule("the time being | to date", [.init("It is so for [the time being].", "PRESENT_REF")]) {
      _ in
      Meaning(.reference(.present))
    },
    Rule(
      "(that | the | this) time",
      [
        .init("In 1991 he came; at [that time] it was new.", "1991"),
        .init("He knew it at [the time].", "PAST_REF"),
        .init("It is not so at [this time].", "PRESENT_REF"),
      ]
    ) { reading in
      guard reading.isWord(reading.before, "at"), !reading.isWord(reading.after, "of", "when")
      else { return nil }
      if reading.isWord(reading.first, "this") { return Meaning(.reference(.present)) }
      return Meaning(.sameTime)
    },
    Rule("the moment | present", [.init("It is so at [the moment].", "PRESENT_REF")]) { reading in
      reading.isWord(reading.before, "at") ? Meaning(.reference(.present)) : nil
    },
    Rule("the other day", [.init("He said so [the other day].", "PAST_REF")]) { _ in
      Meaning(.reference(.past))
    },
    Rule("these days", [.init("It is rare [these days].", "PRESENT_REF")]) { _ in
      Meaning(.reference(.present))
    },
    Rule("[the] present [-] day", [.init("It is so in [present-day] Iraq.", "PRESENT_REF")]) { _ in
      Meaning(.reference(.present))
    },
    Rule(
      "(a long time | some time | a while | [not] long) ago",
      [.init("He left [long ago].", "PAST_REF"), .init("It was [a while ago].", "PAST_REF")]
    ) { _ in Meaning(.reference(.past)) },
    Rule("the past", [.init("It was so in [the past].", "PAST_REF")]) { reading in
      reading.after?.has([.unit, .units, .cardinal, .vagueCount]) == true
        ? nil : Meaning(.reference(.past))
    },
    Rule(
      "[the] [near | foreseeable | not-too-distant] future",
      [.init("It is so for [the foreseeable future].", "FUTURE_REF")]
    ) { reading in
      // "future payments"
      let isAlone = reading.found.tokens.count == 1
      let isAdjective =
        reading.after?.shape.contains(.isWord) == true
        && reading.after?.isPlainWord == true
      if isAlone, isAdjective, reading.block.classes.contains(.money) { return nil }
      return Meaning(isAlone && isAdjective ? .period(.future) : .reference(.future))
    },
    Rule("the [present | current] time", []) { reading in
      reading.found.tokens.count > 2 ? Meaning(.reference(.present)) : nil
    },
  ]
}
