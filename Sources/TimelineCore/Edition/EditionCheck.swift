import Articles

/// Holds an edition against the articles: does every anchor name a place in them.
public struct EditionCheck: Hashable, Sendable {
  /// What is wrong, in order of place. Articles that were not read are warnings.
  public var issues: [EditionIssue]
  /// What the edition names.
  public var articles: Int
  public var events: Int
  public var passages: Int

  public init(edition: Edition, articles: [Article]) {
    issues = TimelineBuilder(articles: articles, edition: edition).build().issues
    self.articles = edition.articles.count
    events = edition.events.count
    passages = edition.events.reduce(edition.undated.count) { $0 + $1.passages.count }
  }

  /// No issue is an error.
  public var isSound: Bool { !issues.contains { $0.severity == .error } }
}
