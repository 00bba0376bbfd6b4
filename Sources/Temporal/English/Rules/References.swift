extension EnglishRules {
  /// The past, the present and the future without a date.
  static let references: [Rule] = [
    Rule(
      "[right | just | by | until] NOW",
      [.init("It is [now] there.", "PRESENT_REF"), .init("It was [recently] said.", "PAST_REF")]
    ) { reading in
      switch reading[.reference] {
      case 1: Meaning(.reference(.past))
      case 2: Meaning(.reference(.present))
      case 3: Meaning(.reference(.future))
      default: nil
      }
    },
    Rule("[most | more | very] recently", []) { _ in Meaning(.reference(.past)) },
    Rule("these days", [.init("It is rare [these days].", "PRESENT_REF")]) { _ in
      Meaning(.reference(.present))
    },
    Rule("[the] present day", []) { _ in Meaning(.reference(.present)) },
    Rule("the past", [.init("It was so in [the past].", "PAST_REF")]) { reading in
      reading.after?.has([.unit, .units, .cardinal, .vagueCount]) == true
        ? nil : Meaning(.reference(.past))
    },
    Rule("[the] [near | foreseeable | not-too-distant] future", []) { reading in
      reading.found.tokens.count > 1 ? Meaning(.reference(.future)) : nil
    },
    Rule("the [present | current] time", []) { reading in
      reading.found.tokens.count > 2 ? Meaning(.reference(.present)) : nil
    },
  ]
}
