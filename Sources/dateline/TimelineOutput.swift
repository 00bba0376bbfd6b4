import Archive
import ArgumentParser
import Exchange
import Words

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
      let count = try writeTimeline(
        story.archive, Filter(query: query, top: top), as: format, in: language,
        to: &output)
      try output.finish()
      if count == 0 { throw Fault(.nothingFound, "") }
    } catch let error as ArchiveError {
      throw Fault(error)
    }
  }
}

extension TimelineFormat: ExpressibleByArgument {}
