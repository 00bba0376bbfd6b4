import ArchiveStore
import Screen
import Indexing
import Words

/// The list of all articles, and below it the events of the chosen one.
struct ArticlesScreen: Sendable {
  private(set) var index = 0
  /// The first article on the screen.
  private(set) var top = 0
  /// The pane with the events has the keys.
  private(set) var isInEvents = false
  private(set) var eventIndex = 0
  private(set) var eventsTop = 0
  /// The chosen article, once the archive has handed it out.
  private(set) var text: ArticleText?
  private(set) var missing: String?

  var place: Place { isInEvents ? .articleEvents : .articles }

  func needs(_ articles: [ArticleRow]?) -> [Request] {
    guard let articles else { return [.articles] }
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

  mutating func receive(_ text: ArticleText?, id: String) {
    if let text { self.text = text } else { missing = id }
    eventIndex = 0
    eventsTop = 0
    if events.isEmpty { isInEvents = false }
  }

  /// The chosen article's events; empty while it is on its way.
  func events(in articles: [ArticleRow]?) -> [EventRow] {
    text?.row.id == selected(in: articles)?.id ? events : []
  }

  private var events: [EventRow] { text?.events ?? [] }

  /// - Returns: what to read, if something is to be read.
  mutating func perform(_ id: CommandID, state: BrowserState) -> Spot? {
    let plan = ArticlesPlan(state: state)
    let events = events(in: state.articles)
    switch id {
    case .nextPane, .previousPane:
      isInEvents = !isInEvents && plan.hasEvents && !events.isEmpty
    case .read:
      return spot(in: state.articles)
    default:
      if isInEvents {
        move(id, in: events.count, page: plan.events.rows, index: &eventIndex, top: &eventsTop)
      } else {
        let before = index
        move(id, in: state.articles?.count ?? 0, page: plan.articles, index: &index, top: &top)
        if before != index { (eventIndex, eventsTop) = (0, 0) }
      }
    }
    return nil
  }

  /// Chooses the article or the event at a place of the screen.
  /// - Returns: whether it was chosen already.
  mutating func click(_ point: Point, state: BrowserState) -> Bool {
    let plan = ArticlesPlan(state: state)
    let events = events(in: state.articles)
    if plan.hasEvents, plan.events.contains(point) {
      let row = eventsTop + point.row - plan.events.row
      guard events.indices.contains(row) else { return false }
      let again = isInEvents && row == eventIndex
      (isInEvents, eventIndex) = (true, row)
      return again
    }
    guard plan.list.contains(point) else { return false }
    let row = top + (point.row - plan.list.row) / plan.rowsPerArticle
    guard state.articles?.indices.contains(row) == true else { return false }
    let again = !isInEvents && row == index
    (isInEvents, index) = (false, row)
    return again
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
  func explanationOfEvent(in language: ReaderLanguage) -> [Explanation]? {
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
  func explanations(of article: ArticleRow, in language: ReaderLanguage) -> [Explanation] {
    let impossible = text(of: article).flatMap {
      Explanation(ofImpossibleDatesIn: $0, in: language)
    }
    return [Explanation(article.published, in: language)] + [impossible].compactMap { $0 }
  }

  /// An article's text; `nil` while it is on its way.
  func text(of article: ArticleRow) -> ArticleText? { text?.row.id == article.id ? text : nil }

  private func move(
    _ id: CommandID, in count: Int, page: Int, index: inout Int, top: inout Int
  ) {
    guard count > 0 else { return }
    switch id {
    case .moveDown: index += 1
    case .moveUp: index -= 1
    case .pageDown: index += max(1, page - 1)
    case .pageUp: index -= max(1, page - 1)
    case .halfPageDown: index += max(1, page / 2)
    case .halfPageUp: index -= max(1, page / 2)
    case .moveToFirst: index = 0
    case .moveToLast: index = count - 1
    default: break
    }
    index = min(max(0, index), count - 1)
    top = firstRow(top, showing: index, page: page, of: count)
  }
}

/// The first row of a page that shows a row, moved no more than it must.
func firstRow(_ top: Int, showing index: Int, page: Int, of count: Int) -> Int {
  let page = max(1, page)
  let moved = min(max(top, index - page + 1), index)
  return min(max(0, moved), max(0, count - page))
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
