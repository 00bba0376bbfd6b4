import Articles
import Story

/// How much an event is told: what the detail of the timeline ranks by.
struct Salience {
  /// From so many articles on, publication days no longer count.
  static let manyArticles = 50
  private var articles = 0
  private var publicationDays: Set<Int> = []

  mutating func add(_ publication: Publication?) {
    articles += 1
    guard articles < Salience.manyArticles else { return publicationDays.removeAll() }
    guard let days = publication?.days, days.isExact, let day = days.first else { return }
    publicationDays.insert(day.number)
  }

  /// In half points: two for each article that mentions it and, in a story of few articles, one when
  /// an article was published on its very day.
  func of(_ event: Event, articles: Int) -> Int {
    let days = event.date.days
    let isNews = days.isExact && publicationDays.contains(days.first?.number ?? .max)
    return articles * 2 + (isNews ? 1 : 0)
  }
}
