import Articles
import Story

/// Which articles tell an event, and how.
struct Mentions {
  /// In order of the reports.
  var articles: [NumberedArticle]
  var reports: [Report]
  /// Articles that do not only repeat another's words.
  var ownWords: Int

  init(_ event: Event, article: (String) throws -> NumberedArticle) throws {
    var reports = event.reports
    var reported = Set(reports.map(\.article))
    for passage in event.passages where reported.insert(passage.article).inserted {
      reports.append(Report(article: passage.article, first: false))
    }
    self.reports = reports
    articles = try reports.map { try article($0.article) }
    let own = event.passages.filter { $0.echoOf == nil }.map(\.article)
    ownWords = Set(own).count
  }
}
