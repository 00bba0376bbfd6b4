import Articles
import Temporal

/// Pairs the articles of an edition with those that were read, and lays its metadata over them.
struct EditionArticles {
  /// With the edition's metadata; in the order given, each file's content once.
  private(set) var articles: [Article]
  private(set) var issues: [EditionIssue] = []
  private let edition: Edition?
  /// `Article.id` by the edition's key.
  private var ids: [String: String] = [:]

  init(edition: Edition?, articles: [Article]) {
    self.edition = edition
    var seen: Set<String> = []
    self.articles = articles.filter { seen.insert($0.id).inserted }
    guard let edition else { return }
    for entry in edition.articles {
      guard let index = EditionArticles.index(of: entry, in: self.articles) else {
        note("no article '\(entry.file ?? entry.key)' was read", at: entry.place, .warning)
        continue
      }
      if let sha256 = entry.sha256, sha256 != self.articles[index].sha256 {
        note(
          "'\(entry.file ?? entry.key)' has another SHA-256: its text was changed", at: entry.place,
          .warning)
      }
      ids[entry.key] = self.articles[index].id
      EditionArticles.lay(entry, over: &self.articles[index])
    }
  }

  private mutating func note(
    _ reason: String, at place: EditionPlace, _ severity: EditionIssue.Severity
  ) {
    let file = edition?.file ?? ""
    issues.append(EditionIssue(file: file, place: place, reason: reason, severity: severity))
  }

  /// The ids of the articles of which an edition names every event.
  var completed: Set<String> {
    guard let edition else { return [] }
    let named = articles.filter { edition.isComplete || edition.completed.contains($0.sha256) }
    return Set(named.map(\.id))
  }

  /// By content where the edition gives it and it is there, otherwise by the file's name.
  static func index(of entry: EditionArticle, in articles: [Article]) -> Int? {
    articles.firstIndex { entry.sha256 == $0.sha256 }
      ?? articles.firstIndex { entry.file != nil && entry.file == $0.file }
  }

  private static func lay(_ entry: EditionArticle, over article: inout Article) {
    article.title = entry.title ?? article.title
    article.outlet = entry.outlet ?? article.outlet
    article.author = entry.author ?? article.author
    if let published = entry.published {
      article.published = Publication(
        edtf: published.edtf, days: published.days, source: .edition,
        basis: entry.basis ?? "given by the edition")
    }
  }

  /// The article that an edition's key means; `nil` when it was not read.
  func article(_ key: String) -> String? { ids[key] }

  /// The edition's corrections of an article's documents, by place.
  func corrections(
    of article: ArticleBody, _ issues: inout [EditionIssue]
  ) -> [(bytes: Range<Int>, document: EditionDocument)] {
    guard let edition else { return [] }
    let documents = edition.documents.filter { ids[$0.article] == article.article.id }
    guard !documents.isEmpty else { return [] }
    let finder = AnchorFinder(article)
    return documents.compactMap { document in
      do throws(AnchorFinder.Failure) {
        return (try finder.range(of: document.anchor), document)
      } catch {
        issues.append(
          EditionIssue(file: edition.file, place: document.place, reason: error.reason))
        return nil
      }
    }
  }
}
