import Articles
import Story

/// Which articles tell an event, and how.
package struct Mentions {
  /// In order of the reports.
  package var articles: [NumberedArticle]
  package var reports: [Report]

  package init(_ event: Event, article: (String) throws -> NumberedArticle) throws {
    var reports = event.reports
    var reported = Set(reports.map(\.article))
    for passage in event.passages where reported.insert(passage.article).inserted {
      reports.append(Report(article: passage.article, first: false))
    }
    self.reports = reports
    articles = try reports.map { try article($0.article) }
  }
}

/// An article and its place in the order of publication, from 1.
package struct NumberedArticle: Sendable {
  package var number: Int
  package var article: Article

  package init(number: Int, article: Article) {
    self.number = number
    self.article = article
  }
}

/// How much an event is told: what the detail of the timeline ranks by.
package struct Salience {
  /// From so many articles on, publication days no longer count.
  package static let manyArticles = 50
  private var articles = 0
  private var publicationDays: Set<Int> = []

  package init() {}

  package mutating func add(_ publication: Publication?) {
    articles += 1
    guard articles < Salience.manyArticles else { return publicationDays.removeAll() }
    guard let days = publication?.days, days.isExact, let day = days.first else { return }
    publicationDays.insert(day.number)
  }

  /// In half points: two for each article that mentions it and, in a story of few articles, one when
  /// an article was published on its very day.
  package func of(_ event: Event, articles: Int) -> Int {
    let days = event.date.days
    let isNews = days.isExact && publicationDays.contains(days.first?.number ?? .max)
    return articles * 2 + (isNews ? 1 : 0)
  }
}

/// The days that a story which nobody curated is about: those on which its articles came out. A
/// history paragraph and a birth lie far from them.
package struct StoryCore {
  /// Of fewer articles nobody knows.
  private static let fewest = 10
  /// The share of articles at either end that may be latecomers.
  private static let strays = 20
  /// Days round the core that belong to it.
  private static let margin = 31

  private var published: [Int] = []
  private var isCurated = false

  package init() {}

  package mutating func add(_ publication: Publication?) {
    guard let days = publication?.days, let first = days.first, days.dayCount ?? .max <= 31 else {
      return
    }
    published.append(first.number)
  }

  /// An edition says what the story is about.
  package mutating func forget() { isCurated = true }

  /// `nil`: it is not known.
  package var days: ClosedRange<Int>? {
    guard !isCurated, published.count >= Self.fewest else { return nil }
    let sorted = published.sorted()
    let cut = sorted.count / Self.strays
    return (sorted[cut] - Self.margin)...(sorted[sorted.count - 1 - cut] + Self.margin)
  }
}
