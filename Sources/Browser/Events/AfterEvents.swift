import Archive
import Screen
import Story
import Words

/// What stands below the timeline's last row: why there is none, what lies outside of it, and what
/// can be done.
struct AfterEvents {
  let events: EventsScreen
  let state: BrowserState

  private var language: ReaderLanguage { state.language }

  func draw(on frame: inout Frame, in area: Area) {
    var row = area.row
    let indent = state.layout.isOnePane ? 1 : 3
    for line in lines(columns: area.columns - indent - 1, rows: area.rows) {
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

  private func lines(columns: Int, rows: Int) -> [Line] {
    if events.list.total == 0 { return emptyLines(columns, rows: rows) }
    return outsideLines(columns, rows: rows) + typingLines
  }

  /// No row at all.
  private func emptyLines(_ columns: Int, rows: Int) -> [Line] {
    if let trouble = state.troubleOfList { return [Line(text: ""), Line(text: trouble)] }
    guard let story = state.story, events.list.isSettled else {
      return [
        Line(text: ""),
        Line(
          text: language.words(en: "Reading the timeline…", es: "Leyendo la cronología…")),
      ]
    }
    if case .search? = state.prompt?.purpose, state.prompt?.trouble != nil {
      return exampleLines
    }
    if events.list.filter.query != nil {
      let nothing = NothingFound(events: events, state: state).words
      return [Line(text: ""), Line(text: nothing, style: .normal)]
        + outsideLines(columns, rows: rows - 4) + exampleLines
    }
    guard story.articles > 0 else {
      return [
        Line(text: ""),
        Line(text: ArticleWords.none.words(in: language), style: .normal),
        Line(
          text: language.words(
            en: "Put text or Markdown files into the folder and start again.",
            es: "Ponga archivos de texto o Markdown en la carpeta y empiece de nuevo.")),
      ]
    }
    let articles = counted(story.articles, .article, in: language)
    return [
      Line(text: ""),
      Line(
        text: language.words(
          en: "No events: no dated passage was found in \(articles).",
          es: "Sin sucesos: no se halló ningún pasaje con fecha en \(articles)."),
        style: .normal),
      Line(
        text: language.words(
          en: "a lists the articles, u their passages without a date.",
          es: "a muestra los artículos; u, sus pasajes sin fecha.")),
    ]
  }

  /// What a query finds outside the timeline, by article, as far as there is room for it.
  private func outsideLines(_ columns: Int, rows: Int) -> [Line] {
    guard let outside = events.outside?.rows, outside.total > 0 else { return [] }
    let summary = outside.summary(in: language)
    var head = language.words(en: "Not in the timeline", es: "Fuera de la cronología")
    if state.layout.isOnePane && !state.layout.isLinear {
      return [Line(text: ""), Line(text: head, style: .title)]
        + summary.map { Line(text: " \($0)", style: .normal, isWrapped: false) }
    }
    head += " · " + summary.joined(separator: ", ")
    var lines = [Line(text: ""), Line(text: clipped(head, to: columns), style: .title)]
    let shown = min(
      outside.total, OutsideRows.page, max(Self.fewest, rows - typingLines.count - 4))
    let kindColumns = OutsideKind.wordColumns(in: language) + 2
    for index in 0..<shown {
      guard let row = outside[index] else { break }
      let kind = row.kind.word(in: language)
      let from = [
        row.article.published.map { DateWords.published($0, in: language) }, row.article.outlet,
      ].compactMap(\.self).joined(separator: " · ")
      let room = columns - kindColumns - width(of: from) - 5
      let text = padded(kind, to: kindColumns) + "“\(row.excerpt(columns: min(72, room)))”"
      lines.append(
        Line(text: from.isEmpty ? text : text + " · " + from, style: .normal, isWrapped: false))
    }
    if outside.total > shown {
      let more = outside.total - shown
      lines.append(
        Line(
          text: language.words(en: "\(more) more: u lists them", es: "\(more) más: u los muestra")))
    }
    return lines
  }

  /// So many are shown, whatever room they take.
  private static let fewest = 4

  private var typingLines: [Line] {
    guard case .search? = state.prompt?.purpose, events.list.filter.query != nil,
      state.prompt?.trouble == nil, !state.layout.isOnePane
    else { return [] }
    let shown = events.list.total
    var lines = [
      Line(text: ""),
      Line(
        text: language.words(
          en: "Enter keeps \(shown == 1 ? "this one" : "these \(shown)") and moves into the list.",
          es: "Enter acepta \(shown == 1 ? "este" : "estos \(shown)") y pasa a la lista.")),
    ]
    let before = NothingFound(events: events, state: state).before
    if state.story != nil {
      lines.append(
        Line(
          text: language.words(
            en: "Esc brings back \(before) and the place you were.",
            es: "Esc devuelve \(before) y el lugar donde se estaba.")))
    }
    return lines + exampleLines
  }

  private var exampleLines: [Line] {
    guard case .search? = state.prompt?.purpose, !state.layout.isOnePane else { return [] }
    let year = events.list.selection.flatMap { DateWords.year($0.date) }
    let during = "during:" + (year.map { DateWords.heading($0, in: .english) } ?? "2009")
    return [
      Line(text: ""),
      Line(
        text: language.words(
          en: "More exact:  \"two words\"    -without         outlet:NAME",
          es: "Más exacto:  \"dos palabras\" -sin             outlet:NOMBRE"), isWrapped: false),
      Line(
        text: language.words(
          en: "             \(during)    voice:document   speaker:NAME",
          es: "             \(during)    voice:document   speaker:NOMBRE"), isWrapped: false),
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
    let words = prose.string(line)
    return before + (line.bytes.upperBound < text.utf8.count ? ellipsized(words) : words)
  }
}

/// What a query finds, besides the events.
struct QueryOutside: Hashable, Sendable {
  var query: Query
  /// What is outside the timeline.
  var rows = OutsideRows()
  /// `nil`: not counted yet.
  var counts: QueryCounts?
  /// How many events it finds without the trait that it asks for; `nil`: not counted.
  var withoutTrait: Int?

  /// What the query asks for besides a trait; `nil`: nothing.
  var filterWithoutTrait: Filter? {
    guard let others = query.required?.others, !others.isEmpty else { return nil }
    return Filter(query: others, top: Filter.all)
  }

  init(query: Query) { self.query = query }
}
