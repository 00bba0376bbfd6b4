import ArgumentParser
import Articles
import Browser
import Configuration
import Foundation
import Session

/// `dateline [SOURCE]`: the browser on this terminal.
struct BrowseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse", abstract: "Walk a timeline on this terminal (the default).")

  @OptionGroup var source: SourceOptions
  @OptionGroup var view: ViewOptions
  @OptionGroup var terminal: TerminalOptions
  @OptionGroup var configuration: SettingsOptions
  @OptionGroup var state: StateOptions

  @Flag(help: "Read all articles again, and keep no archive of them in the cache.")
  var noCache = false

  func run() throws {
    try Fault.reported {
      let settings = try configuration.settings()
      SilentTyping.begin()
      defer { SilentTyping.end() }
      let story = try source.open(keeping: !noCache)
      try runBrowser(
        story, options: try view.browserOptions(of: story, settings),
        terminal: terminal.with(settings), memory: state.file(of: story))
    }
  }
}

/// How the browser shows a story.
struct ViewOptions: ParsableArguments {
  @Flag(help: "One pane, no boxes or bars, marks as words: for screen readers.")
  var linear = false

  @Flag(help: "Draw with ASCII only.")
  var ascii = false

  @OptionGroup var spoken: LanguageOptions

  @Option(
    help: ArgumentHelp(
      """
      Start with the landmarks and the N events that most articles mention. Without it, a story \
      that no edition speaks of starts with its 20 most told.
      """, valueName: "N"))
  var top: Int?

  func validate() throws {
    if let top, top < 0 { throw ValidationError("--top takes a number from 0.") }
  }

  /// - Parameter settings: what holds where the command line says nothing.
  func browserOptions(of story: OpenStory, _ settings: Settings) throws -> BrowserOptions {
    var options = story.browserOptions
    options.language = spoken.language(settings)
    options.linear = linear || settings.linear == true
    options.ascii = ascii || settings.ascii == true
    options.detail = top ?? settings.detail
    if options.detail == nil { try story.beginWithMostTold(&options) }
    options.keys = settings.keys
    return options
  }
}

/// Whether, and where, collected passages and last queries are kept for the next session.
struct StateOptions: ParsableArguments {
  @Flag(help: "Keep no collected passages and last queries for the next time, and use none.")
  var noState = false

  /// The state file of a story; `nil`: none is to be used.
  func file(of story: OpenStory) -> MemoryFile? {
    guard !noState, let folder = UserFolder.state else { return nil }
    return MemoryFile(path: folder + "/" + (story.source?.wholePathName ?? "built-in") + ".jsonl")
  }
}
