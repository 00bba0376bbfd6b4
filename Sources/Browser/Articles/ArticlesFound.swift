import Algorithms
import Archive

/// Which articles a list has: all of them, or those that a query finds.
struct ArticlesFound: Hashable, Sendable {
  /// `nil`: all articles are listed.
  private(set) var query: Query?
  /// The query that `numbers` answer.
  private var answered: Query?
  /// Of the articles, in order (`ArticleRow.number`); `nil`: all.
  private var numbers: [Int]?
  /// Number of the article where the person was before the query.
  private var home = 0

  /// Whether what is listed answers the query.
  var isSettled: Bool { query == answered }

  /// Looks for what a query finds; what is listed stays until it is answered.
  /// - Parameter home: the number of the article where the person is.
  mutating func look(for query: Query?, from home: Int) {
    self.query = query
    self.home = home
    if query == nil { (answered, numbers) = (nil, nil) }
  }

  /// Has to be answered again, by another archive.
  mutating func startAgain(from home: Int) {
    self.home = home
    answered = nil
  }

  mutating func receive(_ numbers: [Int], for query: Query) {
    guard query == self.query else { return }
    (self.numbers, answered) = (numbers, query)
  }

  func count(of articles: [ArticleRow]?) -> Int { numbers?.count ?? articles?.count ?? 0 }

  /// `nil`: there is none at this place of the list.
  func row(_ index: Int, of articles: [ArticleRow]?) -> ArticleRow? {
    guard let articles, index >= 0, index < count(of: articles) else { return nil }
    let place = numbers.map { $0[index] - 1 } ?? index
    return articles.indices.contains(place) ? articles[place] : nil
  }

  /// The place in the list of the article where the person was, or of the nearest before it.
  var homeIndex: Int {
    guard let numbers else { return max(0, home - 1) }
    return max(0, numbers.partitioningIndex { $0 > home } - 1)
  }
}
