import Articles
import Formats
import Story
import Temporal

@testable import Indexing

/// An article with a headline, published on days that the test gives.
///
/// - Parameter published: EDTF.
func article(_ file: String, _ published: String, _ body: String) throws -> Article {
  let text = "A headline of \(file)\n\n\(body)\n"
  var article = try ArticleReader.article(file: file, bytes: Array(text.utf8))
  article.published = Publication(
    edtf: published, days: try EDTF(published).days, source: .printed, basis: "")
  return article
}

/// What is found in articles, with no edition to say what happened.
func events(_ articles: [Article]) throws -> [Event] {
  try Timeline.build(articles: articles).events
}
