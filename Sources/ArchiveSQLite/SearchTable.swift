import Archive
import Articles
import Story

/// The full-text tables: their columns, and which of them a query's words and fields mean.
enum SearchTable: CaseIterable {
  case events, sentences, articles

  /// "joined" holds the compounds of the free columns: "jtf7" where they have "jtf 7".
  static let joined = "joined"

  var name: String {
    switch self {
    case .events: "event_words"
    case .sentences: "sentence_words"
    case .articles: "article_words"
    }
  }

  /// The fact that says what the table held when it was written.
  var fact: String {
    switch self {
    case .events: "event words"
    case .sentences: "sentence words"
    case .articles: "article words"
    }
  }

  /// Where a word without a field is looked for.
  var free: [String] {
    switch self {
    case .events: ["title", "text", "summary", "people", "place", "speaker", "document"]
    case .sentences: ["text", "speaker", "document"]
    case .articles: ["title", "text"]
    }
  }

  var columns: [String] {
    let fields: [TextField] =
      switch self {
      case .events: [.kind, .outlet, .author, .voice]
      case .sentences: [.outlet, .author, .voice]
      case .articles: [.outlet, .author]
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

/// What of an article is searched: each of its sentences with the name of whoever says it, and all of
/// them together, for words that stand in no single one.
struct ArticleWords {
  /// Of each sentence, in the order of `SearchTable.sentences.columns`.
  private(set) var sentences: [[String]] = []
  /// In the order of `SearchTable.articles.columns`.
  let columns: [String]

  init(_ article: Article, _ all: [ArticleSentence]) {
    let outlet = SearchText([article.outlet ?? ""]).words
    let author = SearchText([article.author ?? ""]).words
    let title = SearchText([article.title ?? ""])
    var text = ""
    var last: OutsideKind?
    var joined = title.joined
    for sentence in all {
      let voice = sentence.passage.voice
      let own = SearchText([article.searchedText(of: sentence.passage.bytes)])
      let names = [voice.speaker, voice.document].map { SearchText([$0 ?? ""]) }
      let isComment = sentence.kind == .comment
      sentences.append(
        [own.words] + names.map(\.words) + [own.joined + names.map(\.joined).joined()] + [
          outlet, isComment ? "" : author,
          isComment ? "" : SearchText([voice.name.rawValue]).words,
        ])
      // A phrase may reach over the end of a sentence, not from the body into a page's furniture.
      if let last, last != sentence.kind { text += SearchText.boundary }
      last = sentence.kind
      text += own.words
      joined += own.joined
    }
    columns = [title.words, text, joined, outlet, author]
  }
}
