import ArgumentParser
import Articles
import Exchange
import Formats
import Indexing

/// `dateline edition SOURCE`: the edition that a person begins with.
struct EditionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edition", abstract: "Print a first edition of your articles, to be corrected.",
    discussion: """
      Every article with what was read of it. A publication date that is not printed is worked out \
      as far as the texts allow, with the words it rests on; where nothing is known there is a line \
      to fill in. An edition that the folder has is not read.

          dateline edition clippings > clippings/edition.yaml
      """)

  @Argument(help: "A folder, a file of articles or an archive.", completion: .file())
  var source: String

  @OptionGroup var spoken: SpokenLanguage

  func run() throws {
    try Fault.reported {
      let source = try Source(at: source)
      let articles = try source.articles()
      var output = StandardStream.output
      output.write(
        FirstEdition(title: source.title, articles: try TimelineBuilder.dated(articles))
          .yaml(in: try spoken.resolved()))
      try output.finish()
    }
  }
}
