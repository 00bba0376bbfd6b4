import ArgumentParser
import Browser
import Configuration

/// How the browser shows a story.
struct ViewOptions: ParsableArguments {
  @Flag(help: "One pane, no boxes or bars, marks as words: for screen readers.")
  var linear = false

  @Flag(help: "Draw with ASCII only.")
  var ascii = false

  @OptionGroup var spoken: LanguageOptions

  @Option(
    help: ArgumentHelp(
      "Start with the landmarks and the N events that most articles mention.", valueName: "N"))
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
    options.keys = settings.keys
    return options
  }
}
