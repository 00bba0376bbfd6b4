import Articles
import Formats

extension ArticleReader.Skipped {
  /// Whether it was meant to be read: an article or a folder that could not be, not a file of
  /// another kind.
  var isFailure: Bool { mayHoldArticles || ArticleReader.endings.contains(ending) }

  private var ending: String { FilePath.ending(of: file).lowercased() }

  /// Refuses a source of which something could not be read.
  /// - Throws: `Fault` with the first that is lost.
  static func refuse(any skipped: [ArticleReader.Skipped]) throws {
    if let first = skipped.first(where: { $0.isFailure && $0.sameAs == nil }) {
      throw Fault(.badData, "\(first.file): \(first.reason)")
    }
  }

  /// Tells on standard error, a line each, which articles and folders could not be read, and in one
  /// line how many documents are no text.
  static func tell(of skipped: [ArticleReader.Skipped]) {
    for file in skipped where file.isFailure {
      StandardStream.error.note("skipped \(file.file): \(file.reason)")
    }
    if let line = documents(among: skipped) { StandardStream.error.note(line) }
  }

  /// Endings of files that a person may take for articles that were read.
  private static let documentEndings: Set<String> = [
    "pdf", "doc", "docx", "odt", "rtf", "epub", "eml", "mht", "mhtml",
  ]

  /// Whether `tell` speaks of it.
  var isTold: Bool { isFailure || Self.documentEndings.contains(ending) }

  private static func documents(among skipped: [ArticleReader.Skipped]) -> String? {
    let endings = skipped.map(\.ending).filter(documentEndings.contains)
    guard !endings.isEmpty else { return nil }
    let kinds = Set(endings).sorted().map { "." + $0 }.joined(separator: ", ")
    let files = endings.count == 1 ? "1 file is" : "\(endings.count) files are"
    return "\(files) not read (\(kinds)): only \(ArticleReader.endingsInWords) are"
  }
}
