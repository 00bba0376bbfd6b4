import Temporal

extension EnglishRules {
  /// "two weeks ago", "a day earlier", "years later".
  static let shifts: [Rule] = [
    Rule(
      "{about} ({count} (UNIT|UNITS) | UNITS) ago",
      [
        .init("It began [two months ago].", "2010-04"),
        .init("He left [11 days ago].", "2010-06-05"),
        .init("It broke [several years ago].", "PAST_REF"),
        .init("It lived [65 million years ago].", "PAST_REF"),
        .init("He left [about a year ago].", "2009", .approx),
      ]
    ) { $0.shift(-1, .speech) },
    Rule(
      "{about} {count} (UNIT|UNITS) (from (now|today) | hence)",
      [.init("It ends [two months from now].", "2010-08")]
    ) { $0.shift(1, .speech) },
    Rule(
      "{about} ({count} (UNIT|UNITS) | UNITS) (later|afterwards|afterward|thereafter)",
      [
        .init("In April 2009 he came. [About a month later] it fell.", "2009-05", .approx),
        .init("On June 10, 1940 he came and [twelve days later] left.", "1940-06-22"),
      ]
    ) { $0.shift(1, .thread) },
    Rule(
      "{about} ({count} (UNIT|UNITS) | UNITS) (earlier|previously|beforehand|prior)",
      [.init("On June 10, 1940 he came; [a day earlier] he left.", "1940-06-09")]
    ) { $0.shift(-1, .thread) },
    Rule(
      "{count} (UNIT|UNITS) ago (today | yesterday)",
      [
        .init("He left [two weeks ago today].", "2010-06-02"),
        .init("He left [20 years ago today].", "1990-06-16"),
      ]
    ) { reading in
      guard let amount = reading.amount, let count = amount.count, amount.unit >= .day else {
        return nil
      }
      let last = reading.block.tokens[reading.found.tokens.upperBound - 1]
      var meaning = Meaning(.deictic(days: reading.isWord(last, "today") ? 0 : -1))
      meaning.offset = Meaning.Offset(
        amount: .init(count: count, unit: amount.unit), sign: -1, toTheDay: true)
      return meaning
    },
    Rule(
      "{count} (UNIT|UNITS) ago this (week | month)",
      [.init("It opened [three years ago this month].", "2007-06")]
    ) { reading in
      guard let amount = reading.amount, amount.count != nil, amount.unit >= .week else {
        return nil
      }
      var meaning = Meaning(.deictic(days: 0))
      meaning.offset = Meaning.Offset(amount: amount, sign: -1, toTheDay: true)
      meaning.widened = reading.isWord(reading.after(0), "week") ? .week : .month
      return meaning
    },
    Rule(
      "{count} (UNIT|UNITS) ago [on] WEEKDAY",
      [.init("He left [a week ago Friday].", "2010-06-04")]
    ) { reading in
      guard let weekday = reading[.weekday], let amount = reading.amount,
        amount.count != nil, amount.unit == .week
      else { return nil }
      var meaning = Meaning(.incomplete(.weekday(weekday), .context(DateContext(.past))))
      meaning.offset = Meaning.Offset(amount: amount, sign: -1)
      return meaning
    },
    Rule(
      "(a | an | COUNT) (UNIT|UNITS) [-] and [-] a [-] half (ago | later | earlier)",
      [
        .init("He left [a year and a half ago].", "2008-12"),
        .init("In June 1950 he left; [a year-and-a-half later] he came.", "1951-12"),
      ]
    ) { reading in
      guard var amount = reading.amount, (amount.count ?? 0) <= Meaning.Amount.greatest else {
        return nil
      }
      amount.tenths = 5
      let last = reading.after(0)
      let isSpeech = reading.isWord(last, "ago")
      return Meaning(
        .shifted(
          amount, sign: reading.isWord(last, "later") ? 1 : -1, isSpeech ? .speech : .thread))
    },
    Rule(
      "{half} ago", [.init("He left [half a century ago].", "1960")]
    ) { reading in
      reading.partOfUnit.map { Meaning(.shifted($0, sign: -1, .speech)) }
    },
    Rule(
      "{half} (later|earlier)",
      [.init("In 1950 he left; [a quarter century later] he came.", "1975")]
    ) { reading in
      let isLater = reading.isWord(reading.after(0), "later")
      return reading.partOfUnit.map { Meaning(.shifted($0, sign: isLater ? 1 : -1, .thread)) }
    },
    Rule("moments (ago|earlier|later)", [.init("It came [moments ago].", "PAST_REF")]) { reading in
      let last = reading.block.tokens[reading.found.tokens.upperBound - 1]
      return Meaning(.reference(reading.isWord(last, "later") ? .future : .past))
    },
    Rule(
      "{about} {count} (UNIT|UNITS) (before|after)",
      [.init("On June 10, 1940 he came; [two days before], he left.", "1940-06-08")]
    ) { reading in
      let last = reading.block.tokens[reading.found.tokens.upperBound - 1]
      guard reading.endsClause else { return nil }
      return reading.shift(reading.isWord(last, "after") ? 1 : -1, .thread)
    },
    Rule(
      """
      (the | {count}) (UNIT|UNITS) \
      ((before|after|following) ([last] WEEKDAY | HOLIDAY [day] | [the] {date}) \
      | from (WEEKDAY | HOLIDAY [day]))
      """,
      [
        .init("He came [two days before Christmas].", "2009-12-23"),
        .init("He left [the day before last Friday].", "2010-06-10"),
        .init("He comes [a week from Tuesday].", "2010-06-29"),
        .init("It was [the day after May 4, 2010].", "2010-05-05"),
      ]
    ) { $0.shiftedDate },
    Rule(
      "the (day|week|month|year) (before|earlier)",
      [.init("On June 10, 1940 he came. [The day before], he left.", "1940-06-09")]
    ) { $0.neighbour(-1) },
    Rule(
      "the (day|week|month|year) (after|following|later)",
      [.init("On June 10, 1940 he came. [The day after] he left.", "1940-06-11")]
    ) { $0.neighbour(1) },
  ]
}

extension Reading {
  /// How many of which unit the match counts.
  var amount: Meaning.Amount? {
    guard let unit = (self[.unit] ?? self[.units]).flatMap(TimeUnit.init(rawValue:)) else {
      return nil
    }
    if has(.vague) { return Meaning.Amount(unit: unit) }
    if let count = token(.count) {
      guard count.value < 1_000_000_000 else { return nil }
      return Meaning.Amount(count: count.value, tenths: Int(count.tenths), unit: unit)
    }
    return Meaning.Amount(count: has(.unit) ? 1 : nil, unit: unit)
  }

  /// "half an hour", "a quarter of a century", in the smaller unit that makes it whole.
  var partOfUnit: Meaning.Amount? {
    let isQuarter = block.tokens[found.tokens].contains { isWord($0, "quarter") }
    let last = block.tokens[found.tokens].last { $0.has(.unit) || isWord($0, "century", "hour") }
    switch (last.flatMap { TimeUnit(rawValue: $0.value) }, isQuarter) {
    case (.hour, _): return .init(count: isQuarter ? 15 : 30, unit: .minute)
    case (.century, _): return .init(count: isQuarter ? 25 : 50, unit: .year)
    case (.day, false): return .init(count: 12, unit: .hour)
    case (.year, false): return .init(count: 6, unit: .month)
    case (.decade, false): return .init(count: 5, unit: .year)
    default: return nil
    }
  }

  /// "more than", "at least", "about" before an amount.
  var amountModifier: Modifier? {
    if let modifier { return modifier }
    if let before, before.has(.approximator) { return Modifier.ofApproximation(before.value) }
    let words = block.tokens[found.tokens].prefix(3)
    func says(_ a: String) -> Bool { words.contains { isWord($0, a) } }
    if says("least") { return .equalOrMore }
    if says("most") || says("up") { return .equalOrLess }
    guard says("than") else { return nil }
    let negated = says("no")
    if says("more") { return negated ? .equalOrLess : .moreThan }
    return negated ? .equalOrMore : .lessThan
  }

  fileprivate func shift(_ sign: Int, _ anchor: Meaning.Anchor) -> Meaning? {
    guard let amount, amount.unit > .second || amount.count == nil else { return nil }
    // "65 million years ago": no calendar counts so far.
    if (amount.count ?? 0) > Meaning.Amount.greatest {
      return Meaning(.reference(sign < 0 ? .past : .future))
    }
    let isTime = amount.unit < .day && amount.count != nil
    return Meaning(
      .shifted(amount, sign: sign, anchor), mod: amountModifier, type: isTime ? .time : nil)
  }
  /// "two days before Christmas".
  fileprivate var shiftedDate: Meaning? {
    guard var amount, amount.count != nil || has(.unit), amount.unit > .hour,
      (amount.count ?? 0) <= Meaning.Amount.greatest
    else { return nil }
    if amount.count == nil { amount.count = 1 }
    var meaning: Meaning?
    if let weekday = self[.weekday] {
      let words = block.tokens[found.tokens]
      let isAhead = words.contains { isWord($0, "from") }
      let isLast = words.contains { isWord($0, "last") }
      let choice = Meaning.Choice.context(isAhead ? DateContext(.future) : context)
      meaning = Meaning(.incomplete(.weekday(weekday), isLast ? .steps(-1, .speech) : choice))
    } else if let holiday = self[.holiday].flatMap(Holiday.init(rawValue:)) {
      meaning = Meaning(.incomplete(.holiday(holiday), .context(context)))
    } else {
      meaning = date(year: self[.year], month: self[.month], day: self[.day])
    }
    let isBefore = block.tokens[found.tokens].contains { isWord($0, "before") }
    meaning?.offset = Meaning.Offset(amount: amount, sign: isBefore ? -1 : 1)
    return meaning
  }

  fileprivate func neighbour(_ sign: Int) -> Meaning? {
    guard
      let unit = block.token(found.tokens.lowerBound + 1).flatMap({ TimeUnit(rawValue: $0.value) })
    else { return nil }
    // "On May 4, the day after the dam broke": the day that has just been named.
    if isApposition, !endsClause, isWord(after(0), "before", "after"), after?.has(.pastMark) != true
    {
      return Meaning(.unit(unit, steps: 0, .thread))
    }
    let anchor = tellsOfWhat ? Meaning.Anchor.fineThread : .thread
    return Meaning(.shifted(Meaning.Amount(count: 1, unit: unit), sign: sign, anchor))
  }

  /// "the day after the collapse", "the night before his arrest": what happened then stands behind it,
  /// and not in the text before, as it mostly does where a clause tells it ("after the pact was signed").
  var tellsOfWhat: Bool {
    // "The year before that": what the text spoke of last.
    isWord(after(0), "before", "after") && after?.has(.determiner) == true && !isWord(after, "that")
      && !(2...4).contains { after($0)?.has(.pastMark) == true }
  }

  /// Whether it follows a comma in a sentence that has named a date.
  private var isApposition: Bool {
    guard isWord(before, ","), let previous,
      found.tokens.lowerBound - previous.tokens.upperBound < 15
    else { return false }
    return !block.tokens[previous.tokens.upperBound..<found.tokens.lowerBound].contains {
      $0.shape.contains(.endsSentence)
    }
  }

  /// Whether the clause ends behind the match.
  fileprivate var endsClause: Bool {
    guard let after else { return true }
    return !after.shape.contains(.isWord) && !after.has(.cardinal)
      || after.has([.and, .conjunction])
  }
}
