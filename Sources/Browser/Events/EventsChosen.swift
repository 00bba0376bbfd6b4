import ArchiveStore
import Screen
import TimelineCore

// What is chosen in the timeline, and what the mouse chooses.
extension EventsScreen {
  func position(in state: BrowserState) -> String {
    if case .search? = state.prompt?.purpose, state.layout.isOnePane {
      return counted(list.total, .event, in: state.language)
    }
    guard list.total > 0 else { return "" }
    return placed(list.selected + 1, of: list.total, in: state.language)
  }

  func passage(in state: BrowserState) -> CollectedPassage? {
    guard let detail, let index = choice.index(in: detail) else { return nil }
    let row = detail.passages[index]
    guard let report = detail.reports.first(where: { $0.number == row.number }) else {
      return nil
    }
    return CollectedPassage(
      spot: Spot(article: row.passage.article, passage: row.passage),
      text: row.words(in: 0..<row.text.utf8.count), focus: row.focusWords,
      article: report.article)
  }

  func explanations(in state: BrowserState) -> [Explanation] {
    explanations(at: place(in: state.layout), in: state.language)
  }

  /// Why the event or the passage has its date, and the article its place; what the keys are in
  /// comes first.
  func explanations(at place: Place, in language: Language) -> [Explanation] {
    guard let detail, let index = choice.index(in: detail) else { return [] }
    let row = place == .events ? detail.dating(from: index) : detail.passages[index]
    let date = Explanation(row, of: detail, in: language)
    let report = detail.reports.first { $0.number == row.number }
      .map { Explanation($0, among: detail.event.reports, in: language) }
    let parts = place == .reports ? [report, date] : [date, report]
    return (parts + [Explanation(ofDisagreementIn: detail, in: language)]).compactMap { $0 }
  }

  func followables(in state: BrowserState) -> [Followable] {
    detail.map { [Followable]($0, passage: choice.index(in: $0)) } ?? []
  }

  // MARK: Mouse

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

// How many events are shown.
extension EventsScreen {
  /// How many events may be shown besides the landmarks, from few to many; after these, all.
  private static let steps = [5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000]

  var canShowMore: Bool { list.filter.top != nil }

  func canShowFewer(of events: Int) -> Bool {
    (list.filter.top ?? events) > Self.steps[0] && events > Self.steps[0]
  }

  mutating func changeDetail(_ direction: Int, in state: BrowserState) -> [ScreenOutcome] {
    guard let story = state.story else { return [] }
    let steps = Self.steps.filter { $0 < story.events }
    let now = list.filter.top ?? Int.max
    if direction > 0 {
      guard canShowMore else { return [.say("all events are shown")] }
      show(top: steps.first { $0 > now })
    } else {
      guard let fewer = steps.last(where: { $0 < now }) else {
        return [.say("these are the fewest")]
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

extension EventDetail {
  /// The passage that an event's date is explained by: the chosen one, or where that has no date of
  /// its own, the first whose days meet the event's.
  fileprivate func dating(from index: Int) -> PassageRow {
    let chosen = passages[index]
    if chosen.passage.expression != nil { return chosen }
    let dated = passages.filter { $0.passage.expression?.range != nil }
    let days = event.date.days
    return dated.first { $0.passage.expression?.range?.overlaps(days) == true } ?? dated.first
      ?? chosen
  }
}

extension Explanation {
  /// Of a passage of an event: its time expression, or that it has none.
  fileprivate init?(_ row: PassageRow, of detail: EventDetail, in language: Language) {
    guard let expression = row.passage.expression else { return nil }
    let words = row.expression.map { row.words(in: $0) } ?? ""
    self.init(
      words, expression, source: row.countedFromWords,
      lasts: detail.event.date.days.extent == .lasting, in: language)
    items.append(
      Item(
        name: Explanation.theEvent.words(in: language),
        text: DateWords.long(detail.event.date, in: language)))
  }

  /// Of an article among the reports of an event: its publication, and why it has its place.
  fileprivate init(_ row: ReportRow, among reports: [Report], in language: Language) {
    self.init(row.article.published, in: language)
    items.append(
      Item(
        name: language.words(en: "Its place", es: "Su lugar"),
        text: LagWords.long(row.report, among: reports, in: language)))
    if let basis = row.report.basis {
      items.append(
        Item(name: language.words(en: "Ordered by", es: "Ordenado por"), text: basis))
    }
  }
}
