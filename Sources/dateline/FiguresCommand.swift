import Archive
import ArgumentParser
import Exchange
import Story

/// `dateline figures THING [SOURCE]`: what numbers the articles give for one thing.
struct FiguresCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  static let configuration = CommandConfiguration(
    commandName: "figures",
    abstract: "Print what numbers the articles give for one thing, in order of publication.",
    discussion: """
      A thing is a word or two: dead, injured, homeless, troops, dollars, "barrels a day". Those that \
      news names in several ways (dead: killed, died, bodies, death toll) are found by any of them. \
      Of each number: when it was first given, as it is written, according to whom, in which \
      article, and how many later articles give the same.
      """)

  @Argument(help: "What the numbers count.")
  var thing: String

  @OptionGroup var source: SourceOptions

  @Option(help: ArgumentHelp("Only articles that match a query.", valueName: "query"))
  var query: String?

  @Option(
    help: ArgumentHelp(
      "Only articles that tell the event of this id, as --format json of events names it.",
      valueName: "id"))
  var event: String?

  @Option(help: "text or json.")
  var format = Format.text

  @OptionGroup var spoken: SpokenLanguage

  func run() throws {
    try Fault.reported {
      let question = try asked()
      let story = try source.open()
      var output = StandardStream.output
      do {
        if let event = question.event, try story.archive.event(event, query: nil) == nil {
          throw Fault(.usage, "--event: there is no event \(event)")
        }
        let figures = try story.archive.figures(question)
        let listing = FigureListing(figures) { try story.archive.bareArticle($0) }
        output.write(
          format == .json ? try listing.json() : listing.text(in: try spoken.resolved()))
        try output.finish()
        if figures.rows.isEmpty { throw Fault(.nothingFound, "") }
      } catch let error as ArchiveError {
        throw Fault(error)
      }
    }
  }

  private func asked() throws -> FigureQuestion {
    var question = FigureQuestion(thing: thing)
    guard !foldedWords(of: thing).isEmpty || thing.contains("$") else {
      throw Fault(.usage, "the thing has no word; try dead, injured or dollars")
    }
    do {
      question.query = try query.map { try Query($0) }
    } catch {
      throw Fault(.usage, "--query, \(error)")
    }
    if let event {
      guard let number = Int64(event) else {
        throw Fault(.usage, "--event takes the id of an event, a number")
      }
      question.event = EventID(number: number)
      question.onlyInEvent = true
    }
    return question
  }
}
