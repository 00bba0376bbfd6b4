import ArchiveStore
import Screen
import Story
import Words

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
  func citation(in language: ReaderLanguage) -> String {
    "“\(text)”\n— \(article.citation(in: language))\n"
  }
}

extension ArticleRow {
  /// Author, title, outlet, date and file, as far as they are known.
  func citation(in language: ReaderLanguage) -> String {
    let date = DateWords.published(published, in: language)
    let source = published?.source == .inferred ? published?.source.word(in: language) : nil
    let parts = [
      author, hasTitle ? "“\(label)”" : nil, ArticleWords.outlet(self, in: language),
      date + (source.map { " (\($0))" } ?? ""), file,
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }
}

/// The list of what was collected.
struct MarksScreen: Hashable, Sendable {
  var selected = 0
  var top = 0
  /// What was dropped since the list was opened, the last at the end.
  var dropped: [DroppedPassage] = []

  func selection(in collected: [CollectedPassage]) -> CollectedPassage? {
    collected.indices.contains(selected) ? collected[selected] : nil
  }

  mutating func move(_ id: CommandID, count: Int, page: Int) {
    guard count > 0 else { return }
    switch id {
    case .moveDown: selected += 1
    case .moveUp: selected -= 1
    case .pageDown, .halfPageDown: selected += page
    case .pageUp, .halfPageUp: selected -= page
    case .moveToFirst: selected = 0
    case .moveToLast: selected = count - 1
    default: break
    }
    selected = min(max(0, selected), count - 1)
  }
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
    collected.isEmpty ? nil : collected.map { $0.citation(in: language) }.joined(separator: "\n")
  }

  mutating func copyPassage() -> [Effect] {
    guard let passage = chosenPassage else {
      message = Self.noPassage.words(in: language)
      return []
    }
    // Whether the terminal takes it is not known.
    message = language.words(
      en: "sent with its source to the terminal's clipboard",
      es: "enviado con su fuente al portapapeles de la terminal")
    return [.copy(passage.citation(in: language))]
  }

  static let noPassage = Phrase(
    en: "no passage is chosen here", es: "aquí no hay ningún pasaje elegido")

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
