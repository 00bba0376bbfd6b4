import Archive
import Formats
import Articles
import Foundation
import Editions
import Indexing

/// One reading of the articles of a folder, a file or an archive, as their texts alone give them.
struct SourceReading {
  /// What was not read.
  private(set) var skipped: [ArticleReader.Skipped] = []
  /// The source's name, safe to show.
  private(set) var name: String
  /// What a person said about these articles.
  private(set) var editions: [SourceEdition] = []

  /// Reads all articles, some at a time.
  ///
  /// - Parameters:
  ///   - progress: told after each article, from several threads.
  ///   - take: is given the articles.
  /// - Throws: `Fault` when there is nothing to read or the edition cannot be used.
  init(
    of source: String, noEdition: Bool = true, progress: @escaping @Sendable () -> Void = {},
    _ take: ([Article]) throws -> Void
  ) throws {
    name = SourceOptions.shortName(of: source)
    let shown = TextBoundary.line(source)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: source, isDirectory: &isFolder) else {
      throw Fault(.noInput, "\(shown): no such file or folder")
    }
    var count = 0
    do {
      if isFolder.boolValue {
        let edition = source + "/edition.yaml"
        let hasEdition = !noEdition && FileManager.default.fileExists(atPath: edition)
        var named: [SourceEdition.Named] = []
        skipped = try FolderReading(of: source, in: .all).forEach(
          portion: TimelineBuilder.portion, progress: progress
        ) { articles in
          count += articles.count
          if hasEdition { named += articles.map(SourceEdition.Named.init) }
          try take(articles)
        }
        if hasEdition { editions = [try Self.edition(in: edition, of: named)] }
      } else if try ArchiveFormat.isDatabase(source) {
        let archive = try ArchiveFormat.open(source)
        name = SourceOptions.shortTitle(of: source)
        try archive.forEachOriginal { articles in
          count += articles.count
          try take(articles)
        }
        if !noEdition { editions = try archive.editions() }
      } else {
        let articles = try ArticleReader.articles(at: source, in: .all)
        count = articles.count
        try take(articles)
        progress()
      }
    } catch let error as FileFault {
      throw Fault(.noInput, "\(shown): \(error)")
    } catch let error as ArticleError {
      throw Fault(error)
    } catch let error as ArchiveError {
      throw Fault(error, in: source)
    }
    if count == 0 {
      let reasons = skipped.map { "\($0.file): \($0.reason)" }
      throw Fault(.badData, reasons.first ?? "\(shown): no article to read")
    }
  }

  private static func edition(
    in file: String, of articles: [SourceEdition.Named]
  ) throws -> SourceEdition {
    do {
      return try SourceEdition(
        yaml: try Edition.text(ofFile: file), file: TextBoundary.line(file), articles: articles)
    } catch let error as EditionError {
      throw Fault(error)
    }
  }
}
