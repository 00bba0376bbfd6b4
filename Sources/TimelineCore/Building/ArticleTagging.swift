import Articles
import Temporal

extension TimelineBuilder {
  /// The time expressions of an article by itself: all regions, in order of position. Documents
  /// that it quotes are dated from its own text first, as for a timeline.
  public static func timeExpressions(of article: Article) -> [TimeExpression] {
    let builder = TimelineBuilder(articles: [article])
    let match = EditionArticles(edition: nil, articles: [article])
    var issues: [EditionIssue] = []
    return builder.tag(match.articles, match, &issues).flatMap(\.expressions)
  }
}
