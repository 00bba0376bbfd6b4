import ArgumentParser

/// `dateline [SOURCE]`: the browser on this terminal.
struct BrowseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse", abstract: "Walk a timeline on this terminal (the default).")

  @OptionGroup var source: SourceOptions
  @OptionGroup var view: ViewOptions
  @OptionGroup var terminal: TerminalOptions
  @OptionGroup var configuration: SettingsOptions
  @OptionGroup var state: StateOptions

  func run() throws {
    try Fault.reported {
      let settings = try configuration.settings()
      let story = try source.open()
      try runBrowser(
        story, options: try view.browserOptions(of: story, settings),
        terminal: terminal.with(settings), memory: state.file(of: story))
    }
  }
}
