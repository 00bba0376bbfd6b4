/// An article as its file's format gives it, before it is read: text that passed the boundary for
/// hostile text, and what the file says of it in lines of its own.
package struct Draft: Sendable {
  /// The file's name, safe to show.
  package var file: String
  /// SHA-256 of the article's content, by which it is known: of the file's bytes where it is all of
  /// the file. 64 hexadecimal digits.
  package var sha256: String
  /// The text with its language; positions of all that is found are its bytes.
  package var source: SourceText
  /// How many scalars the boundary replaced, by their Unicode name.
  package var replaced: [String: Int]
  package var head: DraftHead
  /// What it was made of.
  package var origin: ArticleOrigin
  /// The language that its words are surely in, as a BCP 47 tag; `nil`: that in which it is read.
  package var language: String?
  /// What stretches of the text are by the file's own account, in order; the rest is told by its words.
  package var kinds: [Region]

  package init(
    file: String, sha256: String, source: SourceText, replaced: [String: Int], head: DraftHead,
    origin: ArticleOrigin, kinds: [Region] = []
  ) {
    self.file = file
    self.sha256 = sha256
    self.source = source
    self.replaced = replaced
    self.head = head
    self.origin = origin
    self.kinds = kinds
  }
}

/// What a file says about its article in lines of its own, before the text.
package struct DraftHead: Sendable {
  package enum Field: String, Sendable { case title, date, outlet, author, other }

  /// The value of each field that was found, where it stands: UTF-8 bytes of the draft's text.
  package private(set) var values: [Field: Range<Int>] = [:]
  /// Values that stand nowhere as they are meant, such as a list of authors; they go before those
  /// that do.
  package var given: [Field: String] = [:]
  /// Where the text after them begins; 0 when there are none.
  package private(set) var end = 0

  package init() {}

  /// Adds a line, with the field that it gives where it gives one; of two values the first counts.
  package mutating func add(_ line: Range<Int>, _ field: (Field, Range<Int>)? = nil) {
    end = line.upperBound
    if let (field, value) = field, field != .other, !value.isEmpty, values[field] == nil {
      values[field] = value
    }
  }
}
