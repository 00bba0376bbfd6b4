import Archive
import Articles
import Story

/// The two full-text tables: their columns, and which of them a query's words and fields mean.
enum SearchTable: CaseIterable {
  case events, outside

  /// "joined" holds the compounds of the free columns: "jtf7" where they have "jtf 7".
  static let joined = "joined"

  var name: String {
    switch self {
    case .events: "event_words"
    case .outside: "outside_words"
    }
  }

  /// The fact that says what the table held when it was written.
  var fact: String {
    switch self {
    case .events: "event words"
    case .outside: "outside words"
    }
  }

  /// Where a word without a field is looked for.
  var free: [String] {
    switch self {
    case .events: ["title", "text", "summary", "people", "place", "speaker", "document"]
    case .outside: ["text", "speaker", "document"]
    }
  }

  var columns: [String] {
    let fields: [TextField] =
      switch self {
      case .events: [.kind, .outlet, .author, .voice]
      case .outside: [.outlet, .author, .voice]
      }
    return free + [SearchTable.joined] + fields.map(\.rawValue)
  }

  func has(_ field: TextField) -> Bool { columns.contains(field.rawValue) }
}

/// What of an event is searched: its title, summary, people and places, the focus of each of its
/// passages as it is shown, and the names of the speakers and documents whose words these are; all
/// words of a query must be somewhere in it.
struct EventWords {
  /// In the order of `SearchTable.events.columns`.
  let columns: [String]

  init(_ event: Event, _ mentions: Mentions) {
    let articles = mentions.articles.map(\.article)
    let byID = Dictionary(articles.map { ($0.id, $0) }) { first, _ in first }
    let focuses = event.passages.compactMap { passage in
      byID[passage.article]?.displayText(of: passage.focus).text
    }
    let free = [
      [event.title], focuses, [event.summary ?? ""], event.people, event.places,
      event.passages.compactMap(\.voice.speaker), event.passages.compactMap(\.voice.document),
    ].map { SearchText($0) }
    let fields = [
      [event.kind ?? ""], articles.compactMap(\.outlet), articles.compactMap(\.author),
      event.passages.map(\.voice.name.rawValue),
    ].map { SearchText($0) }
    columns = free.map(\.words) + [free.map(\.joined).joined()] + fields.map(\.words)
  }
}

extension OutsideItem {
  /// In the order of `SearchTable.outside.columns`.
  func columns(in article: Article) -> [String] {
    let free = [
      article.displayText(of: passage.bytes).text, passage.voice.speaker, passage.voice.document,
    ].map { SearchText([$0 ?? ""]) }
    let fields = [
      article.outlet, kind == .comment ? nil : article.author,
      kind == .comment ? nil : passage.voice.name.rawValue,
    ].map { SearchText([$0 ?? ""]).words }
    return free.map(\.words) + [free.map(\.joined).joined()] + fields
  }
}
