import Archive
import Screen
import Story
import Words

/// What was read but stands outside the timeline, by article.
struct OutsideScreen: BrowserScreen {
  /// `Article.id` of the only article that is listed; `nil`: all of them.
  let of: String?
  /// Only what matches it; `nil`: everything.
  let query: Query?
  private(set) var rows = OutsideRows()
  private(set) var cursor = ListCursor()
  var index: Int { cursor.selected }

  init(of article: String?, query: Query?) {
    of = article
    self.query = query
  }

  /// Of the article that is read or chosen, else of all.
  static func open(in state: BrowserState) -> [ScreenOutcome] {
    let screen = OutsideScreen(
      of: state.here.screen.article(in: state), query: state.here.events.query)
    return [.rememberPlace, .open(screen)]
  }

  func place(in layout: Layout) -> Place { .outside }

  func requests(in state: BrowserState) -> [Request] {
    rows.missing(from: cursor.top, to: max(index, cursor.top + state.layout.content.rows))
      .map { .outside(article: of, query: query, from: $0, limit: OutsideRows.page) }
  }

  /// "3 of 15".
  func position(in language: ReaderLanguage) -> String {
    rows.total == 0 ? "" : placed(index + 1, of: rows.total, in: language)
  }

  var selected: OutsideRow? { rows[index] }

  mutating func receive(_ reply: Reply, in state: BrowserState) {
    guard case .outside(let window) = reply.answer else { return }
    rows.receive(window)
    cursor.clamp(to: rows.total)
  }

  private func plan(in state: BrowserState) -> OutsidePlan? {
    guard rows.total > 0 else { return nil }
    return OutsidePlan(rows: rows, layout: state.layout, language: state.language)
  }

  mutating func perform(_ id: CommandID, in state: BrowserState) -> [ScreenOutcome]? {
    switch id {
    case .listOutside: return [.close]
    case .read: return passage(in: state).map { [.read($0.spot)] } ?? []
    case .nextHit where query != nil: return moveToHit(.rows(1), in: state)
    case .previousHit where query != nil: return moveToHit(.rows(-1), in: state)
    default:
      guard let motion = Motion(id) else { return nil }
      move(motion, in: state)
      return []
    }
  }

  private mutating func move(_ motion: Motion, in state: BrowserState) {
    guard let plan = plan(in: state) else { return }
    // Heads and blanks take rows as well.
    cursor.move(motion, page: plan.body.rows - 3, of: rows.total)
    cursor.show(from: plan.top(cursor.top, showing: index))
  }

  /// All that is listed matches; before the first of it are the timeline's hits.
  private mutating func moveToHit(_ motion: Motion, in state: BrowserState) -> [ScreenOutcome] {
    let before = index
    move(motion, in: state)
    guard before == index else { return [] }
    if motion == .rows(-1) { return [.close] }
    return [.say(EventsScreen.lastHit.words(in: state.language))]
  }

  mutating func click(_ point: Point, in state: BrowserState) -> [ScreenOutcome] {
    guard let plan = plan(in: state) else { return [] }
    let first = plan.top(cursor.top, showing: index)
    guard let entry = plan.entry(at: point.row, from: first, chosen: index) else { return [] }
    if entry == index { return [.perform(.read)] }
    cursor.select(entry)
    return []
  }

  /// What is typed ahead of the first answer waits for it.
  func isWaiting(for command: CommandID, in state: BrowserState) -> Bool {
    guard rows.counts == nil, Motion(command) != nil || command == .nextHit || command == .read
    else { return false }
    return !state.pending.areFailed(requests(in: state))
  }

  func footer(in state: BrowserState) -> [CommandID] {
    [.moveDown, .read] + (query == nil ? [] : [.nextHit]) + [.mark, .undo, .help]
  }

  func position(in state: BrowserState) -> String { position(in: state.language) }

  func passage(in state: BrowserState) -> CollectedPassage? {
    selected.map {
      CollectedPassage(
        spot: Spot(article: $0.article.id, bytes: $0.bytes, origin: .outside), text: $0.text,
        focus: $0.text, article: $0.article)
    }
  }

  func explanations(in state: BrowserState) -> [Explanation] {
    guard let selected else { return [] }
    let time =
      selected.expression.map {
        Explanation(selected.words ?? "", $0, source: nil, in: state.language)
      } ?? Explanation(ofSentenceWithoutDate: selected.kind, in: state.language)
    return [time, Explanation(selected.article.published, in: state.language)]
  }

  /// "12 undated passages, 3 comments".
  func summary(in language: ReaderLanguage) -> String {
    rows.summary(in: language).joined(separator: ", ")
  }
}

/// The part of a list of passages outside the timeline that is at hand: pages round what was asked
/// for.
struct OutsideRows: Hashable, Sendable {
  /// Rows that are asked for at once.
  static let page = 64
  private static let mostPages = 8
  /// By the number of their first row.
  private var pages: [Int: [OutsideRow]] = [:]
  /// `nil`: nothing was answered yet.
  private(set) var counts: [OutsideKind: Int]?

  var total: Int { counts?.values.reduce(0, +) ?? 0 }

  /// `nil`: not at hand.
  subscript(index: Int) -> OutsideRow? {
    let first = index - index % Self.page
    guard index >= 0, let rows = pages[first], rows.indices.contains(index - first) else {
      return nil
    }
    return rows[index - first]
  }

  /// The first rows of pages to be asked for.
  func missing(from first: Int, to last: Int) -> [Int] {
    guard counts != nil else { return [0] }
    guard total > 0 else { return [] }
    let last = min(last, total - 1)
    let start = min(first, last)
    return stride(from: start - start % Self.page, through: last, by: Self.page)
      .filter { pages[$0] == nil }
  }

  mutating func receive(_ window: OutsideWindow) {
    counts = window.counts
    pages[window.offset] = window.rows
    while pages.count > Self.mostPages,
      let farthest = pages.keys.max(by: {
        abs($0 - window.offset) < abs($1 - window.offset)
      })
    {
      pages[farthest] = nil
    }
  }

  /// "12 undated passages", "3 comments".
  func summary(in language: ReaderLanguage) -> [String] { counted(counts ?? [:], in: language) }
}

/// Where the entries of a list of passages stand: the chosen one takes the lines that it needs.
struct OutsidePlan {
  let rows: OutsideRows
  let body: Area
  let isNarrow: Bool
  let language: ReaderLanguage
  /// Columns before the text: the mark, and the kind where there is room for it.
  let indent: Int

  /// The chosen entry shows no more lines than this, so that its neighbours stay in sight.
  static let mostLines = 8

  init(rows: OutsideRows, layout: Layout, language: ReaderLanguage) {
    self.rows = rows
    self.language = language
    isNarrow = layout.isOnePane
    indent = isNarrow ? 1 : OutsideKind.wordColumns(in: language) + 4
    let area = layout.content
    body = area.dropping(top: isNarrow ? 1 : 2)
  }

  func prose(_ index: Int) -> Prose {
    guard let row = rows[index] else { return Prose("…", columns: 8) }
    let kind = isNarrow && row.kind != .undated ? row.kind.word(in: language) + ": " : ""
    let lead = kind + (row.isPart ? wordsElsewhere.words(in: language) : "")
    let columns = min(88, max(8, body.columns - indent - 1))
    return Prose(row.text, columns: columns, lead: lead)
  }

  /// Whether an entry is the first one of its article from a row on.
  func hasHead(_ index: Int, from first: Int) -> Bool {
    index == first || rows[index - 1]?.article.id != rows[index]?.article.id
  }

  /// Rows that an entry takes, the head of its article and the blank before it counted.
  func height(_ index: Int, from first: Int, chosen: Int) -> Int {
    let head = hasHead(index, from: first) ? (index == first ? 1 : 2) : 0
    let lines = index == chosen ? min(prose(index).lines.count, Self.mostLines) : 1
    return head + max(1, lines)
  }

  /// The first entry with which a chosen one is wholly on the screen.
  func top(_ top: Int, showing index: Int) -> Int {
    var first = min(max(0, top), index)
    // No entry takes less than a row.
    first = max(first, index - body.rows + 1)
    while first < index, rowsUsed(from: first, to: index) > body.rows { first += 1 }
    return max(0, first)
  }

  private func rowsUsed(from first: Int, to index: Int) -> Int {
    (first...index).reduce(0) { $0 + height($1, from: first, chosen: index) }
  }

  /// The entry at a row of the screen.
  func entry(at row: Int, from first: Int, chosen: Int) -> Int? {
    var start = body.row
    for index in first..<max(first, rows.total) where start < body.endRow {
      let end = start + height(index, from: first, chosen: chosen)
      if row >= start, row < end { return index }
      start = end
    }
    return nil
  }
}
