import ArchiveStore
import Screen

/// What stands below the timeline's last row: why there is none, what lies outside of it, and what
/// can be done.
struct AfterEvents {
  let state: BrowserState

  func draw(on frame: inout Frame, in area: Area) {
    var row = area.row
    let indent = state.layout.isOnePane ? 1 : 3
    for line in lines(columns: area.columns - indent - 1) {
      guard row < area.endRow else { return }
      let rest = area.dropping(top: row - area.row).dropping(left: indent, right: 1)
      if line.isWrapped {
        row += max(
          1,
          Prose(line.text, columns: rest.columns)
            .draw(in: rest, base: line.style, frame: &frame))
      } else {
        frame.put(
          clipped(line.text, to: rest.columns), at: Point(column: rest.column, row: row),
          style: line.style)
        row += 1
      }
    }
  }

  private struct Line {
    var text: String
    var style = Style.dim
    /// Blanks in it count, and one row is enough.
    var isWrapped = true
  }

  private func lines(columns: Int) -> [Line] {
    if state.here.list.total == 0 { return emptyLines(columns) }
    return outsideLines(columns) + typingLines
  }

  /// No row at all.
  private func emptyLines(_ columns: Int) -> [Line] {
    if let trouble = state.troubleOfList { return [Line(text: ""), Line(text: trouble)] }
    guard let story = state.story, state.here.list.isSettled else {
      return [Line(text: ""), Line(text: "Reading the timeline…")]
    }
    if case .search? = state.typing?.purpose, state.typing?.trouble != nil {
      return exampleLines
    }
    if state.here.list.filter.query != nil {
      let undo = state.typing == nil ? "Esc shows all events again." : "Esc brings back all."
      return [Line(text: ""), Line(text: "No event mentions this. \(undo)", style: .normal)]
        + outsideLines(columns) + exampleLines
    }
    guard story.articles > 0 else {
      return [
        Line(text: ""), Line(text: "No article was read.", style: .normal),
        Line(text: "Put text, Markdown or HTML files into the folder and start again."),
      ]
    }
    let articles = counted(story.articles, "article")
    return [
      Line(text: ""),
      Line(text: "No events: no dated passage was found in \(articles).", style: .normal),
      Line(text: "a lists the articles, u their passages without a date."),
    ]
  }

  private func outsideLines(_ columns: Int) -> [Line] {
    guard let outside = state.here.found?.outside, !outside.isEmpty else { return [] }
    var lines = [Line(text: ""), Line(text: "Not in the timeline", style: .title)]
    if state.layout.isOnePane && !state.layout.isLinear {
      lines += outside.summary.map { Line(text: " \($0)", style: .normal, isWrapped: false) }
      return lines
    }
    for row in outside.prefix(4) {
      let kind = row.kind == .comment ? "comment" : "undated"
      let date = row.article.published.map { " · " + DateWords.published($0) } ?? ""
      let room = columns - 11 - width(of: date) - 4
      let text = padded(kind, to: 11) + "“\(row.excerpt(columns: min(72, room)))”" + date
      lines.append(Line(text: text, style: .normal, isWrapped: false))
    }
    if outside.count > 4 { lines.append(Line(text: "\(outside.count - 4) more: u lists them")) }
    return lines
  }

  private var typingLines: [Line] {
    guard case .search? = state.typing?.purpose, state.here.list.filter.query != nil,
      state.typing?.trouble == nil, !state.layout.isOnePane
    else { return [] }
    let shown = state.here.list.total
    let keeps = shown == 1 ? "this one" : "these \(shown)"
    var lines = [
      Line(text: ""), Line(text: "Enter keeps \(keeps) and moves into the list."),
    ]
    if let all = state.story?.events {
      lines.append(Line(text: "Esc brings back all \(all) and the place you were."))
    }
    return lines + exampleLines
  }

  private var exampleLines: [Line] {
    guard case .search? = state.typing?.purpose, !state.layout.isOnePane else { return [] }
    let year = state.here.list.selection.flatMap { DateWords.year($0.date) }
    let during = "during:" + (year.map(DateWords.heading) ?? "2009")
    return [
      Line(text: ""),
      Line(text: "More exact:  \"two words\"    -without         outlet:NAME", isWrapped: false),
      Line(text: "             \(during)    voice:document   speaker:NAME", isWrapped: false),
    ]
  }
}

extension OutsideRow {
  /// The text around the first hit.
  func excerpt(columns: Int) -> String {
    let prose = Prose(text, columns: columns)
    guard let hit = hits.first,
      let line = prose.lines.first(where: { $0.bytes.upperBound > hit.lowerBound })
    else { return prose.lines.count > 1 ? clipped(text, to: columns) : text }
    let before = line.bytes.lowerBound > 0 ? "…" : ""
    let after = line.bytes.upperBound < text.utf8.count ? "…" : ""
    return before + prose.string(line) + after
  }
}

extension [OutsideRow] {
  /// "1 reader comment", "3 undated passages".
  var summary: [String] {
    let comments = count { $0.kind == .comment }
    let undated = count - comments
    return [
      undated > 0 ? counted(undated, "undated passage") : nil,
      comments > 0 ? counted(comments, "reader comment") : nil,
    ].compactMap { $0 }
  }
}
