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
    writer.write(article.documents) {
      $0.write($1.bytes)
      $0.write($1.name)
      $0.write($1.leadIn) { $0.write($1) }
      $0.write($1.dateLine) { $0.write($1) }
      $0.write($1.date) { $0.write($1) }
      $0.write($1.message) { $0.write($1) }
    }
    writer.write(article.replaced.sorted { $0.key < $1.key }) {
      $0.write($1.key)
      $0.write($1.value)
    }
    writer.write(article.impossibleDates) { $0.write(ExpressionCoding.bytes(of: $1)) }
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
    article.documents = try reader.array { reader throws(DamagedBytes) in
      QuotedDocument(
        bytes: try reader.range(), name: try reader.text(), leadIn: try reader.optionalRange(),
        dateLine: try reader.optionalRange(),
        date: try reader.optional { reader throws(DamagedBytes) in try reader.dayRange() },
        message: try reader.optionalRange())
    }
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
  }
}

extension ByteReader {
  package mutating func optionalText() throws(DamagedBytes) -> String? {
    try optional { reader throws(DamagedBytes) in try reader.text() }
  }

  package mutating func optionalRange() throws(DamagedBytes) -> Range<Int>? {
    try optional { reader throws(DamagedBytes) in try reader.range() }
  }
}
