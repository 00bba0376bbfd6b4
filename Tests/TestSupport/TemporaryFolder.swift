import Foundation

/// A folder that is gone when nothing holds it any more.
public final class TemporaryFolder: Sendable {
  public let path: String

  public init() throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("dateline-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file, with the folders that it stands in.
  /// - Returns: its whole path.
  @discardableResult
  public func write(_ text: String, to name: String) throws -> String {
    try write(Data(text.utf8), to: name)
  }

  @discardableResult
  public func write(_ data: Data, to name: String) throws -> String {
    let url = URL(fileURLWithPath: path).appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
    return url.path
  }

  /// Writes a script for /bin/sh that can be run.
  public func writeProgram(_ text: String, to name: String) throws -> String {
    // A program that is started meanwhile would hold the script open, and so keep it from running.
    try descriptors.withLock { _ in
      let path = try write(text.hasPrefix("#!") ? text : "#!/bin/sh\n" + text, to: name)
      chmod(path, 0o755)
      return path
    }
  }

  /// Reads a file; wrong UTF-8 shows as `�`.
  public func read(_ name: String) throws -> String {
    let url = URL(fileURLWithPath: path).appendingPathComponent(name)
    return String(decoding: try Data(contentsOf: url), as: UTF8.self)
  }
}
