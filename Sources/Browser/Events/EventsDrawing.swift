import Archive
import Screen
import Words

extension EventsScreen {
  /// Rows of the timeline on one screen.
  func page(in layout: Layout) -> Int {
    switch layout.arrangement {
    case .none: 1
    case .onePane: max(1, layout.content.rows - 1)
    case .stacked, .wide:
      max(
        1, (panes(in: layout).events ?? layout.mainBody).rows - (list.earlier == nil ? 1 : 2))
    }
  }

  /// The panes as they are now.
  func panes(in layout: Layout) -> Layout.Panes {
    let rows = detail.map { ReportsPane.rows(of: $0, layout: layout) } ?? 4
    return layout.panes(reportRows: rows, zoomed: isZoomed ? pane : nil)
  }

  /// Whether there is more than one pane on the screen.
  func isSplit(in layout: Layout) -> Bool { !layout.isOnePane && !isZoomed }

  func draw(on frame: inout Frame, in area: Area, state: BrowserState) {
    let layout = state.layout
    let language = state.language
    if layout.isOnePane {
      EventsPane(self, state: state).drawAlone(on: &frame, in: area)
      return
    }
    let panes = panes(in: layout)
    TitleLine(state: state).draw(on: &frame, in: Area(area, rows: 1))
    if let shown = axis.axis, let area = layout.axisArea {
      AxisBar(shown, start: axis.start, columns: area.columns, in: language)
        .draw(on: &frame, in: area, selected: selectedSlot)
    }
    if let events = panes.events { EventsPane(self, state: state).draw(on: &frame, in: events) }
    if let detail {
      if let reports = panes.reports {
        ReportsPane(self, detail: detail, state: state).draw(on: &frame, in: reports)
      }
      if panes.passages != nil {
        PassagesPane(self, detail: detail, state: state).draw(on: &frame)
      }
    } else if list.total > 0, let reports = panes.reports {
      frame.head(
        state.troubleOfDetail == nil
          ? language.words(en: "Reading…", es: "Leyendo…")
          : language.words(en: "Not readable", es: "No se puede leer"), at: reports)
      frame.put(
        clipped(state.troubleOfDetail ?? "", to: reports.columns - 1),
        at: Point(column: reports.column + 1, row: reports.row + 1), style: .dim)
    } else if let reports = panes.reports {
      frame.head("", at: reports)
    }
    if layout.arrangement == .wide, let events = panes.events, panes.reports != nil {
      frame.verticalRule(column: events.endColumn, rows: events.row..<events.endRow, style: .dim)
      frame.put("┬", at: Point(column: events.endColumn, row: events.row), style: .dim)
    }
  }

  func footer(in state: BrowserState) -> [CommandID] {
    let place = place(in: state.layout)
    let isKiosk = state.options.kiosk
    if place == .events, state.story?.events == 0 {
      return [.listArticles, .listOutside, isKiosk ? .undo : .leave, .help]
    }
    var commands: [CommandID] = [.moveDown, .openEvent, .read, .nextPane]
    if isZoomed { commands.append(.zoom) }
    if query != nil { commands.append(.nextHit) }
    if query == nil ? isKiosk : place == .events { commands.append(.undo) }
    if place == .passages { commands += [.mark, .copy, .follow] }
    if place == .events, query != nil { commands.append(.save) }
    let all = state.story?.events ?? 0
    if canShowMore || (all > 100 && canShowFewer(of: all)) { commands.append(.showMore) }
    return commands + [.search, .goToDate, .listArticles, .help]
  }
}

extension BrowserState {
  /// Why the timeline's rows are not there, when asking for them failed.
  var troubleOfList: String? {
    pending.failed.contains { $0.channel == .window || $0.channel == .story } ? message : nil
  }

  /// Why the selected event's passages are not there.
  var troubleOfDetail: String? {
    pending.failed.contains { $0.channel == .event }
      ? language.words(
        en: "This event cannot be read from the archive.",
        es: "Este suceso no se puede leer del archivo.") : nil
  }
}
