import Articles
import Formats
import Foundation
import Glibc

/// All that the timeline of a folder hangs on, without its files being read: which files there are, how
/// long they are and when they were changed last, the edition, the options, and this very program.
struct FolderState {
  /// 32 hexadecimal digits.
  let digest: String

  /// - Returns: `nil` where nothing in the folder is read.
  init?(of source: Source, _ edition: EditionOptions) {
    guard let listing = try? ArticleReader.files(in: source.path) else { return nil }
    var text = "program \(Dateline.configuration.version) \(Self.mark(of: "/proc/self/exe"))\n"
    text += "title \(source.title)\noptions \(edition.noEdition) \(edition.strict)\n"
    let chosen = edition.noEdition ? nil : edition.edition ?? source.ownEdition
    text += "edition \(chosen ?? "none") \(chosen.map(Self.mark) ?? "")\n"
    for file in listing.files {
      text += "file \(file) \(Self.mark(of: source.path + "/" + file))\n"
    }
    for file in listing.skipped { text += "skipped \(file.file) \(file.reason)\n" }
    digest = String(SHA256.hexadecimal(of: Array(text.utf8)).prefix(32))
  }

  /// What changes with a file: its length in bytes, the time of its last change in nanoseconds, and
  /// which file it is.
  private static func mark(of path: String) -> String {
    var status = stat()
    guard stat(path, &status) == 0 else { return "gone" }
    let (changed, named) = (status.st_mtim, status.st_ctim)
    return "\(status.st_size) \(changed.tv_sec).\(changed.tv_nsec)"
      + " \(named.tv_sec).\(named.tv_nsec) \(status.st_dev).\(status.st_ino)"
  }
}
