import Archive
import Screen
import Story
import Words

/// Which articles report the selected event, in order of publication.
struct ReportsPane {
  private let events: EventsScreen
  private let detail: EventDetail
  private let state: BrowserState

  init(_ events: EventsScreen, detail: EventDetail, state: BrowserState) {
    self.events = events
    self.detail = detail
    self.state = state
  }

  private var layout: Layout { state.layout }
  private var isWide: Bool { layout.arrangement == .wide }
  /// Rows of one report.
  private static func rowsOfReport(_ layout: Layout) -> Int { layout.arrangement == .wide ? 2 : 1 }

  /// Rows that the pane would take without its head.
  static func rows(of detail: EventDetail, layout: Layout) -> Int {
    let title =
      layout.arrangement == .wide ? titleRows(detail, columns: wideColumns(layout)) + 1 : 0
    return title + detail.reports.count * rowsOfReport(layout)
  }

  private static func wideColumns(_ layout: Layout) -> Int {
    layout.size.columns - layout.divider - 2
  }

  private static func titleRows(_ detail: EventDetail, columns: Int) -> Int {
    titleLines(detail, columns: columns).count
  }

  /// The title, with its kind at the right end of the last line where there is room.
  private static func titleLines(_ detail: EventDetail, columns: Int) -> [String] {
    let prose = Prose(detail.event.title, columns: columns)
    var lines = prose.lines.map(prose.string)
    guard let kind = detail.event.kind else { return lines }
    if let last = lines.last, width(of: last) + 2 + width(of: kind) <= columns {
      lines[lines.count - 1] = padded(last, to: columns - width(of: kind)) + kind
    }
    return lines
  }

  /// The number of the chosen passage's article.
  private var chosen: Int? {
    events.choice.index(in: detail).map { detail.passages[$0].number }
  }

  func draw(on frame: inout Frame, in area: Area) {
    let hasKeys = state.placeBelowOverlay == .reports
    frame.head(head, at: area, isActive: hasKeys && events.isSplit(in: state.layout))
    var body = area.dropping(top: 1)
    if isWide {
      let lines = Self.titleLines(detail, columns: body.columns - 1)
      for (index, line) in lines.enumerated() where index < body.rows {
        let point = Point(column: body.column + 1, row: body.row + index)
        frame.put(line, at: point, style: .title, limit: body.endColumn)
        if index == lines.count - 1, let kind = detail.event.kind, line.hasSuffix("  " + kind) {
          let end = point.column + width(of: line)
          frame.restyle(row: point.row, columns: end - width(of: kind)..<end) { $0 = .dim }
        }
      }
      body = body.dropping(top: lines.count + 1)
    }
    for (row, index) in rowMap(in: area) {
      draw(
        detail.reports[index], hasKeys: hasKeys, on: &frame,
        in: Area(column: body.column, row: row, columns: body.columns, rows: area.endRow - row))
    }
  }

  private var head: String {
    let language = state.language
    let date = DateWords.long(detail.event.date, in: language)
    let total = state.story?.articles ?? detail.reports.count
    if events.isZoomed, !isWide { return "\(date) · \(detail.event.title)" }
    let kind = isWide ? "" : detail.event.kind.map { " · \($0)" } ?? ""
    let disagree =
      detail.event.disagreement == nil
      ? ""
      : language.words(en: " · they disagree on the date", es: " · no coinciden en la fecha")
    let count = detail.reports.count
    let articles = counted(total, .article, in: language)
    return date
      + language.words(en: " · in \(count) of \(articles)", es: " · en \(count) de \(articles)")
      + disagree + kind
  }

  /// Below the head and the title.
  private func body(in area: Area) -> Area {
    let title = isWide ? Self.titleRows(detail, columns: area.columns - 1) + 1 : 0
    return area.dropping(top: 1 + title)
  }

  /// How many reports fit.
  func page(in area: Area) -> Int { max(1, body(in: area).rows / Self.rowsOfReport(layout)) }

  /// Which report begins at which row of the screen.
  func rowMap(in area: Area) -> [(row: Int, report: Int)] {
    let height = Self.rowsOfReport(layout)
    let body = body(in: area)
    let page = page(in: area)
    let chosen = detail.reports.firstIndex { $0.number == self.chosen } ?? 0
    let top = ListCursor(selected: chosen).centered(page: page, of: detail.reports.count)
    return (0..<page).compactMap { line in
      let row = body.row + line * height
      return row < body.endRow && top + line < detail.reports.count ? (row, top + line) : nil
    }
  }

  private func draw(
    _ report: ReportRow, hasKeys: Bool, on frame: inout Frame, in area: Area
  ) {
    let isChosen = report.number == chosen
    let style: Style = isChosen && hasKeys ? .selected : .normal
    let form = ReportForm(
      report, of: detail.event, columns: area.columns, isWide: isWide, in: state.language)
    let point = Point(column: area.column, row: area.row)
    frame.put((isChosen && hasKeys ? "▶" : " ") + form.left, at: point, style: style)
    let lagRow = area.row + (form.isLagBelow ? 1 : 0)
    frame.put(form.lag, endingAt: area.endColumn - (isWide ? 1 : 0), row: lagRow, style: .dim)
    if isWide, area.rows > 1 {
      let room = area.columns - 3 - (form.isLagBelow ? width(of: form.lag) + 3 : 0)
      frame.put(
        clipped(ArticleWords.name(report.article), to: room),
        at: Point(column: area.column + 3, row: area.row + 1), style: style)
    }
    if isChosen, hasKeys { frame.cursor = point }
  }
}

/// One report as a line.
struct ReportForm {
  /// From the number on, without the mark before it.
  let left: String
  let lag: String
  /// The lag stands on the title's line, for want of room beside the outlet.
  let isLagBelow: Bool

  /// - Parameters:
  ///   - isWide: the article's title has a line of its own below.
  ///   - isLinear: words in place of signs.
  init(
    _ report: ReportRow, of event: Event, columns: Int, isWide: Bool, isLinear: Bool = false,
    in language: ReaderLanguage
  ) {
    let isNarrow = columns < 50
    let after = LagWords.short(
      report.report, among: event.reports, in: language, isNarrow: isNarrow)
    if let other = event.otherDays(in: report.report) {
      let sign = isLinear ? language.words(en: "other days: ", es: "otros días: ") : "≠ "
      let says = sign + DateWords.days(other, in: language)
      lag = isNarrow ? says : "\(says) · \(after)"
    } else {
      lag = after
    }
    let number = "\(report.number) "
    let date = padded(
      DateWords.published(report.article.published, in: language),
      to: DateWords.publishedColumns(isNarrow: isNarrow, in: language))
    let outlet =
      isNarrow && !isWide
      ? ArticleWords.narrowOutlet(report.article, in: language)
      : ArticleWords.outlet(report.article, in: language)
    let words = isWide || isNarrow ? outlet : ArticleWords.name(report.article)
    let all = columns - 1 - width(of: number + date) - (isWide ? 1 : 0)
    isLagBelow = isWide && all - width(of: lag) - 2 < min(width(of: outlet), 16)
    let room = isLagBelow ? all + 1 : all - width(of: lag) - 1
    left = number + date + clipped(words, to: max(0, room - 1))
  }
}
