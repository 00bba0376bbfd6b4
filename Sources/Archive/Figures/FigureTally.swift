import Articles
import Story
import Temporal

/// Gathers the numbers of a thing from articles, one at a time in order of publication: a row a
/// number, with those who give it.
package struct FigureTally {
  /// Rows at most; later numbers are left out.
  static let mostRows = 1000
  /// Reports of a row that are kept; the others are counted.
  package static let mostReports = 20
  /// A number that is dated belongs to a row without a date of so many days after that.
  private static let afterwards = 120

  private let thing: String
  private var things: [String: CountedThing?] = [:]
  private var rows: [FigureRow] = []
  private var rowsByAmount: [FigureAmount: [Int]] = [:]
  private var articles = 0

  package init(_ thing: String) { self.thing = thing }

  /// Takes in what an article says.
  ///
  /// - Parameter passages: those of the event that is asked about.
  package mutating func add(_ article: Article, row: ArticleRow, passages: [Range<Int>]) {
    var figures = ArticleFigures(article)
    let asked = things[article.language] ?? figures.thing(thing)
    things[article.language] = .some(asked)
    guard let asked else { return }
    var own: Set<Int> = []
    for found in figures.figures(of: asked) {
      let isOfEvent = passages.contains { $0.overlaps(found.sentence) }
      let report = figures.report(found, of: row)
      let (asOf, about) = figures.days(of: found)
      guard let place = place(of: found.figure.amount, about, row) else {
        guard rows.count < Self.mostRows else { continue }
        rowsByAmount[found.figure.amount, default: []].append(rows.count)
        own.insert(rows.count)
        rows.append(
          FigureRow(
            amount: found.figure.amount, asOf: asOf, about: about, isOfEvent: isOfEvent,
            reports: [report]))
        continue
      }
      if isOfEvent { rows[place].isOfEvent = true }
      if own.insert(place).inserted {
        rows[place].again += 1
        if rows[place].reports.count < Self.mostReports { rows[place].reports.append(report) }
      } else if let last = rows[place].reports.last, last.article.id == row.id, last.source == nil,
        report.source != nil
      {
        // Of an article's sentences the one that says who gives it.
        rows[place].reports[rows[place].reports.count - 1] = report
        if rows[place].reports.count == 1 { rows[place].asOf = asOf ?? rows[place].asOf }
      }
    }
    if !own.isEmpty { articles += 1 }
  }

  /// The row of an amount: of the same time, as far as sentences tell.
  private func place(of amount: FigureAmount, _ about: DayRange?, _ article: ArticleRow) -> Int? {
    rowsByAmount[amount]?.first { place in
      switch (about, rows[place].about) {
      case (nil, nil): return true
      case (nil, .some): return false
      case (let one?, let other?): return one.overlaps(other)
      case (let about?, nil):
        guard let first = about.first, let last = about.last,
          let given = rows[place].reports[0].article.published?.days.first
        else { return false }
        return first <= given && given.number - last.number <= Self.afterwards
      }
    }
  }

  package func figures(things: [FigureThing], unread: Int) -> Figures {
    // Articles come in order of publication; an "as of" day moves none.
    Figures(thing: thing, things: things, rows: rows, articles: articles, unread: unread)
  }
}

/// Counts the things that numbers are given for.
package struct FigureThings {
  private static let most = 12
  private var counts: [String: Int] = [:]

  package init() {}

  /// - Parameter places: only of these passages; `nil`: of all sentences.
  package mutating func add(_ article: Article, in places: [Range<Int>]?) {
    for found in ArticleFigures(article).figures(of: nil, in: places) {
      counts[found.figure.name, default: 0] += 1
    }
  }

  /// The most frequent first.
  package var things: [FigureThing] {
    counts.map { FigureThing(name: $0.key, count: $0.value) }
      .sorted { (-$0.count, $0.name) < (-$1.count, $1.name) }.prefix(Self.most).map { $0 }
  }
}
