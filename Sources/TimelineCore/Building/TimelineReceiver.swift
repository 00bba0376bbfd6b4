import Articles

/// Takes a timeline as it is made, piece by piece.
public protocol TimelineReceiver {
  mutating func describe(title: String, introduction: String?, aliases: [[String]]) throws
  /// The next article in order of publication, and its passages that belong to no event, in order
  /// of position.
  mutating func add(_ article: Article, undated: [Passage]) throws
  /// The next event in order of id; after all articles.
  mutating func add(_ event: Event) throws
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
