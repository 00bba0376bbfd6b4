import Articles

extension TimelineBuilder {
  /// The articles in order of publication, those that print no date with what can be worked out.
  public static func dated(_ articles: [Article]) -> [Article] {
    TimelineBuilder(articles: articles).datedArticles()
  }

  private func datedArticles() -> [Article] {
    let match = EditionArticles(edition: edition, articles: articles)
    return PublicationOrder.sorted(PublicationInference.dated(match.articles))
  }
}
