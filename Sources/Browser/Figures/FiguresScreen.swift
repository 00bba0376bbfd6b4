import Archive
import Screen
import Words

/// What numbers the articles give for one thing: a row a number, in the order in which they were
/// first given.
struct FiguresScreen: BrowserScreen {
  private(set) var question: FigureQuestion
  /// `nil`: on their way.
  private(set) var figures: Figures?
  private(set) var cursor = ListCursor()
  /// Which of the row's reports is shown.
  private(set) var report = 0

  init(_ question: FigureQuestion) { self.question = question }

  /// Of the event that is chosen in the timeline, or else of all articles; only those that the
  /// search finds.
  static func open(in state: BrowserState) -> [ScreenOutcome] {
    let events = state.here.events
    let isOfEvent = Set<Place>.mainView.contains(state.here.screen.place(in: state.layout))
    return [
      .rememberPlace,
      .open(
        FiguresScreen(
          FigureQuestion(query: events.query, event: isOfEvent ? events.list.selection?.id : nil))),
    ]
  }

  func place(in layout: Layout) -> Place { .figures }

  var rows: [FigureRow] { figures?.rows ?? [] }
  var index: Int { cursor.selected }
  var selected: FigureRow? { rows.indices.contains(index) ? rows[index] : nil }
  /// The report that is shown of the selected row.
  var shown: FigureReport? {
    selected.flatMap { $0.reports.indices.contains(report) ? $0.reports[report] : nil }
  }

  // MARK: Asking

  func requests(in state: BrowserState) -> [Request] {
    figures == nil ? [.figures(question)] : []
  }

  func isWaiting(for command: CommandID, in state: BrowserState) -> Bool {
    figures == nil && !state.pending.areFailed(requests(in: state))
  }

  mutating func receive(_ reply: Reply, in state: BrowserState) {
    guard case .figures(let figures) = reply.answer else { return }
    self.figures = figures
    report = 0
    cursor = ListCursor(selected: figures.rows.firstIndex(where: \.isOfEvent) ?? 0)
    scroll(in: state)
  }

  /// Asks for another thing.
  mutating func ask(for thing: String) {
    let thing = thing.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !thing.isEmpty, thing != figures?.thing else { return }
    question.thing = thing
    figures = nil
  }

  // MARK: Doing

  mutating func perform(_ id: CommandID, in state: BrowserState) -> [ScreenOutcome]? {
    switch id {
    case .listFigures: return [.close]
    case .read: return passage(in: state).map { [.read($0.spot)] } ?? []
    case .nextPane, .previousPane:
      guard let row = selected, row.reports.count > 1 else { return [.say(alone(in: state))] }
      let step = id == .nextPane ? 1 : row.reports.count - 1
      report = (report + step) % row.reports.count
      return []
    default:
      guard let motion = Motion(id) else { return nil }
      let before = index
      cursor.move(motion, page: plan(in: state).entries, of: rows.count)
      if index != before { report = 0 }
      return []
    }
  }

  private func alone(in state: BrowserState) -> String {
    state.language.words(
      en: "no other article gives this number", es: "ningún otro artículo da esta cifra")
  }

  mutating func fit(to state: BrowserState) { scroll(in: state) }

  private mutating func scroll(in state: BrowserState) {
    cursor.scroll(page: plan(in: state).entries, of: rows.count)
  }

  mutating func click(_ point: Point, in state: BrowserState) -> [ScreenOutcome] {
    guard let entry = plan(in: state).entry(at: point.row, from: cursor.top),
      entry < rows.count
    else { return [] }
    if entry == index { return [.perform(.read)] }
    cursor.select(entry)
    report = 0
    return []
  }

  func footer(in state: BrowserState) -> [CommandID] {
    [.moveDown, .read, .nextPane, .search, .copy, .undo, .help]
  }

  func position(in state: BrowserState) -> String {
    rows.isEmpty ? "" : placed(index + 1, of: rows.count, in: state.language)
  }

  func passage(in state: BrowserState) -> CollectedPassage? {
    shown.map {
      CollectedPassage(
        spot: Spot(article: $0.article.id, bytes: $0.bytes, origin: .figures), text: $0.text,
        focus: $0.text, article: $0.article)
    }
  }

  func explanations(in state: BrowserState) -> [Explanation] {
    shown.map { [Explanation($0.article.published, in: state.language)] } ?? []
  }

  func article(in state: BrowserState) -> String? { shown?.article.id }

  func plan(in state: BrowserState) -> FiguresPlan { FiguresPlan(state.layout) }
}

/// Where the parts of the screen stand.
struct FiguresPlan {
  let isOnePane: Bool
  let rowsPerEntry: Int
  /// The rows of the numbers.
  let list: Area
  /// The sentence that gives the chosen one, with a line of who says it where.
  let detail: Area
  /// Numbers that fit.
  let entries: Int

  init(_ layout: Layout) {
    let area = layout.content
    isOnePane = layout.isOnePane
    rowsPerEntry = isOnePane ? 2 : 1
    let detailRows = isOnePane ? min(4, max(0, area.rows - 6)) : max(4, min(8, area.rows / 4))
    // The head; beside it a rule and the names of the columns; a rule above the sentence.
    let head = isOnePane ? 1 : 3
    let rule = detailRows > 0 ? 1 : 0
    detail = area.dropping(top: area.rows - detailRows)
    let room = area.rows - head - detailRows - rule
    list = Area(area.dropping(top: head), rows: room)
    entries = max(1, room / rowsPerEntry)
  }

  /// The number at a row of the screen.
  func entry(at row: Int, from first: Int) -> Int? {
    guard row >= list.row, row < list.endRow else { return nil }
    return first + (row - list.row) / rowsPerEntry
  }
}
