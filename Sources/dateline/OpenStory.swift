import ArchiveStore
import Articles
import Browser
import Foundation

/// A story that is ready to be asked.
struct OpenStory {
  let archive: Archive
  /// Files that were not read.
  let skipped: [ArticleReader.Skipped]
  /// The source's name, safe to show; `nil`: the built-in story.
  let name: String?
  /// Where the articles' files are; `nil`: in the binary, or in the archive.
  let folder: String?
  var isArchive = false
  /// The whole path of the source, links resolved; `nil`: the built-in story.
  var path: String?

  var browserOptions: BrowserOptions {
    BrowserOptions(
      ssh: ProcessInfo.processInfo.environment["SSH_CONNECTION"] != nil, source: name)
  }

  /// Opens an article's source in the person's pager.
  /// - Returns: a line for the person when that was not possible.
  func showSource(of article: String) -> String? {
    guard let row = try? archive.bareArticle(article) else { return "No such article." }
    guard let folder else {
      let whole = isArchive ? "the archive" : "the program"
      return "\(row.file) is part of \(whole); there is no file to open."
    }
    // The name as shown may differ from the file's; a name that was made safe is not opened.
    let path = folder.isEmpty ? row.file : folder + "/" + row.file
    guard FileManager.default.isReadableFile(atPath: path) else {
      return "\(row.file) cannot be opened any more."
    }
    return Pager.show(path)
  }
}

extension ArticleReader.Skipped {
  /// Endings of files that a person may take for articles that were read.
  private static let documentEndings: Set<String> = [
    "html", "htm", "xhtml", "pdf", "doc", "docx", "odt", "rtf", "epub", "eml", "mht", "mhtml",
  ]

  /// A line on documents that are no text and were passed over; `nil`: there are none.
  static func documents(among skipped: [ArticleReader.Skipped]) -> String? {
    let endings = skipped.map { FilePath.ending(of: $0.file).lowercased() }
      .filter(documentEndings.contains)
    guard !endings.isEmpty else { return nil }
    let kinds = Set(endings).sorted().map { "." + $0 }.joined(separator: ", ")
    let files = endings.count == 1 ? "1 file is" : "\(endings.count) files are"
    return "\(files) not read (\(kinds)): only .txt, .text and .md are"
  }
}
