import Articles
import Temporal

extension TimelineBuilder {
  /// The time expressions of an article by itself: all regions, in order of position. Documents
  /// that it quotes are dated from its own text first, as for a timeline.
  public static func timeExpressions(of article: Article) -> [TimeExpression] {
    TaggedArticle(ArticleBody(article, keepsTimes: false)).expressions
  }
}
