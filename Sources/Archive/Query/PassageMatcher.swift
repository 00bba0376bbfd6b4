import Articles
import Story

/// Which passages of an event that matches a query are meant by it: a query is asked of the whole
/// event, but a speaker, a voice or an outlet, like a word, stands in some of its passages only.
public struct PassageMatcher: Sendable {
  /// Clauses that name a field of a passage or of its article.
  private let fields: [QueryClause]
  private let words: Highlighter

  /// - Parameter aliases: names that mean the same (`StoryInfo.aliases`).
  public init(_ query: Query, aliases: [[String]] = []) {
    self.init(Aliases(aliases).widened(query.clauses))
  }

  package init(_ clauses: [QueryClause]) {
    let wanted = clauses.filter { !$0.isLeftOut }
    fields = wanted.filter { $0.alternatives.contains(where: \.isAboutPassages) }
    words = Highlighter(wanted.filter { !$0.alternatives.contains(where: \.isAboutPassages) })
  }

  /// Whether the query says anything of a passage besides its words.
  public var hasFields: Bool { !fields.isEmpty }

  /// How many of the query's demands a passage meets: all its words count as one, which any of
  /// them meets, each field counts by itself.
  /// - Parameter text: what is shown of the passage, without markup.
  public func score(_ passage: Passage, text: String, in article: Article) -> Int {
    let names = passage.voice.names
    let hasWords = ([text] + names).contains { !words.ranges(in: $0).isEmpty }
    return (hasWords ? 1 : 0)
      + fields.count { clause in
        clause.alternatives.contains { holds($0, passage, names, text, article) }
      }
  }

  /// Whether a passage meets every field that the query names.
  public func meetsFields(_ passage: Passage, in article: Article) -> Bool {
    guard hasFields else { return false }
    let text = article.displayText(of: passage.bytes).text
    let names = passage.voice.names
    return fields.allSatisfy { clause in
      clause.alternatives.contains { holds($0, passage, names, text, article) }
    }
  }

  private func holds(
    _ atom: QueryAtom, _ passage: Passage, _ names: [String], _ text: String, _ article: Article
  ) -> Bool {
    guard case .field(let field, let pattern) = atom else {
      let words = Highlighter([QueryClause(alternatives: [atom])])
      return ([text] + names).contains { !words.ranges(in: $0).isEmpty }
    }
    let value: String? =
      switch field {
      case .outlet: article.outlet
      case .author: article.author
      case .speaker: passage.voice.speaker
      case .voice: passage.voice.name.rawValue
      case .kind, .place: nil
      }
    let words = Highlighter([QueryClause(alternatives: [.words(pattern)])])
    return value.map { !words.ranges(in: $0).isEmpty } ?? false
  }
}

extension QueryAtom {
  fileprivate var isAboutPassages: Bool {
    guard case .field(let field, _) = self else { return false }
    return field != .kind && field != .place
  }
}

extension Voice {
  package var name: VoiceName {
    switch self {
    case .article: .article
    case .quotation: .quotation
    case .document: .document
    }
  }

  package var speaker: String? {
    if case .quotation(let speaker) = self { speaker } else { nil }
  }

  package var document: String? {
    if case .document(let name) = self { name } else { nil }
  }

  /// Whose words they are, where the voice has a name.
  fileprivate var names: [String] { [speaker, document].compactMap { $0 } }
}
