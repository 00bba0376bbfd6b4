import Archive
import Articles
import Screen
import Words

extension ArticlesScreen {
  func draw(on frame: inout Frame, in area: Area, state: BrowserState) {
    let plan = ArticlesPlan(state: state)
    let language = state.language
    drawHead(on: &frame, in: area, plan, state: state)
    guard let chosen = selected(in: state.articles) else {
      let prose = Prose(emptyWords(in: state), columns: max(1, area.columns - 2))
      prose.draw(
        in: area.dropping(top: plan.list.row - area.row).dropping(left: 1), base: .dim,
        frame: &frame)
      return
    }
    var shown = cursor
    shown.scroll(page: plan.articles, of: found.count(of: state.articles))
    let first = shown.top
    let columns = ArticleColumns(state.articles ?? [], columns: area.columns, in: language)
    for offset in 0..<plan.articles {
      guard let article = found.row(first + offset, of: state.articles) else { break }
      let row = plan.list.row + offset * plan.rowsPerArticle
      draw(
        article, isChosen: first + offset == index, columns, at: row, plan, state: state, on: &frame
      )
    }
    if plan.hasEvents {
      drawEvents(of: chosen, plan, state: state, on: &frame)
      drawBasis(
        of: chosen, at: area.endRow - 1, columns: area.columns, state: state, on: &frame)
    }
  }

  private func drawHead(
    on frame: inout Frame, in area: Area, _ plan: ArticlesPlan, state: BrowserState
  ) {
    let language = state.language
    let found = foundWords(in: state)
    guard plan.isOnePane else {
      TitleLine(state: state).draw(on: &frame, in: Area(area, rows: 1))
      let all = language.words(en: "Articles by publication", es: "Artículos por publicación")
      frame.head(
        found ?? all, right: language.words(en: "events undated", es: "sucesos sin fecha"),
        at: Area(area.dropping(top: 1), rows: 1), isActive: !isInEvents)
      return
    }
    let place = position(in: state.articles, language)
    let name = HelpWords.name(of: .articles).words(in: language)
    let all = place.isEmpty ? name : "\(name) · \(place)"
    let events = state.layout.isLinear ? "" : language.words(en: "events", es: "sucesos")
    frame.line(
      found ?? all, right: found == nil ? events : place, at: Area(area, rows: 1), style: .title)
  }

  /// "12 of 402 articles with “toll”"; `nil`: all are listed, or it is not known yet how many are.
  private func foundWords(in state: BrowserState) -> String? {
    guard let query = found.query, found.isSettled else { return nil }
    if state.prompt?.trouble != nil {
      return state.language.words(
        en: "Articles as they were: this query is not understood",
        es: "Artículos como estaban: no se entiende esta búsqueda")
    }
    return countWords(in: state)
      + state.language.words(en: " with \(quoted(query.text))", es: " con \(quoted(query.text))")
  }

  /// "12 of 402 articles", in one pane "12 of 402".
  func countWords(in state: BrowserState) -> String {
    let count = found.count(of: state.articles)
    let all = state.articles?.count ?? 0
    if state.layout.isOnePane, !state.layout.isLinear {
      return placed(count, of: all, in: state.language)
    }
    let articles = counted(all, .article, in: state.language)
    return state.language.words(en: "\(count) of \(articles)", es: "\(count) de \(articles)")
  }

  /// Why no article is listed.
  private func emptyWords(in state: BrowserState) -> String {
    let language = state.language
    guard let articles = state.articles else {
      return state.words(
        instead: Phrase(en: "Reading the articles…", es: "Leyendo los artículos…"), of: .articles)
    }
    guard let query = found.query else { return ArticleWords.none.words(in: language) }
    let all = counted(articles.count, .article, in: language)
    return language.words(
      en:
        "No article is found by \(quoted(query.text)): its words are looked for in texts, headlines, "
        + "outlets and names of files. Esc brings back all \(all).",
      es: "Ningún artículo coincide con \(quoted(query.text)): sus palabras se buscan en textos, "
        + "titulares, medios y nombres de archivo. Esc los trae todos: \(all).")
  }

  private func draw(
    _ article: ArticleRow, isChosen: Bool, _ columns: ArticleColumns, at row: Int,
    _ plan: ArticlesPlan, state: BrowserState, on frame: inout Frame
  ) {
    let (language, isLinear) = (state.language, state.layout.isLinear)
    let style: Style = isChosen ? .selected : .normal
    let end = plan.area.endColumn
    if isChosen {
      frame.put(isLinear ? ">" : "▶", at: Point(column: 0, row: row), style: style)
      if !isInEvents { frame.cursor = Point(column: 0, row: row) }
    }
    let date = DateWords.published(article.published, in: language)
    let highlighter = found.query.map { state.highlighter($0) }
    func put(_ text: String, at column: Int, row: Int, room: Int, isSearched: Bool = true) {
      let text = clipped(text, to: room)
      let point = Point(column: column, row: row)
      frame.put(text, at: point, style: style)
      guard isSearched, let highlighter else { return }
      frame.light(highlighter.ranges(in: text), of: text, at: point)
    }
    let outlet = ArticleWords.shortOutlet(article, in: language)
    if plan.isOnePane {
      let count = isLinear ? counted(article.events, .event, in: language) : String(article.events)
      let room = end - 2 - width(of: count)
      let day = end >= 36 ? padded(date, to: columns.date) : date
      put(day, at: 1, row: row, room: room, isSearched: false)
      put(outlet, at: 3 + width(of: day), row: row, room: room - 2 - width(of: day))
      frame.put(count, endingAt: end, row: row, style: .dim)
      guard row + 1 < plan.area.endRow else { return }
      put(ArticleWords.title(article, in: language), at: 3, row: row + 1, room: end - 3)
      return
    }
    put(date, at: 1, row: row, room: columns.date, isSearched: false)
    put(outlet, at: columns.outletStart, row: row, room: columns.outlet)
    put(
      ArticleWords.title(article, in: language), at: columns.titleStart, row: row,
      room: end - 14 - columns.titleStart)
    frame.put(String(article.events), endingAt: end - 8, row: row, style: style)
    frame.put(String(article.undated), endingAt: end, row: row, style: style)
  }

  private func drawEvents(
    of article: ArticleRow, _ plan: ArticlesPlan, state: BrowserState, on frame: inout Frame
  ) {
    let pane = plan.events
    let language = state.language
    let words = language.words(
      en: " · its events, in time order", es: " · sus sucesos en el tiempo")
    let room = pane.columns - 5 - width(of: words)
    frame.head(
      clipped(ArticleWords.title(article, in: language), to: room) + words,
      at: Area(row: pane.row - 1, columns: pane.columns, rows: 1), isActive: isInEvents)
    let events = events(in: state.articles)
    guard !events.isEmpty else {
      frame.put(
        clipped(emptyWords(article, in: state), to: pane.columns - 2),
        at: Point(column: 2, row: pane.row), style: .dim)
      return
    }
    let list = ArticleEventList(events, in: language)
    var shown = eventCursor
    shown.scroll(page: pane.rows, of: events.count)
    let first = shown.top
    for offset in 0..<pane.rows where events.indices.contains(first + offset) {
      let isChosen = isInEvents && first + offset == eventIndex
      let row = pane.row + offset
      list.draw(
        first + offset, isFirst: offset == 0, isMarked: isChosen,
        in: Area(column: 1, row: row, columns: pane.columns - 2, rows: 1), frame: &frame)
      if isChosen { frame.cursor = Point(column: 1, row: row) }
    }
    let hidden = events.count - first - pane.rows
    if hidden > 0 {
      frame.put(
        language.words(en: " \(hidden) more", es: " \(hidden) más"), endingAt: pane.endColumn,
        row: pane.endRow - 1, style: .dim)
    }
  }

  private func emptyWords(_ article: ArticleRow, in state: BrowserState) -> String {
    let language = state.language
    if missing == article.id { return ArticleWords.missing.words(in: language) }
    if text?.row.id != article.id {
      return state.words(
        instead: ArticleWords.reading, of: .article, failed: ArticleWords.unreadable)
    }
    let none = language.words(
      en: "No event of the timeline is told here.",
      es: "Aquí no se cuenta ningún suceso de la cronología.")
    guard article.undated > 0 else { return none }
    let undated = counted(article.undated, .undatedPassage, in: language)
    return none
      + language.words(
        en: " It has \(undated): u lists them.", es: " Tiene \(undated): u los muestra.")
  }

  private static let noDate = Phrase(
    en: "published: date unknown (i says more)", es: "publicado: fecha desconocida (i dice más)")
  /// For whoever can write the edition.
  private static let noDateYet = Phrase(
    en: "published: date unknown; the folder's edition.yaml can give it (i says more)",
    es: "publicado: fecha desconocida; edition.yaml puede darla (i dice más)")

  /// When the chosen article was published, from what that is known, and how many days it names
  /// that do not exist. Where there is no room for all, `i` tells the basis.
  private func drawBasis(
    of article: ArticleRow, at row: Int, columns: Int, state: BrowserState, on frame: inout Frame
  ) {
    let language = state.language
    var words = (state.options.kiosk ? Self.noDate : Self.noDateYet).words(in: language)
    var basis = ""
    if let published = article.published {
      words = language.words(en: "published: ", es: "publicado: ")
      words += DateWords.published(published, in: language)
      words += ", \(published.source.word(in: language))"
      basis =
        published.basis.isEmpty
        ? "" : " (\(BasisWords.words(published, in: language)))"
    }
    let note = fileNote(on: article, in: state) + impossibleNote(on: article, in: language)
    let room = columns - 2 - width(of: note)
    if note.isEmpty || width(of: words + basis) <= room { words += basis }
    frame.put(
      clipped(words, to: room) + note, at: Point(column: 1, row: row), style: .dim)
  }

  /// " · file: toll-2010.txt", where the words searched for are in its name and in no other of the
  /// columns.
  private func fileNote(on article: ArticleRow, in state: BrowserState) -> String {
    guard let highlighter = found.query.map({ state.highlighter($0) }) else { return "" }
    let shown = [ArticleWords.name(article), article.outlet ?? ""]
    guard shown.allSatisfy({ highlighter.ranges(in: $0).isEmpty }),
      !highlighter.ranges(in: article.file).isEmpty
    else { return "" }
    return state.language.words(en: " · file: ", es: " · archivo: ") + article.file
  }

  /// " · 1 impossible date (i says which)"; empty where there is none.
  private func impossibleNote(on article: ArticleRow, in language: ReaderLanguage) -> String {
    guard let count = text(of: article)?.article.impossibleDates.count, count > 0 else { return "" }
    return " · " + counted(count, .impossibleDate, in: language)
      + language.words(
        en: " (i says which)", es: count == 1 ? " (i dice cuál)" : " (i dice cuáles)")
  }
}

/// Where the columns of the list of articles stand.
private struct ArticleColumns {
  let date: Int
  let outlet: Int
  var outletStart: Int { 1 + date + 2 }
  var titleStart: Int { outletStart + outlet + 2 }

  init(_ articles: [ArticleRow], columns: Int, in language: ReaderLanguage) {
    // The widest of a screenful or two is wide enough; the others are clipped.
    let rows = articles.prefix(200)
    let dates = rows.map { width(of: DateWords.published($0.published, in: language)) }
    let outlets = rows.map { width(of: ArticleWords.shortOutlet($0, in: language)) }
    date = min(dates.max() ?? 0, 18)
    outlet = min(outlets.max() ?? 0, columns >= 110 ? 24 : 14)
  }
}
