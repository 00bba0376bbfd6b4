import Algorithms
import Archive
import Articles
import Story
import Temporal
import Words

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

  mutating func speak(_ language: ReaderLanguage) {
    eventList = ArticleEventList(article.events, in: language)
  }

  /// The stops that begin in a stretch of the visible text.
  func stops(in bytes: Range<Int>) -> ArraySlice<Stop> {
    let first = stops.partitioningIndex { $0.bytes.lowerBound >= bytes.lowerBound }
    let end = stops.partitioningIndex { $0.bytes.lowerBound >= bytes.upperBound }
    return stops[first..<max(first, end)]
  }

  /// The first date in a stretch of the visible text that dates an event, else the first of all;
  /// `nil`: there is none.
  func datedStop(in bytes: Range<Int>) -> Int? {
    let dated = stops(in: bytes).indices.filter { stops[$0].expression != nil }
    return dated.first { stops[$0].marks.contains { article.marks[$0].event != nil } }
      ?? dated.first
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

/// An article's text without its markup, and where each part of it stands in the source.
struct VisibleText: Sendable {
  let text: String
  /// Stretches that were kept, in order: their first byte in the source and in `text`.
  private let pieces: [(source: Int, shown: Int)]

  init(_ article: Article) {
    let utf8 = article.text.utf8
    var text = ""
    var pieces: [(source: Int, shown: Int)] = []
    var position = 0
    func keep(upTo end: Int) {
      guard position < end else { return }
      pieces.append((position, text.utf8.count))
      let from = utf8.index(utf8.startIndex, offsetBy: position)
      text += article.text[from..<utf8.index(utf8.startIndex, offsetBy: end)]
    }
    for hidden in article.markup where hidden.upperBound <= utf8.count {
      keep(upTo: hidden.lowerBound)
      position = max(position, hidden.upperBound)
    }
    keep(upTo: utf8.count)
    self.text = text
    self.pieces = pieces
  }

  /// Where a byte of the source is shown; a hidden one counts as the next that is.
  func shown(_ source: Int) -> Int {
    guard let index = lastPiece(where: { $0.source <= source }) else { return 0 }
    let next = index + 1 < pieces.count ? pieces[index + 1].shown : text.utf8.count
    return min(pieces[index].shown + source - pieces[index].source, next)
  }

  func shown(_ source: Range<Int>) -> Range<Int> {
    let start = shown(source.lowerBound)
    return start..<max(start, shown(source.upperBound))
  }

  private func lastPiece(where isBefore: ((source: Int, shown: Int)) -> Bool) -> Int? {
    let count = pieces.partitioningIndex { !isBefore($0) }
    return count > 0 ? count - 1 : nil
  }
}
