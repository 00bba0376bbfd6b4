import Algorithms

/// The words that announce an article's documents, to be asked for many positions.
package struct LeadIns: Sendable {
  private struct Announced {
    var leadIn: Range<Int>
    var document: QuotedDocument
    /// Where the lead-in that reaches furthest ends, of this one and all before.
    var furthest: Int
  }

  /// In order of the lead-ins.
  private var announced: [Announced] = []

  /// - Parameter documents: in order. What stands in a document or behind it does not announce it.
  package init(_ documents: [QuotedDocument]) {
    let sorted = documents.compactMap { document in
      document.leadIn.flatMap { $0.upperBound <= document.bytes.lowerBound ? ($0, document) : nil }
    }.sorted { $0.0.lowerBound < $1.0.lowerBound }
    for (leadIn, document) in sorted {
      let furthest = max(announced.last?.furthest ?? 0, leadIn.upperBound)
      announced.append(Announced(leadIn: leadIn, document: document, furthest: furthest))
    }
  }

  /// The documents whose lead-ins share a byte with a stretch of the text, in order.
  package func documents(announcedBy bytes: Range<Int>) -> [QuotedDocument] {
    let near = announced[announced.partitioningIndex { $0.furthest > bytes.lowerBound }...]
    return near.prefix { $0.leadIn.lowerBound < bytes.upperBound }
      .filter { $0.leadIn.overlaps(bytes) }.map(\.document)
      .sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
  }
}
