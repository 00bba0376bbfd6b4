import Archive
import Screen
import Story
import Words

/// An article being read: what is on the screen and where the person stands in it.
public struct ArticlePager: Sendable {
  /// What the line above the keys explains and `▶` marks.
  enum Current: Hashable, Sendable {
    case nothing
    /// Index among the stops, and of the mark there that is meant.
    case stop(Int, mark: Int)
    /// Bytes of the visible text that were asked for and have no date.
    case spot(Range<Int>)
  }

  private(set) var text: ReaderText
  /// What it says itself is in this language.
  private(set) var language = ReaderLanguage.english
  private(set) var layout: ReaderLayout
  private(set) var plan: ReaderPlan
  /// The first row on the screen.
  private(set) var top = 0
  var current = Current.nothing
  var find = ReaderFind()
  /// The events pane has the keys.
  public internal(set) var isInEvents = false
  /// The cursor of the events pane.
  private var eventCursor = ListCursor()
  /// The place it was opened from, for the breadcrumb: "Dec 2009".
  public var origin: String?
  /// What opens folded comments and debris: "c"; `nil` where nothing does.
  public var foldKey: String? = "c"

  /// - Parameter area: the screen without the row of keys at the bottom.
  public init(_ article: ArticleText, area: Area, isLinear: Bool = false) {
    text = ReaderText(article)
    plan = ReaderPlan(area: area, isLinear: isLinear, hasEvents: !article.events.isEmpty)
    layout = ReaderLayout(
      text, columns: plan.textColumns, isUnfolded: false, isLinear: isLinear, in: language)
  }

  /// Says in another language what it says itself, and stays where it is.
  mutating func speak(_ language: ReaderLanguage) {
    guard language != self.language else { return }
    self.language = language
    text.speak(language)
    // The same rows in the same places: only remarks have other words.
    layout = ReaderLayout(
      text, columns: plan.textColumns, isUnfolded: layout.isUnfolded, isLinear: plan.isLinear,
      in: language)
  }

  public var article: ArticleText { text.article }

  /// Brings it to another size, keeping the line at the top.
  public mutating func fit(_ area: Area, isLinear: Bool = false) {
    let newPlan = ReaderPlan(area: area, isLinear: isLinear, hasEvents: !article.events.isEmpty)
    guard newPlan != plan else { return }
    plan = newPlan
    if !plan.hasEventsPane { isInEvents = false }
    lay(isUnfolded: layout.isUnfolded)
    scrollEventsIntoView()
  }

  /// The chosen row of the events pane, and its first one.
  var selectedEvent: Int { eventCursor.selected }
  var eventsTop: Int { eventCursor.top }

  // MARK: Moving

  /// How many rows of text are seen.
  var page: Int { max(1, plan.body.rows) }
  private var lastTop: Int { max(0, layout.rows.count - page) }

  /// Moves the text, or the choice in the events pane.
  mutating func move(_ motion: Motion) {
    if isInEvents {
      eventCursor.move(motion, page: plan.eventRows.rows, of: article.events.count)
    } else {
      var lines = ListCursor(selected: top)
      lines.move(motion, page: page, of: lastTop + 1)
      top = lines.selected
    }
  }

  /// How much of the article is above the bottom of the screen, in percent.
  public var percentage: Int {
    guard layout.rows.count > page else { return 100 }
    return min(100, (top + page) * 100 / layout.rows.count)
  }

  mutating func scroll(to row: Int) { top = min(max(0, row), lastTop) }

  /// The rows on the screen.
  var visibleRows: Range<Int> { top..<min(layout.rows.count, top + page) }

  /// Puts a byte of the visible text on the screen: in the upper third if it was not seen.
  mutating func reveal(_ byte: Int, always: Bool = false) {
    let row = layout.row(showing: byte)
    if !always, visibleRows.dropLast().contains(row) { return }
    top = min(max(0, row - page / 3), lastTop)
  }

  /// Shows comments and debris, or folds them to one line each.
  public mutating func toggleFolded() { lay(isUnfolded: !layout.isUnfolded) }

  mutating func unfold() {
    if !layout.isUnfolded { lay(isUnfolded: true) }
  }

  /// Whether there is anything to fold.
  public var canFold: Bool { !text.blocks.asides.isEmpty }

  private mutating func lay(isUnfolded: Bool) {
    let byte = layout.rows.indices.contains(top) ? layout.rows[top].start : 0
    if layout.columns != plan.textColumns || layout.isUnfolded != isUnfolded
      || layout.isLinear != plan.isLinear
    {
      layout = ReaderLayout(
        text, columns: plan.textColumns, isUnfolded: isUnfolded, isLinear: plan.isLinear,
        in: language)
    }
    top = byte == 0 ? 0 : min(layout.row(showing: byte), lastTop)
  }

  mutating func selectEvent(_ index: Int) {
    eventCursor.select(min(max(0, index), max(0, article.events.count - 1)))
    scrollEventsIntoView()
  }

  private mutating func scrollEventsIntoView() {
    eventCursor.scroll(page: max(1, plan.eventRows.rows), of: article.events.count)
  }
}
