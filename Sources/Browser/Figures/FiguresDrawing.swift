import Archive
import Screen
import Words

extension FiguresScreen {
  func draw(on frame: inout Frame, in area: Area, state: BrowserState) {
    let plan = plan(in: state)
    drawHead(on: &frame, in: area, plan, state)
    guard !rows.isEmpty else {
      let prose = Prose(emptyWords(in: state), columns: max(1, area.columns - 2))
      prose.draw(in: plan.list.dropping(left: 1), base: .dim, frame: &frame)
      return
    }
    let columns = FigureColumns(rows, columns: area.columns, in: state.language)
    if !plan.isOnePane { drawNames(columns, on: &frame, at: plan.list.row - 1, state) }
    for offset in 0..<plan.entries where rows.indices.contains(cursor.top + offset) {
      let entry = cursor.top + offset
      let row = plan.list.row + offset * plan.rowsPerEntry
      if plan.isOnePane {
        drawNarrow(entry, at: row, plan, on: &frame, state)
      } else {
        draw(entry, at: row, columns, on: &frame, state)
      }
    }
    drawDetail(on: &frame, plan, state)
  }

  private func drawHead(
    on frame: inout Frame, in area: Area, _ plan: FiguresPlan, _ state: BrowserState
  ) {
    let language = state.language
    let name = HelpWords.name(of: .figures).words(in: language)
    let thing = figures?.thing ?? question.thing ?? ""
    let head = thing.isEmpty ? name : "\(name) · \(thing)"
    if plan.isOnePane {
      let place = position(in: state)
      frame.line(
        place.isEmpty ? head : "\(head) · \(place)", right: "", at: Area(area, rows: 1),
        style: .title)
      return
    }
    let story = question.query.map { "/ \($0.text)" } ?? state.story?.title
    let whole = [head, story].compactMap { $0 }.joined(separator: " · ")
    let key = state.commands[.search]?.keys.last?.name(in: language) ?? "/"
    let another = language.words(en: "\(key) another thing", es: "\(key) otra cosa")
    let count = figures.map { FigureWording.count($0, in: language) }
    let unread = figures.flatMap { FigureWording.unread($0, in: language) }
    // That some were not read goes before the key.
    let forms = [[count, unread, another], [count, unread ?? another], [count], [another], []].map {
      $0.compactMap { $0 }.joined(separator: " · ")
    }
    let right = forms.first { width(of: whole) + 4 + width(of: $0) <= area.columns } ?? ""
    frame.line(whole, right: right, at: Area(area.dropping(left: 1), rows: 1), style: .title)
    frame.horizontalRule(
      row: area.row + 1, columns: area.column..<area.endColumn, style: .dim)
  }

  private func drawNames(
    _ columns: FigureColumns, on frame: inout Frame, at row: Int, _ state: BrowserState
  ) {
    let language = state.language
    let names = [
      (columns.given, language.words(en: "given first", es: "primera vez")),
      (columns.number, language.words(en: "number", es: "cifra")),
      (columns.source, language.words(en: "according to", es: "según")),
      (columns.place, language.words(en: "where", es: "dónde")),
    ]
    for (range, name) in names {
      frame.put(
        clipped(name, to: range.count), at: Point(column: range.lowerBound, row: row), style: .dim)
    }
    frame.put(
      FigureColumns.again.words(in: language), endingAt: columns.end, row: row, style: .dim)
  }

  private func draw(
    _ entry: Int, at row: Int, _ columns: FigureColumns, on frame: inout Frame,
    _ state: BrowserState
  ) {
    let figure = rows[entry]
    guard let first = figure.reports.first else { return }
    let language = state.language
    let isChosen = entry == index
    let style: Style = isChosen ? .selected : .normal
    if isChosen { mark(row, on: &frame, state) }
    let source = FigureWording.source(first, in: language)
    let place =
      "\(ArticleWords.shortOutlet(first.article, in: language))  "
      + ArticleWords.title(first.article, in: language)
    for (range, text, style) in [
      (columns.given, FigureWording.given(figure, in: language), style),
      (columns.number, FigureWording.number(figure, in: language), style),
      (columns.source, source, isChosen || first.source != nil ? style : .dim),
      (columns.place, place, style),
    ] {
      frame.put(
        clipped(text, to: range.count), at: Point(column: range.lowerBound, row: row),
        style: style)
    }
    if figure.again > 0 {
      frame.put(String(figure.again), endingAt: columns.end, row: row, style: style)
    }
  }

  /// Two rows a number, where there is one pane.
  private func drawNarrow(
    _ entry: Int, at row: Int, _ plan: FiguresPlan, on frame: inout Frame, _ state: BrowserState
  ) {
    let figure = rows[entry]
    guard let first = figure.reports.first else { return }
    let language = state.language
    let isChosen = entry == index
    let style: Style = isChosen ? .selected : .normal
    if isChosen { mark(row, on: &frame, state) }
    let end = plan.list.endColumn
    let again =
      figure.again == 0
      ? ""
      : state.layout.isLinear
        ? language.words(en: "again in \(figure.again)", es: "otra vez en \(figure.again)")
        : "=\(figure.again)"
    let given = FigureWording.given(figure, in: language)
    frame.put(
      clipped(
        "\(given)  \(FigureWording.number(figure, in: language))", to: end - 3 - width(of: again)),
      at: Point(column: 1, row: row), style: style)
    frame.put(again, endingAt: end - 1, row: row, style: .dim)
    guard row + 1 < plan.list.endRow else { return }
    let who = [
      FigureWording.source(first, in: language),
      ArticleWords.shortOutlet(first.article, in: language),
    ].joined(separator: " · ")
    frame.put(clipped(who, to: end - 4), at: Point(column: 3, row: row + 1), style: style)
  }

  private func mark(_ row: Int, on frame: inout Frame, _ state: BrowserState) {
    let point = Point(column: 0, row: row)
    frame.put(state.layout.isLinear ? ">" : "▶", at: point, style: .selected)
    frame.cursor = point
  }

  /// The chosen sentence with its number lit, and who says it where.
  private func drawDetail(on frame: inout Frame, _ plan: FiguresPlan, _ state: BrowserState) {
    guard let row = selected, let shown, plan.detail.rows > 0 else { return }
    let language = state.language
    let area = plan.detail
    let indent = plan.isOnePane ? 0 : 1
    if !state.layout.isLinear {
      frame.horizontalRule(
        row: area.row - 1, columns: area.column..<area.endColumn, style: .dim)
    }
    var parts = [
      DateWords.published(shown.article.published, in: language),
      ArticleWords.shortOutlet(shown.article, in: language),
      VoiceWords.name(shown.voice, in: language),
    ]
    if row.reports.count > 1 {
      let place = placed(report + 1, of: row.reports.count, in: language)
      parts.append(language.words(en: "report \(place)", es: "informe \(place)"))
    }
    frame.put(
      clipped(parts.joined(separator: " · "), to: area.columns - indent),
      at: Point(column: indent, row: area.row), style: .dim)
    let room = area.dropping(top: 1).dropping(left: indent)
    let prose = Prose(shown.text, columns: min(100, max(1, room.columns - 1)))
    // What stands before the number gives way to it.
    let line = prose.lines.firstIndex { $0.bytes.upperBound > shown.lit.lowerBound } ?? 0
    let first = max(0, min(line - 1, prose.lines.count - room.rows))
    for offset in 0..<room.rows where prose.lines.indices.contains(first + offset) {
      prose.draw(
        line: first + offset, at: Point(column: room.column, row: room.row + offset),
        marks: [TextMark(shown.lit, .hit)], limit: room.endColumn, in: &frame)
    }
  }

  private func emptyWords(in state: BrowserState) -> String {
    let language = state.language
    guard let figures else {
      return state.words(
        instead: Phrase(en: "Looking through the articles…", es: "Recorriendo los artículos…"),
        of: .figures)
    }
    if figures.thing.isEmpty {
      return language.words(
        en: "The articles count nothing here.", es: "Aquí los artículos no cuentan nada.")
    }
    return language.words(
      en: "No article gives a number for “\(figures.thing)”. / asks for another thing.",
      es: "Ningún artículo da una cifra de “\(figures.thing)”. / pregunta por otra cosa.")
  }
}

/// The columns of the list.
struct FigureColumns {
  var given: Range<Int>
  var number: Range<Int>
  var source: Range<Int>
  var place: Range<Int>
  /// Behind the last.
  var end: Int

  static let again = Phrase(en: "again", es: "otra vez")

  init(_ rows: [FigureRow], columns: Int, in language: ReaderLanguage) {
    func widest(_ most: Int, _ least: Int, _ text: (FigureRow) -> String) -> Int {
      min(most, max(least, rows.map { width(of: text($0)) }.max() ?? 0))
    }
    let isWide = columns >= 110
    let date = widest(19, language == .spanish ? 12 : 11) { FigureWording.given($0, in: language) }
    let amount = widest(isWide ? 30 : 22, 8) { FigureWording.number($0, in: language) }
    let name = widest(isWide ? 26 : 18, 12) {
      $0.reports.first.map { FigureWording.source($0, in: language) } ?? ""
    }
    end = columns - 1
    let last = end - width(of: Self.again.words(in: language)) - 1
    given = 1..<(1 + date)
    number = (given.upperBound + 2)..<(given.upperBound + 2 + amount)
    source = (number.upperBound + 2)..<(number.upperBound + 2 + name)
    let start = min(source.upperBound + 2, last)
    place = start..<max(start, last)
  }
}
