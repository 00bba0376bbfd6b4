import ArchiveStore
import Articles
import Screen

extension ArticlesScreen {
  func draw(on frame: inout Frame, in area: Area, state: BrowserState) {
    let plan = ArticlesPlan(state: state)
    let articles = state.articles ?? []
    if plan.isOnePane {
      let place = position(in: state.articles)
      frame.line(
        place.isEmpty ? "Articles" : "Articles · \(place)",
        right: state.layout.isLinear ? "" : "events", at: Area(area, rows: 1), style: .title)
    } else {
      TitleLine(state: state).draw(on: &frame, in: Area(area, rows: 1))
      frame.head(
        "Articles by publication", right: "events undated",
        at: Area(area.dropping(top: 1), rows: 1), isActive: !isInEvents)
    }
    guard !articles.isEmpty else {
      let words = state.articles == nil ? "Reading the articles…" : "No article was read."
      frame.put(words, at: Point(column: 1, row: plan.list.row), style: .dim)
      return
    }
    let first = firstRow(top, showing: index, page: plan.articles, of: articles.count)
    let columns = ArticleColumns(articles, columns: area.columns)
    for offset in 0..<plan.articles where articles.indices.contains(first + offset) {
      let row = plan.list.row + offset * plan.rowsPerArticle
      draw(
        articles[first + offset], isChosen: first + offset == index, columns, at: row, plan,
        isLinear: state.layout.isLinear, on: &frame)
    }
    if plan.hasEvents {
      drawEvents(of: articles[index], plan, state: state, on: &frame)
      drawBasis(of: articles[index], at: area.endRow - 1, columns: area.columns, on: &frame)
    }
  }

  private func draw(
    _ article: ArticleRow, isChosen: Bool, _ columns: ArticleColumns, at row: Int,
    _ plan: ArticlesPlan, isLinear: Bool, on frame: inout Frame
  ) {
    let style: Style = isChosen ? .selected : .normal
    let end = plan.area.endColumn
    if isChosen {
      frame.put(isLinear ? ">" : "▶", at: Point(column: 0, row: row), style: style)
      if !isInEvents { frame.cursor = Point(column: 0, row: row) }
    }
    let date = DateWords.published(article.published)
    if plan.isOnePane {
      let count = isLinear ? counted(article.events, "event") : String(article.events)
      let room = end - 2 - width(of: count)
      let day = end >= 36 ? padded(date, to: columns.date) : date
      frame.put(
        clipped("\(day)  \(ArticleWords.shortOutlet(article))", to: room),
        at: Point(column: 1, row: row), style: style)
      frame.put(count, endingAt: end, row: row, style: .dim)
      guard row + 1 < plan.area.endRow else { return }
      frame.put(
        clipped(ArticleWords.title(article), to: end - 3), at: Point(column: 3, row: row + 1),
        style: style)
      return
    }
    func put(_ text: String, at column: Int, room: Int) {
      frame.put(clipped(text, to: room), at: Point(column: column, row: row), style: style)
    }
    put(date, at: 1, room: columns.date)
    put(ArticleWords.shortOutlet(article), at: columns.outletStart, room: columns.outlet)
    put(
      ArticleWords.title(article), at: columns.titleStart,
      room: end - 14 - columns.titleStart)
    frame.put(String(article.events), endingAt: end - 8, row: row, style: style)
    frame.put(String(article.undated), endingAt: end, row: row, style: style)
  }

  private func drawEvents(
    of article: ArticleRow, _ plan: ArticlesPlan, state: BrowserState, on frame: inout Frame
  ) {
    let pane = plan.events
    let words = " · its events, in time order"
    let room = pane.columns - 5 - width(of: words)
    frame.head(
      clipped(ArticleWords.title(article), to: room) + words,
      at: Area(row: pane.row - 1, columns: pane.columns, rows: 1), isActive: isInEvents)
    let events = events(in: state.articles)
    guard !events.isEmpty else {
      frame.put(
        clipped(emptyWords(article), to: pane.columns - 2),
        at: Point(column: 2, row: pane.row), style: .dim)
      return
    }
    let list = ArticleEventList(events)
    let first = firstRow(eventsTop, showing: eventIndex, page: pane.rows, of: events.count)
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
        " \(hidden) more", endingAt: pane.endColumn, row: pane.endRow - 1, style: .dim)
    }
  }

  private func emptyWords(_ article: ArticleRow) -> String {
    if missing == article.id { return "This article is not in the archive." }
    if text?.row.id != article.id { return "Reading the article…" }
    let undated =
      article.undated > 0
      ? " It has \(counted(article.undated, "undated passage")): u lists them." : ""
    return "No event of the timeline is told here." + undated
  }

  /// When the chosen article was published, and from what that is known.
  private func drawBasis(
    of article: ArticleRow, at row: Int, columns: Int, on frame: inout Frame
  ) {
    let words =
      article.published.map {
        let basis = $0.basis.isEmpty ? "" : " (\($0.basis))"
        return "published: \(DateWords.published($0)), \($0.source.word)\(basis)"
      } ?? "published: date unknown; the folder's edition.yaml can give it (i says more)"
    frame.put(clipped(words, to: columns - 2), at: Point(column: 1, row: row), style: .dim)
  }
}

/// Where the columns of the list of articles stand.
private struct ArticleColumns {
  let date: Int
  let outlet: Int
  var outletStart: Int { 1 + date + 2 }
  var titleStart: Int { outletStart + outlet + 2 }

  init(_ articles: [ArticleRow], columns: Int) {
    // The widest of a screenful or two is wide enough; the others are clipped.
    let rows = articles.prefix(200)
    let dates = rows.map { width(of: DateWords.published($0.published)) }
    let outlets = rows.map { width(of: ArticleWords.shortOutlet($0)) }
    date = min(dates.max() ?? 0, 18)
    outlet = min(outlets.max() ?? 0, columns >= 110 ? 24 : 14)
  }
}
