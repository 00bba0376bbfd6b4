import Browser
import Foundation
import Glibc

/// Tells a kiosk's staff what was opened, as lines of JSON on a descriptor that its supervisor gave.
///
/// Nothing waits for a reader: where none takes the lines, they are lost.
public struct AuditLog: Sendable {
  public var descriptor: Int32
  private let includesQueries: Bool

  /// - Parameter includesQueries: whether the words that visitors searched for are written.
  public init(descriptor: Int32, includesQueries: Bool) {
    self.descriptor = descriptor
    self.includesQueries = includesQueries
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
    // A pipe takes so many bytes at once, with none of another writer's between them.
    guard bytes.count <= 4096 else {
      if line.query != nil || line.event != nil { write(line.withoutTexts) }
      return
    }
    var watched = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    guard poll(&watched, 1, 0) == 1, watched.revents & Int16(POLLOUT | POLLERR) == Int16(POLLOUT)
    else { return }
    _ = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
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
