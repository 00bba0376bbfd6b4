import Articles
import Editions
import Temporal

/// Finds when the quoted documents of an article were written.
///
/// In this order: what the edition says; the publication of the article that is quoted, when it is
/// one of ours; the document's own date line; the words that announce it. A bare year among those
/// is narrowed by another sentence of the article that names the same source with a finer date.
struct DocumentDates {
  let article: ArticleBody
  /// The articles of which documents are copies, by the documents' places.
  let originals: [Range<Int>: Article]
  let corrections: [(bytes: Range<Int>, document: EditionDocument)]

  /// The article with its documents corrected, in order and without overlaps, and a zone for each.
  func dated() -> (article: Article, zones: [ReferenceZone]) {
    var sources = NamedSources(article, dates: dates(in:))
    var copy = article.article
    copy.documents = separated(copy.documents + additions())
    var zones: [ReferenceZone] = []
    for index in copy.documents.indices {
      let document = copy.documents[index]
      let original = originals[document.bytes]
      let correction = corrections.first { $0.bytes.overlaps(document.bytes) }?.document
      let date =
        correction?.date?.days ?? original?.published?.days ?? printedDate(of: document)
        ?? announcedDate(of: document, &sources)
      if let name = correction?.name ?? original?.outlet ?? original?.title {
        copy.documents[index].name = name
      }
      copy.documents[index].date = date
      zones.append(ReferenceZone(bytes: document.bytes, date: date))
    }
    return (copy, zones)
  }

  /// Documents that only the edition knows of.
  private func additions() -> [QuotedDocument] {
    let known = Stretches(article.article.documents.map(\.bytes))
    let unnamed = article.language.speech.unnamedDocument
    return corrections.compactMap { bytes, document in
      let isKnown = known.overlaps(bytes)
      return isKnown ? nil : QuotedDocument(bytes: bytes, name: document.name ?? unnamed)
    }
  }

  private func separated(_ documents: [QuotedDocument]) -> [QuotedDocument] {
    var kept: [QuotedDocument] = []
    let sorted = documents.sorted {
      ($0.bytes.lowerBound, -$0.bytes.count) < ($1.bytes.lowerBound, -$1.bytes.count)
    }
    for document in sorted where kept.last.map({ !$0.bytes.overlaps(document.bytes) }) ?? true {
      kept.append(document)
    }
    return kept
  }

  private func printedDate(of document: QuotedDocument) -> DayRange? {
    document.dateLine.flatMap(finestDate)
  }

  private func announcedDate(
    of document: QuotedDocument, _ sources: inout NamedSources
  ) -> DayRange? {
    guard let leadIn = document.leadIn, let date = finestDate(in: leadIn) else { return nil }
    guard let count = date.dayCount, count > 31 else { return date }
    let name = sourceName(document.name)
    guard !name.isEmpty else { return date }
    return sources.date(
      inside: date, naming: name, nearest: leadIn, notIn: [leadIn, document.bytes]) ?? date
  }

  /// The finest date in a line read on its own.
  private func finestDate(in line: Range<Int>) -> DayRange? {
    dates(in: line).min { ($0.dayCount ?? .max) < ($1.dayCount ?? .max) }
  }

  /// The dates of a line read on its own, with the article's publication.
  private func dates(in line: Range<Int>) -> [DayRange] {
    let expressions = article.recognized(in: line)
      .expressions(published: article.article.published?.days)
    return expressions.compactMap { expression -> DayRange? in
      guard expression.type == .date || expression.type == .time, let range = expression.range,
        range.dayCount != nil
      else { return nil }
      return range
    }
  }

  /// The capitalised words that name a source: "Sound Post" of "the 1998 Sound Post story".
  private func sourceName(_ name: String) -> [UInt64] {
    let words = name.split(separator: " ")
    let capitalised = words.drop { !($0.first?.isUppercase ?? false) }
      .prefix { $0.first?.isUppercase ?? false }
    return WordIndex(capitalised.joined(separator: " ")).words.map(\.hash)
  }
}
