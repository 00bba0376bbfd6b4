import Articles

/// The edition of one source as an archive keeps it: its text, and which articles it speaks of, so
/// that it can be laid over them again when other articles have joined them.
public struct SourceEdition: Hashable, Sendable {
  /// How messages name it: as a person typed it.
  public var file: String
  public var yaml: String
  /// The source's articles, by their SHA-256.
  public var articles: [String]
  /// SHA-256 of the articles that the edition's keys mean.
  public var keys: [String: String]

  public init(file: String, yaml: String, articles: [String], keys: [String: String]) {
    self.file = file
    self.yaml = yaml
    self.articles = articles
    self.keys = keys
  }

  /// An article of a source, as far as an edition can mean it.
  public struct Named: Sendable {
    var file: String
    var sha256: String

    public init(_ article: Article) { (file, sha256) = (article.file, article.sha256) }
  }

  /// Finds which of a source's articles the edition means.
  /// - Throws: every issue of the edition.
  public init(yaml: String, file: String, articles: [Named]) throws(EditionError) {
    let edition = try Edition(yaml: yaml, file: file)
    var named = NamedArticles(edition.articles)
    for (index, article) in articles.enumerated() {
      named.note(index, id: "", file: article.file, sha256: article.sha256)
    }
    var keys: [String: String] = [:]
    for entry in edition.articles { keys[entry.key] = named.article(of: entry)?.sha256 }
    self.init(file: file, yaml: yaml, articles: articles.map(\.sha256), keys: keys)
  }

  /// Whether it takes the place of another: of the same name, and of the same articles or of none.
  /// Two folders may be called alike, from two places.
  public func replaces(_ other: SourceEdition) -> Bool {
    file == other.file
      && (articles.isEmpty || other.articles.isEmpty
        || !Set(articles).isDisjoint(with: other.articles))
  }

  /// The edition, meaning its articles by their content alone.
  public func edition() throws(EditionError) -> Edition {
    var edition = try Edition(yaml: yaml, file: file)
    for index in edition.articles.indices {
      edition.articles[index].shownName = edition.articles[index].name
      edition.articles[index].sha256 = keys[edition.articles[index].key]
      edition.articles[index].file = nil
    }
    if edition.isComplete {
      edition.isComplete = false
      edition.completed = Set(articles)
    }
    return edition
  }
}

extension Edition {
  /// Editions of several sources as one; their keys are kept apart.
  ///
  /// The order in which they are given changes nothing. Title and introduction are those of the
  /// first that has a title, by the names of their files.
  /// - Throws: every issue of the first edition that cannot be read.
  public static func laidTogether(_ sources: [SourceEdition]) throws(EditionError) -> Edition? {
    let sorted = sources.sorted { ($0.file, $0.yaml) < ($1.file, $1.yaml) }
    var whole: Edition?
    for (index, source) in sorted.enumerated() {
      var edition = try source.edition()
      edition.keepApart(by: "\(index)/")
      whole = whole.map { $0.joined(with: edition) } ?? edition
    }
    return whole
  }

  private mutating func keepApart(by prefix: String) {
    for index in articles.indices {
      articles[index].key = prefix + articles[index].key
      articles[index].place.file = file
    }
    for index in documents.indices {
      documents[index].article = prefix + documents[index].article
      documents[index].place.file = file
    }
    for index in undated.indices { undated[index].keepApart(by: prefix, in: file) }
    for index in events.indices {
      events[index].place.file = file
      for passage in events[index].passages.indices {
        events[index].passages[passage].keepApart(by: prefix, in: file)
      }
    }
  }

  private func joined(with other: Edition) -> Edition {
    var whole = self
    if whole.title == nil {
      whole.title = other.title
      whole.introduction = other.introduction
    }
    whole.aliases += other.aliases.filter { !aliases.contains($0) }
    whole.completed.formUnion(other.completed)
    whole.articles += other.articles
    whole.documents += other.documents
    whole.events += other.events
    whole.undated += other.undated
    return whole
  }
}

extension EditionPassage {
  fileprivate mutating func keepApart(by prefix: String, in file: String) {
    article = prefix + article
    place.file = file
  }
}
