import ArgumentParser
import CursesTerminal
import Screen

/// How the terminal is driven.
struct TerminalOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Milliseconds of silence after which Esc is a key of its own (25; over ssh 150).",
      valueName: "ms"))
  var escdelay: Int?

  @Option(help: "Colours: normal, contrast or mono.")
  var theme = "normal"

  @Flag(inversion: .prefixedNo, help: "Let the mouse select, read and scroll.")
  var mouse = true

  func validate() throws {
    if let escdelay, !(1...5000).contains(escdelay) {
      throw ValidationError("--escdelay takes 1 to 5000 milliseconds.")
    }
    guard Theme(named: theme) != nil else {
      throw ValidationError("--theme takes normal, contrast or mono.")
    }
  }
}
