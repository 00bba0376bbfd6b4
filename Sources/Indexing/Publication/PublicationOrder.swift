import Articles
import Foundation
import Temporal

/// The order in which articles were published, as well as it is known.
///
/// An article stands where it is certain to have appeared: by its last possible day, then by its
/// first, then by id. Articles without a date come last. Where the days cannot tell, an article
/// that quotes another stands after it.
struct PublicationOrder: Sendable {
  private let ids: [String]
  private let ranks: [String: Int]

  /// - Parameter ids: in order of publication.
  init(inOrder ids: [String]) {
    self.ids = ids
    ranks = Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { a, _ in a })
  }

  /// Indices of the articles, in order of their days.
  static func sorted(_ articles: [OrderedArticle]) -> [Int] {
    articles.indices.sorted { a, b in
      let (a, b) = (articles[a], articles[b])
      return (a.last, a.first, a.id) < (b.last, b.first, b.id)
    }
  }

  /// The places of the articles with each that quotes a later one moved behind it, unless the days
  /// forbid that. Takes time in proportion to the articles and their sources.
  ///
  /// - Parameters:
  ///   - articles: in order of their days.
  ///   - quoted: the places of the articles that the one at a place quotes.
  static func refined(
    _ articles: [OrderedArticle], quoted: (Int) throws -> Set<Int>
  ) rethrows -> [Int] {
    var order = MovableOrder(count: articles.count)
    for place in articles.indices {
      let sources = try quoted(place)
      guard let last = sources.max(by: { order.isBefore($0, $1) }), order.isBefore(place, last),
        !isCertainlyBefore(articles[place], articles[last])
      else { continue }
      order.move(place, after: last)
    }
    return order.elements
  }

  private static func isCertainlyBefore(_ a: OrderedArticle, _ b: OrderedArticle) -> Bool {
    guard let last = a.published?.last, let first = b.published?.first else { return false }
    return last < first
  }

  func rank(_ article: String) -> Int { ranks[article] ?? Int.max }

  /// The article at a place in the order.
  func id(_ rank: Int) -> String { ids[rank] }
}

/// Numbers from 0 that stand in an order and may be moved in it, each in constant time.
struct MovableOrder {
  private var labels: [Int]
  private var next: [Int]
  private var previous: [Int]
  /// Stands before the first and behind the last.
  private let end: Int
  private static let gap = 1 << 32

  init(count: Int) {
    end = count
    labels = (0..<count).map { ($0 + 1) * MovableOrder.gap } + [0]
    next = (0...count).map { $0 == count ? 0 : $0 + 1 }
    previous = (0...count).map { $0 == 0 ? count : $0 - 1 }
    if count == 0 { next = [0] }
  }

  func isBefore(_ a: Int, _ b: Int) -> Bool { labels[a] < labels[b] }

  mutating func move(_ element: Int, after other: Int) {
    guard element != other, next[other] != element else { return }
    next[previous[element]] = next[element]
    previous[next[element]] = previous[element]
    let following = next[other]
    next[other] = element
    previous[element] = other
    next[element] = following
    previous[following] = element
    let least = labels[other]
    let most = following == end ? least + 2 * MovableOrder.gap : labels[following]
    labels[element] = least + (most - least) / 2
    if labels[element] == least { number() }
  }

  /// Gives all new labels with room between them: seldom needed.
  private mutating func number() {
    for (index, element) in elements.enumerated() {
      labels[element] = (index + 1) * MovableOrder.gap
    }
  }

  var elements: [Int] {
    var elements: [Int] = []
    elements.reserveCapacity(end)
    var element = next[end]
    while element != end {
      elements.append(element)
      element = next[element]
    }
    return elements
  }
}

extension TimelineBuilder {
  /// The articles in order of publication, those that print no date with what can be worked out.
  public static func dated(_ articles: [Article]) throws -> [Article] {
    let folder = FileManager.default.temporaryDirectory.path
    var gathered = GatheredArticles(folder: folder)
    try gathered.add(articles)
    try PublicationInference.infer(&gathered, shared: try gathered.finish(), folder: folder)
    return try PublicationOrder.sorted(gathered.entries).map { try gathered.article($0) }
  }
}
