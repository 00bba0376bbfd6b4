import ArgumentParser
import Configuration
import CursesTerminal
import Screen

/// How the terminal is driven.
struct TerminalOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Milliseconds of silence after which Esc is a key of its own (25; over ssh 150).",
      valueName: "ms"))
  var escdelay: Int?

  @Option(help: "Colours: normal (the default), contrast or mono.")
  var theme: String?

  @Flag(inversion: .prefixedNo, help: "Let the mouse select, read and scroll (the default).")
  var mouse: Bool?

  func validate() throws {
    if let escdelay, !(1...5000).contains(escdelay) {
      throw ValidationError("--escdelay takes 1 to 5000 milliseconds.")
    }
    if let theme, Theme(named: theme) == nil {
      throw ValidationError("--theme takes normal, contrast or mono.")
    }
  }

  /// The options, with a configuration's where the command line says nothing.
  func with(_ settings: Settings) -> TerminalOptions {
    var options = self
    options.theme = theme ?? settings.theme
    options.mouse = mouse ?? settings.mouse
    return options
  }
}
