import Archive
import ArgumentParser
import Exchange
import Words

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
    commandName: "search",
    abstract: "Print the events that match a query, and what matches outside the timeline.",
    discussion: """
      Words (all must match), "phrases", -not, OR, and the fields outlet: author: speaker: kind: \
      place: voice: before:2011 after:2009-05 during:2009..2010 is:landmark is:disagreed. A query \
      that begins with - goes after --. Events are in time order; with during: those that were on these \
      days and on no other go first, then those that reach beyond them, short ones before long and \
      open ones. What matches outside the timeline (sentences without a date, \
      comments, headlines) is in the forms text, markdown and json; jsonl and csv have the events \
      only.
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

/// In which form, and how much of, a timeline is printed.
struct TimelineOutput: ParsableArguments {
  @Option(help: "text, json, jsonl (one event a line), csv (one passage a line) or markdown.")
  var format = TimelineFormat.text

  @Option(
    help: ArgumentHelp(
      "Only landmarks and the N events that most articles mention.", valueName: "N"))
  var top: Int?

  func validate() throws {
    if let top, top < 0 { throw ValidationError("--top takes a number from 0.") }
  }

  /// Prints the events of a story, or those that match.
  func write(_ story: OpenStory, query: Query?, in spoken: SpokenLanguage) throws {
    // The forms for programs are the same in each language, and ask for no configuration.
    let language = format.isForPeople ? try spoken.resolved() : .english
    var output = StandardStream.output
    do {
      let (events, outside) = try writeTimeline(
        story.archive, Filter(query: query, top: top), nearestFirst: true, as: format,
        in: language, to: &output)
      try output.finish()
      if events + outside == 0 { throw Fault(.nothingFound, "") }
    } catch let error as ArchiveError {
      throw Fault(error)
    }
  }
}

extension TimelineFormat: ExpressibleByArgument {}
