import Algorithms
import Archive
import Story
import Temporal
import Words

// Going from date to date and from event to event.
extension ArticlePager {
  /// To the next (1) or previous (-1) dated passage; counted from the marked one while it is seen.
  /// - Returns: whether there is one.
  public mutating func goToDate(by step: Int) -> Bool {
    let seen = visibleRows
    var from = text.stops.partitioningIndex {
      layout.row(showing: $0.bytes.lowerBound) >= seen.lowerBound
    }
    if step > 0 { from -= 1 }
    if case .stop(let index, _) = current,
      seen.contains(layout.row(showing: text.stops[index].bytes.lowerBound))
    {
      from = index
    }
    guard text.stops.indices.contains(from + step) else { return false }
    mark(stop: from + step)
    return true
  }

  /// To the article's next (1) or previous (-1) event in time.
  /// - Returns: whether there is one.
  public mutating func goToEvent(by step: Int) -> Bool {
    let events = article.events
    var index = currentEvent.flatMap(text.row)
    if index == nil { index = step > 0 ? -1 : events.count }
    guard let index, events.indices.contains(index + step) else { return false }
    return show(event: events[index + step].id)
  }

  /// Goes to the passage of the event that is chosen in the events pane, and to the text.
  mutating func showSelectedEvent() {
    guard article.events.indices.contains(selectedEvent) else { return }
    show(event: article.events[selectedEvent].id)
    isInEvents = false
  }

  /// Puts an event's passage in the upper third; `false`: the article has none.
  @discardableResult
  public mutating func show(event: EventID) -> Bool {
    guard let place = text.stop(of: event) else { return false }
    mark(stop: place.stop, mark: place.mark, always: true)
    return true
  }

  /// Puts a passage in the upper third and marks its date.
  ///
  /// - Parameter event: the one that is meant where the same words tell several.
  public mutating func show(_ passage: Passage, of event: EventID? = nil) {
    if let place = text.stop(of: passage, telling: event) {
      mark(stop: place.stop, mark: place.mark, always: true)
    } else {
      show(bytes: passage.focus)
    }
  }

  /// Puts a stretch of the source, in UTF-8 bytes, in the upper third; unfolds what hides it. Where a
  /// date stands in it, that is marked.
  public mutating func show(bytes: Range<Int>) {
    let shown = text.visible.shown(bytes)
    if let stop = text.datedStop(in: shown) {
      mark(stop: stop, always: true)
      return
    }
    if text.blocks.isAside(shown.lowerBound) { unfold() }
    current = .spot(shown)
    find.isLatest = false
    reveal(shown.lowerBound, always: true)
  }

  /// Marks a stop; the event that is meant is the first of it unless a mark says otherwise.
  mutating func mark(stop index: Int, mark: Int? = nil, always: Bool = false) {
    let stop = text.stops[index]
    guard let first = stop.marks.first else { return }
    current = .stop(index, mark: mark ?? first)
    find.isLatest = false
    if text.blocks.isAside(stop.bytes.lowerBound) { unfold() }
    reveal(stop.bytes.lowerBound, always: always)
    if let row = currentEvent.flatMap(text.row) { selectEvent(row) }
  }

  /// The passage that is marked, while it is; what is copied and collected.
  public var currentMark: ReaderMark? {
    guard case .stop(_, let mark) = current else { return nil }
    return article.marks[mark]
  }

  var currentEvent: EventID? { currentMark?.event?.id }

  /// The time expression that is marked, as the text has it.
  var currentExpression: (words: String, expression: TimeExpression)? {
    guard case .stop(let index, _) = current, let expression = text.stops[index].expression,
      let words = text.words(text.stops[index])
    else { return nil }
    return (words, expression)
  }

  /// What `i` explains: the marked date, then the article's own.
  public var explanations: [Explanation] {
    var explanations: [Explanation] = []
    if let (words, expression) = currentExpression {
      explanations.append(
        Explanation(
          words, expression, source: currentMark?.countedFromWords, event: currentMark?.event,
          in: language))
    } else if let event = currentMark?.event {
      explanations.append(
        Explanation(
          ofUndatedPassageIn: event, news: event.isCurated ? nil : article.row.published,
          in: language))
    }
    return explanations + [Explanation(article.row.published, in: language)]
  }
}

extension ReaderBlocks {
  /// Whether a byte of the visible text is of a block, and so can be seen.
  func holds(_ byte: Int) -> Bool {
    let index = blocks.partitioningIndex { $0.bytes.upperBound > byte }
    return blocks.indices.contains(index) && blocks[index].bytes.lowerBound <= byte
  }

  /// Whether a byte of the visible text is of a comment or of debris.
  func isAside(_ byte: Int) -> Bool {
    let index = blocks.partitioningIndex { $0.bytes.upperBound > byte }
    guard blocks.indices.contains(index) else { return false }
    if case .aside = blocks[index].role { return blocks[index].bytes.lowerBound <= byte }
    return false
  }
}
