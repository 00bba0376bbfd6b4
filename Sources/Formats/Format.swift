import Articles

/// A form in which files hold articles.
///
/// What a format is, is told by its content first and its file's name second. A file may hold many
/// articles.
protocol Format: Sendable {
  /// Endings of its files' names, lower case, without the full stop: what is read in a folder.
  var endings: [String] { get }
  func recognises(_ content: Content) -> Bool
  /// The articles of a file of this format, in order.
  func drafts(of content: Content) -> [Draft]
}

/// A file's text, past the boundary for hostile text.
struct Content: Sendable {
  /// The file's name, safe to show.
  var file: String
  /// Of the file's bytes.
  var sha256: String
  var source: SourceText
  var replaced: [String: Int]

  /// The one article that is all of the file.
  func draft(head: DraftHead) -> Draft {
    Draft(file: file, sha256: sha256, source: source, replaced: replaced, head: head)
  }

  /// One of the articles of a file whose text had to be made of it: past the boundary again, known
  /// by its own text.
  ///
  /// - Parameter head: the lines of the text's beginning that are its head.
  func draft(text made: String, head: (SourceText) -> DraftHead) -> Draft {
    let text = TextBoundary.body(Array(made.utf8))
    let source = SourceText(text.text, in: source.language)
    return Draft(
      file: file, sha256: SHA256.hexadecimal(of: Array(made.utf8)), source: source,
      replaced: text.replaced, head: head(source))
  }
}

/// All formats that are read.
package enum Formats {
  /// Each recognises less than the next; plain text is what no other recognises.
  static let all: [any Format] = [Markdown(), PlainText()]

  /// The drafts of a file's articles, in order; at least one.
  ///
  /// - Throws: `empty` or `notText`.
  package static func recognise(
    _ bytes: consuming [UInt8], file: String, in languages: Languages
  ) throws(ArticleError) -> [Draft] {
    if let reason = TextCheck.refusal(of: bytes) { throw .notText(file, reason: reason) }
    let sha256 = SHA256.hexadecimal(of: bytes)
    let text = TextBoundary.body(bytes)
    let source = SourceText(text.text, in: languages.language(of: text.text))
    guard !source.trimmed(0..<source.count).isEmpty else { throw .empty(file) }
    let content = Content(
      file: TextBoundary.line(file), sha256: sha256, source: source, replaced: text.replaced)
    for format in all where format.recognises(content) {
      let drafts = format.drafts(of: content)
      if !drafts.isEmpty { return drafts }
    }
    throw .empty(file)
  }
}
