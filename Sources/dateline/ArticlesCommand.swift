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
      Of each article also those dates that no calendar has ("February 29, 2011", "April 31"): they \
      date no event.
      """)

  @OptionGroup var source: SourceOptions

  @Option(help: "text or json.")
  var format = Format.text

  @OptionGroup var spoken: SpokenLanguage

  func run() throws {
    try Fault.reported {
      let story = try source.open()
      var output = StandardStream.output
      let listing: ArticleListing
      do {
        let articles = try story.archive.articles().compactMap { row in
          try story.archive.bareArticle(row.id).map {
            ArticleListing.Entry(
              article: $0, label: row.label, events: row.events, undated: row.undated,
              comments: row.comments)
          }
        }
        listing = ArticleListing(articles: articles, skipped: story.skipped)
      } catch let error as ArchiveError {
        throw Fault(error)
      }
      output.write(
        format == .json ? listing.json() : listing.text(in: try spoken.resolved()))
      try output.finish()
    }
  }
}
