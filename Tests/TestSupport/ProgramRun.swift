import Foundation

/// What a program that ran to its end gave back.
public struct ProgramRun: Sendable {
  /// Exit status, or 128 and the number of the signal that ended it.
  public var status: Int32
  public var output: String
  public var errors: String

  /// Runs a program that was built with the tests, without a terminal, to its end.
  ///
  /// - Parameters:
  ///   - input: what it reads from standard input.
  ///   - environment: put over the tests' own; `nil` takes a variable away.
  ///   - folder: where it runs.
  public static func of(
    _ name: String, _ arguments: [String] = [], input: String = "",
    environment: [String: String?] = [:], in folder: String? = nil
  ) throws -> ProgramRun {
    try of(
      path: builtProgram(name), arguments, input: input, environment: environment, in: folder)
  }

  /// The same for any program, by its path.
  public static func of(
    path: String, _ arguments: [String] = [], input: String = "",
    environment: [String: String?] = [:], in folder: String? = nil
  ) throws -> ProgramRun {
    // Files, unlike pipes, never make the program wait for a reader.
    let scratch = try TemporaryFolder()
    let files = [
      (path: try scratch.write(input, to: "input"), flags: O_RDONLY),
      (path: try scratch.write("", to: "output"), flags: O_WRONLY),
      (path: try scratch.write("", to: "errors"), flags: O_WRONLY),
    ]
    let process = try spawn(
      [path] + arguments, environment: merged(environment), in: folder, files: files)
    var result: Int32 = 0
    while waitpid(process, &result, 0) < 0 && errno == EINTR {}
    return ProgramRun(
      status: exitStatus(result), output: try scratch.read("output"),
      errors: try scratch.read("errors"))
  }
}

/// The tests' own environment with changes; the person's cache is left alone.
func merged(_ changes: [String: String?]) -> [String: String] {
  var environment = ProcessInfo.processInfo.environment
  environment["XDG_CACHE_HOME"] = "/dev/null"
  for (name, value) in changes { environment[name] = value }
  return environment
}
