import Archive
import Indexing
import Screen
import Words

/// The list of all articles, or of those that a query finds, and below it the events of the chosen
/// one.
struct ArticlesScreen: BrowserScreen {
  private(set) var found = ArticlesFound()
  private(set) var cursor = ListCursor()
  /// The pane with the events has the keys.
  private(set) var isInEvents = false
  private(set) var eventCursor = ListCursor()
  /// The chosen article, once the archive has handed it out.
  private(set) var text: ArticleText?
  private(set) var missing: String?
  /// The article that is chosen once another archive has listed its own.
  private var home: String?

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
    var requests: [Request] = []
    if let query = found.query, !found.isSettled { requests.append(.articlesMatching(query)) }
    if let chosen = selected(in: articles), text?.row.id != chosen.id, missing != chosen.id {
      requests.append(.article(chosen.id))
    }
    return requests
  }

  /// What is typed ahead of the list waits for it.
  func isWaiting(for command: CommandID, in state: BrowserState) -> Bool {
    guard state.articles == nil || !found.isSettled, command != .listArticles else { return false }
    return !state.pending.areFailed(requests(in: state))
  }

  func selected(in articles: [ArticleRow]?) -> ArticleRow? { found.row(index, of: articles) }

  /// "4 of 5".
  func position(in articles: [ArticleRow]?, _ language: ReaderLanguage) -> String {
    let count = found.count(of: articles)
    return count == 0 ? "" : placed(index + 1, of: count, in: language)
  }

  func query(in state: BrowserState) -> Query? { found.query ?? state.here.events.query }

  mutating func receive(_ reply: Reply, in state: BrowserState) {
    switch (reply.request, reply.answer) {
    case (.article(let id), .article(let text)):
      if let text { self.text = text } else { missing = id }
      eventCursor = ListCursor()
      if events.isEmpty { isInEvents = false }
    case (.articlesMatching(let query), .articlesMatching(let numbers)):
      found.receive(numbers, for: query)
      choose(found.homeIndex)
    default: break
    }
  }

  // MARK: Another archive

  /// Lists the articles of another archive as soon as they are here, the same one chosen.
  mutating func startAgain(after articles: [ArticleRow]?) {
    home = selected(in: articles)?.id
    (text, missing, isInEvents) = (nil, nil, false)
  }

  mutating func fit(to state: BrowserState) {
    guard let home, let articles = state.articles, let last = articles.indices.last else { return }
    self.home = nil
    let place = articles.firstIndex { $0.id == home } ?? min(index, last)
    if found.query == nil {
      choose(place)
    } else {
      found.startAgain(from: articles[place].number)
    }
  }

  // MARK: Narrowing

  /// The keys go to the list.
  mutating func leaveEvents() { isInEvents = false }

  /// Lists what a query finds, at the article where the person was or the nearest before it.
  /// - Parameter home: that article's number; `nil`: it is the chosen one.
  mutating func narrow(to query: Query?, at home: Int?, of articles: [ArticleRow]?) {
    guard query != found.query else { return }
    found.look(for: query, from: home ?? selected(in: articles)?.number ?? 1)
    if query == nil { choose(found.homeIndex) }
  }

  mutating func undo(in state: BrowserState) -> [ScreenOutcome]? {
    guard found.query != nil else { return nil }
    narrow(to: nil, at: nil, of: state.articles)
    return []
  }

  private mutating func choose(_ index: Int) {
    cursor = ListCursor(selected: index, top: cursor.top)
    eventCursor = ListCursor()
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
    case .nextHit where found.query != nil: return moveToHit(1, in: state)
    case .previousHit where found.query != nil: return moveToHit(-1, in: state)
    default:
      guard let motion = Motion(id) else { return nil }
      if isInEvents {
        eventCursor.move(motion, page: plan.events.rows, of: events.count)
      } else {
        let before = index
        cursor.move(motion, page: plan.articles, of: found.count(of: state.articles))
        if before != index { eventCursor = ListCursor() }
      }
    }
    return []
  }

  /// Every article of the list has what is searched for.
  private mutating func moveToHit(_ step: Int, in state: BrowserState) -> [ScreenOutcome] {
    let before = index
    isInEvents = false
    let count = found.count(of: state.articles)
    cursor.move(.rows(step), page: ArticlesPlan(state: state).articles, of: count)
    if before != index {
      eventCursor = ListCursor()
      return []
    }
    let language = state.language
    return [
      .say(
        step > 0
          ? EventsScreen.lastHit.words(in: language)
          : language.words(en: "the first hit", es: "el primer resultado"))
    ]
  }

  /// The place in the list of the article at a point of the screen; `nil`: none is there.
  func entry(at point: Point, in state: BrowserState) -> Int? {
    let plan = ArticlesPlan(state: state)
    guard plan.list.contains(point) else { return nil }
    let entry = cursor.top + (point.row - plan.list.row) / plan.rowsPerArticle
    return entry < found.count(of: state.articles) ? entry : nil
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
      guard let row = entry(at: point, in: state) else { return [] }
      wasChosen = !isInEvents && row == index
      isInEvents = false
      cursor.select(row)
    }
    return wasChosen ? [.perform(.read)] : []
  }

  func footer(in state: BrowserState) -> [CommandID] {
    if found.query != nil, selected(in: state.articles) == nil { return [.search, .undo, .help] }
    return [.moveDown, .read, .nextPane, .search] + (found.query == nil ? [.listArticles] : [.undo])
      + (isInEvents ? [] : [.explain]) + [.help]
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
    // While a query is typed nothing shifts.
    var count = state.articles?.count ?? 0
    if state.prompt == nil, let screen = state.here.screen as? ArticlesScreen {
      count = screen.found.count(of: state.articles)
    }
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
