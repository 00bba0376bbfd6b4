import Articles
import Temporal

/// The order in which articles were published, as well as it is known.
///
/// An article stands where it is certain to have appeared: by its last possible day, then by its
/// first, then by id. Articles without a date come last.
struct PublicationOrder {
  private(set) var ranks: [String: Int] = [:]

  init(_ articles: [Article]) {
    for (rank, article) in PublicationOrder.sorted(articles).enumerated() {
      ranks[article.id] = rank
    }
  }

  static func sorted(_ articles: [Article]) -> [Article] {
    articles.sorted { isBefore($0, $1) }
  }

  private static func isBefore(_ a: Article, _ b: Article) -> Bool {
    key(a) == key(b) ? a.id < b.id : key(a) < key(b)
  }

  private static func key(_ article: Article) -> (Int, Int) {
    let days = article.published?.days
    return (days?.last?.number ?? Int.max, days?.first?.number ?? Int.max)
  }

  func rank(_ article: String) -> Int { ranks[article] ?? Int.max }
}
