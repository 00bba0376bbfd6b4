import ArgumentParser
import Articles
import Foundation
import Session

/// Whether, and where, collected passages and last queries are kept for the next session.
struct StateOptions: ParsableArguments {
  @Flag(help: "Keep no collected passages and last queries for the next time, and use none.")
  var noState = false

  /// The state file of a story; `nil`: none is to be used.
  func file(of story: OpenStory) -> MemoryFile? {
    guard !noState, let folder = Self.folder else { return nil }
    return MemoryFile(path: folder + "/dateline/" + Self.name(of: story) + ".jsonl")
  }

  /// As the XDG Base Directory Specification has it; a relative path there is to be ignored.
  private static var folder: String? {
    let environment = ProcessInfo.processInfo.environment
    return environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 + "/.local/state" : nil }
  }

  /// A story is known by where its articles or its archive are: "clippings-1f0a…", "built-in".
  private static func name(of story: OpenStory) -> String {
    guard let path = story.source?.wholePath else { return "built-in" }
    let plain = FilePath.title(of: Source.name(of: path)).unicodeScalars.prefix(40).map { scalar in
      let isPlain = scalar.isASCII && scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      return isPlain ? String(scalar) : "-"
    }
    return plain.joined() + "-" + fingerprint(path)
  }

  /// FNV-1a, 64 bits: tells apart stories of one name. Passages are known by their articles' bytes,
  /// so that nothing is mixed up should two ever be the same.
  private static func fingerprint(_ path: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in path.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
