import ArchiveStore
import Screen

/// All passages of the selected event, grouped by article; in the stacked layout the chosen one.
struct PassagesPane {
  let state: BrowserState
  let detail: EventDetail
  let area: Area

  /// In the main view where its pane stands, or in the one-pane layout below the reports.
  init(state: BrowserState, detail: EventDetail) {
    self.state = state
    self.detail = detail
    area =
      state.layout.isOnePane
      ? EventScreen(state: state, detail: detail).passages
      : state.mainPanes.passages ?? Area(columns: state.size.columns, rows: 0)
  }

  private var isStacked: Bool { state.layout.kind == .stacked }
  private var body: Area { state.layout.isOnePane ? area : area.dropping(top: 1) }

  /// A line of the pane.
  private struct Line {
    enum Content {
      case head(String)
      case text(Prose, Int, [TextMark])
      case note(Prose, Int)
      case blank
    }
    var passage: Int
    var content: Content
  }

  private var lines: [Line] {
    detail.passages.indices.flatMap { index in
      block(index)
        + (index + 1 < detail.passages.count ? [Line(passage: index, content: .blank)] : [])
    }
  }

  private func block(_ index: Int) -> [Line] {
    let row = detail.passages[index]
    let indent = isStacked ? 1 : state.layout.isOnePane ? 1 : 3
    let prose = Prose(
      row.text, focus: row.shown, columns: min(88, max(10, body.columns - indent - 1)))
    let text = prose.lines.indices.map {
      Line(passage: index, content: .text(prose, $0, row.marks))
    }
    var note = row.passage.expression.flatMap {
      CountWords.note($0, source: row.countedFromWords)
    }
    var head = row.head(columns: body.columns - 1)
    if state.layout.isOnePane, let expression = row.passage.expression,
      let days = DateWords.long(expression)
    {
      // The days stand beside the head where they fit, so that no line is spent on them.
      let both = head + " · = " + days
      if width(of: both) <= body.columns {
        head = both
        note = nil
      }
    }
    if isStacked, stackedDate(row, columns: body.columns) != nil { note = nil }
    let noted = note.map { Prose($0, columns: prose.columns) }
    let notes = noted.map { noted in
      noted.lines.indices.map { Line(passage: index, content: .note(noted, $0)) }
    }
    let heads = isStacked ? [] : [Line(passage: index, content: .head(head))]
    return heads + text + (notes ?? [])
  }

  /// First line and number of lines of a passage; in the stacked layout it is alone in its pane.
  private func extent(of passage: Int) -> Range<Int> {
    if isStacked { return 0..<block(passage).count }
    var start = 0
    for index in 0..<passage { start += block(index).count + 1 }
    return start..<start + block(passage).count
  }

  func endsBelow(_ passage: Int) -> Bool {
    extent(of: passage).upperBound > state.here.choice.scroll + body.rows
  }

  func beginsAbove(_ passage: Int) -> Bool {
    extent(of: passage).lowerBound < state.here.choice.scroll
  }

  /// How far to scroll so that a passage is seen, from its head on if it is long.
  func scroll(showing passage: Int) -> Int {
    let extent = extent(of: passage)
    if isStacked { return 0 }
    let scroll = state.here.choice.scroll
    if extent.lowerBound < scroll || extent.count >= body.rows { return extent.lowerBound }
    let least = extent.upperBound - body.rows
    guard least > scroll else { return scroll }
    // Not a blank line first.
    let isBlank = if case .blank = lines[least].content { true } else { false }
    return isBlank ? least + 1 : least
  }

  /// The passage a page further.
  func passage(pageFrom passage: Int, direction: Int) -> Int {
    if isStacked { return min(max(passage + direction, 0), detail.passages.count - 1) }
    let target = extent(of: passage).lowerBound + direction * max(1, body.rows)
    let starts = detail.passages.indices.map { extent(of: $0).lowerBound }
    let found = starts.lastIndex { $0 <= target } ?? 0
    let moved = found == passage ? passage + direction : found
    return min(max(moved, 0), detail.passages.count - 1)
  }

  func draw(on frame: inout Frame) {
    guard let chosen = state.here.choice.index(in: detail) else { return }
    let hasKeys = [.passages, .event].contains(state.placeBelowOverlay)
    if !state.layout.isOnePane {
      frame.head(
        isStacked ? stackedHead(chosen) : "Passages \(detail.passages.count)", at: area,
        isActive: hasKeys && state.isSplit)
    }
    let lines = isStacked ? block(chosen) : lines
    for (offset, line) in lines.dropFirst(state.here.choice.scroll).prefix(body.rows).enumerated() {
      draw(line, isChosen: line.passage == chosen && hasKeys, at: body.row + offset, on: &frame)
    }
    if hasKeys, state.layout.kind != .onePane {
      let row =
        isStacked ? body.row : body.row + extent(of: chosen).lowerBound - state.here.choice.scroll
      frame.cursor = Point(column: body.column, row: min(max(row, body.row), body.endRow - 1))
    }
  }

  private func draw(_ line: Line, isChosen: Bool, at row: Int, on frame: inout Frame) {
    let indent = state.layout.isOnePane || isStacked ? 1 : 3
    switch line.content {
    case .head(let words):
      let isMarked = isChosen && !state.layout.isOnePane
      let column = body.column + (state.layout.isOnePane ? 0 : 1)
      frame.put(
        clipped(words, to: body.endColumn - column), at: Point(column: column, row: row),
        style: isChosen ? .selected : .dim)
      if isMarked { frame.put("▶", at: Point(column: body.column, row: row), style: .selected) }
    case .text(let prose, let index, let marks):
      prose.draw(
        line: index, at: Point(column: body.column + indent, row: row), marks: marks,
        limit: body.endColumn, in: &frame)
    case .note(let prose, let index):
      prose.draw(
        line: index, at: Point(column: body.column + indent, row: row), base: .dim,
        limit: body.endColumn, in: &frame)
    case .blank: break
    }
  }

  private func stackedHead(_ index: Int) -> String {
    let row = detail.passages[index]
    let head = "Passage \(index + 1) of \(detail.passages.count) · \(VoiceWords.head(row))"
    return [head, stackedDate(row, columns: area.columns)].compactMap { $0 }
      .joined(separator: " · ")
  }

  /// The passage's date for the head of the stacked layout; `nil`: it has none or does not fit.
  private func stackedDate(_ row: PassageRow, columns: Int) -> String? {
    guard let expression = row.passage.expression else { return nil }
    let words = row.expression.map { row.words(in: $0) } ?? ""
    let taken = "Passage 10 of \(detail.passages.count) · \(VoiceWords.head(row))"
    let room = columns - width(of: taken) - 8
    guard room > 12 else { return nil }
    return CountWords.line(words, expression, source: row.countedFromWords, columns: room)
  }

  /// The passage at a row of the screen.
  func passage(at row: Int) -> Int? {
    guard row >= body.row, row < body.endRow else { return nil }
    if isStacked { return state.here.choice.index(in: detail) }
    let index = state.here.choice.scroll + row - body.row
    return lines.indices.contains(index) ? lines[index].passage : nil
  }
}

extension PassageRow {
  /// Number, voice and echo; a long name gives way.
  func head(columns: Int) -> String {
    let full = "\(number) \(VoiceWords.head(self))"
    let name = VoiceWords.name(passage.voice)
    guard width(of: full) > columns else { return full }
    let rest = VoiceWords.head(self).dropFirst(name.count)
    let room = columns - width(of: rest) - width(of: "\(number) ")
    return "\(number) " + (room > 12 ? clipped(name, to: room) + rest : VoiceWords.head(self))
  }

  /// What is shown of it: its focus, and what a search found beside it.
  var shown: Range<Int> {
    guard let first = hits.first, let last = hits.last,
      !hits.contains(where: { $0.overlaps(focus) })
    else { return focus }
    return min(focus.lowerBound, first.lowerBound)..<max(focus.upperBound, last.upperBound)
  }

  func words(in bytes: Range<Int>) -> String {
    let utf8 = text.utf8
    let bytes = bytes.clamped(to: 0..<utf8.count)
    let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
    let end = utf8.index(utf8.startIndex, offsetBy: bytes.upperBound)
    return String(Substring(utf8[start..<end])).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}
