import ArchiveStore
import ArgumentParser
import Articles
import Browser
import Exchange
import TimelineCore

/// In which form, and how much of, a timeline is printed.
struct TimelineOutput: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, jsonl, csv, markdown }

  @Option(help: "text, json, jsonl (one event a line), csv (one passage a line) or markdown.")
  var format = Format.text

  @Option(
    help: ArgumentHelp(
      "Only landmarks and the N events that most articles mention.", valueName: "N"))
  var top: Int?

  func validate() throws {
    if let top, top < 0 { throw ValidationError("--top takes a number from 0.") }
  }

  /// Prints the events of a story, or those that match.
  func write(_ story: OpenStory, query: Query?) throws {
    do {
      try write(story.archive, Filter(query: query, top: top))
    } catch let error as ArchiveError {
      throw Fault(.inputOutput, "the archive: \(error)")
    }
  }

  private func write(_ archive: Archive, _ filter: Filter) throws {
    let article: (String) throws -> Article? = { try archive.bareArticle($0) }
    var found = false
    switch format {
    case .json:
      var json = TimelineJSON(to: StandardStream.output, article: article)
      json.begin(title: try archive.story().title)
      for row in try archive.articles() {
        if let article = try article(row.id) { json.add(article) }
      }
      json.beginEvents()
      try forEachEvent(archive, filter) { event in
        found = true
        try json.add(event)
      }
      json.end()
      try finish(json.output)
    case .jsonl:
      var lines = TimelineJSONLines(to: StandardStream.output, article: article)
      try forEachEvent(archive, filter) { event in
        found = true
        try lines.add(event)
      }
      try finish(lines.output)
    case .text:
      var text = TimelineText(
        to: StandardStream.output, wording: .ofTheScreens, article: article)
      let story = try archive.story()
      let shown = try archive.window(filter, at: .first, limit: 1).total
      text.begin(title: story.title, events: shown, articles: story.articles)
      try forEachEvent(archive, filter) { event in
        found = true
        try text.add(event)
      }
      try finish(text.output)
    case .markdown:
      var text = TimelineMarkdown(
        to: StandardStream.output, wording: .ofTheScreens, article: article)
      let story = try archive.story()
      let shown = try archive.window(filter, at: .first, limit: 1).total
      text.begin(title: story.title, events: shown, articles: story.articles)
      try forEachEvent(archive, filter) { event in
        found = true
        try text.add(event)
      }
      try finish(text.output)
    case .csv:
      var rows = TimelineCSV(to: StandardStream.output, article: article)
      rows.begin()
      try forEachEvent(archive, filter) { event in
        found = true
        try rows.add(event)
      }
      try finish(rows.output)
    }
    if !found { throw Fault(.nothingFound, "") }
  }

  private func finish(_ stream: StandardStream) throws {
    var stream = stream
    try stream.finish()
  }

  /// Walks the events page by page; only one page is held at a time.
  private func forEachEvent(
    _ archive: Archive, _ filter: Filter, _ body: (Event) throws -> Void
  ) throws {
    var place = WindowPlace.first
    while true {
      let window = try archive.window(filter, at: place, limit: 256)
      for row in window.rows {
        if let detail = try archive.event(row.id, query: nil) { try body(detail.event) }
      }
      guard let last = window.rows.last else { return }
      place = .after(last.id)
    }
  }
}

extension TimelineWording {
  /// The words that the screens use.
  static let ofTheScreens = TimelineWording(
    date: { DateWords.long($0) }, published: { DateWords.published($0) },
    lag: { LagWords.long($0, among: $1) }, voice: { VoiceWords.name($0) })
}
