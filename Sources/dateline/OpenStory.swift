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
