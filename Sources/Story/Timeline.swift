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

/// Takes a timeline as it is made, piece by piece.
public protocol TimelineReceiver {
  mutating func describe(title: String, introduction: String?, aliases: [[String]]) throws
  /// The next article in order of publication, and its passages that belong to no event, in order
  /// of position.
  mutating func add(_ article: Article, undated: [Passage]) throws
  /// The next event in order of id; after all articles.
  mutating func add(_ event: Event) throws
  /// Whether it keeps studies, for when other articles join these.
  var keepsStudies: Bool { get }
  /// What is to be kept of the article that was added last.
  mutating func keep(_ study: StoredStudy) throws
  /// How often the words stand in all articles, as bytes; after all articles.
  mutating func keepWords(_ bytes: [UInt8]) throws
}

extension TimelineReceiver {
  public var keepsStudies: Bool { false }
  public mutating func keep(_ study: StoredStudy) {}
  public mutating func keepWords(_ bytes: [UInt8]) {}
}

extension Timeline: TimelineReceiver {
  public mutating func describe(title: String, introduction: String?, aliases: [[String]]) {
    (self.title, self.introduction, self.aliases) = (title, introduction, aliases)
  }

  public mutating func add(_ article: Article, undated: [Passage]) {
    articles.append(article)
    self.undated += undated
  }

  public mutating func add(_ event: Event) { events.append(event) }

  /// Gives all of it, piece by piece.
  public func give(to receiver: inout some TimelineReceiver) throws {
    try receiver.describe(title: title, introduction: introduction, aliases: aliases)
    let undated = Dictionary(grouping: undated, by: \.article)
    for article in articles { try receiver.add(article, undated: undated[article.id] ?? []) }
    for event in events { try receiver.add(event) }
  }
}
