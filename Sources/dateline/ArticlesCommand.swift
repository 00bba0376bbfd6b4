import Archive
import ArgumentParser
import Articles
import Exchange

/// `dateline articles [SOURCE]`: what was read, and what was not.
struct ArticlesCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  static let configuration = CommandConfiguration(
    commandName: "articles",
    abstract: "Print what was read: publication and its basis, events, what was skipped and why.",
    discussion: """
      Of each article how many of its sentences are told on the timeline, and how many are not: \
      undated ones, comments, captions, headlines and what the outlet sets on its pages. --sentences \
      lists them all in order, each with the event that tells it or, where it names a time that dates \
      nothing, with the reason. Also those dates that no calendar has ("February 29, 2011", \
      "April 31"): they date no event.
      """)

  @OptionGroup var source: SourceOptions

  @Flag(help: "List each sentence with where it is to be found: on the timeline, or why not.")
  var sentences = false

  @Flag(help: "Print the words of each article's body too.")
  var text = false

  @Option(
    help: ArgumentHelp(
      "Only articles that match a query: words of text, headline, outlet or name of file, and fields.",
      valueName: "query"))
  var query: String?

  @Option(help: "text or json.")
  var format = Format.text

  @OptionGroup var spoken: SpokenLanguage

  func run() throws {
    try Fault.reported {
      let query: Query?
      do {
        query = try self.query.map { try Query($0) }
      } catch {
        throw Fault(.usage, "--query, \(error)")
      }
      let story = try source.open()
      var output = StandardStream.output
      let listing: ArticleListing
      do {
        let archive = story.archive
        let found = try query.map { Set(try archive.articles(matching: $0)) }
        let rows = try archive.articles().filter { found?.contains($0.number) ?? true }
        let articles = try rows.compactMap { row in
          try archive.bareArticle(row.id).map {
            ArticleListing.Entry(
              article: $0, label: row.label, events: row.events,
              counts: try archive.sentenceCounts(of: row.id),
              sentences: sentences ? try archive.sentences(of: row.id) : nil, withText: text)
          }
        }
        listing = ArticleListing(articles: articles, skipped: story.skipped)
        if found?.isEmpty == true {
          try output.finish()
          throw Fault(.nothingFound, "")
        }
      } catch let error as ArchiveError {
        throw Fault(error)
      }
      output.write(
        format == .json ? listing.json() : listing.text(in: try spoken.resolved()))
      try output.finish()
    }
  }
}
