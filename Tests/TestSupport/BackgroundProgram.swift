import Foundation

/// A program without a terminal that runs beside a test, such as a server.
public final class BackgroundProgram {
  public let process: Int32
  private let folder: TemporaryFolder
  private var status: Int32?

  /// - Parameter place: where it runs; `nil`: where the tests do.
  public init(
    _ command: [String], environment: [String: String?] = [:], in place: String? = nil
  ) throws {
    folder = try TemporaryFolder()
    let log = try folder.write("", to: "log")
    process = try spawn(
      command, environment: merged(environment), in: place,
      files: [("/dev/null", O_RDONLY), (log, O_WRONLY | O_APPEND), (log, O_WRONLY | O_APPEND)])
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
  }

  /// All that it wrote so far.
  public var log: String { (try? folder.read("log")) ?? "" }

  /// Asks it to end, and waits until it has.
  public func end() throws {
    if !hasEnded { kill(process, SIGTERM) }
    try eventually("the end of \(process)", seen: { self.log }) { hasEnded }
  }

  /// Exit status, or 128 and the number of the signal that ended it; `nil`: it runs.
  public var exitStatus: Int32? { hasEnded ? status : nil }

  public var hasEnded: Bool {
    var result: Int32 = 0
    if status == nil, waitpid(process, &result, WNOHANG) == process {
      status = TestSupport.exitStatus(result)
    }
    return status != nil
  }
}
