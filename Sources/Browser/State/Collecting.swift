import ArchiveStore
import Screen
import TimelineCore

/// A passage that a person collected, named by article and position.
struct CollectedPassage: Hashable, Sendable {
  var spot: Spot
  var text: String
  /// The clause that tells the event, to know it by in a list.
  var focus: String
  var article: ArticleRow

  static func == (a: Self, b: Self) -> Bool { a.spot == b.spot }
  func hash(into hasher: inout Hasher) { hasher.combine(spot) }

  /// The passage with its source, for a person to paste.
  var citation: String { "“\(text)”\n— \(article.citation)\n" }
}

extension ArticleRow {
  /// Author, title, outlet, date and file, as far as they are known.
  var citation: String {
    let date = DateWords.published(published, in: .english)
    let isInferred = published?.source == .inferred
    let parts = [
      author, hasTitle ? "“\(label)”" : nil, outlet ?? "outlet unknown",
      date + (isInferred ? " (inferred)" : ""), file,
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }
}

/// The list of what was collected.
struct MarksScreen: Hashable, Sendable {
  var cursor = ListCursor()
  var selected: Int { cursor.selected }
  /// What was dropped since the list was opened, the last at the end.
  var dropped: [DroppedPassage] = []

  func selection(in collected: [CollectedPassage]) -> CollectedPassage? {
    collected.indices.contains(selected) ? collected[selected] : nil
  }

  mutating func move(_ motion: Motion, count: Int, in area: Area) {
    cursor.move(motion, page: Self.page(in: area), of: count)
  }

  /// How many passages fit below the head.
  static func page(in area: Area) -> Int { max(1, (area.rows - 1) / 2) }
}

extension BrowserState {
  /// The passage that `m`, `y` and `i` are about; `nil`: none is chosen.
  var chosenPassage: CollectedPassage? {
    switch showing {
    case .main, .event:
      guard let detail, let index = here.choice.index(in: detail) else { return nil }
      let row = detail.passages[index]
      guard let report = detail.reports.first(where: { $0.number == row.number }) else {
        return nil
      }
      return CollectedPassage(
        spot: Spot(article: row.passage.article, passage: row.passage),
        text: row.words(in: 0..<row.text.utf8.count), focus: row.focusWords,
        article: report.article)
    case .outside(let screen): return screen.passage
    case .reader(let screen): return screen.passage
    case .marks(let screen): return screen.selection(in: listedMarks)
    case .articles, .opening, .noDates, .years: return nil
    }
  }

  /// What is printed when the browser ends; `nil`: nothing was collected in this session.
  var printedCollection: String? {
    collected.isEmpty ? nil : collected.map(\.citation).joined(separator: "\n")
  }

  mutating func copyPassage() -> [Effect] {
    guard let passage = chosenPassage else {
      message = "no passage is chosen here"
      return []
    }
    // Whether the terminal takes it is not known.
    message = "sent with its source to the terminal's clipboard"
    return [.copy(passage.citation)]
  }

  mutating func openSource() -> [Effect] {
    switch showing {
    case .reader(let screen): return [.openSource(screen.spot.article)]
    case .articles(let screen):
      return screen.selected(in: articles).map { [.openSource($0.id)] } ?? []
    default: return []
    }
  }

  mutating func listMarks() {
    if case .marks = showing { return }
    rememberPlace()
    here.stack.append(.marks(MarksScreen()))
  }
}
