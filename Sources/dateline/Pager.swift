import Glibc
import Words

/// The person's pager, for the source file of an article.
enum Pager {
  /// A path that no pager takes for one of its options, as it would "-x" and "+x".
  static func argument(for path: String) -> String {
    path.hasPrefix("/") || path.hasPrefix("./") ? path : "./" + path
  }

  /// Shows a file; waits until the pager ends.
  /// - Returns: a line for the person when it could not be shown.
  static func show(_ path: String, in language: ReaderLanguage) -> String? {
    let pager = getenv("PAGER").map { String(cString: $0) } ?? ""
    // The pager may be a command with options ("less -R"); the path is an argument, never code.
    let line = "exec \(pager.isEmpty ? "less" : pager) \"$1\""
    let command: [String] = ["/bin/sh", "-c", line, "sh", argument(for: path)]
    let words = command.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    // Not Foundation's `Process`: that starts a process group of its own, which may not read the
    // terminal.
    var process: pid_t = 0
    let failure = posix_spawn(&process, "/bin/sh", nil, nil, words, environ)
    guard failure == 0 else {
      let reason = SystemFailure.words(failure, in: language)
      return language.words(
        en: "The pager could not be started: \(reason)",
        es: "No se pudo iniciar el paginador: \(reason)")
    }
    var result: Int32 = 0
    while waitpid(process, &result, 0) < 0, errno == EINTR {}
    let status = result & 0x7F == 0 ? result >> 8 & 0xFF : 128 + result & 0x7F
    if status == 0 { return nil }
    return language.words(
      en: "The pager ended with status \(status).",
      es: "El paginador terminó con el estado \(status).")
  }
}
