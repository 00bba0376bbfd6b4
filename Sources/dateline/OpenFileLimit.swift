import Glibc

/// How many files the system lets the program have open at once.
enum OpenFileLimit {
  /// What a command opens at most: articles side by side, working files, the archive, what the
  /// libraries need for their threads.
  private static let needed = 32

  /// Raises the limit where it is too low, as far as that is allowed.
  /// - Throws: `Fault` where that is not far enough: some articles would be read and others not.
  static func check() throws {
    if hasRoom { return }
    var limits = rlimit()
    let kind = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    guard getrlimit(kind, &limits) == 0 else { return }
    let given = limits.rlim_cur
    limits.rlim_cur = limits.rlim_max
    guard setrlimit(kind, &limits) == 0, hasRoom else {
      throw Fault(
        .system,
        "too few files may be open at once (\(given)); \(needed) more are needed: ulimit -n 1024")
    }
  }

  private static var hasRoom: Bool {
    var opened: [Int32] = []
    defer { for descriptor in opened { close(descriptor) } }
    while opened.count < needed {
      let descriptor = open("/", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      // Any other trouble with the root is none of this.
      guard descriptor >= 0 else { return errno != EMFILE && errno != ENFILE }
      opened.append(descriptor)
    }
    return true
  }
}
