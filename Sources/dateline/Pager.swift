import Foundation

/// The person's pager, for the source file of an article.
enum Pager {
  /// Shows a file; waits until the pager ends.
  /// - Returns: a line for the person when it could not be shown.
  static func show(_ path: String) -> String? {
    let pager = ProcessInfo.processInfo.environment["PAGER"] ?? ""
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    // The pager may be a command with options ("less -R"); the path is an argument, never code.
    process.arguments = ["-c", "exec \(pager.isEmpty ? "less" : pager) \"$1\"", "sh", path]
    do {
      try process.run()
      process.waitUntilExit()
    } catch {
      return "The pager could not be started: \(error.localizedDescription)"
    }
    return process.terminationStatus == 0
      ? nil : "The pager ended with status \(process.terminationStatus)."
  }
}
