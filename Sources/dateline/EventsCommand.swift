import Archive
import ArgumentParser

/// `dateline events [SOURCE]`: the timeline without a screen.
struct EventsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "events", abstract: "Print the timeline: text for people, JSON for programs.")

  @OptionGroup var source: SourceOptions
  @OptionGroup var output: TimelineOutput
  @OptionGroup var spoken: SpokenLanguage

  func run() throws {
    try Fault.reported {
      try output.write(try source.open(), query: nil, in: spoken)
    }
  }
}

/// `dateline search QUERY [SOURCE]`: the events that match.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Print the events that match a query.",
    discussion: """
      Words (all must match), "phrases", -not, OR, and the fields outlet: author: speaker: kind: \
      place: voice: before:2011 after:2009-05 during:2009..2010 is:landmark is:disagreed. A query \
      that begins with - goes after --.
      """)

  @Argument(help: "What to search for.")
  var query: String

  @OptionGroup var source: SourceOptions
  @OptionGroup var output: TimelineOutput
  @OptionGroup var spoken: SpokenLanguage

  func run() throws {
    try Fault.reported {
      let parsed: Query
      do {
        parsed = try Query(query)
      } catch {
        throw Fault(.usage, "query, \(error)")
      }
      guard !parsed.isEmpty else { throw Fault(.usage, "the query is empty") }
      try output.write(try source.open(), query: parsed, in: spoken)
    }
  }
}
