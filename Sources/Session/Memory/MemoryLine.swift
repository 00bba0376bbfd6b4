import Archive
import Articles
import Browser
import Foundation

/// A line of a state file (see `MemoryFile`).
enum MemoryLine: Hashable, Sendable {
  case mark(PassageMark)
  case query(String)
  /// Not understood: it stays as it is, for a later version of this program may know it.
  case unknown(String)

  /// The first line of every state file.
  static let head = #"{"dateline.state":1}"#

  /// No line is longer, in bytes.
  static let longest = 4096

  /// A mark as its line says it; positions are UTF-8 bytes in the article's text.
  private struct Mark: Codable {
    var sha256: String
    var bytes: [Int]
    var focus: [Int]
  }
  private struct Line: Codable {
    var mark: Mark?
    var query: String?
  }

  /// - Parameter text: a line without its end.
  init(_ text: String) {
    self = Self.read(text) ?? .unknown(text)
  }

  private static func read(_ text: String) -> MemoryLine? {
    guard text.utf8.count <= longest,
      let line = try? JSONDecoder().decode(Line.self, from: Data(text.utf8))
    else { return nil }
    if let query = line.query {
      guard query.count <= Query.maximumLength else { return nil }
      return .query(TextBoundary.line(query))
    }
    guard let mark = line.mark, isDigest(mark.sha256), let bytes = range(mark.bytes),
      let focus = range(mark.focus)
    else { return nil }
    return .mark(PassageMark(sha256: mark.sha256, bytes: bytes, focus: focus))
  }

  /// Without the line's end.
  var text: String {
    switch self {
    case .unknown(let text): return text
    case .query(let query): return Self.json(Line(query: query))
    case .mark(let mark):
      return Self.json(
        Line(
          mark: Mark(
            sha256: mark.sha256, bytes: [mark.bytes.lowerBound, mark.bytes.upperBound],
            focus: [mark.focus.lowerBound, mark.focus.upperBound])))
    }
  }

  private static func json(_ line: Line) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Strings and numbers can always be encoded.
    return (try? encoder.encode(line)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }

  private static func isDigest(_ text: String) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }

  /// Two positions in order.
  private static func range(_ ends: [Int]) -> Range<Int>? {
    guard ends.count == 2, ends[0] >= 0, ends[0] <= ends[1] else { return nil }
    return ends[0]..<ends[1]
  }
}
