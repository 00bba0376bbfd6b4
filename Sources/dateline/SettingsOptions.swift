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
    let bytes: [UInt8]
    do {
      bytes = try BoundedFile.contents(of: path, atMost: Self.greatestSize + 1)
    } catch {
      if config != nil { throw Fault(.noInput, "\(name): \(error)") }
      if error != .missing { StandardStream.error.note("\(name): \(error); it is not used") }
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

  private static var usualPath: String? { UserFolder.configuration.map { $0 + "/config.yaml" } }
}
