import Glibc

/// Why a file could not be opened or read; without its name.
public enum FileFault: Error, Hashable, Sendable, CustomStringConvertible {
  case missing, folder
  /// A pipe, a socket or a device; or a file of the kernel's that has nothing to give yet.
  case special
  /// Any other `errno`.
  case system(Int32)

  public init(errno code: Int32) {
    switch code {
    case ENOENT, ENOTDIR: self = .missing
    case EISDIR: self = .folder
    case EAGAIN, ENXIO: self = .special
    default: self = .system(code)
    }
  }

  /// What is wrong, by itself.
  public var reason: String {
    switch self {
    case .missing: "no such file or folder"
    case .folder: "a folder, not a file"
    case .special: "it is no plain file"
    case .system(let code): String(cString: strerror(code))
    }
  }

  public var description: String {
    if case .system = self { "it cannot be read: \(reason)" } else { reason }
  }
}

/// Reads plain files, without trusting what they say of their length, and without ever waiting.
public enum BoundedFile {
  /// Opens a plain file for reading.
  ///
  /// A pipe is opened only where the program was given it open, under one of the names that it has
  /// then: `/dev/stdin`, or `/dev/fd/63` of a shell's `<(…)`.
  ///
  /// - Returns: a descriptor, to be closed.
  public static func open(_ path: String) throws(FileFault) -> Int32 {
    var status = stat()
    // First, because some devices do something when they are opened.
    guard stat(path, &status) == 0 else { throw FileFault(errno: errno) }
    try check(status, path)
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw FileFault(errno: errno) }
    do throws(FileFault) {
      guard fstat(descriptor, &status) == 0 else { throw FileFault(errno: errno) }
      try check(status, path)
    } catch {
      close(descriptor)
      throw error
    }
    // Whoever writes into a pipe that was given open is waited for.
    if status.st_mode & S_IFMT == S_IFIFO { _ = fcntl(descriptor, F_SETFL, 0) }
    return descriptor
  }

  /// The first bytes of a plain file.
  ///
  /// - Parameter limit: bytes; a longer file gives just so many.
  public static func contents(of path: String, atMost limit: Int) throws(FileFault) -> [UInt8] {
    let descriptor = try open(path)
    defer { close(descriptor) }
    var contents: [UInt8] = []
    let failure = read(descriptor, into: &contents, upTo: limit)
    if failure != 0 { throw FileFault(errno: failure) }
    return contents
  }

  /// Reads on in an open file until `contents` has `limit` bytes or the file ends.
  ///
  /// - Returns: the `errno` of a read that failed, 0 when all went well.
  package static func read(_ descriptor: Int32, into contents: inout [UInt8], upTo limit: Int)
    -> Int32
  {
    var part = [UInt8](repeating: 0, count: 1 << 16)
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG {
      contents.reserveCapacity(min(limit, Int(status.st_size), largestReserve))
    }
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

  /// No more room is made for what a file only says that it has, in bytes.
  private static let largestReserve = 64 << 20

  private static func check(_ status: stat, _ path: String) throws(FileFault) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: return
    case S_IFDIR: throw .folder
    case S_IFIFO where isGivenOpen(path): return
    default: throw .special
    }
  }

  private static func isGivenOpen(_ path: String) -> Bool {
    path == "/dev/stdin" || path.hasPrefix("/dev/fd/") || path.hasPrefix("/proc/self/fd/")
  }
}
