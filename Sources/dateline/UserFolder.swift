import Foundation

/// The folders of a person's own files, as the XDG Base Directory Specification has them; a relative
/// path in a variable is to be ignored.
enum UserFolder {
  static var configuration: String? { folder("XDG_CONFIG_HOME", else: "/.config") }
  static var state: String? { folder("XDG_STATE_HOME", else: "/.local/state") }
  static var cache: String? { folder("XDG_CACHE_HOME", else: "/.cache") }

  /// - Returns: the program's own folder there, which may be missing; `nil` where neither the variable
  ///   nor `HOME` says where.
  private static func folder(_ variable: String, else usual: String) -> String? {
    let environment = ProcessInfo.processInfo.environment
    let folder =
      environment[variable].flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 + usual : nil }
    return folder.map { $0 + "/dateline" }
  }
}
