import Algorithms

/// Makes an article of its draft.
package enum ArticleBuilder {
  package static func article(_ draft: Draft) -> Article {
    let source = draft.source
    let header = draft.head
    var article = Article(
      id: Article.id(ofSHA256: draft.sha256), file: draft.file, sha256: draft.sha256,
      text: source.text, replaced: draft.replaced)
    article.language = draft.language ?? source.language.tag
    article.origin = draft.origin

    let found = ParagraphFinder(source, headerEnd: header.end).paragraphs()
    let markup = MarkupFinder(source: source)
    let paragraphs = mapInParallel(found, inPiecesOf: Paragraph.piece) {
      Paragraph($0, in: source, markup)
    }
    var finder = RegionFinder(paragraphs, in: source, headerEnd: header.end)
    let kinds = Self.told(finder.find(), by: draft.kinds, paragraphs)
    article.paragraphs = paragraphs.map(\.bytes)
    article.regions = regions(of: paragraphs, kinds)
    article.markup = paragraphs.flatMap { markup.markup(in: $0.bytes) }
    article.sentences =
      SentenceFinder(source: source, paragraphs: paragraphs, kinds: kinds).sentences()
    ArticleMetadata(source: source, paragraphs: paragraphs, kinds: kinds, header: header)
      .fill(&article)
    findQuotations(
      &article, body: zip(paragraphs, kinds).filter { $1 == .body }.map(\.0), in: source)
    return article
  }

  /// Kinds as the file itself gives them: what it calls body stands below the headline.
  private static func told(
    _ found: [RegionKind], by given: [Region], _ paragraphs: [Paragraph]
  ) -> [RegionKind] {
    guard !given.isEmpty else { return found }
    var kinds = found
    for (index, paragraph) in paragraphs.enumerated() {
      let next = given.partitioningIndex { $0.bytes.upperBound > paragraph.bytes.lowerBound }
      guard next < given.count, given[next].bytes.contains(paragraph.bytes.lowerBound) else {
        continue
      }
      let isMistaken =
        kinds[index] == .headline || kinds[index] == .byline && paragraph.isProse
      if given[next].kind != .body || isMistaken { kinds[index] = given[next].kind }
    }
    return kinds
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
