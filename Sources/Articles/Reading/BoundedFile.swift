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
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while contents.count < limit {
      let count = read(descriptor, &part, min(part.count, limit - contents.count))
      if count == 0 { break }
      if count > 0 {
        contents += part[..<count]
      } else if errno != EINTR {
        return nil
      }
    }
    return contents
  }
}
