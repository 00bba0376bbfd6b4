import ArgumentParser
import Browser

/// `dateline kiosk [SOURCE]`: for a public terminal; visitors can read and change nothing.
struct KioskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kiosk",
    abstract: "Show a timeline on a public terminal: read-only, no way out but a signal.",
    discussion: """
      Quit, suspend, copy and everything else that a visitor must not do are absent. Ctrl-C, \
      Ctrl-Z and Ctrl-\\ do nothing. After a quiet time it goes back to its opening screen and \
      forgets what the visitor did. F2 changes between English and Spanish; the articles and the \
      names of their events stay as they are. SIGTERM and SIGHUP end it.
      """)

  @OptionGroup var source: SourceOptions
  @OptionGroup var terminal: TerminalOptions

  @Flag(help: "One pane, no boxes or bars, marks as words: for screen readers.")
  var linear = false

  @Flag(help: "Draw with ASCII only.")
  var ascii = false

  @Option(
    help: ArgumentHelp(
      "The language of what it says itself, at first; F2 changes it.", valueName: "language"))
  var language = Language.english

  @Option(help: "Seconds without a key until it goes back to the opening screen.")
  var idle = 180

  func validate() throws {
    guard (10...86_400).contains(idle) else {
      throw ValidationError("--idle takes a number of seconds from 10 to 86400.")
    }
  }

  func run() throws {
    try Fault.reported {
      let story = try source.open()
      var options = story.browserOptions
      options.kiosk = true
      options.language = language
      options.linear = linear
      options.ascii = ascii
      options.idle = idle
      try runBrowser(story, options: options, terminal: terminal)
    }
  }
}

extension Language: ExpressibleByArgument {}
