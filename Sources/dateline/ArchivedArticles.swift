import Archive
import ArchiveSQLite
import Articles
import Editions
import Formats
import Foundation
import Indexing
import Story

/// What an archive will hold: the articles and editions that it has, without those that are gone, and
/// those that join them.
struct ArchivedArticles {
  /// The archive's.
  private let file: String
  private var files: StoryFiles
  /// Where no edition gives one.
  private let title: String
  /// `nil`: there is none yet.
  private let archive: (any TimelineArchive)?
  private(set) var editions: [SourceEdition] = []

  /// What is in the file already; nothing where there is none.
  /// - Parameter place: of the archive, taken by this process.
  /// - Throws: `Fault` when the file is there and is no archive.
  init(in file: String, at place: ArchivePlace) throws {
    self.file = file
    let beside = FilePath.folder(of: place.file)
    title = FilePath.title(of: Source.name(of: place.file))
    let options = TimelineOptions(
      title: title, workingFolder: beside.isEmpty ? "." : beside)
    let name = TextBoundary.line(file)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder) else {
      archive = nil
      files = try StoryFiles(options: options)
      return
    }
    if isFolder.boolValue { throw Fault(.cannotWrite, "\(name): a folder, not a file") }
    do {
      guard try ArchiveFormat.isDatabase(file) else {
        throw Fault(.cannotWrite, "\(name) is not a dateline archive; it is left as it is")
      }
      let archive = try SQLiteFile(file).open()
      self.archive = archive
      files = try StoryFiles(options: options, archive: archive)
      editions = try archive.editions()
    } catch let error as FileFault {
      throw Fault(.cannotWrite, "\(name): \(error)")
    } catch let error as ArchiveError {
      throw Self.fault(error, in: file)
    }
  }

  /// What is wrong in the archive as it stands.
  private static func fault(_ error: ArchiveError, in file: String) -> Fault {
    Fault(.cannotWrite, "\(Fault(error, in: file).message); it is left as it is")
  }

  /// Reads sources: adds what is not there yet, and leaves out what is gone from them.
  ///
  /// - Parameters:
  ///   - keepingMissing: whether articles whose files are gone stay.
  ///   - alone: whether what the archive has of other sources, or of none, is left out.
  ///   - progress: counts the files; taken away before anything is told of them.
  mutating func read(
    _ sources: [Source], noEdition: Bool, strict: Bool, keepingMissing: Bool,
    alone: Bool, progress: ProgressLine
  ) throws {
    let readings: [StoryFiles.Reading]
    do {
      readings = try files.read(sources, keepingMissing: keepingMissing, alone: alone) {
        progress.advance("articles read")
      }
    } catch let error as ArchiveError {
      throw Self.fault(error, in: file)
    }
    progress.end()
    if strict { for reading in readings { try ArticleReader.Skipped.refuse(any: reading.skipped) } }
    for reading in readings {
      for note in reading.notes { StandardStream.error.note(note) }
      ArticleReader.Skipped.tell(of: reading.skipped)
    }
    if noEdition || alone { editions = [] }
    if noEdition { return }
    for (source, reading) in zip(sources, readings) {
      try takeEditions(of: source, reading.articles)
    }
  }

  /// Takes what a person said about a source's articles.
  private mutating func takeEditions(
    of source: Source, _ articles: [(id: String, file: String)]
  ) throws {
    var new: [SourceEdition] = []
    if source.kind == .archive {
      new = try source.archive().editions()
      let own = Set(articles.map(\.id))
      editions.removeAll { edition in
        !edition.articles.isEmpty
          && edition.articles.allSatisfy { own.contains(Article.id(ofSHA256: $0)) }
      }
    } else if let file = source.ownEdition {
      do {
        new = [
          try SourceEdition(
            yaml: try Edition.text(ofFile: file), file: TextBoundary.line(file),
            articles: try files.named(articles))
        ]
      } catch let error as EditionError {
        throw Fault(error)
      }
    } else if source.kind == .folder {
      // It was there once.
      let places = EditionFile.places(in: source.path).map { TextBoundary.line($0) }
      let own = Set(articles.map(\.id))
      editions.removeAll { edition in
        places.contains(edition.file)
          && edition.articles.contains { own.contains(Article.id(ofSHA256: $0)) }
      }
    }
    for edition in new {
      editions.removeAll { edition.replaces($0) }
      editions.append(edition)
    }
  }

  /// How the articles differ from those that the archive had.
  var change: StoryFiles.Change { files.change }

  /// Whether the archive had other editions than those to be laid over the articles now.
  ///
  /// An edition that has come to speak of other articles is no other for that.
  var isEditionChanged: Bool {
    get throws {
      func texts(_ editions: [SourceEdition]) -> [String] {
        editions.map { "\($0.file)\n\($0.yaml)" }.sorted()
      }
      guard let archive else { return false }
      return try texts(archive.editions()) != texts(editions)
    }
  }

  /// How many events the archive has, where it stays as it is: no file came or went, no edition is
  /// another, and this program would make the same of them. `nil`: it is to be written.
  var unchangedEvents: Int? {
    get throws {
      guard let archive, files.change.isNone, files.isNoted, try archive.editions() == editions,
        files.builder.base != nil
      else { return nil }
      let story = try archive.story()
      let title = try Edition.laidTogether(editions)?.title ?? title
      return story.title == title ? story.events : nil
    }
  }

  /// Gives the timeline of everything.
  /// - Parameter progress: counts what is done; taken away at the end.
  /// - Throws: `EditionError` where an edition does not hold.
  mutating func build(into writer: inout ArchiveWriter, progress: ProgressLine) throws {
    progress.follow(&files.builder)
    defer { progress.end() }
    let issues = try files.builder.build(try Edition.laidTogether(editions), into: &writer)
    try writer.keep(files.files)
    progress.end()
    let errors = issues.filter { $0.severity == .error }
    guard errors.isEmpty else { throw EditionError(issues: errors) }
    for issue in issues { StandardStream.error.note("\(issue)") }
  }
}
