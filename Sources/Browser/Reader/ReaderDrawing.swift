import Algorithms
import Archive
import Indexing
import Screen
import Temporal
import Words

extension ArticlePager {
  /// Draws the article into the area that it was last fitted to.
  public func draw(in frame: inout Frame) {
    drawHeader(in: &frame)
    for (offset, row) in visibleRows.enumerated() {
      draw(row, at: plan.body.row + offset, in: &frame)
    }
    if plan.hasEventsPane { drawEvents(in: &frame) }
    if plan.noteRow < plan.area.endRow { drawNote(in: &frame) }
    placeCursor(in: &frame)
  }

  // MARK: Text

  private func draw(_ index: Int, at screenRow: Int, in frame: inout Frame) {
    let row = layout.rows[index]
    let left = plan.body.column
    let limit = plan.body.column + layout.columns
    var column = left
    if !plan.isLinear {
      drawSign(of: index, at: Point(column: left, row: screenRow), in: &frame)
      column += ReaderLayout.margin
      if row.isDocument {
        frame.put("┊", at: Point(column: column, row: screenRow), style: Style(.dim))
        column += ReaderLayout.margin
      }
    }
    let point = Point(column: column, row: screenRow)
    switch row.content {
    case .blank: break
    case .line(let line):
      layout.prose.draw(
        line: line, at: point, marks: marks(in: layout.prose.lines[line].bytes),
        base: style(of: row.role), limit: limit, in: &frame)
    case .remark(let words):
      frame.put(clipped(words, to: limit - column), at: point, style: Style(.accent))
    case .aside(let number):
      let forms = asideWords(text.blocks.asides[number])
      let words = forms.first { width(of: $0) <= limit - column } ?? forms[forms.count - 1]
      frame.put(clipped(words, to: limit - column), at: point, style: Style(.dim))
    }
  }

  private func style(of role: ReaderBlock.Role) -> Style {
    switch role {
    case .body: .normal
    case .headline: Style(bold: true)
    case .header, .byline, .aside: Style(.dim)
    }
  }

  /// From the fullest form to the shortest.
  private func asideWords(_ aside: ReaderAside) -> [String] {
    let verb =
      layout.isUnfolded
      ? language.words(en: "folds", es: "pliega") : language.words(en: "opens", es: "abre")
    let action = foldKey.map { " · \($0) \(verb)" } ?? ""
    return aside.labels(in: language).map { (plan.isLinear ? "" : "· ") + $0 + action }
  }

  private func drawSign(of index: Int, at point: Point, in frame: inout Frame) {
    guard let bytes = layout.bytes(of: index) else { return }
    if let marked = currentStart, bytes.contains(marked) {
      frame.put("▶", at: point, style: Style(.accent, bold: true))
    } else if !text.stops(in: bytes).isEmpty {
      frame.put("▌", at: point, style: Style(.accent))
    }
  }

  /// The byte at which what is marked begins.
  private var currentStart: Int? {
    switch current {
    case .nothing: nil
    case .stop(let index, _): text.stops[index].bytes.lowerBound
    case .spot(let bytes): bytes.lowerBound
    }
  }

  /// What stands out in a stretch of the text.
  private func marks(in bytes: Range<Int>) -> [TextMark] {
    var marks: [TextMark] = []
    // An expression may begin on the line before.
    var first = text.stops.partitioningIndex { $0.bytes.upperBound > bytes.lowerBound }
    while first < text.stops.count, text.stops[first].bytes.lowerBound < bytes.upperBound {
      let stop = text.stops[first]
      if stop.expression != nil {
        let isCurrent = currentStart == stop.bytes.lowerBound
        marks.append(TextMark(stop.bytes, isCurrent ? .currentExpression : .expression))
      }
      first += 1
    }
    var hit = find.hits.partitioningIndex { $0.upperBound > bytes.lowerBound }
    while hit < find.hits.count, find.hits[hit].lowerBound < bytes.upperBound {
      marks.append(TextMark(find.hits[hit], hit == find.current ? .currentHit : .hit))
      hit += 1
    }
    return marks
  }

  // MARK: The line above the keys

  private func drawNote(in frame: inout Frame) {
    let indent = plan.header == .full ? 1 : 0
    let room = plan.area.columns - indent
    frame.put(
      clipped(note(columns: room), to: room),
      at: Point(column: plan.area.column + indent, row: plan.noteRow), style: Style(.accent))
  }

  private func note(columns: Int) -> String {
    if find.isLatest, let findNote { return findNote }
    switch current {
    case .stop(let index, _) where isSeen(text.stops[index].bytes.lowerBound):
      if let (words, expression) = currentExpression {
        return CountWords.line(
          words, expression, source: currentMark?.countedFromWords,
          event: eventWords(at: index), columns: columns, in: language)
      }
      let noDate = VoiceWords.noDate.words(in: language)
      guard let event = currentMark?.event else { return noDate }
      return "\(noDate) · \(DateWords.long(event.date, in: language)): \(event.title)"
    case .spot(let bytes) where isSeen(bytes.lowerBound):
      return text.blocks.isAside(bytes.lowerBound)
        ? language.words(
          en: "outside the article's own text", es: "fuera del texto del artículo")
        : VoiceWords.noDate.words(in: language)
    default:
      return findNote ?? hints.first { width(of: $0) <= columns } ?? hints[hints.count - 1]
    }
  }

  /// The event that a stop dates, and that there are others.
  private func eventWords(at stop: Int) -> String? {
    guard let title = currentMark?.event?.title else { return nil }
    let events = Set(text.stops[stop].marks.compactMap { article.marks[$0].event?.id })
    guard events.count > 1 else { return title }
    return counted(events.count, .event, in: language)
      + language.words(en: ", this one: \(title)", es: ", este: \(title)")
  }

  private func isSeen(_ byte: Int) -> Bool { visibleRows.contains(layout.row(showing: byte)) }

  /// What there is to stop at while nothing is marked.
  private var hints: [String] {
    let count = text.stops.count { $0.expression?.isImpossible != true }
    if count == 0 {
      let goes = language.words(
        en: " · ] goes to the next date", es: " · ] va a la siguiente fecha")
      let next = text.stops.isEmpty ? "" : goes
      return [
        language.words(
          en: "no passage of this article is on the timeline",
          es: "ningún pasaje de este artículo está en la cronología") + next,
        language.words(en: "no passage on the timeline", es: "ningún pasaje en la cronología"),
      ]
    }
    let passages =
      counted(count, .passage, in: language)
      + language.words(en: " on the timeline", es: " en la cronología")
    return [
      passages + language.words(en: " · ] goes to the next", es: " · ] va al siguiente"),
      passages + language.words(en: " · ] next", es: " · ] sig."), passages,
    ]
  }

  // MARK: Cursor

  private func placeCursor(in frame: inout Frame) {
    if isInEvents {
      let row = plan.eventRows.row + selectedEvent - eventsTop
      frame.cursor = Point(column: plan.eventRows.column, row: row)
      return
    }
    var point = Point(column: plan.body.column, row: plan.body.row)
    let byte = find.current.map { find.hits[$0].lowerBound } ?? currentStart
    if let byte, isSeen(byte) { point = place(of: byte) }
    frame.cursor = point
  }

  /// Where a byte of the visible text stands on the screen.
  private func place(of byte: Int) -> Point {
    let index = layout.row(showing: byte)
    var column = plan.body.column
    if let bytes = layout.bytes(of: index) {
      let indent = plan.isLinear ? 0 : layout.rows[index].isDocument ? 2 : 1
      column += indent * ReaderLayout.margin
      column += width(of: layout.prose.shown(bytes.lowerBound..<max(bytes.lowerBound, byte)))
    }
    return Point(column: column, row: plan.body.row + index - top)
  }
}

extension ArticlePager {
  func drawHeader(in frame: inout Frame) {
    let area = plan.area
    guard area.rows > 0 else { return }
    switch plan.header {
    case .breadcrumb:
      drawBreadcrumb(in: &frame)
    case .linear:
      drawBreadcrumb(in: &frame)
      if area.rows > 1 {
        frame.put(
          clipped(
            ArticleWords.source(article.row, columns: area.columns, in: language), to: area.columns),
          at: Point(column: area.column, row: area.row + 1))
      }
    case .full:
      let room = area.columns - 1
      frame.put(
        clipped(ArticleWords.title(article.row, in: language), to: room),
        at: Point(column: area.column + 1, row: area.row), style: Style(bold: true))
      frame.put(
        clipped(ArticleWords.source(article.row, columns: room, in: language), to: room),
        at: Point(column: area.column + 1, row: area.row + 1))
      frame.horizontalRule(
        row: area.row + 2, columns: area.column..<area.endColumn, style: Style(.dim))
    }
  }

  /// "Dec 2009 › Big Media Discovers…      34%".
  private func drawBreadcrumb(in frame: inout Frame) {
    let area = plan.area
    let percent = "\(percentage)%"
    frame.put(percent, endingAt: area.endColumn, row: area.row)
    let room = area.columns - percent.utf8.count - 1
    let title = ArticleWords.title(article.row, in: language)
    let crumbs = origin.map { "\($0) › \(title)" } ?? title
    // Where there is no room for both, the article is what is read.
    let words = origin.map { width(of: $0) + 12 > room } ?? false ? title : crumbs
    frame.put(
      clipped(words, to: room), at: Point(column: area.column, row: area.row),
      style: Style(bold: true))
  }
}
