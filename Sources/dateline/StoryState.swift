import Articles
import Formats
import Foundation

/// All that a story's timeline hangs on, without its files being read: which files there are, how long
/// they are and when they were changed last, the edition, the options, and this very program, in which
/// the built-in story is.
struct StoryState {
  /// 32 hexadecimal digits.
  let digest: String
  /// The same of all but the articles' files: where it is another, an archive is no earlier state of
  /// the same story.
  let kind: String
  /// The same of this program alone.
  let program: String
  /// The same of the edition alone.
  let edition: String
  /// Whether a file that is changed from now on will have another time of change.
  let isSettled: Bool

  /// - Parameter source: a folder; `nil`: the built-in story.
  /// - Returns: `nil` where the folder cannot be read, or nothing in it is.
  init?(of source: Source?, _ edition: EditionOptions) {
    let chosen = edition.chosen(for: source)
    var isSettled = true
    func mark(_ path: String) -> String {
      guard let mark = FileMark(path) else { return "gone" }
      isSettled = isSettled && mark.isSettled
      return mark.text
    }
    let marked = [chosen ?? "", chosen.map(mark) ?? ""]
    let program = [Dateline.configuration.version, mark("/proc/self/exe")]
    self.program = Self.digest(of: program)
    var fields =
      program + [
        "\(edition.noEdition) \(edition.strict)", source?.title ?? "",
      ] + marked
    self.edition = Self.digest(of: marked)
    kind = Self.digest(of: fields)
    if let source {
      guard let listing = try? ArticleReader.files(in: source.path) else { return nil }
      fields += listing.files.flatMap { [$0, mark(source.path + "/" + $0)] }
      fields += listing.skipped.filter(\.isTold).flatMap { [$0.file, $0.reason] }
    }
    digest = Self.digest(of: fields)
    self.isSettled = isSettled
  }

  /// No field has a NUL in it.
  private static func digest(of fields: [String]) -> String {
    String(SHA256.hexadecimal(of: Array(fields.joined(separator: "\0").utf8)).prefix(32))
  }
}
