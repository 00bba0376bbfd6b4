import Story

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

extension Voice {
  var name: VoiceName {
    switch self {
    case .article: .article
    case .quotation: .quotation
    case .document: .document
    }
  }

  var speaker: String? {
    if case .quotation(let speaker) = self { speaker } else { nil }
  }

  var document: String? {
    if case .document(let name) = self { name } else { nil }
  }
}
