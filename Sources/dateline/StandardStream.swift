import Articles
import Glibc
import Synchronization

/// Standard output or standard error: buffered UTF-8, with failures kept for the end. What is written
/// may hold the words of any file, so all of it passes the boundary for hostile text.
struct StandardStream: TextOutputStream {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  /// `errno` of the first write that failed; 0 when all went well.
  private(set) var failure: Int32 = 0

  static var output: StandardStream { StandardStream(descriptor: STDOUT_FILENO) }
  static var error: StandardStream { StandardStream(descriptor: STDERR_FILENO) }

  init(descriptor: Int32) { self.descriptor = descriptor }

  mutating func write(_ string: String) {
    buffer.append(contentsOf: TextBoundary.output(string).utf8)
    if buffer.count >= 1 << 16 { flush() }
  }

  /// Controls of a terminal, which are the program's own, as they are.
  mutating func writeControls(_ controls: StaticString) {
    buffer.append(contentsOf: "\(controls)".utf8)
  }

  /// What was said so far, for a screen that covers it.
  static let notes = Mutex<[String]>([])

  /// Whether what was said is not said again, as by what looks at the same files again and again.
  static let saysAllOnce = Atomic<Bool>(false)

  /// What is said while something is made, whether it was said before or not; `nil`: nobody listens.
  static let heard = Mutex<[String]?>(nil)

  /// What is to be said when the screen is over; `nil`: no screen covers what is said.
  static let held = Mutex<[String]?>(nil)

  /// One line for a person. Messages repeat what was typed or stands in a file, so they pass the
  /// boundary for hostile text here, whatever they passed before.
  func note(_ message: String) {
    Self.heard.withLock { $0?.append(message) }
    let isNew = Self.notes.withLock { notes in
      if Self.saysAllOnce.load(ordering: .relaxed), notes.contains(message) { return false }
      notes.append(message)
      return true
    }
    let isHeld = Self.held.withLock { held in
      if isNew { held?.append(message) }
      return held != nil
    }
    if isHeld || !isNew { return }
    var stream = self
    stream.write("dateline: \(TextBoundary.line(message))\n")
    stream.flush()
  }

  /// Sends what is buffered and reports a full disk or a closed descriptor.
  mutating func finish() throws {
    flush()
    guard failure == 0 else {
      throw Fault(.inputOutput, "cannot write the output: \(String(cString: strerror(failure)))")
    }
  }

  private mutating func flush() {
    var sent = 0
    while sent < buffer.count, failure == 0 {
      let count = buffer.withUnsafeBytes { bytes in
        Glibc.write(descriptor, bytes.baseAddress.map { $0 + sent }, bytes.count - sent)
      }
      if count > 0 {
        sent += count
      } else if errno != EINTR {
        failure = errno
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
