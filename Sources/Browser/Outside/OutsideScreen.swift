import Archive
import Screen
import Words

/// What was read but stands outside the timeline: undated passages and comments, by article.
struct OutsideScreen: BrowserScreen {
  /// `Article.id` of the only article that is listed; `nil`: all of them.
  let of: String?
  /// Only what matches it; `nil`: everything.
  let query: Query?
  private(set) var rows: [OutsideRow]?
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
    rows == nil ? [.outside(article: of, query: query)] : []
  }

  /// "3 of 15".
  func position(in language: ReaderLanguage) -> String {
    guard let rows, !rows.isEmpty else { return "" }
    return placed(index + 1, of: rows.count, in: language)
  }

  var selected: OutsideRow? { rows.flatMap { $0.indices.contains(index) ? $0[index] : nil } }

  mutating func receive(_ reply: Reply, in state: BrowserState) {
    guard case .outside(let rows) = reply.answer else { return }
    self.rows = rows
    cursor.clamp(to: rows.count)
  }

  private func plan(in state: BrowserState) -> OutsidePlan? {
    guard let rows, !rows.isEmpty else { return nil }
    return OutsidePlan(rows: rows, layout: state.layout, language: state.language)
  }

  mutating func perform(_ id: CommandID, in state: BrowserState) -> [ScreenOutcome]? {
    switch id {
    case .listOutside: return [.close]
    case .read: return passage(in: state).map { [.read($0.spot)] } ?? []
    default:
      guard let motion = Motion(id) else { return nil }
      guard let plan = plan(in: state) else { return [] }
      // Heads and blanks take rows as well.
      cursor.move(motion, page: plan.body.rows - 3, of: plan.rows.count)
      cursor.show(from: plan.top(cursor.top, showing: index))
      return []
    }
  }

  mutating func click(_ point: Point, in state: BrowserState) -> [ScreenOutcome] {
    guard let plan = plan(in: state) else { return [] }
    let first = plan.top(cursor.top, showing: index)
    guard let entry = plan.entry(at: point.row, from: first, chosen: index) else { return [] }
    if entry == index { return [.perform(.read)] }
    cursor.select(entry)
    return []
  }

  func footer(in state: BrowserState) -> [CommandID] { [.moveDown, .read, .mark, .undo, .help] }

  func position(in state: BrowserState) -> String { position(in: state.language) }

  func passage(in state: BrowserState) -> CollectedPassage? {
    selected.map {
      CollectedPassage(
        spot: Spot(article: $0.article.id, bytes: $0.bytes, origin: .outside), text: $0.text,
        focus: $0.text, article: $0.article)
    }
  }

  func explanations(in state: BrowserState) -> [Explanation] {
    selected.map { [Explanation($0.article.published, in: state.language)] } ?? []
  }

  /// "12 undated passages, 3 comments".
  func summary(in language: ReaderLanguage) -> String {
    let rows = rows ?? []
    let comments = rows.count { $0.kind == .comment }
    let undated = rows.count - comments
    return [
      undated > 0 ? counted(undated, .undatedPassage, in: language) : nil,
      comments > 0 ? counted(comments, .comment, in: language) : nil,
    ].compactMap { $0 }.joined(separator: ", ")
  }
}

/// Where the entries of a list of passages stand: the chosen one takes the lines that it needs.
struct OutsidePlan {
  let rows: [OutsideRow]
  let body: Area
  let isNarrow: Bool
  let language: ReaderLanguage
  /// Columns before the text: the mark, and the kind where there is room for it.
  let indent: Int

  /// The chosen entry shows no more lines than this, so that its neighbours stay in sight.
  static let mostLines = 8

  init(rows: [OutsideRow], layout: Layout, language: ReaderLanguage) {
    self.rows = rows
    self.language = language
    isNarrow = layout.isOnePane
    indent = isNarrow ? 1 : OutsideRow.Kind.wordColumns(in: language) + 4
    let area = layout.content
    body = area.dropping(top: isNarrow ? 1 : 2)
  }

  func prose(_ index: Int) -> Prose {
    let row = rows[index]
    let lead = isNarrow && row.kind == .comment ? row.kind.word(in: language) + ": " : ""
    let columns = min(88, max(8, body.columns - indent - 1))
    return Prose(row.text, columns: columns, lead: lead)
  }

  /// Whether an entry is the first one of its article from a row on.
  func hasHead(_ index: Int, from first: Int) -> Bool {
    index == first || rows[index - 1].article.id != rows[index].article.id
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
    for index in first..<rows.count where start < body.endRow {
      let end = start + height(index, from: first, chosen: chosen)
      if row >= start, row < end { return index }
      start = end
    }
    return nil
  }
}
