import ArgumentParser
import Browser
import Words

/// `dateline keys`: every command of the browser with its keys.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Print every command of the browser with its keys.",
    discussion: """
      A line for each: its name, which config.yaml knows it by, its keys, and what it does; \
      (kiosk) where a public terminal has it too. The keys are those of your configuration.
      """)

  @OptionGroup var spoken: SpokenLanguage

  func run() throws {
    try Fault.reported {
      let settings = try spoken.configuration.settings()
      let language = spoken.option.language(settings)
      let table = CommandTable(kiosk: false, keys: settings.keys)
      let kiosk = Set(CommandTable(kiosk: true).commands.map(\.id))
      var output = StandardStream.output
      for command in table.commands {
        let keys = command.keys.map { $0.name(in: language) }.joined(separator: " ")
        let mark = kiosk.contains(command.id) ? "  (kiosk)" : ""
        output.write(
          Self.padded(command.id.rawValue, 16) + Self.padded(keys, 24)
            + command.detail.words(in: language) + mark
            + "\n")
      }
      try output.finish()
    }
  }

  private static func padded(_ text: String, _ columns: Int) -> String {
    text + String(repeating: " ", count: max(1, columns - text.count))
  }
}
