import ArgumentParser
import Articles
import CArguments
import Foundation

/// The program: every command, with `browse` when none is named.
@main
struct Dateline: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dateline",
    abstract: "Read a news story through its dates.",
    discussion: """
      dateline reads a folder of articles, finds every dated statement, works out the days it \
      means, and lets you walk the timeline: what happened, which articles say so, in which words. \
      With no argument it opens the built-in story of five articles.

      Exit status: 0 done, 1 nothing found, 64 wrong usage, 65 bad data, 66 no such input, \
      71 a lock of the kiosk cannot be set or too few files may be open, 73 cannot write, \
      74 input or output failed, 75 the archive is being written by another dateline.
      """,
    version: "0.1.0",
    subcommands: [
      BrowseCommand.self, KioskCommand.self, EventsCommand.self, ArticlesCommand.self,
      SearchCommand.self, FiguresCommand.self, TagCommand.self, ScreenCommand.self,
      CheckCommand.self,
      EditionCommand.self, IndexCommand.self, KeysCommand.self,
    ],
    defaultSubcommand: BrowseCommand.self)

  /// As the package's own `main`, but for two things. Which command runs is read from the words that
  /// the kernel gave, never from none: the default command is no answer to a list that was lost. And
  /// what messages repeat of the command line reaches the terminal only through the boundary for
  /// hostile text.
  static func main() {
    do {
      var command = try parseAsRoot(try words())
      try command.run()
    } catch {
      let code = exitCode(for: error)
      let message = fullMessage(for: error)
      if !message.isEmpty {
        var stream = code == .success ? StandardStream.output : StandardStream.error
        stream.write(TextBoundary.body(message).text + "\n")
        try? stream.finish()
      }
      Foundation.exit(code.rawValue)
    }
  }

  /// The command line without the program's own name.
  private static func words() throws -> [String] {
    var words: [String] = []
    try Fault.reported {
      guard var next = arguments_given() else {
        throw Fault(
          .usage, "it was started without arguments, its own name among them; nothing is run")
      }
      while let word = next.pointee {
        words.append(String(cString: word))
        next += 1
      }
    }
    return Array(words.dropFirst())
  }
}
