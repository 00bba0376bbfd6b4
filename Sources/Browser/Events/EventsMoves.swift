import Archive
import Screen
import Words

// What a click or the wheel means in the timeline.
extension EventsScreen {
  mutating func click(_ point: Point, in state: BrowserState) -> [ScreenOutcome] {
    let layout = state.layout
    if layout.isOnePane {
      return eventRow(at: point, in: state).map { clickEvent($0, layout) } ?? []
    }
    if let area = layout.axisArea, area.contains(point), let axis = axis.axis {
      let bar = AxisBar(
        axis, start: self.axis.start, columns: area.columns, in: state.language)
      return bar.slot(at: point.column).map { leap(to: axis.slots[$0]) } ?? []
    }
    let panes = panes(in: layout)
    if let area = panes.events, area.contains(point) {
      focus(.events)
      return eventRow(at: point, in: state).map { clickEvent($0, layout) } ?? []
    }
    guard let detail else { return [] }
    let before = pane
    if let area = panes.reports, area.contains(point) {
      focus(.reports)
      let rows = ReportsPane(self, detail: detail, state: state).rowMap(in: area)
      guard let report = rows.last(where: { $0.row <= point.row })?.report,
        let passage = detail.passages.firstIndex(where: {
          $0.number == detail.reports[report].number
        })
      else { return [] }
      let chosen = choice.index(in: detail).map { detail.passages[$0].number }
      if before == .reports, chosen == detail.reports[report].number { return [.perform(.read)] }
      choosePassage(passage, in: state)
    } else if let area = panes.passages, area.contains(point) {
      focus(.passages)
      let shown = PassagesPane(self, detail: detail, state: state)
      if let passage = shown.passage(at: point.row) {
        if before == .passages { return clickPassage(passage) }
        pickPassage(passage)
      }
    }
    return []
  }

  /// Whether a row of the timeline stands at a place of the screen.
  func isRow(at point: Point, in state: BrowserState) -> Bool {
    guard !state.layout.isOnePane else { return eventRow(at: point, in: state) != nil }
    return panes(in: state.layout).events?.contains(point) == true
      && eventRow(at: point, in: state) != nil
  }

  private func eventRow(at point: Point, in state: BrowserState) -> Int? {
    let pane = EventsPane(self, state: state)
    if state.layout.isOnePane { return pane.indexAlone(at: point.row, in: state.layout.content) }
    return panes(in: state.layout).events.flatMap { pane.index(at: point.row, in: $0) }
  }

  private mutating func clickEvent(_ index: Int, _ layout: Layout) -> [ScreenOutcome] {
    if index == list.selected { return [.perform(layout.isOnePane ? .openEvent : .read)] }
    pick(row: index)
    return []
  }

  mutating func clickPassage(_ passage: Int) -> [ScreenOutcome] {
    guard let detail else { return [] }
    if choice.index(in: detail) == passage { return [.perform(.read)] }
    pickPassage(passage)
    return []
  }

  /// The pane under the pointer gets the keys.
  mutating func turnWheel(
    _ direction: Int, at point: Point, in state: BrowserState
  ) -> [ScreenOutcome]? {
    if !state.layout.isOnePane {
      let panes = panes(in: state.layout)
      if panes.events?.contains(point) == true { focus(.events) }
      if panes.reports?.contains(point) == true { focus(.reports) }
      if panes.passages?.contains(point) == true { focus(.passages) }
    }
    return nil
  }
}

// Leaps along the axis.
extension EventsScreen {
  /// To the next or previous slot of the axis that has events of the list.
  func moveByYear(_ direction: Int, in language: ReaderLanguage) -> [ScreenOutcome] {
    guard let slots = axis.axis?.slots, let current = selectedSlot else { return [] }
    let others =
      direction > 0
      ? Array(slots[(current + 1)...]) : slots[..<current].reversed()
    guard let slot = others.first(where: { $0.shown > 0 }) else {
      return [
        .say(
          direction > 0
            ? language.words(
              en: "no later year with events", es: "no hay un año posterior con sucesos")
            : language.words(
              en: "no earlier year with events", es: "no hay un año anterior con sucesos"))
      ]
    }
    return leap(to: slot)
  }

  func leap(to slot: Axis.Slot) -> [ScreenOutcome] {
    let event = slot.firstEvent
    return [.rememberPlace, .timeline { $0.select(event) }]
  }
}

// How many events are shown.
extension EventsScreen {
  /// How many events may be shown besides the landmarks, from few to many; after these, all.
  private static let steps = [5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000]

  var canShowMore: Bool { list.filter.isPart }

  /// How many of the most told are listed where nothing is looked for; `nil`: all events.
  func mostToldWithoutQuery(of story: StoryInfo?) -> Int? {
    let top = query == nil ? list.filter.top : topWithoutQuery
    guard let top, let story, top < story.events else { return nil }
    return top
  }

  func canShowFewer(of events: Int) -> Bool {
    (list.filter.top ?? events) > Self.steps[0] && events > Self.steps[0]
  }

  /// How many are shown after so many; `nil`: all.
  static func more(than top: Int, of story: StoryInfo?) -> Int? {
    steps.first { $0 > top && $0 < story?.events ?? .max }
  }

  mutating func changeDetail(_ direction: Int, in state: BrowserState) -> [ScreenOutcome] {
    guard let story = state.story else { return [] }
    let now = list.filter.top ?? Int.max
    if direction > 0 {
      guard canShowMore else {
        return [
          .say(
            state.language.words(en: "all events are shown", es: "ya se muestran todos los sucesos")
          )
        ]
      }
      show(top: Self.more(than: now, of: story))
    } else {
      // Of a search that shows all there are as many as it finds.
      let shown = list.filter.query == nil ? story.events : list.total
      guard let fewer = Self.steps.last(where: { $0 < min(now, shown) }) else {
        return [
          .say(state.language.words(en: "these are the fewest", es: "ya no pueden ser menos"))
        ]
      }
      show(top: fewer)
    }
    return []
  }

  private mutating func show(top: Int?) {
    var filter = list.filter
    filter.top = top
    narrow(to: filter)
  }
}
