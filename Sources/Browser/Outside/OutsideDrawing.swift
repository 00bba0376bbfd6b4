import Archive
import Screen
import Story
import Words

extension OutsideScreen {
  func draw(on frame: inout Frame, in area: Area, state: BrowserState) {
    let isOnePane = state.layout.isOnePane
    let language = state.language
    let words = head(columns: area.columns, in: language)
    if isOnePane {
      frame.line(words, right: position(in: language), at: Area(area, rows: 1), style: .title)
    } else {
      TitleLine(state: state).draw(on: &frame, in: Area(area, rows: 1))
      frame.head(words, at: Area(area.dropping(top: 1), rows: 1), isActive: true)
    }
    guard rows.total > 0 else {
      let top = area.row + (isOnePane ? 1 : 2)
      let prose = Prose(emptyWords(in: state), columns: max(1, area.columns - 2))
      prose.draw(in: area.dropping(top: top).dropping(left: 1), base: .dim, frame: &frame)
      return
    }
    let plan = OutsidePlan(rows: rows, layout: state.layout, language: language)
    let first = plan.top(cursor.top, showing: index)
    var row = plan.body.row
    for entry in first..<max(first, rows.total) where row < plan.body.endRow {
      row = draw(entry, from: first, at: row, plan, isLinear: state.layout.isLinear, on: &frame)
    }
  }

  /// - Returns: the row after it.
  private func draw(
    _ entry: Int, from first: Int, at start: Int, _ plan: OutsidePlan, isLinear: Bool,
    on frame: inout Frame
  ) -> Int {
    var row = start
    let end = plan.body.endRow
    guard let outside = plan.rows[entry] else { return start + 1 }
    if plan.hasHead(entry, from: first) {
      if entry != first { row += 1 }
      if row < end {
        frame.put(
          clipped(articleWords(outside.article, in: plan.language), to: plan.body.columns - 1),
          at: Point(column: plan.isNarrow ? 0 : 1, row: row), style: .title)
      }
      row += 1
    }
    let isChosen = entry == index
    let style: Style = isChosen ? .selected : .normal
    let lines = isChosen ? min(plan.prose(entry).lines.count, OutsidePlan.mostLines) : 1
    let marks = outside.hits.map { TextMark($0, .hit) }
    let whole = plan.prose(entry)
    let hit = isChosen ? 0 : whole.line(of: outside.hits.first)
    let prose = hit > 0 ? whole : whole.limited(to: lines)
    if hit > 0, row < end {
      frame.put("…", at: Point(column: plan.indent - 1, row: row), style: .normal)
    }
    for line in 0..<max(1, lines) where row + line < end {
      prose.draw(
        line: hit + line, at: Point(column: plan.indent, row: row + line), marks: marks,
        limit: plan.body.endColumn, in: &frame)
    }
    guard row < end else { return row }
    if !plan.isNarrow {
      frame.put(
        outside.kind.word(in: plan.language), at: Point(column: 2, row: row),
        style: isChosen ? style : .dim)
    }
    if isChosen {
      frame.put(isLinear ? ">" : "▶", at: Point(column: 0, row: row), style: style)
      frame.cursor = Point(column: 0, row: row)
    }
    return row + max(1, lines)
  }

  private func articleWords(_ article: ArticleRow, in language: ReaderLanguage) -> String {
    [
      DateWords.published(article.published, in: language),
      ArticleWords.outlet(article, in: language), ArticleWords.title(article, in: language),
    ].joined(separator: " · ")
  }

  private func head(columns: Int, in language: ReaderLanguage) -> String {
    var words = HelpWords.name(of: .outside).words(in: language)
    if let query {
      words += language.words(
        en: " · with \(quoted(query.text))", es: " · con \(quoted(query.text))")
    }
    if of != nil { words += language.words(en: " · this article", es: " · este artículo") }
    let summary = summary(in: language)
    if columns >= 70, !summary.isEmpty { words += " · " + summary }
    return words
  }

  private func emptyWords(in state: BrowserState) -> String {
    let language = state.language
    if rows.counts == nil {
      return state.words(instead: Phrase(en: "Reading…", es: "Leyendo…"), of: .outside)
    }
    if query != nil {
      return language.words(
        en: "Nothing outside the timeline has these words.",
        es: "Nada fuera de la cronología tiene estas palabras.")
    }
    // Of what was not read nothing is said.
    if state.story?.articles == 0 { return ArticleWords.none.words(in: language) }
    guard let of else {
      return language.words(
        en: "Everything that was read stands on the timeline.",
        es: "Todo lo leído está en la cronología.")
    }
    if let articles = state.articles, !articles.contains(where: { $0.id == of }) {
      return ArticleWords.missing.words(in: language)
    }
    return language.words(
      en: "Everything in this article stands on the timeline.",
      es: "Todo lo de este artículo está en la cronología.")
  }
}

extension OutsideKind {
  /// Columns that the longest word takes.
  static func wordColumns(in language: ReaderLanguage) -> Int {
    allCases.map { width(of: $0.word(in: language)) }.max() ?? 0
  }
}

extension Prose {
  /// The line in which a stretch of the text begins; the first where there is none.
  fileprivate func line(of stretch: Range<Int>?) -> Int {
    guard let stretch else { return 0 }
    return lines.firstIndex { $0.bytes.upperBound > stretch.lowerBound } ?? 0
  }
}
