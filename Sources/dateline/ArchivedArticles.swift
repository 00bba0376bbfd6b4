import Archive
import ArchiveSQLite
import Articles
import Editions
import Formats
import Foundation
import Indexing
import Story

/// What an archive will hold: the articles and editions that it has, and those that join them.
struct ArchivedArticles {
  private var builder: TimelineBuilder
  private(set) var editions: [SourceEdition] = []

  /// What is in the file already; nothing where there is none.
  /// - Parameter place: of the archive, taken by this process.
  /// - Throws: `Fault` when the file is there and is no archive.
  init(in file: String, at place: ArchivePlace) throws {
    let beside = FilePath.folder(of: place.file)
    builder = TimelineBuilder(
      options: TimelineOptions(
        title: FilePath.title(of: Source.name(of: file)),
        workingFolder: beside.isEmpty ? "." : beside))
    let name = TextBoundary.line(file)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder) else {
      return
    }
    if isFolder.boolValue { throw Fault(.cannotWrite, "\(name): a folder, not a file") }
    do {
      guard try ArchiveFormat.isDatabase(file) else {
        throw Fault(.cannotWrite, "\(name) is not a dateline archive; it is left as it is")
      }
      let archive = try SQLiteFile(file).open()
      try archive.forEachOriginal { try builder.add($0) }
      editions = try archive.editions()
    } catch let error as FileFault {
      throw Fault(.cannotWrite, "\(name): \(error)")
    } catch let error as ArchiveError {
      let fault = Fault(error, in: file)
      throw Fault(.cannotWrite, "\(fault.message); it is left as it is")
    }
  }

  /// Reads a source and adds what is not there yet.
  /// - Parameter progress: counts the articles; taken away before anything is told of them.
  mutating func add(
    _ source: String, noEdition: Bool, strict: Bool, progress: ProgressLine
  ) throws {
    let source = try Source(at: source)
    var named: [SourceEdition.Named] = []
    var notes: [String] = []
    let skipped = try source.forEach(progress: { progress.advance("articles read") }) { articles in
      named += articles.map(SourceEdition.Named.init)
      notes += articles.compactMap(\.encodingNote)
      try builder.add(articles)
    }
    progress.end()
    if strict { try ArticleReader.Skipped.refuse(any: skipped) }
    for note in notes { StandardStream.error.note(note) }
    ArticleReader.Skipped.tell(of: skipped)
    if noEdition { return }
    for edition in try Self.editions(of: source, naming: named) {
      editions.removeAll { edition.replaces($0) }
      editions.append(edition)
    }
  }

  /// What a person said about a source's articles.
  private static func editions(
    of source: Source, naming articles: [SourceEdition.Named]
  ) throws -> [SourceEdition] {
    if source.kind == .archive { return try source.archive().editions() }
    guard let file = source.ownEdition else { return [] }
    do {
      return [
        try SourceEdition(
          yaml: try Edition.text(ofFile: file), file: TextBoundary.line(file), articles: articles)
      ]
    } catch let error as EditionError {
      throw Fault(error)
    }
  }

  /// How many articles there are.
  var count: Int { builder.count }

  /// Forgets every edition, the file's own as well.
  mutating func dropEditions() { editions = [] }

  /// Gives the timeline of everything.
  /// - Parameter progress: counts what is done; taken away at the end.
  /// - Throws: `EditionError` where an edition does not hold.
  mutating func build(
    into receiver: inout some TimelineReceiver, progress: ProgressLine
  ) throws {
    progress.follow(&builder)
    defer { progress.end() }
    let issues = try builder.build(try Edition.laidTogether(editions), into: &receiver)
    progress.end()
    let errors = issues.filter { $0.severity == .error }
    guard errors.isEmpty else { throw EditionError(issues: errors) }
    for issue in issues { StandardStream.error.note("\(issue)") }
  }
}
