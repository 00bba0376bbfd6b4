import ArgumentParser
import Browser

/// How the browser shows a story.
struct ViewOptions: ParsableArguments {
  @Flag(help: "One pane, no boxes or bars, marks as words: for screen readers.")
  var linear = false

  @Flag(help: "Draw with ASCII only.")
  var ascii = false

  @Option(
    help: ArgumentHelp(
      "Start with the landmarks and the N events that most articles mention.", valueName: "N"))
  var top: Int?

  func validate() throws {
    if let top, top < 0 { throw ValidationError("--top takes a number from 0.") }
  }

  func browserOptions(of story: OpenStory) throws -> BrowserOptions {
    var options = story.browserOptions
    options.linear = linear
    options.ascii = ascii
    options.detail = top
    return options
  }
}
