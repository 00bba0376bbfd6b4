import Articles
import Temporal

extension TimelineBuilder {
  /// The time expressions of an article by itself: all regions, in order of position. Documents
  /// that it quotes are dated from its own text first, as for a timeline.
  public static func timeExpressions(of article: Article) -> [TimeExpression] {
    let body = ArticleBody(article)
    return TaggedArticle(body, echoes: EchoFinder([body])).expressions
  }
}
