import Screen

/// Which part of the screen the reader uses for what.
struct ReaderPlan: Hashable, Sendable {
  /// Rows above the text: one with a breadcrumb, or title, source and a rule.
  enum Header: Hashable, Sendable { case breadcrumb, linear, full }

  let area: Area
  let isLinear: Bool
  let header: Header
  /// Where the article's text goes.
  let body: Area
  /// The events beside the text, without their heading; no columns where there is no such pane.
  let eventRows: Area
  /// The row that explains the marked date; outside of the area where there is none.
  let noteRow: Int
  /// Columns of a row of text with its margins.
  let textColumns: Int

  /// Text is no wider than this, margins counted.
  static let widestText = 80
  /// From here on the events stand beside the text, which gets this many columns with its edge.
  static let wide = 110
  static let textPane = 82

  init(area: Area, isLinear: Bool, hasEvents: Bool) {
    self.area = area
    self.isLinear = isLinear
    let isNarrow = area.columns < 70
    header = isLinear ? .linear : isNarrow || area.rows < 9 ? .breadcrumb : .full
    let above = header == .breadcrumb ? 1 : header == .linear ? 2 : 3
    let below = area.rows >= 4 ? 1 : 0
    let hasPane = hasEvents && header == .full && area.columns >= ReaderPlan.wide
    var body = area.dropping(top: min(above, area.rows), bottom: below)
    noteRow = below == 1 ? area.endRow - 1 : area.endRow
    if hasPane {
      eventRows = body.dropping(left: ReaderPlan.textPane + 1)
      body.columns = ReaderPlan.textPane
    } else {
      eventRows = Area(column: area.endColumn, row: body.row, columns: 0, rows: body.rows)
    }
    self.body = body
    // A column stays free at the right, so that the text does not touch the edge.
    textColumns = max(4, min(body.columns - (isNarrow ? 0 : 1), ReaderPlan.widestText))
  }

  var hasEventsPane: Bool { eventRows.columns > 0 }
}
