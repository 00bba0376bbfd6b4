import ArgumentParser
import Articles
import BuiltInStory
import Editions
import Formats
import Foundation
import Indexing
import Words

/// `dateline check EDITION`: does every name in the edition stand on a passage.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check an edition against its articles.",
    discussion: """
      Anchors, dates and keys are checked; each issue is one line with file, line, column and \
      reason. The articles are those of the folder that the edition is in, unless SOURCE says \
      otherwise. Exit status: 0 when everything stands on a passage, 65 when not.
      """)

  @Argument(help: "The edition, or the folder that it is in.", completion: .file())
  var edition: String

  @Argument(help: "A folder or a file of its articles, or an archive.", completion: .file())
  var source: String?

  @OptionGroup var spoken: SpokenLanguage

  func run() throws {
    try Fault.reported {
      let language = try spoken.resolved()
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: edition, isDirectory: &isFolder)
      let file = exists && isFolder.boolValue ? Self.edition(in: edition) : edition
      let name = TextBoundary.line(file)
      if (try? ArchiveFormat.isDatabase(file)) == true {
        throw Fault(.badData, "\(name): an archive, which holds its editions checked already")
      }
      var output = StandardStream.output
      var issues: [FileIssue] = []
      var isSound = false
      do {
        let edition = try Edition(checking: file)
        let source = try Source(at: source ?? Self.folder(of: file))
        let check = try EditionCheck(edition: edition, articles: try source.articles())
        issues = check.issues
        isSound = check.isSound
        output.write("\(name): \(check.verdict(in: language))\n")
      } catch let error as EditionError {
        issues = error.issues
      }
      let warning = language.words(en: " (a warning)", es: " (un aviso)")
      for issue in issues {
        output.write("\(issue)\(issue.severity == .warning ? warning : "")\n")
      }
      try output.finish()
      if !isSound { throw Fault(.badData, "") }
    }
  }

  private static func edition(in folder: String) -> String {
    let places = EditionFile.places(in: folder)
    return places.first(where: FileManager.default.fileExists) ?? EditionFile.path(in: folder)
  }

  private static func folder(of file: String) -> String {
    let folder = FilePath.folder(of: file)
    return folder.isEmpty ? "." : folder
  }
}
