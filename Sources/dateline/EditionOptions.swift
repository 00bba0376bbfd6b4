import Archive
import ArchiveSQLite
import ArgumentParser
import Articles
import Editions
import Formats
import Foundation
import Indexing

/// Which edition is laid over the articles, and how strictly what is wrong is taken.
struct EditionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The edition to use instead of the folder's own.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var edition: String?

  @Flag(help: "Use no edition: only what is found in the articles.")
  var noEdition = false

  @Flag(help: "Stop at the first article that cannot be read.")
  var strict = false

  func validate() throws {
    if noEdition, edition != nil {
      throw ValidationError("--edition and --no-edition exclude each other.")
    }
  }

  /// - Throws: `Fault` where the edition that is asked for is not there.
  func checkFile() throws {
    guard let edition, !FileManager.default.fileExists(atPath: edition) else { return }
    throw Fault(.noInput, "\(TextBoundary.line(edition)): no such edition")
  }

  /// A folder or a file of articles and their edition, made into a story that can be asked.
  ///
  /// - Parameters:
  ///   - place: where its archive is written; `nil`: in memory.
  ///   - older: an archive of it whose studies need not be made again.
  ///   - progress: counts what is done.
  ///   - isEnded: whether nobody waits for it any more.
  /// - Throws: `Fault`, `ScratchError`; `ArchiveError` where the archive cannot be written.
  func build(
    _ source: Source, into place: ArchivePlace? = nil, from older: (any TimelineArchive)? = nil,
    progress: ProgressLine = ProgressLine(), isEnded: @escaping @Sendable () -> Bool = { false }
  ) throws -> OpenStory {
    defer { progress.end() }
    return try build(
      source, builtIn: nil, progress: progress, into: place, from: older, isEnded: isEnded
    ) { files in
      try files.read([source]) { progress.advance("articles read") }[0]
    }
  }

  /// - Parameters:
  ///   - source: the articles'; `nil`: the built-in story.
  ///   - builtIn: the edition of the built-in story.
  ///   - progress: counts what is done; taken away at the end.
  ///   - place: where the archive is written; `nil`: in memory.
  ///   - older: an archive of it whose studies need not be made again.
  ///   - isEnded: whether nobody waits for it any more.
  ///   - read: reads all articles.
  /// - Throws: `Fault`, `ScratchError`; `ArchiveError` where the archive cannot be written.
  func build(
    _ source: Source? = nil, builtIn: Edition?, progress: ProgressLine? = nil,
    into place: ArchivePlace? = nil, from older: (any TimelineArchive)? = nil,
    isEnded: @escaping @Sendable () -> Bool = { false },
    reading read: (inout StoryFiles) throws -> StoryFiles.Reading
  ) throws -> OpenStory {
    var files = try StoryFiles(
      options: source.map { TimelineOptions(title: $0.title) } ?? TimelineOptions(), archive: older)
    let reading = try read(&files)
    if strict { try ArticleReader.Skipped.refuse(any: reading.skipped) }
    let edition = try chosen(for: source).map { try Edition(readingFile: $0) } ?? builtIn
    let archive: any TimelineArchive
    var issues: [FileIssue] = []
    do {
      progress?.follow(&files.builder)
      func write(_ writer: inout ArchiveWriter) throws {
        writer.isEnded = isEnded
        issues = try files.builder.build(edition, into: &writer)
        try writer.keep(files.files)
        let errors = issues.filter { $0.severity == .error }
        guard errors.isEmpty else { throw Fault(EditionError(issues: errors)) }
      }
      if let place {
        try SQLiteFile.write(to: place, write)
        archive = try SQLiteFile(place.file).open()
      } else {
        archive = try SQLiteArchive(inMemory: write)
      }
    } catch let error as ScratchError {
      throw error
    } catch let error as Fault {
      throw error
    } catch let error as ArchiveError where place != nil {
      throw error
    } catch {
      let what = place == nil ? "the archive in memory" : "the archive in the cache"
      throw Fault(.inputOutput, "\(what): \(error)")
    }
    progress?.end()
    for issue in issues { StandardStream.error.note("\(issue)") }
    for note in reading.notes { StandardStream.error.note(note) }
    ArticleReader.Skipped.tell(of: reading.skipped)
    return OpenStory(archive: archive, skipped: reading.skipped, source: source)
  }

  /// The file of the edition that is laid over a source; `nil`: none is.
  func chosen(for source: Source?) -> String? {
    noEdition ? nil : edition ?? source?.ownEdition
  }

  /// Whether a person said which edition, or that there is none.
  var isGiven: Bool { noEdition || edition != nil }

}

extension Edition {
  /// Reads an edition file; faults say what a person needs to mend.
  init(readingFile path: String) throws {
    do {
      try self.init(checking: path)
    } catch let error as EditionError {
      throw Fault(error)
    }
  }

  /// Reads an edition file.
  /// - Throws: `Fault` when there is no text to read, `EditionError` with all that is wrong in it.
  init(checking path: String) throws {
    try self.init(yaml: try Edition.text(ofFile: path), file: TextBoundary.line(path))
  }

  /// No edition is longer, in bytes.
  private static let largestFile = 16 << 20

  /// - Throws: `Fault` when there is no text to read.
  static func text(ofFile path: String) throws -> String {
    let name = TextBoundary.line(path)
    let data: [UInt8]
    do {
      data = try BoundedFile.contents(of: path, atMost: largestFile + 1)
    } catch {
      throw Fault(.noInput, "\(name): \(error == .missing ? "no such edition" : "\(error)")")
    }
    guard data.count <= largestFile else {
      throw Fault(.badData, "\(name): larger than \(largestFile >> 20) MB")
    }
    guard let yaml = String(validating: data, as: UTF8.self) else {
      throw Fault(.badData, "\(name): not UTF-8")
    }
    return yaml
  }
}

extension Fault {
  /// The first thing that is wrong, and how many more there are.
  init(_ error: EditionError) {
    let first = error.issues.first.map(\.description) ?? "the edition cannot be used"
    let more = error.issues.count - 1
    self.init(
      .badData,
      more > 0 ? "\(first) (and \(more) more; \"dateline check\" lists them all)" : first)
  }
}

extension Article {
  /// A line for a person when bytes of the file were not UTF-8, and the file does not say what they
  /// are.
  var encodingNote: String? {
    if let origin, let encoding = origin.encoding, origin.taken["encoding"] == "bytes" {
      return "\(file): not UTF-8; read as \(encoding), by its bytes"
    }
    guard let count = replaced[TextBoundary.invalidName], count > 0 else { return nil }
    let places = count == 1 ? "1 place shows" : "\(count) places show"
    return "\(file): not all of it is UTF-8; \(places) as \u{FFFD}"
  }
}
