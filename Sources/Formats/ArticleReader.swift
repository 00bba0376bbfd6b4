import Articles
import Foundation
import Glibc

/// Reads articles from bytes, files and folders.
public enum ArticleReader {
  /// A file that was not read, and why.
  public struct Skipped: Hashable, Sendable {
    /// Safe to show.
    public var file: String
    public var reason: String
    /// The file whose content it repeats: nothing is lost without it.
    public var sameAs: String?
    /// A folder that could not be looked into, or what may be one: nobody knows what was in it.
    public var mayHoldArticles: Bool

    public init(
      file: String, reason: String, sameAs: String? = nil, mayHoldArticles: Bool = false
    ) {
      self.file = file
      self.reason = reason
      self.sameAs = sameAs
      self.mayHoldArticles = mayHoldArticles
    }
  }

  /// Endings of the files that are read as articles, lowercase.
  public static let endings = Set(Formats.all.flatMap(\.endings))

  /// The same for a person: ".txt, .text, .md and .markdown".
  public static let endingsInWords: String = {
    let endings = Formats.all.reversed().flatMap(\.endings).map { "." + $0 }
    return endings.dropLast().joined(separator: ", ") + " and " + endings[endings.count - 1]
  }()

  /// No article of a folder is longer, in bytes.
  public static let largestFile = 64 << 20

  /// Reads the articles of a file from its bytes: at least one.
  ///
  /// - Parameter file: the name under which they are known; made safe to show.
  /// - Throws: `empty` or `notText`.
  package static func articles(
    file: String, bytes: consuming [UInt8], in languages: Languages
  ) throws(ArticleError) -> [Article] {
    try Formats.recognise(bytes, file: file, in: languages).map(ArticleBuilder.article)
  }

  /// Reads an article from its own text, as it was first read from its file: without what was
  /// learnt of it since.
  ///
  /// - Throws: `empty` or `notText`, which a text that was once read never is.
  package static func again(
    _ article: Article, in languages: Languages
  ) throws(ArticleError) -> Article {
    if let origin = article.origin, origin.isMade {
      let source = SourceText(article.text, in: languages.language(of: article.text))
      var draft = Draft(
        file: article.file, sha256: article.sha256, source: source, replaced: article.replaced,
        head: PlainText.head(of: source), origin: origin,
        kinds: article.regions.filter { [.body, .caption, .comment].contains($0.kind) })
      draft.language = article.language
      return ArticleBuilder.article(draft)
    }
    let read = try articles(
      file: article.file, bytes: Array(article.text.utf8), in: languages)
    var copy = read[0]
    copy.id = article.id
    copy.sha256 = article.sha256
    copy.replaced = article.replaced
    copy.origin = article.origin ?? copy.origin
    return copy
  }

  /// Reads the articles in the file at `path`, whatever its ending; parameters as of `drafts(at:)`.
  ///
  /// - Throws: every case but `noArticles`.
  package static func articles(
    at path: String, name: String? = nil, atMost limit: Int? = largestFile,
    in languages: Languages
  ) throws(ArticleError) -> [Article] {
    try drafts(at: path, name: name, atMost: limit, in: languages).map(ArticleBuilder.article)
  }

  /// The drafts of the articles in the file at `path`, whatever its ending.
  ///
  /// - Parameters:
  ///   - name: the name under which it is known; the last part of `path` unless given.
  ///   - limit: the most bytes that it may have; `nil`: as many as there are.
  /// - Throws: every case but `noArticles`.
  package static func drafts(
    at path: String, name: String? = nil, atMost limit: Int? = largestFile,
    in languages: Languages
  ) throws(ArticleError) -> [Draft] {
    let descriptor: Int32
    do {
      descriptor = try BoundedFile.open(path)
    } catch {
      throw error == .missing ? .missing(path) : .unreadable(path, reason: "\(error)")
    }
    defer { close(descriptor) }
    return try drafts(
      in: OpenFile(descriptor: descriptor, path: path), name: name ?? FilePath.name(of: path),
      atMost: limit, in: languages)
  }

  /// The drafts of the articles that standard input gives to its end, of any length; they are known as
  /// "-".
  ///
  /// - Throws: `unreadable`, `empty` or `notText`, of "standard input".
  package static func standardInput(
    in languages: Languages
  ) throws(ArticleError) -> [Draft] {
    try drafts(
      in: OpenFile(descriptor: STDIN_FILENO, path: "standard input"), name: "-", atMost: nil,
      in: languages)
  }

  private static func drafts(
    in file: OpenFile, name: String, atMost limit: Int?, in languages: Languages
  ) throws(ArticleError) -> [Draft] {
    do {
      return try Formats.recognise(file.bytes(atMost: limit), file: name, in: languages)
    } catch {
      // Errors name the path that was asked for, which says more than the article's name.
      switch error {
      case .empty: throw .empty(file.path)
      case .notText(_, let reason): throw .notText(file.path, reason: reason)
      default: throw error
      }
    }
  }
}

/// A file that is open for reading, by the name that errors give it.
struct OpenFile {
  let descriptor: Int32
  let path: String

  /// The file's bytes to its end.
  ///
  /// - Parameters:
  ///   - limit: the most that it may have; `nil`: as many as there are, of a text.
  ///   - place: where a file without a limit is looked at before all of it is read. What is no
  ///     text is refused there, since a device such as `/dev/zero` has no end.
  /// - Throws: `unreadable`, or `notText` where there is no limit.
  func bytes(
    atMost limit: Int?, lookedAtAfter place: Int = ArticleReader.largestFile
  ) throws(ArticleError) -> [UInt8] {
    var bytes: [UInt8] = []
    if let limit {
      try read(into: &bytes, upTo: limit + 1)
      if bytes.count > limit {
        throw .unreadable(path, reason: "larger than \(limit >> 20) MB")
      }
      return bytes
    }
    try read(into: &bytes, upTo: place)
    if bytes.count == place {
      if let reason = TextCheck.refusal(of: DecodedText(bytes).utf8) {
        throw .notText(path, reason: reason)
      }
      try read(into: &bytes, upTo: .max)
    }
    return bytes
  }

  private func read(into bytes: inout [UInt8], upTo limit: Int) throws(ArticleError) {
    let failure = BoundedFile.read(descriptor, into: &bytes, upTo: limit)
    if failure != 0 {
      throw .unreadable(path, reason: "\(FileFault(errno: failure))")
    }
  }
}
