import Articles
import English

extension Languages {
  /// All that this program reads.
  package static let all = Languages(EnglishLanguage())
}

extension ArticleBody {
  /// - Parameter article: in one of the languages that this program reads.
  package init(_ article: Article, keepsTimes: Bool = true) {
    self.init(article, in: Languages.all[article.language], keepsTimes: keepsTimes)
  }
}
