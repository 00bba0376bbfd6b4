import Articles

/// Everything that was read, and what was made of it.
public struct Timeline: Hashable, Sendable {
  public var title: String
  /// One or two sentences for a first screen; from the edition.
  public var introduction: String?
  /// In order of publication.
  public var articles: [Article]
  /// In order of id, which is time.
  public var events: [Event]
  /// Body passages that belong to no event (no date of their own, or a date that stays open).
  public var undated: [Passage]
  /// Search aliases: sets of words that mean the same ("JTF-7", "Task Force 7").
  public var aliases: [[String]]

  public init(
    title: String, introduction: String? = nil, articles: [Article] = [], events: [Event] = [],
    undated: [Passage] = [], aliases: [[String]] = []
  ) {
    self.title = title
    self.introduction = introduction
    self.articles = articles
    self.events = events
    self.undated = undated
    self.aliases = aliases
  }
}
