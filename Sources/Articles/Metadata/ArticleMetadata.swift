/// What an article's own head says about it: title, outlet, author, publication.
struct ArticleMetadata {
  let source: SourceText
  let paragraphs: [Paragraph]
  let kinds: [RegionKind]
  let header: DraftHead

  func fill(_ article: inout Article) {
    let bylines = zip(paragraphs, kinds).filter { $1 == .byline || $1 == .header }
      .compactMap { paragraph, _ in Byline(paragraph, in: source) }
    article.title = value(.title) ?? headline(of: article)
    article.author = value(.author) ?? shown(bylines.lazy.compactMap(\.author).first)
    article.outlet =
      value(.outlet) ?? shown(bylines.lazy.compactMap(\.outlet).first) ?? shown(credit)
    article.published =
      PrintedDate(source: source, paragraphs: paragraphs, kinds: kinds, header: header)
      .publication()
  }

  private func value(_ field: DraftHead.Field) -> String? {
    header.given[field].map { TextBoundary.line($0) } ?? shown(header.values[field])
  }

  private func headline(of article: Article) -> String? {
    guard let headline = article.regions.first(where: { $0.kind == .headline }) else { return nil }
    return TextBoundary.line(article.displayText(of: headline.bytes).text)
  }

  /// "(Zero Hedge)—" before the body's first words.
  private var credit: Range<Int>? {
    guard let first = kinds.firstIndex(of: .body) else { return nil }
    return Byline.credit(opening: paragraphs[first].bytes, in: source)?.outlet
  }

  private func shown(_ range: Range<Int>?) -> String? {
    guard let range else { return nil }
    let text = TextBoundary.line(source.string(source.trimmed(range)))
    return text.isEmpty ? nil : text
  }
}
