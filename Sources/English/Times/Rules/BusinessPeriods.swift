import Temporal

extension EnglishRules {
  /// Periods as business news compares them: "a year earlier", "the latest quarter".
  static let businessPeriods: [Rule] = [
    Rule(
      """
      (a year (ago | earlier | before) \
      | [the] [(same | comparable | corresponding | like) [fiscal]] (period | quarter | month) \
      [of | in] (a year (ago | earlier | before) | last year))
      """,
      [
        .init(
          "Third-quarter profit rose to $5 million from $4 million [a year earlier].", "2008-Q3")
      ]
    ) { reading in
      let isNamed = reading.block.tokens[reading.found.tokens].contains {
        reading.isWord($0, "period", "quarter", "month")
      }
      return isNamed || reading.isBesideFigures ? Meaning(.period(.yearBefore)) : nil
    },
    Rule(
      "[the] [comparable | corresponding | same] year - (ago | earlier) [period | quarter | month]",
      [
        .init("Third-quarter profit rose from [the year-ago quarter].", "2008-Q3"),
        .init("It rose in the third quarter of 2009 from [the year-ago period].", "2008-Q3"),
      ]
    ) { _ in Meaning(.period(.yearBefore)) },
    Rule(
      "[the] year - (ago | earlier) ORDINAL [-] quarter",
      [.init("In [the year-earlier third quarter] it had net income.", "2009-Q3")]
    ) { reading in
      guard let quarter = reading.quarter else { return nil }
      return Meaning(.inUnit(.quarter(quarter), .year, steps: -1, .speech))
    },
    Rule(
      "[the] (same | comparable | corresponding | like) (period | quarter) [in | of] YEAR",
      [.init("Third-quarter profit rose from [the same period of 2008].", "2008-Q3")]
    ) { reading in
      reading[.year].map { Meaning(.period(.inYear($0))) }
    },
    Rule(
      "last year 's [same | comparable] (period | quarter)",
      [.init("Third-quarter profit rose from [last year's quarter].", "2008-Q3")]
    ) { _ in Meaning(.period(.yearBefore)) },
    Rule(
      "[the] (latest | most recent | just ended) (quarter | period)",
      [
        .init("In [the latest quarter], it lost money.", "2010-Q1"),
        .init("Second-quarter profit fell. [The latest period] includes a charge.", "2010-Q2"),
      ]
    ) { _ in Meaning(.period(.latest)) },
    Rule(
      "the (quarter | period)",
      [.init("Second-quarter profit fell. In [the quarter], sales rose.", "2010-Q2")]
    ) { reading in
      if reading.isWord(reading.after, "of", "ended", "ending", "century", "from", "between") {
        return nil
      }
      if reading.isWord(reading.after(0), "period"), !reading.followsPreposition { return nil }
      return Meaning(.period(.reported))
    },
    Rule(
      """
      [the] [fiscal] ([COUNT] (UNIT | UNITS)) \
      > (ended | ending) [on] (MONTH DAY | DAY MONTH) [[,] YEAR]
      """,
      [
        .init("Net income for [the year] ended May 31 fell.", "P1Y"),
        .init("Net income for [the six months] ended May 31, 2009, fell.", "P6M"),
        .init("For [the quarter] ended March 31, it had net income.", "2010-Q1"),
      ]
    ) { $0.endedPeriod },
    Rule(
      "the (week | month | year)",
      [.init("The index rose on Friday. For [the week], it dropped.", "2010-W24")]
    ) { reading in
      guard reading.isWord(reading.before, "for"), reading.after?.shape.contains(.isWord) != true,
        let unit = reading.block.token(reading.found.tokens.upperBound - 1)?.value
      else { return nil }
      return TimeUnit(rawValue: unit).map { Meaning(.unit($0, steps: 0, .speech)) }
    },
    Rule(
      "the full year",
      [.init("It sees a profit for [the full year].", "2010")]
    ) { _ in Meaning(.unit(.year, steps: 0, .speech)) },
    Rule(
      "[the] YEAR (quarter | period)",
      [.init("Second-quarter profit fell from [the 2008 period].", "2008-Q2")]
    ) { reading in
      reading[.year].map { Meaning(.period(.inYear($0))) }
    },
    Rule(
      "[the] YEAR ORDINAL [-] quarter",
      [.init("It rose from [the 2008 second quarter].", "2008-Q2")]
    ) { reading in
      guard let quarter = reading.quarter, let year = reading[.year] else {
        return nil
      }
      return Meaning(.point(.quarter(year, quarter)))
    },
    Rule(
      "(this | last | next) year 's [fiscal] ORDINAL [-] quarter",
      [.init("It fell in [this year's first quarter].", "2010-Q1")]
    ) { reading in
      guard let quarter = reading.quarter else { return nil }
      return Meaning(
        .inUnit(.quarter(quarter), .year, steps: reading.step(reading.first), .speech))
    },
    Rule(
      "(this | last | next | the | [the] current | [the] previous) (fiscal | financial) year",
      [
        .init("It sees a profit for [the fiscal year].", "FY2010"),
        .init("It will fall in [this fiscal year].", "FY2010"),
        .init("It fell in [last fiscal year].", "FY2009"),
      ]
    ) { reading in
      let isPrevious = reading.block.tokens[reading.found.tokens].contains {
        reading.isWord($0, "previous")
      }
      return Meaning(.fiscalYear(steps: isPrevious ? -1 : reading.step(reading.first)))
    },
  ]
}

extension Reading {
  fileprivate var endedPeriod: Meaning? {
    guard var amount, amount.unit > .day, let month = self[.month], let day = self[.day] else {
      return nil
    }
    if amount.count == nil { amount.count = 1 }
    if let year = self[.year] {
      return Day(year: year, month: month, day: day)
        .map { Meaning(.endedBy(amount, .point(.day($0)))) }
    }
    guard Day(year: 2000, month: month, day: day) != nil else { return nil }
    let ending = isWord(after, "ending")
    let choice = Meaning.Choice.context(DateContext(ending ? .future : .past))
    return Meaning(.endedBy(amount, .incomplete(.monthDay(month, day), choice)))
  }

  /// Behind an amount that another is compared with: "from $4 million a year earlier", "$3, or 97
  /// cents a share, a year ago".
  fileprivate var isBesideFigures: Bool {
    let last = isWord(before, ",") ? before(2) : before
    guard let last else { return false }
    if (1...4).contains(where: { self.before($0)?.has(.cardinal) == true }),
      (1...9).contains(where: { isWord(self.before($0), "from", "with", "against", "than") })
    {
      return true
    }
    return last.has([.cardinal, .money]) || isWord(last, "cents", "share", "%", "percent", "from")
      || last.plays(.quoting) || last.has(.countedNoun)
  }
}
