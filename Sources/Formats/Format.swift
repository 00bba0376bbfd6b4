import Articles

/// A form in which files hold articles.
///
/// What a format is, is told by its content first and its file's name second. A file may hold many
/// articles.
protocol Format: Sendable {
  /// Endings of its files' names, lower case, without the full stop: what is read in a folder.
  var endings: [String] { get }
  /// Whether its articles' texts are made of the file rather than being the file's.
  var isMade: Bool { get }
  func recognises(_ content: Content) -> Bool
  /// The articles of a file of this format, in order.
  func drafts(of content: Content) -> [Draft]
}

extension Format {
  var isMade: Bool { true }
}

/// A file's text, and what articles are made of it.
final class Content {
  /// The file's name, safe to show.
  let file: String
  /// Of the file's bytes.
  let sha256: String
  /// The file's text as it is: not past the boundary for hostile text.
  let utf8: [UInt8]
  /// The encoding that it was read from, as IANA names it; `nil`: UTF-8.
  let encoding: String?
  private let taken: [String: String]
  private let languages: Languages

  init(file: String, sha256: String, decoded: DecodedText, in languages: Languages) {
    self.file = TextBoundary.line(file)
    self.sha256 = sha256
    utf8 = decoded.utf8
    encoding = decoded.encoding
    taken =
      decoded.encoding == nil ? [:] : ["encoding": decoded.isDeclared ? "declared" : "bytes"]
    self.languages = languages
  }

  private lazy var bounded = TextBoundary.body(utf8)
  /// The file's text past the boundary for hostile text.
  private(set) lazy var source = source(of: bounded.text)

  private func source(of text: String) -> SourceText {
    SourceText(text, in: languages.language(of: text))
  }

  /// The first bytes of the text, lower case, to know a format by.
  private(set) lazy var opening: String = {
    let bytes = utf8.prefix(4096).drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    return String(decoding: bytes, as: UTF8.self).lowercased()
  }()

  /// The one article that is all of the file.
  func draft(head: DraftHead, format: String) -> Draft {
    var draft = Draft(
      file: file, sha256: sha256, source: source, replaced: bounded.replaced, head: head,
      origin: ArticleOrigin(format: format, encoding: encoding, taken: taken))
    draft.language = TextLanguage.tag(of: source.bytes[head.end...])
    return draft
  }

  /// One of the articles of a file whose text had to be made of it: past the boundary again, known
  /// by its own text.
  func draft(_ made: MadeText, format: String) -> Draft {
    let outcome = TextBoundary.body(Array(made.text.utf8))
    let source = source(of: outcome.text)
    var draft = Draft(
      file: file, sha256: SHA256.hexadecimal(of: Array(made.text.utf8)), source: source,
      replaced: outcome.replaced, head: PlainText.head(of: source),
      origin: ArticleOrigin(
        format: format, encoding: encoding, taken: taken.merging(made.taken) { $1 }, isMade: true),
      kinds: made.kinds(in: source))
    draft.language = TextLanguage.tag(of: source.bytes[draft.head.end...])
    return draft
  }
}

/// All formats that are read.
package enum Formats {
  /// Each recognises less than the next; plain text is what no other recognises.
  static let all: [any Format] = [
    WebPage(), JSONArticles(), NexisText(), NexisUniText(), FactivaText(), ProQuestText(),
    SavedMail(), Markdown(),
    PlainText(),
  ]

  /// The drafts of a file's articles, in order; at least one.
  ///
  /// - Throws: `empty` or `notText`.
  package static func recognise(
    _ bytes: consuming [UInt8], file: String, in languages: Languages
  ) throws(ArticleError) -> [Draft] {
    let sha256 = SHA256.hexadecimal(of: bytes)
    let decoded = DecodedText(bytes)
    if let reason = TextCheck.refusal(of: decoded.utf8) { throw .notText(file, reason: reason) }
    let content = Content(file: file, sha256: sha256, decoded: decoded, in: languages)
    for format in all where format.recognises(content) {
      let drafts = format.drafts(of: content)
      if !drafts.isEmpty { return drafts }
      // Its name says that it is of this format: read as another, it would be nonsense.
      if format.isMade, format.endings.contains(FilePath.ending(of: file).lowercased()) {
        throw .notText(file, reason: "no article is found in it")
      }
    }
    throw .empty(file)
  }
}
