import Screen

extension BrowserState {
  mutating func receiveMouse(_ key: KeyPress) -> [Effect] {
    switch key {
    case .click(let point): return click(point)
    case .wheelDown(let point): return turnWheel(1, at: point)
    case .wheelUp(let point): return turnWheel(-1, at: point)
    default: return []
    }
  }

  /// A click selects, a click on what is selected reads.
  private mutating func click(_ point: Point) -> [Effect] {
    if case .following(let list) = overlay { return click(point, in: list) }
    guard overlay == nil else {
      overlay = nil
      return []
    }
    switch showing {
    case .main: return layout.isOnePane ? clickInList(point) : clickInMain(point)
    case .opening(var menu):
      guard let entry = OpeningScreen.entry(at: point, on: draw(self), state: self) else {
        return []
      }
      if entry == menu.selected { return perform(.choose) }
      menu.cursor.select(entry)
      replaceShowing(.opening(menu))
    case .event:
      if let detail, let passage = PassagesPane(state: self, detail: detail).passage(at: point.row)
      {
        return clickPassage(passage)
      }
    case .reader(var screen):
      let again = screen.click(point)
      replaceShowing(.reader(screen))
      if again { return perform(.read) }
    case .articles(var screen):
      let again = screen.click(point, state: self)
      replaceShowing(.articles(screen))
      if again { return perform(.read) }
    case .outside(var screen):
      let again = screen.click(point, state: self)
      replaceShowing(.outside(screen))
      if again { return perform(.read) }
    case .marks(var screen):
      guard let index = screen.index(at: point, in: layout.content, state: self) else { return [] }
      if index == screen.selected { return perform(.read) }
      screen.cursor.select(index)
      replaceShowing(.marks(screen))
    case .years(var screen):
      guard let index = screen.index(at: point, in: layout.content, state: self) else { return [] }
      if screen.select(index) { return perform(.choose) }
      replaceShowing(.years(screen))
    case .noDates: break
    }
    return []
  }

  private mutating func clickInList(_ point: Point) -> [Effect] {
    let pane = EventsPane(state: self)
    guard let index = pane.indexAlone(at: point.row, in: layout.content) else { return [] }
    return clickEvent(index)
  }

  private mutating func clickInMain(_ point: Point) -> [Effect] {
    if let area = axisArea, area.contains(point), let axis = here.axis.axis {
      let bar = AxisBar(axis, start: here.axis.start, columns: area.columns, in: language)
      if let slot = bar.slot(at: point.column) { go(to: axis.slots[slot]) }
      return []
    }
    let panes = mainPanes
    if let area = panes.events, area.contains(point) {
      here.pane = .events
      return EventsPane(state: self).index(at: point.row, in: area).map { clickEvent($0) } ?? []
    }
    guard let detail else { return [] }
    if let area = panes.reports, area.contains(point) {
      let wasHere = here.pane == .reports
      here.pane = .reports
      let rows = ReportsPane(state: self, detail: detail).rowMap(in: area)
      guard let report = rows.last(where: { $0.row <= point.row })?.report,
        let passage = detail.passages.firstIndex(where: {
          $0.number == detail.reports[report].number
        })
      else { return [] }
      let chosen = here.choice.index(in: detail).map { detail.passages[$0].number }
      if wasHere, chosen == detail.reports[report].number { return perform(.read) }
      choosePassage(passage)
    } else if let area = panes.passages, area.contains(point) {
      let wasHere = here.pane == .passages
      here.pane = .passages
      if let passage = PassagesPane(state: self, detail: detail).passage(at: point.row) {
        if wasHere { return clickPassage(passage) }
        here.choice.position = .index(passage)
      }
    }
    return []
  }

  private mutating func clickEvent(_ index: Int) -> [Effect] {
    // The click keeps what it narrows.
    var effects: [Effect] = []
    if case .search? = typing?.purpose { effects = receiveTyped(.enter) }
    if index == here.list.selected {
      return effects + perform(layout.isOnePane ? .openEvent : .read)
    }
    here.list.select(index: index)
    here.choice = PassageChoice()
    return effects
  }

  private mutating func clickPassage(_ passage: Int) -> [Effect] {
    guard let detail else { return [] }
    if here.choice.index(in: detail) == passage { return perform(.read) }
    here.choice.position = .index(passage)
    return []
  }

  /// The wheel moves what is under the pointer by three rows.
  private mutating func turnWheel(_ direction: Int, at point: Point) -> [Effect] {
    if case .main = showing, overlay == nil, !layout.isOnePane {
      let panes = mainPanes
      if panes.events?.contains(point) == true { here.pane = .events }
      if panes.reports?.contains(point) == true { here.pane = .reports }
      if panes.passages?.contains(point) == true { here.pane = .passages }
    }
    if case .reader(var screen) = showing, overlay == nil {
      screen.turnWheel(direction, at: point)
      replaceShowing(.reader(screen))
      return []
    }
    var effects: [Effect] = []
    for _ in 0..<3 { effects += perform(direction > 0 ? .moveDown : .moveUp) }
    return effects
  }
}
