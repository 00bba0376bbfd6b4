/// Finds the documents that an article quotes: e-mails, posts, block quotations and credited
/// paragraphs. No two overlap; where two readings compete, the one with a header or signature of
/// its own wins.
struct DocumentFinder {
  let source: SourceText
  /// The body's paragraphs.
  let paragraphs: [Paragraph]
  let sentences: [Range<Int>]
  let quotations: [Quotation]
  /// Markup and debris, in order.
  let hidden: [Range<Int>]
  /// The article's own outlet, which "as we reported" speaks of.
  let outlet: String?

  /// In order.
  func find() -> [QuotedDocument] {
    var taken = Array(repeating: false, count: paragraphs.count)
    var documents: [QuotedDocument] = []
    func keep(_ found: [FoundDocument]) {
      for candidate in found where !candidate.paragraphs.contains(where: { taken[$0] }) {
        for index in candidate.paragraphs { taken[index] = true }
        documents.append(candidate.document)
      }
    }
    keep(EmailFinder(source: source, paragraphs: paragraphs, sentences: sentences).find())
    keep(PostFinder(source: source, paragraphs: paragraphs).find())
    keep(CreditFinder(source: source, paragraphs: paragraphs).find())
    keep(
      BlockQuotationFinder(
        source: source, paragraphs: paragraphs, sentences: sentences, quotations: quotations,
        hidden: hidden, outlet: outlet, taken: taken
      ).find())
    return documents.sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
  }
}

/// A document with the indices of its paragraphs.
struct FoundDocument {
  var paragraphs: Range<Int>
  var document: QuotedDocument
}
