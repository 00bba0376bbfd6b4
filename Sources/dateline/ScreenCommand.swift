import ArgumentParser
import Browser
import Configuration
import Screen

/// `dateline screen [SOURCE] --size 120x34 --keys KEYS`: the browser's frame as text.
struct ScreenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen", abstract: "Print what the browser shows after some keys, as text.",
    discussion: """
      Keys are written as typed; special ones in angle brackets: <Enter> <Esc> <Tab> <S-Tab> <BS> \
      <Up> <Down> <Left> <Right> <PageUp> <PageDown> <Home> <End> <F1> <C-d> <lt>.
      """)

  @OptionGroup var source: SourceOptions
  @OptionGroup var view: ViewOptions

  @Option(
    help: ArgumentHelp("A configuration; without it, none is used.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var config: String?

  @Option(help: ArgumentHelp("Columns and rows.", valueName: "WxH"))
  var size = ScreenSize(columns: 80, rows: 24)

  @Option(help: "Keys to press, in order.")
  var keys = ""

  @Flag(help: "Show the kiosk's screens.")
  var kiosk = false

  @Flag(help: "Mark styles in the text.")
  var styles = false

  /// Only what is asked for by name, so that a frame is the same for everyone.
  private func settings() throws -> Settings {
    guard let config else { return Settings() }
    var options = SettingsOptions()
    options.config = config
    options.noConfig = false
    return try options.settings()
  }

  func run() throws {
    try Fault.reported {
      let presses: [KeyPress]
      do {
        presses = try KeyPress.keys(keys)
      } catch {
        throw Fault(.usage, "\(error)")
      }
      let story = try source.open()
      var options = try view.browserOptions(of: story, try settings())
      options.kiosk = kiosk
      var browser = SynchronousBrowser(
        options: options, size: Size(columns: size.columns, rows: size.rows),
        archive: story.archive)
      browser.press(presses)
      var output = StandardStream.output
      output.write((styles ? browser.frame.styledText : browser.frame.text) + "\n")
      try output.finish()
    }
  }
}

/// `120x34` on the command line.
struct ScreenSize: ExpressibleByArgument {
  var columns: Int
  var rows: Int

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  init?(argument: String) {
    let parts = argument.split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 2, let columns = Int(parts[0]), let rows = Int(parts[1]),
      (0...1000).contains(columns), (0...1000).contains(rows)
    else { return nil }
    self.init(columns: columns, rows: rows)
  }

  var defaultValueDescription: String { "\(columns)x\(rows)" }
}
