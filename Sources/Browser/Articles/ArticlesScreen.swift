import Archive
import Indexing
import Screen
import Words

/// The list of all articles, and below it the events of the chosen one.
struct ArticlesScreen: BrowserScreen {
  private(set) var cursor = ListCursor()
  /// The pane with the events has the keys.
  private(set) var isInEvents = false
  private(set) var eventCursor = ListCursor()
  /// The chosen article, once the archive has handed it out.
  private(set) var text: ArticleText?
  private(set) var missing: String?

  var index: Int { cursor.selected }
  var eventIndex: Int { eventCursor.selected }

  /// All articles, and from there back to the events.
  static func open(in state: BrowserState) -> [ScreenOutcome] {
    let isBefore = state.here.screen is OpeningScreen
    return [.rememberPlace] + (isBefore ? [.openEvents] : []) + [.comeBack(to: ArticlesScreen())]
  }

  func place(in layout: Layout) -> Place { isInEvents ? .articleEvents : .articles }

  func requests(in state: BrowserState) -> [Request] {
    guard let articles = state.articles else { return [.articles] }
    guard let chosen = selected(in: articles), text?.row.id != chosen.id, missing != chosen.id
    else { return [] }
    return [.article(chosen.id)]
  }

  func selected(in articles: [ArticleRow]?) -> ArticleRow? {
    articles.flatMap { $0.indices.contains(index) ? $0[index] : nil }
  }

  /// "4 of 5".
  func position(in articles: [ArticleRow]?, _ language: ReaderLanguage) -> String {
    guard let articles, !articles.isEmpty else { return "" }
    return placed(index + 1, of: articles.count, in: language)
  }

  mutating func receive(_ reply: Reply, in state: BrowserState) {
    guard case .article(let id) = reply.request, case .article(let text) = reply.answer else {
      return
    }
    if let text { self.text = text } else { missing = id }
    eventCursor = ListCursor()
    if events.isEmpty { isInEvents = false }
  }

  /// The chosen article's events; empty while it is on its way.
  func events(in articles: [ArticleRow]?) -> [EventRow] {
    text?.row.id == selected(in: articles)?.id ? events : []
  }

  private var events: [EventRow] { text?.events ?? [] }

  mutating func perform(_ id: CommandID, in state: BrowserState) -> [ScreenOutcome]? {
    let plan = ArticlesPlan(state: state)
    let events = events(in: state.articles)
    switch id {
    case .listArticles: return [.showEvents]
    case .nextPane, .previousPane:
      isInEvents = !isInEvents && plan.hasEvents && !events.isEmpty
    case .read: return spot(in: state.articles).map { [.read($0)] } ?? []
    default:
      guard let motion = Motion(id) else { return nil }
      if isInEvents {
        eventCursor.move(motion, page: plan.events.rows, of: events.count)
      } else {
        let before = index
        cursor.move(motion, page: plan.articles, of: state.articles?.count ?? 0)
        if before != index { eventCursor = ListCursor() }
      }
    }
    return []
  }

  /// Chooses the article or the event at a place of the screen.
  mutating func click(_ point: Point, in state: BrowserState) -> [ScreenOutcome] {
    let plan = ArticlesPlan(state: state)
    let events = events(in: state.articles)
    let wasChosen: Bool
    if plan.hasEvents, plan.events.contains(point) {
      let row = eventCursor.top + point.row - plan.events.row
      guard events.indices.contains(row) else { return [] }
      wasChosen = isInEvents && row == eventIndex
      isInEvents = true
      eventCursor.select(row)
    } else {
      guard plan.list.contains(point) else { return [] }
      let row = cursor.top + (point.row - plan.list.row) / plan.rowsPerArticle
      guard state.articles?.indices.contains(row) == true else { return [] }
      wasChosen = !isInEvents && row == index
      isInEvents = false
      cursor.select(row)
    }
    return wasChosen ? [.perform(.read)] : []
  }

  func footer(in state: BrowserState) -> [CommandID] {
    [.moveDown, .read, .nextPane, .listArticles] + (isInEvents ? [] : [.explain]) + [.help]
  }

  func position(in state: BrowserState) -> String { position(in: state.articles, state.language) }
  func article(in state: BrowserState) -> String? { selected(in: state.articles)?.id }
  func followables(in state: BrowserState) -> [Followable] {
    selected(in: state.articles).map { [Followable]($0) } ?? []
  }
  func explanations(in state: BrowserState) -> [Explanation] {
    explanationOfEvent(in: state.language)
      ?? selected(in: state.articles).map { explanations(of: $0, in: state.language) } ?? []
  }

  /// The chosen article's beginning, or the chosen event in it.
  private func spot(in articles: [ArticleRow]?) -> Spot? {
    guard let article = selected(in: articles) else { return nil }
    let events = events(in: articles)
    guard isInEvents, events.indices.contains(eventIndex) else {
      return Spot(article: article.id, origin: .articles)
    }
    let event = events[eventIndex]
    let passage = text?.marks.first { $0.event?.id == event.id }?.passage
    return Spot(
      article: article.id, passage: passage, event: event.id, origin: .event(event.date))
  }

  /// Why the chosen event has its date, and the article its own; `nil`: no event is chosen.
  private func explanationOfEvent(in language: ReaderLanguage) -> [Explanation]? {
    guard isInEvents, let text, events.indices.contains(eventIndex) else { return nil }
    let event = events[eventIndex]
    let mark = text.marks.first { $0.event?.id == event.id }
    let own = Explanation(text.row.published, in: language)
    guard let mark, let expression = mark.passage.expression else {
      return [Explanation(ofUndatedPassageIn: event, in: language), own]
    }
    let words = text.article.displayText(of: expression.bytes).text
    return [
      Explanation(
        words, expression, source: mark.countedFromWords, event: event, in: language), own,
    ]
  }

  /// Why an article has its date, and which days that it names do not exist.
  private func explanations(of article: ArticleRow, in language: ReaderLanguage) -> [Explanation] {
    let impossible = text(of: article).flatMap {
      Explanation(ofImpossibleDatesIn: $0, in: language)
    }
    return [Explanation(article.published, in: language)] + [impossible].compactMap { $0 }
  }

  /// An article's text; `nil` while it is on its way.
  func text(of article: ArticleRow) -> ArticleText? { text?.row.id == article.id ? text : nil }
}

/// Which part of the screen the list of articles uses for what.
struct ArticlesPlan {
  let area: Area
  /// Rows of the list, without its head.
  let list: Area
  /// Rows of the events, without their head; no rows in the one-pane layout.
  let events: Area
  let isOnePane: Bool

  /// - Parameter state: with its articles, if they are here.
  init(state: BrowserState) {
    let area = state.layout.content
    let count = state.articles?.count ?? 0
    self.area = area
    isOnePane = state.layout.isOnePane
    if isOnePane {
      list = area.dropping(top: 1)
      events = Area(row: area.endRow, columns: area.columns, rows: 0)
    } else {
      // Title line, head, list, blank, head, events, and the publication's basis at the bottom.
      let below = area.dropping(top: 2)
      list = Area(below, rows: min(max(1, count), max(3, (below.rows - 3) / 2)))
      events = below.dropping(top: list.rows + 2, bottom: 1)
    }
  }

  var rowsPerArticle: Int { isOnePane ? 2 : 1 }
  /// Articles that fit.
  var articles: Int { max(1, list.rows / rowsPerArticle) }
  var hasEvents: Bool { events.rows > 0 }
}
