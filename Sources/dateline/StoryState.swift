import Articles
import Formats
import Foundation

/// All that a story's timeline hangs on, without its files being read: which files there are, how long
/// they are and when they were changed last, the edition, the options, and this very program, in which
/// the built-in story is.
struct StoryState {
  /// 32 hexadecimal digits.
  let digest: String
  /// Whether a file that is changed from now on will have another time of change.
  let isSettled: Bool

  /// - Parameter source: a folder; `nil`: the built-in story.
  /// - Returns: `nil` where the folder cannot be read, or nothing in it is.
  init?(of source: Source?, _ edition: EditionOptions) {
    let chosen = edition.noEdition ? nil : edition.edition ?? source?.ownEdition
    var isSettled = true
    func mark(_ path: String) -> String {
      guard let mark = FileMark(path) else { return "gone" }
      isSettled = isSettled && mark.isSettled
      return mark.text
    }
    var fields = [
      Dateline.configuration.version, mark("/proc/self/exe"),
      "\(edition.noEdition) \(edition.strict)", chosen ?? "", chosen.map(mark) ?? "",
    ]
    if let source {
      guard let listing = try? ArticleReader.files(in: source.path) else { return nil }
      fields.append(source.title)
      fields += listing.files.flatMap { [$0, mark(source.path + "/" + $0)] }
      fields += listing.skipped.filter(\.isTold).flatMap { [$0.file, $0.reason] }
    }
    // No name has a NUL in it.
    let bytes = Array(fields.joined(separator: "\0").utf8)
    digest = String(SHA256.hexadecimal(of: bytes).prefix(32))
    self.isSettled = isSettled
  }
}
