import ArchiveSQLite
import ArgumentParser
import Articles
import BuiltInStory
import Editions
import Formats
import Foundation
import Indexing

/// Which story a command works on.
struct SourceOptions: ParsableArguments {
  @Argument(
    help: "A folder or a file of articles, or an archive; without it, the built-in story.",
    completion: .file())
  var source: String?

  @OptionGroup var edition: EditionOptions

  /// - Parameter keeping: whether an archive of a folder or of the built-in story is kept in the person's
  ///   cache, and read where it is of what there is.
  func open(keeping: Bool = false) throws -> OpenStory {
    let named = try named()
    if let named, named.kind == .archive { return try openArchive(named) }
    if keeping, named?.kind != .file, let cache = StoryCache(of: named, edition) {
      let kept =
        try cache.open() ?? cache.openEarlier() ?? cache.refill()
        ?? (named == nil ? cache.fill { try build(named, into: $0) } : nil)
      if let kept { return kept }
    }
    return try build(named)
  }

  private func build(_ named: Source?, into place: ArchivePlace? = nil) throws -> OpenStory {
    try named.map { try edition.build($0, into: place) } ?? buildBuiltIn(into: place)
  }

  /// What the person named; `nil`: the built-in story.
  /// - Throws: `Fault` where nothing is there.
  func named() throws -> Source? {
    try source.map { try Source(at: $0, hint: Self.hint(for: $0)) }
  }

  /// The files and folders that the story is read from.
  /// - Throws: `Fault` where one is not there.
  func paths() throws -> [String] {
    let named = try named()
    try edition.checkFile()
    return [named?.path, edition.edition].compactMap { $0 }
  }

  /// An archive holds its editions; nothing is laid over it any more.
  private func openArchive(_ source: Source) throws -> OpenStory {
    if edition.isGiven {
      throw Fault(
        .usage, "an archive holds its editions; --edition and --no-edition are for articles")
    }
    return OpenStory(archive: try source.archive(), skipped: [], source: source)
  }

  /// Reads the articles and the edition of the built-in story side by side: it is what a person
  /// waits for at a first start.
  private func buildBuiltIn(into place: ArchivePlace?) throws -> OpenStory {
    enum Part {
      case article(file: String, bytes: [UInt8])
      case edition
    }
    enum Read {
      case articles([Article])
      case edition(Edition?)
    }
    let parts = [.edition] + BuiltInStory.articles.map(Part.article)
    let read = mapInParallel(parts) { [edition] part in
      Result<Read, any Error> {
        switch part {
        case .article(let file, let bytes):
          .articles(try ArticleReader.articles(file: file, bytes: bytes, in: .all))
        case .edition:
          .edition(edition.isGiven ? nil : try Edition(yaml: BuiltInStory.editionText))
        }
      }
    }
    var articles: [Article] = []
    var builtIn: Edition?
    do {
      for part in read {
        switch try part.get() {
        case .articles(let read): articles += read
        case .edition(let edition): builtIn = edition
        }
      }
    } catch let error as ArticleError {
      throw Fault(error)
    } catch let error as EditionError {
      throw Fault(error)
    }
    return try edition.build(builtIn: builtIn, into: place) { files in
      try files.add(articles)
      return StoryFiles.Reading()
    }
  }

  /// For a command that was mistyped: it is taken for a source.
  private static func hint(for source: String) -> String {
    guard !source.contains("/"), !source.contains(".") else { return "" }
    let commands = Dateline.configuration.subcommands.compactMap {
      $0.configuration.commandName
    }
    let nearest = commands.map { ($0, editDistance($0, source)) }.min { $0.1 < $1.1 }
    guard let nearest, nearest.1 <= 2 else { return "; \"dateline help\" lists the commands" }
    return "; did you mean the command \"\(nearest.0)\"?"
  }
}

/// Single-character changes that make one text the other (Levenshtein).
func editDistance(_ one: String, _ other: String) -> Int {
  let other = Array(other)
  var row = Array(0...other.count)
  for (i, a) in one.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, b) in other.enumerated() {
      let change = diagonal + (a == b ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(change, row[j] + 1, row[j + 1] + 1)
    }
  }
  return row[other.count]
}

extension Fault {
  /// What reads articles, its errors as faults.
  static func ofArticles<T>(_ read: () throws(ArticleError) -> T) throws -> T {
    do {
      return try read()
    } catch {
      throw Fault(error)
    }
  }

  /// sysexits for what is wrong with a file of articles.
  init(_ error: ArticleError) {
    switch error {
    case .missing, .noArticles: self.init(.noInput, error.description)
    case .unreadable: self.init(.noInput, error.description)
    case .empty, .notText: self.init(.badData, error.description)
    }
  }
}
