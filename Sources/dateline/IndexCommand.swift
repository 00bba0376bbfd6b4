import ArchiveSQLite
import ArgumentParser
import Articles
import Editions
import Indexing
import Words

/// `dateline index SOURCE… -o FILE`: a timeline in one file.
struct IndexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index", abstract: "Write an archive: a whole timeline in one file.",
    discussion: """
      Every command reads the archive as its SOURCE, at once and without the articles' files. Where \
      FILE is an archive already, its articles are kept and the new ones join them; an article that \
      is there already, byte for byte, is not added again. The folders' editions are laid over the \
      articles and kept in the archive. A FILE that is no archive is left as it is.

      One dateline at a time writes an archive; a second one ends with status 75 and says which \
      process has it. FILE keeps its permissions, and a link stays a link. Where the command is \
      stopped, FILE is as it was.

          dateline index clippings more-clippings -o story.dateline
          dateline story.dateline
      """)

  @Argument(help: "Folders or files of articles, or archives.", completion: .file())
  var sources: [String]

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The archive to write or to add to.", valueName: "file"),
    completion: .file())
  var output: String

  @Flag(help: "Use no edition, and keep none in the archive: only what is found in the articles.")
  var noEdition = false

  @Flag(help: "Stop at the first article that cannot be read.")
  var strict = false

  @OptionGroup var spoken: SpokenLanguage

  func run() throws {
    try Fault.reported {
      let language = try spoken.resolved()
      let target = TextBoundary.line(output)
      let place = try Self.place(of: output)
      RemovedWhenStopped.set(place.temporaryFiles)
      defer {
        RemovedWhenStopped.set([])
        place.release()
      }
      var collection = try ArchivedArticles(in: output, at: place)
      let before = collection.count
      let progress = ProgressLine()
      defer { progress.end() }
      for source in sources {
        try collection.add(source, noEdition: noEdition, strict: strict, progress: progress)
      }
      if noEdition { collection.dropEditions() }
      var counts = (articles: 0, events: 0)
      do {
        try SQLiteFile.write(to: place, editions: collection.editions) {
          try collection.build(into: &$0, progress: progress)
          counts = $0.counts
        }
      } catch let error as EditionError {
        throw Fault(error)
      } catch let error as ScratchError {
        throw error
      } catch {
        throw Fault(.cannotWrite, "\(target): \(error)")
      }
      var stream = StandardStream.output
      let added = counts.articles - before
      stream.write(
        "\(target): \(counted(counts.articles, .article, in: language))"
          + (before > 0 ? " (" + Self.new(added, language) + ")" : "")
          + ", \(counted(counts.events, .event, in: language)).\n")
      try stream.finish()
    }
  }

  private static func new(_ count: Int, _ language: ReaderLanguage) -> String {
    language.words(en: "\(count) new", es: count == 1 ? "1 nuevo" : "\(count) nuevos")
  }

  private static func place(of output: String) throws -> ArchivePlace {
    let name = TextBoundary.line(output)
    do {
      return try ArchivePlace(of: output)
    } catch {
      switch error {
      case .beingWritten: throw Fault(.busy, TextBoundary.line("\(error)"))
      case .storage(let reason): throw Fault(.cannotWrite, "\(name) cannot be written: \(reason)")
      default: throw Fault(.cannotWrite, TextBoundary.line("\(error)"))
      }
    }
  }
}
