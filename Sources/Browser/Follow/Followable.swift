import Archive
import Indexing
import Story
import Words

/// Something that can be followed through the timeline: a name and the query for it.
struct Followable: Hashable, Sendable {
  /// `name`: of a person or a group.
  enum Facet: String, Hashable, Sendable {
    case place, name, speaker, outlet, author, kind

    /// What it is called beside a name; in a query it is `rawValue` in each language.
    func word(in language: ReaderLanguage) -> String {
      switch self {
      case .place: language.words(en: "place", es: "lugar")
      case .name: language.words(en: "name", es: "nombre")
      case .speaker: language.words(en: "speaker", es: "voz")
      case .outlet: language.words(en: "outlet", es: "medio")
      case .author: language.words(en: "author", es: "autor")
      case .kind: language.words(en: "kind", es: "tipo")
      }
    }
  }
  var facet: Facet
  var name: String
  /// As a person would type it: `place:"Ciudad Juárez"`.
  var query: String

  /// `nil`: there is nothing in the name to search for.
  init?(_ facet: Facet, _ name: String) {
    let words = name.split(whereSeparator: { $0.isWhitespace || Query.isQuotationMark($0) })
      .joined(separator: " ")
    let needsMarks = words.contains { !$0.isLetter && !$0.isNumber } || facet == .name
    let value = needsMarks ? "\"\(words)\"" : words
    // People and groups are searched for everywhere: in titles, in passages, among speakers.
    let query = facet == .name ? value : "\(facet.rawValue):\(value)"
    guard query.unicodeScalars.count <= LineEditor.limit,
      let parsed = try? Query(query), !parsed.isEmpty
    else { return nil }
    self.facet = facet
    self.name = words
    self.query = query
  }
}

extension [Followable] {
  /// What an event and its chosen passage name, the passage's own speaker, outlet and author first
  /// of their kinds.
  init(_ detail: EventDetail, passage index: Int?) {
    let event = detail.event
    let chosen = index.map { detail.passages[$0] }
    let passages = (chosen.map { [$0] } ?? []) + detail.passages
    let articles = passages.compactMap { passage in
      detail.reports.first { $0.number == passage.number }?.article
    }
    self = Self.different(
      event.places.map { Followable(.place, $0) }
        + event.people.map { Followable(.name, $0) }
        + passages.map { row in
          guard case .quotation(let speaker?) = row.passage.voice else { return nil }
          return Followable(.speaker, speaker)
        }
        + articles.map { $0.outlet.flatMap { Followable(.outlet, $0) } }
        + articles.map { $0.author.flatMap { Followable(.author, $0) } }
        + [event.kind.flatMap { Followable(.kind, $0) }])
  }

  /// What an article names.
  init(_ article: ArticleRow) {
    self = Self.different([
      article.outlet.flatMap { Followable(.outlet, $0) },
      article.author.flatMap { Followable(.author, $0) },
    ])
  }

  /// Without those that are missing or there already.
  private static func different(_ all: [Followable?]) -> Self {
    var queries: Set<String> = []
    return all.compactMap { $0 }.filter { queries.insert($0.query.lowercased()).inserted }
  }
}
