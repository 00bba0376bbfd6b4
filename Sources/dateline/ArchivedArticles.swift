import ArchiveStore
import Articles
import Foundation
import TimelineCore

/// What an archive will hold: the articles and editions that it has, and those that join them.
struct ArchivedArticles {
  private(set) var articles: [Article] = []
  private(set) var editions: [SourceEdition] = []
  private var known: Set<String> = []

  /// What is in the file already; nothing where there is none.
  /// - Throws: `Fault` when the file is there and is no archive, or cannot be written at all.
  init(in file: String) throws {
    let name = TextBoundary.line(file)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder) else {
      let folder = FilePath.folder(of: file)
      guard FileManager.default.isWritableFile(atPath: folder.isEmpty ? "." : folder) else {
        throw Fault(.cannotWrite, "\(name): its folder is missing or cannot be written to")
      }
      return
    }
    if isFolder.boolValue { throw Fault(.cannotWrite, "\(name): a folder, not a file") }
    guard ArchiveFormat.isDatabase(file) else {
      throw Fault(.cannotWrite, "\(name) is not a dateline archive; it is left as it is")
    }
    do {
      let archive = try Archive(file: file)
      add(try archive.originalArticles())
      editions = try archive.editions()
    } catch let error as ArchiveError {
      let said = TextBoundary.line("\(error)")
      let reason = said.hasPrefix(name) ? said : "\(name): \(said)"
      throw Fault(.cannotWrite, "\(reason); it is left as it is")
    }
  }

  /// Reads a source and adds what is not there yet.
  mutating func add(
    _ source: String, noEdition: Bool, strict: Bool, progress: @escaping @Sendable () -> Void
  ) throws {
    let reading = try SourceReading(of: source, progress: progress)
    for file in reading.skipped where file.isFailure {
      if strict { throw Fault(.badData, "\(file.file): \(file.reason)") }
      StandardStream.error.note("skipped \(file.file): \(file.reason)")
    }
    add(reading.articles)
    if noEdition { return }
    for edition in try reading.editions() {
      editions.removeAll { $0.file == edition.file }
      editions.append(edition)
    }
  }

  private mutating func add(_ new: [Article]) {
    articles += new.filter { known.insert($0.sha256).inserted }
  }

  /// Everything, made into a timeline.
  func timeline(title: String) throws -> Timeline {
    do {
      let built = TimelineBuilder(
        articles: articles, edition: try Edition.laidTogether(editions),
        options: TimelineOptions(title: title)
      ).build()
      let errors = built.issues.filter { $0.severity == .error }
      guard errors.isEmpty else { throw EditionError(issues: errors) }
      for issue in built.issues { StandardStream.error.note("\(issue)") }
      return built.timeline
    } catch let error as EditionError {
      throw Fault(error)
    }
  }
}
