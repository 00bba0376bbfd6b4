import Archive
import Articles
import Browser
import Formats
import Foundation
import Glibc
import Words

/// A story that is ready to be asked.
struct OpenStory {
  let archive: any TimelineArchive
  /// Files that were not read.
  let skipped: [ArticleReader.Skipped]
  /// What it was read from; `nil`: the built-in story.
  let source: Source?
  /// Looks after its folder; `nil`: nobody does.
  var follower: FolderFollower?

  var browserOptions: BrowserOptions {
    var options = BrowserOptions(
      source: source.map {
        let path = TextBoundary.line($0.path)
        return switch $0.kind {
        case .folder: .folder(path)
        case .file: .file(path)
        case .archive: .archive(path)
        }
      })
    options.isFollowed = follower != nil
    return options
  }

  /// So many events are a first page.
  private static let firstPage = 20

  /// A story of many events that nobody curated begins with the most told, the one that most articles
  /// mention selected.
  func beginWithMostTold(_ options: inout BrowserOptions) throws {
    let story: StoryInfo
    do {
      story = try archive.story()
    } catch let error as ArchiveError {
      throw Fault(error)
    }
    guard !story.isCurated, story.events > 2 * Self.firstPage else { return }
    options.detail = Self.firstPage
    options.start = story.mostTold
  }

  /// Opens an article's source in the person's pager.
  /// - Returns: a line for the person when that was not possible.
  func showSource(of article: String, in language: ReaderLanguage) -> String? {
    let found: Article?
    do {
      found = try (follower?.shown ?? archive).bareArticle(article)
    } catch {
      return TextBoundary.line("\(error)")
    }
    guard let row = found else {
      return language.words(en: "No such article.", es: "No existe ese artículo.")
    }
    guard let folder = source?.folder else {
      let whole =
        source?.kind == .archive
        ? language.words(en: "the archive", es: "del archivo de dateline")
        : language.words(en: "the program", es: "del programa")
      return language.words(
        en: "\(row.file) is part of \(whole); there is no file to open.",
        es: "\(row.file) es parte \(whole); no hay archivo que abrir.")
    }
    // The name as shown may differ from the file's; a name that was made safe is not opened.
    let path = folder.isEmpty ? row.file : folder + "/" + row.file
    guard FileManager.default.isReadableFile(atPath: path) else {
      return language.words(
        en: "\(row.file) cannot be opened any more.", es: "\(row.file) ya no se puede abrir.")
    }
    return Pager.show(path, in: language)
  }
}

/// The person's pager, for the source file of an article.
enum Pager {
  /// A path that no pager takes for one of its options, as it would "-x" and "+x".
  static func argument(for path: String) -> String {
    path.hasPrefix("/") || path.hasPrefix("./") ? path : "./" + path
  }

  /// Shows a file; waits until the pager ends.
  /// - Returns: a line for the person when it could not be shown.
  static func show(_ path: String, in language: ReaderLanguage) -> String? {
    let pager = getenv("PAGER").map { String(cString: $0) } ?? ""
    // The pager may be a command with options ("less -R"); the path is an argument, never code.
    let line = "exec \(pager.isEmpty ? "less" : pager) \"$1\""
    let command: [String] = ["/bin/sh", "-c", line, "sh", argument(for: path)]
    let words = command.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    // Not Foundation's `Process`: that starts a process group of its own, which may not read the
    // terminal.
    var process: pid_t = 0
    let failure = posix_spawn(&process, "/bin/sh", nil, nil, words, environ)
    guard failure == 0 else {
      let reason = SystemFailure.words(failure, in: language)
      return language.words(
        en: "The pager could not be started: \(reason)",
        es: "No se pudo iniciar el paginador: \(reason)")
    }
    var result: Int32 = 0
    while waitpid(process, &result, 0) < 0, errno == EINTR {}
    let status = result & 0x7F == 0 ? result >> 8 & 0xFF : 128 + result & 0x7F
    if status == 0 { return nil }
    return language.words(
      en: "The pager ended with status \(status).",
      es: "El paginador terminó con el estado \(status).")
  }
}
