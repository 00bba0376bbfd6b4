import Articles
import Editions

/// Holds an edition against the articles: does every anchor name a place in them.
public struct EditionCheck: Hashable, Sendable {
  /// What is wrong, in order of place. Articles that were not read are warnings.
  public var issues: [FileIssue]
  /// What the edition names.
  public var articles: Int
  public var events: Int
  public var passages: Int
  /// Passages that could not be checked, because their article was not read.
  public var unchecked: Int

  /// - Throws: `ScratchError`.
  public init(edition: Edition, articles: [Article]) throws {
    issues = try TimelineBuilder.timeline(of: articles, edition: edition).issues
    self.articles = edition.articles.count
    events = edition.events.count
    let passages = edition.events.flatMap(\.passages) + edition.undated
    self.passages = passages.count
    let match = EditionArticles(edition: edition, count: articles.count) { articles[$0] }
    unchecked = passages.count { match.article($0.article) == nil }
  }

  /// No issue is an error, and everything was checked.
  public var isSound: Bool {
    unchecked == 0 && !issues.contains { $0.severity == .error }
  }
}
