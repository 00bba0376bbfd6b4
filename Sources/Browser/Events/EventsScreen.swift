import Archive
import Indexing
import Screen
import Story
import Words

/// The timeline: its list, its axis, and the panes with the selected event's reports and passages.
struct EventsScreen: BrowserScreen {
  private(set) var list: EventList
  /// The axis of the list's filter.
  private(set) var axis = AxisCursor()
  /// What the list's query finds outside the timeline.
  private(set) var outside: QueryOutside?
  /// The selected event and its neighbours, with the query's matches.
  private(set) var details: [EventID: EventDetail] = [:]
  /// Which pane has the keys: events, reports or passages.
  private(set) var pane = Place.events
  private(set) var isZoomed = false
  private(set) var choice = PassageChoice()
  /// How many events are shown where nothing is looked for; a search lists all that it finds.
  private(set) var topWithoutQuery: Int?

  init(_ filter: Filter) { list = EventList(filter: filter) }

  var query: Query? { list.filter.query }

  /// The selected event, when its passages are at hand.
  var detail: EventDetail? { list.selection.flatMap { details[$0.id] } }

  /// The slot of the axis in which the selected event stands.
  var selectedSlot: Int? {
    guard let axis = axis.axis, let row = list.selection else { return nil }
    return axis.slot(of: row)
  }

  func place(in layout: Layout) -> Place { layout.isOnePane ? .events : pane }

  // MARK: Asking

  func requests(in state: BrowserState) -> [Request] {
    var requests: [Request] = []
    if let window = list.request(page: page(in: state.layout)) { requests.append(window) }
    requests += detailRequests(at: [list.selected])
    if axis.filter != list.filter { requests.append(.axis(list.filter)) }
    if let outside {
      requests += outside.rows.missing(from: 0, to: 0).map {
        .outside(article: nil, query: outside.query, from: $0, limit: OutsideRows.page)
      }
      if outside.counts == nil { requests.append(.counts(outside.query)) }
      if list.total == 0, list.isSettled, outside.withoutTrait == nil,
        let filter = outside.filterWithoutTrait
      {
        requests.append(.window(filter, .first, limit: 1))
      }
    }
    return requests
  }

  /// The selected event's neighbours, so that a step finds them at hand.
  var neighbours: [Request] { detailRequests(at: [list.selected + 1, list.selected - 1]) }

  private func detailRequests(at indices: [Int]) -> [Request] {
    indices.compactMap { index in
      guard let row = list[index], details[row.id] == nil else { return nil }
      return .event(row.id, query)
    }
  }

  mutating func receive(_ reply: Reply, in state: BrowserState) {
    switch (reply.request, reply.answer) {
    case (.window(let filter, _, _), .window(let window)) where filter != list.filter:
      if filter == outside?.filterWithoutTrait { outside?.withoutTrait = window.total }
    case (.window(_, let place, _), .window(let window)):
      let before = list.selection?.id
      list.receive(window, at: place, page: page(in: state.layout))
      // Another event is selected: its first passage is the chosen one.
      if list.selection?.id != before, choice.position != .last { choice = PassageChoice() }
    case (.event(let id, _), .event(let detail)):
      details[id] = detail
      forgetFarDetails()
    case (.axis(let filter), .axis(let axis)):
      self.axis = AxisCursor(axis: axis, filter: filter, start: self.axis.start)
    case (.counts(let query), .counts(let counts)):
      if outside?.query == query { outside?.counts = counts }
    case (.outside(nil, let query?, _, _), .outside(let window)):
      if outside?.query == query { outside?.rows.receive(window) }
    default: break
    }
  }

  private mutating func forgetFarDetails() {
    guard details.count > 12 else { return }
    let near = Set((-2...2).compactMap { list[list.selected + $0]?.id })
    details = details.filter { near.contains($0.key) }
  }

  // MARK: Changes from outside

  /// Asks for everything again, at the same place.
  mutating func startAgain() {
    details = [:]
    outside = query.map { QueryOutside(query: $0) }
    axis.filter = nil
    list.narrow(to: list.filter, at: nil)
  }

  /// Shows what passes a filter, at a place or else where the selection is.
  mutating func narrow(to filter: Filter, at place: WindowPlace? = nil) {
    if filter.query != query {
      details = [:]
      choice = PassageChoice()
      outside = filter.query.map { QueryOutside(query: $0) }
    }
    list.narrow(to: filter, at: place)
  }

  /// Shows all that a query finds, or as many events as before it.
  mutating func search(for query: Query?, at place: WindowPlace? = nil) {
    var filter = list.filter
    if filter.query == nil {
      topWithoutQuery = filter.top
      if filter.top != nil { filter.top = Filter.all }
    }
    filter.query = query
    if query == nil { filter.top = topWithoutQuery }
    narrow(to: filter, at: place)
  }

  /// Selects an event, at hand or not.
  mutating func select(_ event: EventID) {
    list.select(event)
    choice = PassageChoice()
  }

  mutating func moveToFirst() {
    list.move(.first, page: 1)
    choice = PassageChoice()
  }

  /// Gives a pane the keys.
  mutating func focus(_ pane: Place) { self.pane = pane }

  /// Takes the panes away where there is room for one.
  /// - Returns: whether another pane than that of the events had the keys.
  mutating func foldPanes() -> Bool {
    isZoomed = false
    return pane != .events
  }

  // MARK: Commands

  mutating func perform(_ id: CommandID, in state: BrowserState) -> [ScreenOutcome]? {
    switch id {
    case .openEvent: return list.selection == nil ? openOutside() ?? [] : [.openEvent]
    case .read: return openOutside() ?? [readChosenPassage(in: state.language)]
    case .nextPane: movePane(1)
    case .previousPane: movePane(-1)
    case .zoom: isZoomed.toggle()
    case .nextHit: return moveToHit(1, in: state)
    case .previousHit: return moveToHit(-1, in: state)
    case .nextYear: return moveByYear(1, in: state.language)
    case .previousYear: return moveByYear(-1, in: state.language)
    case .showMore: return changeDetail(1, in: state)
    case .showFewer: return changeDetail(-1, in: state)
    default:
      guard let motion = Motion(id) else { return nil }
      switch place(in: state.layout) {
      case .reports: moveInReports(motion, in: state)
      case .passages: moveInPassages(motion, in: state)
      default: moveInEvents(motion, page: page(in: state.layout))
      }
    }
    return []
  }

  mutating func undo(in state: BrowserState) -> [ScreenOutcome]? {
    if isZoomed {
      isZoomed = false
      return []
    }
    guard query != nil else { return nil }
    return [
      .rememberPlace,
      .timeline { events in
        events.search(for: nil)
      },
    ]
  }

  private mutating func moveInEvents(_ motion: Motion, page: Int) {
    let before = list.selection?.id
    list.move(motion, page: page)
    if list.selection?.id != before { choice = PassageChoice() }
  }

  private mutating func movePane(_ direction: Int) {
    let panes = [Place.events, .reports, .passages]
    guard let index = panes.firstIndex(of: pane) else { return }
    pane = panes[(index + direction + panes.count) % panes.count]
  }

  /// To the next passage that matches the query, over all events.
  mutating func moveToHit(_ direction: Int, in state: BrowserState) -> [ScreenOutcome] {
    let language = state.language
    guard query != nil else {
      return [
        .say(
          language.words(
            en: "no search to follow, / begins one",
            es: "no hay búsqueda que seguir, / inicia una"))
      ]
    }
    if let detail, let index = choice.index(in: detail) {
      let others = detail.passages.indices.filter { detail.passages[$0].matches }
      let next = direction > 0 ? others.first { $0 > index } : others.last { $0 < index }
      if let next {
        choosePassage(next, in: state)
        return []
      }
    }
    let target = list.selected + direction
    if target >= list.total, let screen = outsideScreen { return [.rememberPlace, .open(screen)] }
    if list.total == 0, list.isSettled {
      return [.say(language.words(en: "nothing has these words", es: "nada tiene estas palabras"))]
    }
    guard target >= 0, target < list.total else {
      return [
        .say(
          direction > 0
            ? Self.lastHit.words(in: language)
            : language.words(en: "the first hit", es: "el primer resultado"))
      ]
    }
    list.move(by: direction)
    choice = PassageChoice(position: direction > 0 ? .first : .last)
    return []
  }

  /// Of a search that no event answers, what there is outside the timeline: it stands where the
  /// events would.
  private func openOutside() -> [ScreenOutcome]? {
    guard list.total == 0, list.isSettled, let screen = outsideScreen else { return nil }
    return [.rememberPlace, .open(screen)]
  }

  /// `nil`: the query finds nothing outside the timeline.
  private var outsideScreen: OutsideScreen? {
    guard let query, outside?.rows.total ?? 0 > 0 else { return nil }
    return OutsideScreen(of: nil, query: query)
  }

  static let lastHit = Phrase(en: "the last hit", es: "el último resultado")

  // MARK: Passages

  private mutating func moveInReports(_ motion: Motion, in state: BrowserState) {
    guard let detail, let index = choice.index(in: detail),
      let area = panes(in: state.layout).reports
    else { return }
    let numbers = detail.reports.map(\.number)
    let current = numbers.firstIndex(of: detail.passages[index].number) ?? 0
    var cursor = ListCursor(selected: current)
    let page = ReportsPane(self, detail: detail, state: state).page(in: area)
    cursor.move(motion, page: page, of: numbers.count)
    guard numbers.indices.contains(cursor.selected), cursor.selected != current else { return }
    if let passage = detail.passages.firstIndex(where: { $0.number == numbers[cursor.selected] }) {
      choosePassage(passage, in: state)
    }
  }

  /// Up and down in the passages; a passage that is longer than its pane is scrolled first.
  mutating func moveInPassages(_ motion: Motion, in state: BrowserState) {
    guard let detail else { return }
    choice.move(motion, among: detail, in: PassagesPane(self, detail: detail, state: state))
  }

  /// Chooses a passage of the selected event; the pane scrolls to it.
  mutating func choosePassage(_ index: Int, in state: BrowserState) {
    guard let detail else { return }
    choice.choose(index, in: PassagesPane(self, detail: detail, state: state))
  }

  /// Chooses a passage that is on the screen.
  mutating func pickPassage(_ index: Int) { choice.position = .index(index) }

  /// Picks a row at hand.
  mutating func pick(row index: Int) {
    list.select(index: index)
    choice = PassageChoice()
  }

  // MARK: Scrolling

  /// Brings the selection, the chosen passage and the axis' slot into what is seen of them.
  mutating func scroll(in state: BrowserState) {
    let layout = state.layout
    if layout.isOnePane {
      let rows = list
      list.scroll(lines: page(in: layout)) { index in
        rows[index].map {
          EventsPane.lines(of: $0, at: index, in: rows, layout: layout, language: state.language)
        } ?? 1
      }
    } else {
      list.scroll(page: page(in: layout))
    }
    if choice.position == .first || choice.position == .last, let detail {
      choice.scroll(among: detail, in: PassagesPane(self, detail: detail, state: state))
    }
    if let area = layout.axisArea {
      axis.scroll(showing: selectedSlot, columns: area.columns, in: state.language)
    }
  }
}
