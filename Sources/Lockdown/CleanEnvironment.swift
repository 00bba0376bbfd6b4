import CArguments
import CLockdown
import Glibc

/// The environment of a locked program: a few variables of a harmless shape, nothing else.
///
/// What leads libraries to files (TERMINFO, LD_*, HOME, XDG_* …) never passes.
public enum CleanEnvironment {
  /// Says that the program was started again already.
  static let mark = "DATELINE_CLEAN=yes"
  /// Always there: a crash must neither start a program nor write to the terminal.
  static let fixed = [mark, "SWIFT_BACKTRACE=enable=no"]

  /// - Parameter variables: each as `NAME=value`.
  /// - Returns: those that pass, in order of their names.
  static func cleaned(_ variables: [String]) -> [String] {
    let passing = variables.filter { variable in
      let parts = variable.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return parts.count == 2 && passes(String(parts[0]), String(parts[1]))
    }
    return (passing + fixed).sorted()
  }

  /// Whether the name of a terminal cannot lead terminfo to a file of its own.
  public static func isTerminalName(_ name: String) -> Bool {
    isMade(of: "+._-", name, upTo: 32)
  }

  static func passes(_ name: String, _ value: String) -> Bool {
    switch name {
    case "TERM": isTerminalName(value)
    case "LANG", "LC_ALL", "LC_CTYPE": isMade(of: "@._-", value, upTo: 64)
    case "NO_COLOR": isMade(of: "", value, upTo: 16)
    case "SSH_CONNECTION": isMade(of: " .:%-", value, upTo: 200)
    case "TZ": isMade(of: "/_+-", value, upTo: 64) && !value.hasPrefix("/")
    default: false
    }
  }

  private static func isMade(of signs: String, _ value: String, upTo limit: Int) -> Bool {
    (1...limit).contains(value.utf8.count)
      && value.unicodeScalars.allSatisfy { scalar in
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": true
        default: signs.unicodeScalars.contains(scalar)
        }
      }
  }

  /// Starts this program again in a clean environment, unless it runs in one; its arguments and
  /// its process stay the same. Nothing after it runs twice.
  public static func enter() throws(LockFailure) {
    let variables = current()
    let clean = cleaned(variables)
    if variables.sorted() == clean {
      // A program that was started again is named after the link it was started by.
      _ = "dateline".withCString { lock_prctl(PR_SET_NAME, UInt(bitPattern: $0)) }
      return
    }
    // Where something adds to the environment of every program, there would be no end.
    if variables.contains(mark) {
      let others = variables.filter { !clean.contains($0) }.map { $0.prefix { $0 != "=" } }
      throw LockFailure(.cleanStart, "it comes back with \(others.joined(separator: ", "))")
    }
    guard let arguments = arguments_given() else {
      throw LockFailure(.cleanStart, "the program was given no arguments")
    }
    var pointers = clean.map { strdup($0) } + [nil]
    execve("/proc/self/exe", arguments, &pointers)
    throw LockFailure(.cleanStart, doing: "starting again", error: errno)
  }

  private static func current() -> [String] {
    var variables: [String] = []
    guard var next = lock_environment() else { return [] }
    while let variable = next.pointee {
      variables.append(String(cString: variable))
      next += 1
    }
    return variables
  }
}
