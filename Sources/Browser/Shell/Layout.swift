import Screen

/// Where things stand on a screen of a size.
struct Layout: Hashable, Sendable {
  /// How the panes of the timeline stand.
  enum Arrangement: Hashable, Sendable {
    /// Events beside their reports.
    case wide
    /// Events above their reports.
    case stacked
    /// One pane at a time.
    case onePane
    /// Too little room for anything but a note.
    case none
  }

  static let smallest = Size(columns: 20, rows: 5)

  let size: Size
  let arrangement: Arrangement
  let isLinear: Bool

  init(size: Size, options: BrowserOptions) {
    self.size = size
    isLinear = options.linear
    if size.columns < Self.smallest.columns || size.rows < Self.smallest.rows {
      arrangement = .none
    } else if options.linear || size.columns < 70 || size.rows < 16 {
      arrangement = .onePane
    } else {
      arrangement = size.columns < 110 ? .stacked : .wide
    }
  }

  var isOnePane: Bool { arrangement == .onePane || arrangement == .none }

  /// Everything but the footer.
  var content: Area { Area(size).dropping(bottom: 1) }
  var footer: Area { Area(row: size.rows - 1, columns: size.columns, rows: 1) }

  /// Rows above the main view's panes: the title line and the axis.
  private var headRows: Int { 3 }

  /// The main view's panes with their heads (a rule of one row each); `nil`: not on this screen.
  struct Panes: Hashable, Sendable {
    var events: Area?
    var reports: Area?
    var passages: Area?
  }

  /// - Parameters:
  ///   - reportRows: rows that all reports of the event take.
  ///   - zoomed: the pane that has the screen for itself; the reports share it with the passages.
  func panes(reportRows: Int, zoomed: Place?) -> Panes {
    let body = mainBody
    switch (arrangement, zoomed) {
    case (.none, _), (.onePane, _): return Panes()
    case (_, .events?): return Panes(events: body)
    case (_, .reports?):
      let reports = Area(body, rows: min(reportRows + 1, max(4, body.rows / 2)))
      return Panes(reports: reports, passages: body.dropping(top: reports.rows))
    case (_, .passages?): return Panes(passages: body)
    case (.wide, _):
      let (left, right) = columns(of: body)
      let reports = min(reportRows + 1, max(4, body.rows * 2 / 3))
      return Panes(
        events: left, reports: Area(right, rows: reports), passages: right.dropping(top: reports))
    case (.stacked, _):
      let events = Area(body, rows: 1 + max(3, (body.rows - 1) / 2))
      let below = body.dropping(top: events.rows)
      let reports = Area(below, rows: min(reportRows + 1, max(2, (below.rows + 1) / 2)))
      return Panes(events: events, reports: reports, passages: below.dropping(top: reports.rows))
    }
  }

  /// The column of the rule between the halves of the wide layout.
  var divider: Int { size.columns - 1 - min(size.columns * 51 / 120, 88) }

  private func columns(of body: Area) -> (left: Area, right: Area) {
    (
      Area(column: 0, row: body.row, columns: divider, rows: body.rows),
      body.dropping(left: divider + 1)
    )
  }

  /// Rows below the title line and the axis.
  var mainBody: Area { content.dropping(top: headRows) }

  /// Where the axis stands; `nil`: there is none.
  var axisArea: Area? {
    switch arrangement {
    case .wide, .stacked: Area(row: 1, columns: size.columns, rows: 2)
    case .onePane, .none: nil
    }
  }
}

extension Area {
  /// The top rows of an area.
  init(_ area: Area, rows: Int) {
    self = area
    self.rows = max(0, min(rows, area.rows))
  }
}
