import Foundation

/// The path of a program that was built with the tests, such as `dateline`.
public func builtProgram(_ name: String) throws -> String {
  // Programs stand beside the test bundle, which is the running program or its argument.
  let running = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
  let places = [running] + CommandLine.arguments
  for place in places {
    let path = URL(fileURLWithPath: place).deletingLastPathComponent().appendingPathComponent(name)
    if FileManager.default.isExecutableFile(atPath: path.path) { return path.path }
  }
  throw TestFailure("no built program is called \(name) beside \(places)")
}

/// Why a test could not go on, with what was seen.
public struct TestFailure: Error, CustomStringConvertible {
  public var description: String
  public init(_ description: String) { self.description = description }
}
