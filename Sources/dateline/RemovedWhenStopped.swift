import Glibc
import Synchronization

/// The files that are taken away when a signal ends the program.
enum RemovedWhenStopped {
  private static let signals = [SIGHUP, SIGINT, SIGQUIT, SIGPIPE, SIGTERM]

  /// - Parameter files: the first is removed first; none: signals do as before.
  static func set(_ files: [String]) {
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
    for signal in signals where !isIgnored(signal) { handle(signal) }
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
      removeAll()
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
