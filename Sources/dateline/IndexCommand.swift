import Archive
import ArchiveSQLite
import ArgumentParser
import Articles
import Editions
import Formats
import Foundation
import Indexing
import Words

/// `dateline index SOURCE… -o FILE`: a timeline in one file.
struct IndexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index", abstract: "Write an archive: a whole timeline in one file.",
    discussion: """
      Every command reads the archive as its SOURCE, at once and without the articles' files. Where \
      FILE is an archive already, it is brought up to date with the sources that are named: what is \
      new or changed is read, what is gone from them is taken out, and the rest is not read again; \
      the articles of other sources stay. "(+10 −2 =1448)" says how many came, went and stayed; one that \
      was changed came and went, and "edition changed" that an edition is another. A source is known by its path: after a folder was moved, --only leaves \
      out what it gave from its old place. A source in which no article is left is an error, and FILE is \
      left as it is: a disk may not be mounted. The \
      folders' editions are laid over the articles and kept in the archive. A FILE that is no archive \
      is left as it is.

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

  @Flag(
    help: """
      Leave articles in the archive whose files are gone, for good: later runs keep them without \
      this, too, until --only takes them out.
      """)
  var keepMissing = false

  @Flag(
    help: """
      Take out all that the sources that are named do not have: what other sources gave, and what \
      --keep-missing left.
      """)
  var only = false

  @Flag(help: "Only tell what would come and go; nothing is written.")
  var dryRun = false

  @Flag(help: "Go on: whenever something changes in the sources, bring the archive up to date.")
  var watch = false

  @OptionGroup var spoken: SpokenLanguage

  func validate() throws {
    if only, keepMissing { throw ValidationError("--only and --keep-missing exclude each other.") }
    if watch, dryRun { throw ValidationError("--watch and --dry-run exclude each other.") }
  }

  func run() throws {
    try Fault.reported {
      let language = try spoken.resolved()
      // What changes while the archive is made for the first time is seen too.
      let folders =
        watch
        ? FolderWatch(
          sources.filter(Self.isFolder),
          flat: sources.filter { !Self.isFolder($0) }.map {
            let folder = FilePath.folder(of: $0)
            return folder.isEmpty ? "." : folder
          }, ignoring: [FilePath.name(of: output)]) : nil
      try update(in: language)
      guard let folders else { return }
      StandardStream.error.note(
        language.words(
          en: "watching \(TextBoundary.line(sources.joined(separator: ", "))); Ctrl-C ends it",
          es: "vigilando \(TextBoundary.line(sources.joined(separator: ", "))); Ctrl-C lo termina"))
      StandardStream.saysAllOnce.store(true, ordering: .relaxed)
      var isBehind = false
      while isBehind || folders.wait() {
        do {
          try update(in: language, tellsAll: false)
          isBehind = false
        } catch let fault as Fault {
          StandardStream.error.note(fault.message)
          // A folder may be away for a moment, or somebody else at the archive.
          isBehind = true
          sleep(Self.pause)
        }
      }
    }
  }

  /// Seconds until what went wrong is tried again.
  private static let pause: UInt32 = 2

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// Brings the archive up to date.
  ///
  /// - Parameter tellsAll: whether it is told of as well where nothing came or went.
  private func update(in language: ReaderLanguage, tellsAll: Bool = true) throws {
    let target = TextBoundary.line(output)
    let place = try Self.place(of: output)
    WhenStopped.remove(place.temporaryFiles)
    defer {
      WhenStopped.remove([])
      place.release()
    }
    var collection = try ArchivedArticles(in: output, at: place)
    let progress = ProgressLine()
    defer { progress.end() }
    let named = try sources.map { try Source(at: $0) }
    let itself = URL(fileURLWithPath: output).resolvingSymlinksInPath().path
    try collection.read(
      named.filter { $0.wholePath != itself }, noEdition: noEdition, strict: strict,
      keepingMissing: keepMissing, alone: only, progress: progress)
    var stream = StandardStream.output
    let change = collection.change
    let articles = counted(change.added + change.same, .article, in: language)
    let line =
      "\(target): \(articles)"
      + Self.words(change, isEditionChanged: try collection.isEditionChanged, in: language)
    if dryRun {
      let nothing = language.words(en: "nothing was written", es: "no se escribió nada")
      stream.write("\(line); \(nothing).\n")
      return try stream.finish()
    }
    var events = 0
    do {
      if let known = try collection.unchangedEvents {
        if !tellsAll { return }
        events = known
      } else {
        try SQLiteFile.write(to: place, editions: collection.editions) {
          try collection.build(into: &$0, progress: progress)
          events = $0.counts.events
        }
      }
    } catch let error as EditionError {
      throw Fault(error)
    } catch let error as ScratchError {
      throw error
    } catch ArchiveError.damaged(var damage) {
      // Of the one that is there.
      damage.file = target
      throw Fault(.cannotWrite, "\(ArchiveError.damaged(damage)); it is left as it is")
    } catch {
      throw Fault(.cannotWrite, "\(target): \(error)")
    }
    stream.write(line + ", \(counted(events, .event, in: language)).\n")
    try stream.finish()
  }

  /// " (+10 −2 =1448)": what came, what is gone and what stayed, and whether an edition is another;
  /// nothing of a first run.
  private static func words(
    _ change: StoryFiles.Change, isEditionChanged: Bool, in language: ReaderLanguage
  ) -> String {
    if change.gone == 0, change.same == 0 { return "" }
    let articles = "+\(change.added) −\(change.gone) =\(change.same)"
    guard isEditionChanged else { return " (\(articles))" }
    let edition = language.words(en: "edition changed", es: "edición cambiada")
    return change.isNone ? " (\(edition))" : " (\(articles), \(edition))"
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
