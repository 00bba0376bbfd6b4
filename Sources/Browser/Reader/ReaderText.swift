import ArchiveStore
import Temporal
import TimelineCore

/// What the reader knows of an article whatever the width: paragraphs, dates, events.
struct ReaderText: Sendable {
  /// A place to stop at: a time expression, or a passage of an event without one.
  struct Stop: Sendable {
    /// UTF-8 bytes in the visible text: the expression; without one, the start of the focus.
    var bytes: Range<Int>
    var expression: TimeExpression?
    /// Indices among the article's marks, in order.
    var marks: [Int]
  }

  let article: ArticleText
  let visible: VisibleText
  let blocks: ReaderBlocks
  let documentNames: [String]
  private(set) var eventList: ArticleEventList
  /// In order of position.
  private(set) var stops: [Stop] = []
  private var stopOfEvent: [EventID: (stop: Int, mark: Int)] = [:]
  private var rowOfEvent: [EventID: Int] = [:]

  init(_ article: ArticleText) {
    self.article = article
    visible = VisibleText(article.article)
    blocks = ReaderBlocks(article, visible)
    documentNames = article.article.documents.map(\.name)
    eventList = ArticleEventList(article.events, in: .english)
    var found: [Range<Int>: Stop] = [:]
    for (index, mark) in article.marks.enumerated() {
      let expression = mark.passage.expression
      guard expression?.range != nil || expression?.isImpossible == true || mark.event != nil
      else { continue }
      let focus = mark.passage.focus.lowerBound
      let bytes = visible.shown(expression?.bytes ?? focus..<focus)
      found[bytes, default: Stop(bytes: bytes, expression: expression, marks: [])].marks
        .append(index)
    }
    stops = found.values.sorted {
      ($0.bytes.lowerBound, $0.bytes.upperBound) < ($1.bytes.lowerBound, $1.bytes.upperBound)
    }
    for (index, stop) in stops.enumerated() {
      for mark in stop.marks {
        guard let event = article.marks[mark].event?.id, stopOfEvent[event] == nil else { continue }
        stopOfEvent[event] = (index, mark)
      }
    }
    for (row, event) in article.events.enumerated() { rowOfEvent[event.id] = row }
  }

  mutating func speak(_ language: Language) {
    eventList = ArticleEventList(article.events, in: language)
  }

  /// The stops that begin in a stretch of the visible text.
  func stops(in bytes: Range<Int>) -> ArraySlice<Stop> {
    let first = stops.partitionIndex { $0.bytes.lowerBound >= bytes.lowerBound }
    let end = stops.partitionIndex { $0.bytes.lowerBound >= bytes.upperBound }
    return stops[first..<max(first, end)]
  }

  /// An expression as the text has it.
  func words(_ stop: Stop) -> String? {
    stop.expression == nil ? nil : Prose(visible.text, columns: 1, lines: []).shown(stop.bytes)
  }

  /// The first stop of an event and the event's place among the article's marks.
  func stop(of event: EventID) -> (stop: Int, mark: Int)? { stopOfEvent[event] }

  /// The row of an event among the article's events.
  func row(of event: EventID) -> Int? { rowOfEvent[event] }

  /// The stop of a passage: that of the event that is meant, else the first.
  func stop(of passage: Passage, telling event: EventID? = nil) -> (stop: Int, mark: Int)? {
    var found: (stop: Int, mark: Int)?
    for (index, stop) in stops.enumerated() {
      for mark in stop.marks where article.marks[mark].passage == passage {
        if event == nil || article.marks[mark].event?.id == event { return (index, mark) }
        found = found ?? (index, mark)
      }
    }
    return found
  }
}
