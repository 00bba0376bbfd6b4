import Articles
import Glibc

/// A file that is open for reading, by the name that errors give it.
struct OpenFile {
  let descriptor: Int32
  let path: String

  /// The file's bytes to its end.
  ///
  /// - Parameters:
  ///   - limit: the most that it may have; `nil`: as many as there are, of a text.
  ///   - place: where a file without a limit is looked at before all of it is read. What is no
  ///     text is refused there, since a device such as `/dev/zero` has no end.
  /// - Throws: `unreadable`, or `notText` where there is no limit.
  func bytes(
    atMost limit: Int?, lookedAtAfter place: Int = ArticleReader.largestFile
  ) throws(ArticleError) -> [UInt8] {
    var bytes: [UInt8] = []
    if let limit {
      try read(into: &bytes, upTo: limit + 1)
      if bytes.count > limit {
        throw .unreadable(path, reason: "larger than \(limit >> 20) MB")
      }
      return bytes
    }
    try read(into: &bytes, upTo: place)
    if bytes.count == place {
      if let reason = TextCheck.refusal(of: bytes) { throw .notText(path, reason: reason) }
      try read(into: &bytes, upTo: .max)
    }
    return bytes
  }

  private func read(into bytes: inout [UInt8], upTo limit: Int) throws(ArticleError) {
    let failure = BoundedFile.read(descriptor, into: &bytes, upTo: limit)
    if failure != 0 {
      throw .unreadable(path, reason: "\(FileFault(errno: failure))")
    }
  }
}
