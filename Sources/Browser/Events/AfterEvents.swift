import Archive
import Screen
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
    if events.list.total == 0 { return emptyLines(columns) }
    return outsideLines(columns) + typingLines
  }

  /// No row at all.
  private func emptyLines(_ columns: Int) -> [Line] {
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
      let undo =
        state.prompt == nil
        ? language.words(
          en: "Esc shows all events again.", es: "Esc muestra otra vez todos los sucesos.")
        : language.words(en: "Esc brings back all.", es: "Esc los trae todos de vuelta.")
      let none = language.words(
        en: "No event mentions this. \(undo)",
        es: "Ningún suceso menciona esto; los artículos están en inglés. \(undo)")
      return [Line(text: ""), Line(text: none, style: .normal)]
        + outsideLines(columns) + exampleLines
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

  private func outsideLines(_ columns: Int) -> [Line] {
    guard let outside = events.outside?.rows, !outside.isEmpty else { return [] }
    var lines = [
      Line(text: ""),
      Line(
        text: language.words(en: "Not in the timeline", es: "Fuera de la cronología"),
        style: .title),
    ]
    if state.layout.isOnePane && !state.layout.isLinear {
      lines += outside.summary(in: language).map {
        Line(text: " \($0)", style: .normal, isWrapped: false)
      }
      return lines
    }
    for row in outside.prefix(4) {
      let kind = row.kind.word(in: language)
      let date =
        row.article.published.map { " · " + DateWords.published($0, in: language) } ?? ""
      let kindColumns = OutsideRow.Kind.wordColumns(in: language) + 4
      let room = columns - kindColumns - width(of: date) - 4
      let text = padded(kind, to: kindColumns) + "“\(row.excerpt(columns: min(72, room)))”" + date
      lines.append(Line(text: text, style: .normal, isWrapped: false))
    }
    if outside.count > 4 {
      let more = outside.count - 4
      lines.append(
        Line(
          text: language.words(en: "\(more) more: u lists them", es: "\(more) más: u los muestra")))
    }
    return lines
  }

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
    if let all = state.story?.events {
      lines.append(
        Line(
          text: language.words(
            en: "Esc brings back all \(all) and the place you were.",
            es: "Esc devuelve los \(all) y el lugar donde se estaba.")))
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
    let after = line.bytes.upperBound < text.utf8.count ? "…" : ""
    return before + prose.string(line) + after
  }
}

extension [OutsideRow] {
  /// "1 reader comment", "3 undated passages".
  func summary(in language: ReaderLanguage) -> [String] {
    let comments = count { $0.kind == .comment }
    let undated = count - comments
    return [
      undated > 0 ? counted(undated, .undatedPassage, in: language) : nil,
      comments > 0 ? counted(comments, .readerComment, in: language) : nil,
    ].compactMap { $0 }
  }
}

/// What a query finds outside the timeline.
struct QueryOutside: Hashable, Sendable {
  var query: Query
  var rows: [OutsideRow]?
  var articles: Int?
}
