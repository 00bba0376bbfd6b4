import ArchiveStore
import Articles
import Foundation
import TimelineCore

/// The articles of a folder, a file or an archive, as their texts alone give them.
struct SourceReading {
  var articles: [Article] = []
  var skipped: [ArticleReader.Skipped] = []
  /// The source's name, safe to show.
  var name: String
  /// The edition that lies in the folder, and those that an archive holds.
  private var editionFile: String?
  private var archived: [SourceEdition] = []

  /// - Parameter progress: told after each article, from several threads.
  /// - Throws: `Fault` when there is nothing to read.
  init(of source: String, progress: @escaping @Sendable () -> Void = {}) throws {
    name = SourceOptions.shortName(of: source)
    let shown = TextBoundary.line(source)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: source, isDirectory: &isFolder) else {
      throw Fault(.noInput, "\(shown): no such file or folder")
    }
    do {
      if isFolder.boolValue {
        let listing = try ArticleReader.files(in: source)
        let read = mapInParallel(listing.files) { file in
          defer { progress() }
          return Result { () throws(ArticleError) in
            try ArticleReader.article(at: source + "/" + file, name: file)
          }
        }
        var reading = ArticleReader.Reading(skipped: listing.skipped)
        for (file, result) in zip(listing.files, read) { reading.add(file, result) }
        articles = reading.articles
        skipped = reading.skipped
        let edition = source + "/edition.yaml"
        if FileManager.default.fileExists(atPath: edition) { editionFile = edition }
      } else if ArchiveFormat.isDatabase(source) {
        let archive = try ArchiveFormat.open(source)
        name = SourceOptions.shortTitle(of: source)
        articles = try archive.originalArticles()
        archived = try archive.editions()
      } else {
        articles = [try ArticleReader.article(at: source)]
        progress()
      }
    } catch let error as ArticleError {
      throw Fault(error)
    } catch let error as ArchiveError {
      throw Fault(.badData, "\(shown): \(error)")
    }
    if articles.isEmpty {
      let reasons = skipped.map { "\($0.file): \($0.reason)" }
      throw Fault(.badData, reasons.first ?? "\(shown): no article to read")
    }
  }

  /// What a person said about these articles.
  func editions() throws -> [SourceEdition] {
    guard let editionFile else { return archived }
    do {
      return [
        try SourceEdition(
          yaml: try Edition.text(ofFile: editionFile), file: TextBoundary.line(editionFile),
          articles: articles)
      ]
    } catch let error as EditionError {
      throw Fault(error)
    }
  }
}
