import Temporal

/// The positions inside an article, as bytes.
package enum ArticleLayout {
  package static func bytes(of article: Article) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(article.regions) {
      $0.write($1.kind.rawValue)
      $0.write($1.bytes)
    }
    writer.write(article.sentences) { $0.write($1) }
    writer.write(article.paragraphs) { $0.write($1) }
    writer.write(article.markup) { $0.write($1) }
    writer.write(article.quotations) {
      $0.write($1.bytes)
      $0.write($1.speaker) { $0.write($1) }
      $0.write($1.attribution) { $0.write($1) }
    }
    writer.write(article.documents) { $0.write($1) }
    writer.write(article.replaced.sorted { $0.key < $1.key }) {
      $0.write($1.key)
      $0.write($1.value)
    }
    writer.write(article.impossibleDates) { $0.write(ExpressionCoding.bytes(of: $1)) }
    writer.write(article.language)
    writer.write(article.origin) { $0.write($1) }
    return writer.bytes
  }

  /// Fills in the positions that `bytes` holds, of which anybody may have made any: those that do not
  /// fit the article's text are refused. Then makes the text safe to show.
  /// - Returns: where the positions are afterwards; `nil`: where they were.
  package static func readChecked(
    _ bytes: [UInt8], into article: inout Article
  ) throws(DamagedBytes) -> MovedPositions? {
    try read(bytes, into: &article)
    try LayoutCheck(article)()
    let (text, moves) = StoredText.placedBody(article.text)
    guard let moves else { return nil }
    article = article.moved(by: moves)
    article.text = text
    return moves
  }

  /// Fills in the positions that `bytes` holds, as they are.
  package static func read(_ bytes: [UInt8], into article: inout Article) throws(DamagedBytes) {
    var reader = ByteReader(bytes)
    article.regions = try reader.array { reader throws(DamagedBytes) in
      Region(kind: try reader.named(), bytes: try reader.range())
    }
    article.sentences = try reader.array { reader throws(DamagedBytes) in try reader.range() }
    article.paragraphs = try reader.array { reader throws(DamagedBytes) in try reader.range() }
    article.markup = try reader.array { reader throws(DamagedBytes) in try reader.range() }
    article.quotations = try reader.array { reader throws(DamagedBytes) in
      Quotation(
        bytes: try reader.range(), speaker: try reader.optionalText(),
        attribution: try reader.optionalRange())
    }
    article.documents = try reader.array { reader throws(DamagedBytes) in try reader.document() }
    let replaced = try reader.array { reader throws(DamagedBytes) in
      (try reader.text(), try reader.int())
    }
    article.replaced = Dictionary(replaced) { first, _ in first }
    // What was stored before impossible dates were looked for ends here.
    if !reader.isAtEnd {
      article.impossibleDates = try reader.array { reader throws(DamagedBytes) in
        try ExpressionCoding.expression(from: try reader.blob())
      }
    }
    // What was stored before there were languages, here.
    if !reader.isAtEnd { article.language = try reader.text() }
    // What was stored before articles told what they were made of, here.
    if !reader.isAtEnd {
      article.origin = try reader.optional { reader throws(DamagedBytes) in try reader.origin() }
    }
  }
}

extension ByteWriter {
  fileprivate mutating func write(_ origin: ArticleOrigin) {
    write(origin.format)
    write(origin.encoding) { $0.write($1) }
    write(origin.taken.sorted { $0.key < $1.key }) {
      $0.write($1.key)
      $0.write($1.value)
    }
    write(origin.isMade ? 1 : 0)
  }

  package mutating func write(_ document: QuotedDocument) {
    write(document.bytes)
    write(document.name)
    write(document.leadIn) { $0.write($1) }
    write(document.dateLine) { $0.write($1) }
    write(document.date) { $0.write($1) }
    write(document.message) { $0.write($1) }
  }
}

extension ByteReader {
  fileprivate mutating func origin() throws(DamagedBytes) -> ArticleOrigin {
    let (format, encoding) = (try text(), try optionalText())
    let taken = try array { reader throws(DamagedBytes) in (try reader.text(), try reader.text()) }
    return ArticleOrigin(
      format: format, encoding: encoding, taken: Dictionary(taken) { first, _ in first },
      isMade: try int() == 1)
  }

  package mutating func document() throws(DamagedBytes) -> QuotedDocument {
    QuotedDocument(
      bytes: try range(), name: try text(), leadIn: try optionalRange(),
      dateLine: try optionalRange(),
      date: try optional { reader throws(DamagedBytes) in try reader.dayRange() },
      message: try optionalRange())
  }

  package mutating func optionalText() throws(DamagedBytes) -> String? {
    try optional { reader throws(DamagedBytes) in try reader.text() }
  }

  package mutating func optionalRange() throws(DamagedBytes) -> Range<Int>? {
    try optional { reader throws(DamagedBytes) in try reader.range() }
  }
}

/// Whether the positions that were stored beside an article's text fit it. Whoever made the archive
/// may have written any: one inside a character would join two halves into a third character, one
/// outside the text or out of order would lead whoever counts with it astray.
struct LayoutCheck {
  private let article: Article

  init(_ article: Article) { self.article = article }

  func callAsFunction() throws(DamagedBytes) {
    try check(article.regions.map(\.bytes), "regions")
    try check(article.sentences, "sentences")
    try check(article.paragraphs, "paragraphs")
    try check(article.markup, "markup")
    for quotation in article.quotations {
      try check(quotation.bytes, "a quotation")
      try check(quotation.attribution, "who is quoted")
    }
    for document in article.documents {
      try check(document.bytes, "a document")
      for part in [document.leadIn, document.dateLine, document.message] {
        try check(part, "a part of a document")
      }
    }
    for date in article.impossibleDates where !date.isInside(article.text) {
      throw DamagedBytes("a date that no calendar has is not in the text")
    }
    // A count of replaced characters, each of which still stands in the text.
    for count in article.replaced.values where !(0...article.text.utf8.count ~= count) {
      throw DamagedBytes("\(count) characters cannot have been replaced")
    }
  }

  /// Each inside the text, none begins before the one before it ends.
  private func check(_ ranges: [Range<Int>], _ name: String) throws(DamagedBytes) {
    var end = 0
    for range in ranges {
      try check(range, name)
      guard range.lowerBound >= end else { throw DamagedBytes("\(name) are not in order") }
      end = range.upperBound
    }
  }

  private func check(_ range: Range<Int>?, _ name: String) throws(DamagedBytes) {
    guard let range, !article.text.holdsWhole(range) else { return }
    throw DamagedBytes("\(name) cannot be at bytes \(range.lowerBound)–\(range.upperBound)")
  }
}

extension TimeExpression {
  /// Whether its words, and those that it was counted from, are whole characters of a text.
  package func isInside(_ text: String) -> Bool {
    if case .expression(let words, _) = countedFrom, !text.holdsWhole(words) { return false }
    return text.holdsWhole(bytes)
  }
}
