import Articles
import Formats
import Foundation
import Glibc

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
    var newest = timespec()
    func mark(_ path: String) -> String {
      var status = stat()
      guard stat(path, &status) == 0 else { return "gone" }
      let (changed, named) = (status.st_mtim, status.st_ctim)
      for time in [changed, named] where newest.isBefore(time) { newest = time }
      // The device's number may be another after a restart.
      return "\(status.st_size) \(changed.tv_sec).\(changed.tv_nsec)"
        + " \(named.tv_sec).\(named.tv_nsec) \(status.st_ino)"
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
    isSettled = newest.isSettled
  }
}

extension timespec {
  fileprivate func isBefore(_ other: timespec) -> Bool {
    (tv_sec, tv_nsec) < (other.tv_sec, other.tv_nsec)
  }

  /// Whether a later change would have a later time: file systems tell times in steps, of some
  /// milliseconds or of two seconds.
  fileprivate var isSettled: Bool {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let age = (now.tv_sec - tv_sec) * 1_000_000_000 + now.tv_nsec - tv_nsec
    return age > (tv_nsec == 0 ? 2_000_000_000 : 20_000_000)
  }
}
