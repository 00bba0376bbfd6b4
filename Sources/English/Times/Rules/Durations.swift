import Temporal

extension EnglishRules {
  /// Lengths of time.
  static let durations: [Rule] = [
    Rule(
      "{atLeast} {count} [-] (UNIT|UNITS)",
      [
        .init("They fought for [two months] there.", "P2M"),
        .init("It was a [16-hour] flight.", "PT16H"),
        .init("It took [at least 72 hours] then.", "PT72H", .equalOrMore),
        .init("He was gone for [a few days] then.", "PXD"),
        .init("It took [two and a half years] then.", "P2.5Y"),
        .init("He talked for some [five hours] then.", "PT5H", .approx),
      ]
    ) { reading in
      guard let amount = reading.amount, !reading.isAge, !reading.isLong else { return nil }
      // "a months-long siege" is another rule's.
      let isMany = reading.has(.units) && !reading.has(.count) && !reading.has(.vague)
      if amount.unit == .quarter || isMany || reading.isNoCount || reading.isClock { return nil }
      return Meaning(.duration(amount, .anywhere), mod: reading.amountModifier)
    },
    Rule(
      "[at least] COUNT (UNIT | UNITS) (old | of age)",
      [.init("The men were [18 years old] then.", "P18Y")]
    ) { reading in
      // "Mr. Reupke, 52 years old, resigned": an age, and no time of the story.
      let isSaid = reading.before?.has([.copula, .pastMark]) == true
      guard isSaid || reading.isWord(reading.after(0), "age") else { return nil }
      return reading.amount.map { Meaning(.duration($0, .anywhere), mod: reading.amountModifier) }
    },
    Rule(
      "COUNT WORD UNITS",
      [.init("For [two bloody weeks] they fought.", "P2W")]
    ) { reading in
      // "killed 12 protesters days after" counts protesters.
      let word = reading.block.token(reading.found.tokens.upperBound - 2)
      guard let amount = reading.amount, !reading.isAge, word?.shape.contains(.endsInS) == false
      else { return nil }
      return Meaning(.duration(amount, .anywhere), mod: reading.amountModifier)
    },
    Rule(
      "the (first|final|last|early|later) (UNIT|UNITS) > of (the|his|her|its|their|a|an)",
      [.init("In [the early years] of the war he left.", "PXY")]
    ) { reading in
      guard let amount = reading.amount, amount.unit > .day, amount.unit != .quarter else {
        return nil
      }
      return Meaning(.duration(amount, .anywhere))
    },
    Rule(
      "the COUNT UNITS > (, | . | ended | ending | to)",
      [.init("For [the nine months], net was $254 million.", "P9M")]
    ) { reading in
      guard reading.followsPreposition, let amount = reading.amount, !reading.isAge else {
        return nil
      }
      return Meaning(.duration(amount, .anywhere))
    },
    Rule(
      "(nearly | almost) {count} [-] (UNIT | UNITS)",
      [.init("It took [nearly two years] then.", "P2Y", .lessThan)]
    ) { reading in
      guard let amount = reading.amount, amount.unit != .quarter, !reading.isAge, !reading.isLong
      else { return nil }
      return Meaning(.duration(amount, .anywhere), mod: .lessThan)
    },
    Rule(
      "{count} (UNIT|UNITS) [,] [and] COUNT (UNIT|UNITS)",
      [.init("It took [two hours and 30 minutes] then.", "PT2H30M")]
    ) { $0.twoAmounts },
    Rule(
      "(a | an | COUNT) (UNIT|UNITS) and a half",
      [.init("It took [an hour and a half] then.", "PT1.5H")]
    ) { reading in
      guard var amount = reading.amount else { return nil }
      amount.tenths = 5
      return Meaning(.duration(amount, .anywhere))
    },
    Rule(
      "daylong | weeklong | monthlong | yearlong | decadelong",
      [.init("It was a [weeklong] fight.", "P1W")]
    ) { reading in
      let units: [TimeUnit] = [.day, .week, .month, .year, .decade]
      let words = ["daylong", "weeklong", "monthlong", "yearlong", "decadelong"]
      for (unit, word) in zip(units, words) where reading.isWord(reading.first, word) {
        return Meaning(.duration(.init(count: 1, unit: unit), .anywhere))
      }
      return nil
    },
    Rule(
      "(UNIT | UNITS) [-] long", [.init("It was a [year-long] fight.", "P1Y")]
    ) { reading in
      reading.amount.map { Meaning(.duration($0, .anywhere)) }
    },
    Rule(
      "UNITS > (before|after|since|leading|following|preceding | that followed)",
      [.init("It was seen there in the [weeks] before the war.", "PXW")]
    ) { reading in
      guard let amount = reading.amount,
        reading.isWord(reading.before, "the", "been", "just", "only", "mere")
          || reading.first.shape.contains(.sentenceStart)
      else { return nil }
      return Meaning(.duration(amount, .anywhere))
    },
    Rule(
      "COUNT UNITS (a|per|each|every) UNIT", [.init("It runs [24 hours a day] there.", "P1D")]
    ) { reading in
      guard let unit = reading[.unit].flatMap(TimeUnit.init(rawValue:)) else { return nil }
      return Meaning(.repeated(Meaning.Amount(count: 1, unit: unit).value))
    },
    Rule(
      "UNITS", [.init("It had gone on for [years] there.", "PXY")]
    ) { reading in
      guard let amount = reading.amount, reading.countsBareUnits else { return nil }
      return Meaning(.duration(amount, .anywhere))
    },
    Rule(
      "{half}",
      [
        .init("He waited [half an hour] there.", "PT30M"),
        .init("It is [half a century] old.", "P50Y"),
        .init("It took [a quarter of a century] then.", "P25Y"),
      ]
    ) { reading in
      reading.partOfUnit.map { Meaning(.duration($0, .anywhere)) }
    },
  ]

  /// Lengths that say where they lie: "the last three weeks".
  static let spans: [Rule] = [
    Rule(
      "[the | these] (last | past) (COUNT [or so] | SEVERAL | couple of) (UNITS|UNIT)",
      [
        .init("In [the last three weeks] they came.", "P3W"),
        .init("Over [the last few years] it rose.", "PXY"),
        .init("In [past two years] it rose.", "P2Y"),
        .init("It lost money in [the past five quarters] there.", "P5Q"),
      ]
    ) { $0.span(.upTo(.speech)) },
    Rule(
      "the last UNIT",
      [
        .init("In [the last decade] it fell.", "P1DE"),
        .init("It was sold in [the last year].", "P1Y"),
      ]
    ) { reading in
      guard let unit = reading.amount?.unit, unit != .weekend, unit < .century else { return nil }
      return reading.isWord(reading.after, "of") ? nil : reading.span(.upTo(.speech))
    },
    Rule(
      "[the | this] past UNIT",
      [
        .init("It came out over [this past week].", "P1W"),
        .init("In [the past decade] it fell.", "P1DE"),
      ]
    ) { reading in
      // "He ran past day care centers."
      let isNamed = reading.found.tokens.count > 2
      let isWhen = reading.isWord(reading.before, "in", "over", "during", "for", "within")
      return isNamed || isWhen ? reading.span(.upTo(.speech)) : nil
    },
    Rule(
      "[the] (next | coming) ((COUNT | SEVERAL | couple of) (UNITS|UNIT) | UNITS)",
      [.init("In [the next two days] they go.", "P2D")]
    ) { $0.span(.from(.speech)) },
    Rule(
      "[the] (following | ensuing | succeeding | subsequent) [COUNT | SEVERAL] UNITS",
      [.init("In May 1940 he came; in [the following days] it rained.", "PXD")]
    ) { $0.span(.from(.thread)) },
    Rule(
      "[the] (previous | preceding | prior) [COUNT | SEVERAL] UNITS",
      [.init("In May 1940 he came; in [the previous two years] he had not.", "P2Y")]
    ) { $0.span(.upTo(.thread)) },
    Rule(
      "the [COUNT] (previous | following) UNITS", []
    ) { $0.span(.anywhere) },
    Rule(
      "[the] (first | final | last) (COUNT | SEVERAL) (UNITS|UNIT)",
      [.init("In [the first two years] of it he left.", "P2Y")]
    ) { $0.span(.anywhere) },
    Rule(
      "[the] recent (UNITS)",
      [.init("The media in [recent weeks] began to ask.", "PXW")]
    ) { $0.span(.upTo(.speech)) },
  ]
}

extension Reading {
  fileprivate func span(_ span: Meaning.Span) -> Meaning? {
    guard let amount, amount.unit != .quarter || amount.count != 1 else { return nil }
    // "at the last minute" is no length.
    if isWord(before, "at"), amount.unit < .day { return nil }
    return Meaning(.duration(amount, span))
  }

  /// "a 25-year-old", "26 years old": an age is no time of the story.
  fileprivate var isAge: Bool {
    if isWord(after, "old") {
      // "The men were 18 years old" says how long they had lived.
      return before?.has([.copula, .pastMark]) != true
    }
    guard let after, after.has(.dash) else { return false }
    return isWord(self.after(2), "old", "olds")
  }
  /// "two hours and 30 minutes": the smaller unit behind the greater.
  fileprivate var twoAmounts: Meaning? {
    let units = found.filled.filter { $0.slot == .unit || $0.slot == .units }
      .compactMap { TimeUnit(rawValue: block.tokens[$0.token].value) }
    let counts = found.filled.filter { $0.slot == .count }.map { block.tokens[$0.token].value }
    guard units.count == 2, units[1] < units[0], let last = counts.last else { return nil }
    let first = counts.count == 2 ? counts[0] : 1
    let greater = Meaning.Amount(count: first, unit: units[0]).value
    let smaller = Meaning.Amount(count: last, unit: units[1]).value
    let isTime = units[1] < .day
    let bothTime = isTime && units[0] < .day
    guard bothTime || !isTime else { return nil }
    return Meaning(.fixed(greater + smaller.dropFirst(bothTime ? 2 : 1), nil), type: .duration)
  }

  /// "the second in as many weeks", "some day".
  fileprivate var isNoCount: Bool {
    isWord(before, "as") && isWord(first, "many") || isWord(first, "some") && has(.unit)
  }

  /// "0900 hours" is a time of the clock.
  fileprivate var isClock: Bool {
    guard let count = token(.count), amount?.unit == .hour, count.has(.digits) else { return false }
    return count.end - count.start == 4 && isWord(before, "at", "by", "until", "from", "about")
  }

  /// "a year-long fight": another rule's.
  fileprivate var isLong: Bool {
    has(.unit) && !has(.dash) && after?.has(.dash) == true && isWord(after(2), "long")
  }

  /// Whether "years" alone is a length here: "for years".
  fileprivate var countsBareUnits: Bool {
    if isWord(after, "ago") { return false }
    if isWord(after, "of"), followsPreposition { return true }
    return isWord(
      before, "for", "after", "within", "in", "over", "through", "took", "take", "takes",
      "lasted", "last", "of", "many")
  }
}
