import Articles
import Temporal

/// The order in which articles were published, as well as it is known.
///
/// An article stands where it is certain to have appeared: by its last possible day, then by its
/// first, then by id. Articles without a date come last. Where the days cannot tell, an article
/// that quotes another stands after it.
struct PublicationOrder {
  private(set) var ranks: [String: Int] = [:]

  /// - Parameter articles: in order of publication.
  init(inOrder articles: [Article]) {
    for (rank, article) in articles.enumerated() { ranks[article.id] = rank }
  }

  static func sorted(_ articles: [Article]) -> [Article] {
    articles.sorted { isBefore($0, $1) }
  }

  /// The articles with each that quotes a later one moved behind it, unless the days forbid that.
  ///
  /// - Parameter quoted: the ids of the articles that an article quotes.
  static func refined(_ articles: [Article], quoted: (Article) -> Set<String>) -> [Article] {
    var order = articles
    for article in articles {
      let sources = quoted(article)
      guard !sources.isEmpty, let place = order.firstIndex(where: { $0.id == article.id }),
        let last = order.lastIndex(where: { sources.contains($0.id) }), place < last,
        !isCertainlyBefore(article, order[last])
      else { continue }
      order.insert(article, at: last + 1)
      order.remove(at: place)
    }
    return order
  }

  private static func isCertainlyBefore(_ a: Article, _ b: Article) -> Bool {
    guard let last = a.published?.days.last, let first = b.published?.days.first else {
      return false
    }
    return last < first
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
