import Browser
import Foundation
import Glibc

/// Tells a kiosk's staff what was opened, as lines of JSON on a descriptor that its supervisor gave.
///
/// Nothing waits for a reader: where none takes the lines, they are lost.
public final class AuditLog {
  /// Nothing waits on it: see `descriptor(from:)`.
  private let descriptor: Int32
  private let includesQueries: Bool
  /// Of the last line only a part was taken.
  private var isTorn = false

  /// - Parameter includesQueries: whether the words that visitors searched for are written.
  public init(descriptor: Int32, includesQueries: Bool) {
    self.descriptor = descriptor
    self.includesQueries = includesQueries
  }

  /// The same file or pipe as another descriptor's, on one that never waits and, in a file, writes
  /// at its end.
  ///
  /// It is opened anew, so that whoever shares the given one goes on as before. What cannot be
  /// opened, such as a socket, stays shared and waits for nobody from now on.
  ///
  /// - Returns: the new descriptor, or the given one.
  public static func descriptor(from given: Int32) -> Int32 {
    let own = open("/proc/self/fd/\(given)", O_WRONLY | O_APPEND | O_NONBLOCK | O_CLOEXEC)
    if own >= 0 { return own }
    let flags = fcntl(given, F_GETFL)
    if flags >= 0 { _ = fcntl(given, F_SETFL, flags | O_NONBLOCK) }
    return given
  }

  /// What happens to the kiosk itself.
  public enum ProcessEvent: String, Sendable { case started, stopped }

  private struct Line: Encodable {
    var time: String
    var process = getpid()
    var what: String
    var event: String?
    var article: String?
    var query: String?
    var found: Int?
    var seconds: Int?
    var keys: Int?

    var withoutTexts: Line {
      var line = self
      line.query = nil
      line.event = nil
      return line
    }
  }

  public func write(_ event: ProcessEvent) {
    write(Line(time: Self.now(), what: event.rawValue))
  }

  public func write(_ event: VisitEvent) {
    var line = Line(time: Self.now(), what: "")
    switch event {
    case .began: line.what = "visit"
    case .opened(let title):
      line.what = "event"
      line.event = title
    case .read(let article):
      line.what = "article"
      line.article = article
    case .searched(let query, let found):
      line.what = "search"
      line.query = includesQueries ? query : nil
      line.found = found
    case .ended(let seconds, let keys):
      line.what = "left"
      line.seconds = seconds
      line.keys = keys
    }
    write(line)
  }

  private func write(_ line: Line) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard var bytes = try? encoder.encode(line) else { return }
    bytes.append(UInt8(ascii: "\n"))
    if isTorn { bytes.insert(UInt8(ascii: "\n"), at: 0) }
    // A pipe takes so many bytes at once or none of them, with none of another writer's between.
    guard bytes.count <= PIPE_BUF else {
      if line.query != nil || line.event != nil { write(line.withoutTexts) }
      return
    }
    let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    if written > 0 { isTorn = written < bytes.count }
  }

  /// RFC 3339, in UTC.
  private static func now() -> String {
    var seconds = time(nil)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    func two(_ number: Int32) -> String { (number < 10 ? "0" : "") + String(number) }
    return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))T"
      + "\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))Z"
  }
}
