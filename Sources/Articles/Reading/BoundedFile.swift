import Glibc

/// Reads files without trusting what they say of their length: links, pipes and devices say nothing.
public enum BoundedFile {
  /// The first bytes of a file.
  ///
  /// - Parameter limit: bytes; a longer file gives just so many.
  /// - Returns: `nil` when it cannot be opened or read.
  public static func contents(of path: String, atMost limit: Int) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var contents: [UInt8] = []
    return read(descriptor, into: &contents, upTo: limit) == 0 ? contents : nil
  }

  /// Reads on in an open file until `contents` has `limit` bytes or the file ends.
  ///
  /// - Returns: the `errno` of a read that failed, 0 when all went well.
  static func read(_ descriptor: Int32, into contents: inout [UInt8], upTo limit: Int) -> Int32 {
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while contents.count < limit {
      let count = Glibc.read(descriptor, &part, min(part.count, limit - contents.count))
      if count == 0 { break }
      if count > 0 {
        contents += part[..<count]
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }
}
