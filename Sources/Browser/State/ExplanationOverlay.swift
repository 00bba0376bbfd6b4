import ArchiveStore
import Screen
import TimelineCore

/// The `i` overlay: why a date is what it is.
struct ExplanationOverlay: Sendable {
  var explanations: [Explanation]
  /// The first line on the screen.
  private var cursor = ListCursor()

  init(_ explanations: [Explanation]) { self.explanations = explanations }

  mutating func move(_ motion: Motion, in area: Area) {
    let lines = lines(columns: area.columns).count
    cursor.move(motion, page: area.rows, of: max(0, lines - area.rows) + 1)
  }

  private struct Line {
    enum Content {
      case head(String)
      case name(String)
      case text(name: String, Prose, Int)
      case blank
    }
    var content: Content
    static let blank = Line(content: .blank)
  }

  private func lines(columns: Int) -> [Line] {
    let isNarrow = columns < 56
    var lines: [Line] = []
    for explanation in explanations {
      lines.append(Line(content: .head(explanation.title)))
      if !isNarrow { lines.append(.blank) }
      for item in explanation.items {
        let prose = Prose(item.text, columns: room(columns))
        if isNarrow { lines.append(Line(content: .name(item.name))) }
        lines += prose.lines.indices.map {
          Line(content: .text(name: $0 == 0 && !isNarrow ? item.name : "", prose, $0))
        }
      }
      lines.append(.blank)
    }
    return lines
  }

  private func indent(_ columns: Int) -> Int {
    let names = explanations.flatMap(\.items).map { width(of: $0.name) }.max() ?? 0
    return columns < 56 ? 2 : names + 4
  }

  private func room(_ columns: Int) -> Int { max(10, min(columns - indent(columns) - 1, 88)) }

  func draw(on frame: inout Frame, in area: Area, isLinear: Bool) {
    let lines = lines(columns: area.columns)
    let first = max(0, min(cursor.selected, lines.count - area.rows))
    let indent = indent(area.columns)
    for (offset, line) in lines.dropFirst(first).prefix(area.rows).enumerated() {
      let row = area.row + offset
      switch line.content {
      case .head(let words):
        let line = Area(row: row, columns: area.columns, rows: 1)
        frame.head(words, at: line, isRuled: !isLinear)
      case .name(let words): frame.put(words, at: Point(column: 0, row: row), style: .title)
      case .text(let name, let prose, let index):
        frame.put(name, at: Point(column: 1, row: row), style: .title)
        prose.draw(
          line: index, at: Point(column: indent, row: row), limit: area.endColumn, in: &frame)
      case .blank: break
      }
    }
    frame.cursor = Point(column: 0, row: area.row)
  }
}

extension BrowserState {
  /// Explains the date of what is chosen.
  mutating func explain() {
    if case .explanation = overlay {
      overlay = nil
      return
    }
    let explanations = explanationsHere
    if explanations.isEmpty {
      message = language.words(
        en: "no date is chosen here", es: "aquí no hay ninguna fecha elegida")
    } else {
      overlay = .explanation(ExplanationOverlay(explanations))
    }
  }

  var explanationsHere: [Explanation] {
    switch showing {
    case .main, .event:
      guard let detail, let index = here.choice.index(in: detail) else { return [] }
      let isEvent = placeBelowOverlay == .events
      let row = isEvent ? detail.dating(from: index) : detail.passages[index]
      let date = Explanation(row, of: detail, in: language)
      let place = detail.reports.first { $0.number == row.number }
        .map { Explanation($0, among: detail.event.reports, in: language) }
      let isReport = placeBelowOverlay == .reports
      let parts = isReport ? [place, date] : [date, place]
      return (parts + [Explanation(ofDisagreementIn: detail, in: language)]).compactMap { $0 }
    case .articles(let screen):
      if let explanation = screen.explanationOfEvent(in: language) { return explanation }
      return screen.selected(in: articles).map { screen.explanations(of: $0, in: language) } ?? []
    case .outside(let screen):
      return screen.article.map { [Explanation($0.published, in: language)] } ?? []
    case .marks(let screen):
      return screen.selection(in: listedMarks).map {
        [Explanation($0.article.published, in: language)]
      } ?? []
    case .reader(let screen): return screen.explanations
    case .opening, .noDates, .years: return []
    }
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
  init?(_ row: PassageRow, of detail: EventDetail, in language: Language) {
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
  init(_ row: ReportRow, among reports: [Report], in language: Language) {
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
