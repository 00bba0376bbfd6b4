import ArgumentParser
import Articles
import Configuration
import Foundation
import Story

/// Which `config.yaml` is used, and reading it.
struct SettingsOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The configuration instead of $XDG_CONFIG_HOME/dateline/config.yaml.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var config: String?

  @Flag(help: "Use no configuration.")
  var noConfig = false

  func validate() throws {
    if noConfig, config != nil {
      throw ValidationError("--config and --no-config exclude each other.")
    }
  }

  /// The settings. A wrong file is told of, line by line, on standard error, and what is wrong in
  /// it stays as it is without one; only a file that was asked for by name must exist.
  func settings() throws -> Settings {
    if noConfig { return Settings() }
    guard let path = config ?? Self.usualPath else { return Settings() }
    let name = TextBoundary.line(path)
    guard let bytes = Self.bytes(at: path) else {
      if config != nil { throw Fault(.noInput, "\(name): cannot be read") }
      return Settings()
    }
    guard bytes.count <= Self.greatestSize else {
      StandardStream.error.note("\(name): too large for a configuration; it is not used")
      return Settings()
    }
    let (settings, issues) = Settings.read(
      yaml: String(decoding: bytes, as: UTF8.self), file: name)
    for issue in issues { StandardStream.error.note("\(issue)") }
    return settings
  }

  /// Bytes that a configuration may have.
  private static let greatestSize = 1 << 20

  /// As the XDG Base Directory Specification has it; a relative path there is to be ignored.
  private static var usualPath: String? {
    let environment = ProcessInfo.processInfo.environment
    let folder =
      environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 + "/.config" : nil }
    return folder.map { $0 + "/dateline/config.yaml" }
  }

  /// At most one byte more than a configuration may have, of a regular file.
  private static func bytes(at path: String) -> Data? {
    let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let type = try? FileManager.default.attributesOfItem(atPath: real)[.type] as? FileAttributeType
    guard type == .typeRegular,
      let file = FileHandle(forReadingAtPath: path)
    else { return nil }
    defer { try? file.close() }
    return try? file.read(upToCount: greatestSize + 1) ?? Data()
  }
}
