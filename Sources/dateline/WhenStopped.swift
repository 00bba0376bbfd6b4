import Glibc
import Synchronization

/// What is put in order when a signal ends or stops the program: files that are taken away, and a
/// terminal that was kept from printing what is typed.
enum WhenStopped {
  private static let signals = [SIGHUP, SIGINT, SIGQUIT, SIGPIPE, SIGTERM]

  /// Has files taken away.
  /// - Parameter files: the first is removed first; none: signals do as before.
  static func remove(_ files: [String]) {
    guard !files.isEmpty else {
      paths.store(0, ordering: .releasing)
      return
    }
    // Never freed: a handler may be reading them.
    let list = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(
      capacity: files.count + 1)
    list.initialize(repeating: nil, count: files.count + 1)
    for (index, file) in files.enumerated() { list[index] = strdup(file) }
    paths.store(UInt(bitPattern: list), ordering: .releasing)
    watch()
  }

  /// Has the signals handled that end the program, and the one of Ctrl-Z.
  static func watch() {
    // A first use would make them, which is not safe in a handler.
    _ = (paths.load(ordering: .relaxed), SilentTyping.isOn)
    for signal in signals + [SIGTSTP] where !isIgnored(signal) { handle(signal) }
  }

  /// Whether the program was started so, as by nohup.
  private static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(signal, nil, &action) == 0 else { return true }
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: UInt.self)
      == unsafeBitCast(SIG_IGN, to: UInt.self)
  }

  private static func handle(_ number: Int32) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { number in
      SilentTyping.end()
      if number != SIGTSTP { removeAll() }
      // As if there had been no handler.
      signal(number, SIG_DFL)
      raise(number)
    }
    sigemptyset(&action.sa_mask)
    sigaction(number, &action, nil)
  }
}

/// Address of the paths, the last of which is `nil`; 0: there are none.
private let paths = Atomic<UInt>(0)

/// Runs in signal handlers: only what is safe there.
private func removeAll() {
  let address = paths.load(ordering: .acquiring)
  guard var path = UnsafePointer<UnsafePointer<CChar>?>(bitPattern: address) else { return }
  while let file = path.pointee {
    unlink(file)
    path += 1
  }
}
