import Archive
import Formats
import Articles
import Browser
import Foundation
import Words

/// A story that is ready to be asked.
struct OpenStory {
  let archive: any TimelineArchive
  /// Files that were not read.
  let skipped: [ArticleReader.Skipped]
  /// What it was read from; `nil`: the built-in story.
  let source: Source?

  var browserOptions: BrowserOptions {
    BrowserOptions(
      source: source.map {
        let path = TextBoundary.line($0.path)
        return switch $0.kind {
        case .folder: .folder(path)
        case .file: .file(path)
        case .archive: .archive(path)
        }
      })
  }

  /// Opens an article's source in the person's pager.
  /// - Returns: a line for the person when that was not possible.
  func showSource(of article: String, in language: ReaderLanguage) -> String? {
    guard let row = try? archive.bareArticle(article) else {
      return language.words(en: "No such article.", es: "No existe ese artículo.")
    }
    guard let folder = source?.folder else {
      let whole =
        source?.kind == .archive
        ? language.words(en: "the archive", es: "del archivo de dateline")
        : language.words(en: "the program", es: "del programa")
      return language.words(
        en: "\(row.file) is part of \(whole); there is no file to open.",
        es: "\(row.file) es parte \(whole); no hay archivo que abrir.")
    }
    // The name as shown may differ from the file's; a name that was made safe is not opened.
    let path = folder.isEmpty ? row.file : folder + "/" + row.file
    guard FileManager.default.isReadableFile(atPath: path) else {
      return language.words(
        en: "\(row.file) cannot be opened any more.", es: "\(row.file) ya no se puede abrir.")
    }
    return Pager.show(path, in: language)
  }
}
