/// Makes an article of a file's bytes.
enum ArticleBuilder {
  static func article(
    file: String, bytes: [UInt8], in languages: Languages
  ) throws(ArticleError) -> Article {
    if let reason = TextCheck.refusal(of: bytes) { throw .notText(file, reason: reason) }
    let outcome = TextBoundary.body(bytes)
    let language = languages.language(of: outcome.text)
    let source = SourceText(outcome.text, in: language)
    guard !source.trimmed(0..<source.count).isEmpty else { throw .empty(file) }

    let digest = SHA256.hexadecimal(of: bytes)
    var article = Article(
      id: String(digest.prefix(12)), file: TextBoundary.line(file), sha256: digest,
      text: outcome.text, replaced: outcome.replaced)
    article.language = language.tag

    let header = HeaderLines(source)
    let paragraphs = ParagraphFinder(source, headerEnd: header.end).paragraphs()
      .map { Paragraph($0, in: source) }
    var finder = RegionFinder(paragraphs, in: source, headerEnd: header.end)
    let kinds = finder.find()
    article.paragraphs = paragraphs.map(\.bytes)
    article.regions = regions(of: paragraphs, kinds)
    let markup = MarkupFinder(source: source)
    article.markup = paragraphs.flatMap { markup.markup(in: $0.bytes) }
    article.sentences =
      SentenceFinder(source: source, paragraphs: paragraphs, kinds: kinds).sentences()
    ArticleMetadata(source: source, paragraphs: paragraphs, kinds: kinds, header: header)
      .fill(&article)
    findQuotations(
      &article, body: zip(paragraphs, kinds).filter { $1 == .body }.map(\.0), in: source)
    return article
  }

  private static func findQuotations(
    _ article: inout Article, body: [Paragraph], in source: SourceText
  ) {
    let debris = article.regions.filter { $0.kind == .debris }.map(\.bytes)
    let visible = article.markup.filter { debris.index(containing: $0.lowerBound) == nil }
    let hidden = (visible + debris)
      .sorted { $0.lowerBound < $1.lowerBound }
    var quotations = QuotationFinder(
      QuotationContext(
        source: source, hidden: hidden, sentences: article.sentences,
        paragraphs: body.map(\.bytes)))
    article.quotations = quotations.find()
    article.documents =
      DocumentFinder(
        source: source, paragraphs: body, sentences: article.sentences,
        quotations: article.quotations, hidden: hidden, outlet: article.outlet
      ).find()
  }

  /// Neighbours of one kind become one region; each headline stays by itself.
  private static func regions(of paragraphs: [Paragraph], _ kinds: [RegionKind]) -> [Region] {
    var regions: [Region] = []
    for (paragraph, kind) in zip(paragraphs, kinds) {
      if let last = regions.last, last.kind == kind, kind != .headline {
        regions[regions.count - 1].bytes = last.bytes.lowerBound..<paragraph.bytes.upperBound
      } else {
        regions.append(Region(kind: kind, bytes: paragraph.bytes))
      }
    }
    return regions
  }
}

/// Tells text from what is none.
enum TextCheck {
  /// Why `bytes` cannot be an article's text; `nil` when they can.
  ///
  /// A text with some wrong bytes is read with replacements; one in which every tenth byte or
  /// more is wrong is not UTF-8 text.
  static func refusal(of bytes: [UInt8]) -> String? {
    let utf16: [[UInt8]] = [[0xFF, 0xFE], [0xFE, 0xFF]]
    if utf16.contains(where: bytes.starts(with:)) { return "UTF-16 text; only UTF-8 is read" }
    var nulls = 0
    var controls = 0
    var invalid = 0
    var decoder = LenientUTF8(bytes)
    while let element = decoder.next() {
      switch element {
      case .invalid: invalid += 1
      case .scalar("\0"): nulls += 1
      case .scalar(let scalar):
        if scalar.value < 0x20, ![0x09, 0x0A, 0x0C, 0x0D, 0x1B].contains(scalar.value) {
          controls += 1
        }
      }
    }
    if (nulls + controls) * 10 > bytes.count { return "binary data, not text" }
    if (nulls + controls + invalid) * 10 > bytes.count {
      return nulls + controls > 0
        ? "binary data, not text" : "not UTF-8: \(invalid) of \(bytes.count) bytes are wrong"
    }
    return nil
  }
}
