import Foundation
import TestSupport

/// What is installed for a kiosk, with places of the tests' own put in.
enum KioskFiles {
  static func path(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Resources/kiosk/\(name)").path
  }

  static func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path(name))), as: UTF8.self)
  }

  /// `kiosk-shell` for another program and story.
  static func shell(program: String, story: String) throws -> String {
    try replacing(
      ["dateline=": shellQuoted(program), "story=": shellQuoted(story)], in: text("kiosk-shell"))
  }

  /// `sshd_config` with some of its settings changed; each must be there.
  static func configuration(_ settings: [String: String]) throws -> String {
    let named = settings.map { ("\($0.key) ", $0.value) }
    return try replacing(Dictionary(uniqueKeysWithValues: named), in: text("sshd_config"))
  }

  /// Puts new text after what lines begin with; of several such lines only the first stays.
  private static func replacing(_ changes: [String: String], in text: String) throws -> String {
    var rest = changes
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line in
      guard let start = changes.keys.first(where: { line.hasPrefix($0) }) else {
        return String(line)
      }
      return rest.removeValue(forKey: start).map { start + $0 }
    }
    guard rest.isEmpty else { throw TestFailure("no line begins with \(rest.keys.sorted())") }
    return lines.joined(separator: "\n")
  }
}
