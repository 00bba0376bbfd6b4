import Articles
import Temporal

/// Pairs the articles of an edition with those that are read, and lays its metadata over them.
package struct EditionArticles {
  package private(set) var issues: [FileIssue] = []
  private var edition: Edition?
  /// `Article.id` by the edition's key.
  private var ids: [String: String] = [:]
  /// What the edition says of an article, by the article's index.
  private var entries: [Int: [EditionArticle]] = [:]
  /// The ids of the articles of which an edition names every event.
  package private(set) var completed: Set<String> = []
  /// By `Article.id`.
  private var documents: [String: [EditionDocument]] = [:]

  /// Of no edition.
  package init() {}

  /// Finds which articles the edition means.
  ///
  /// - Parameter article: the one of an index, as it was read; each content once.
  package init(edition: Edition, count: Int, article: (Int) throws -> Article) rethrows {
    self.edition = edition
    var named = NamedArticles(edition.articles)
    for index in 0..<count {
      let article = try article(index)
      named.note(index, id: article.id, file: article.file, sha256: article.sha256)
      if edition.isComplete || edition.completed.contains(article.sha256) {
        completed.insert(article.id)
      }
    }
    for entry in edition.articles {
      let name = entry.name
      guard let article = named.article(of: entry) else {
        note("no article '\(name)' was read", at: entry.place)
        continue
      }
      if let sha256 = entry.sha256, sha256 != article.sha256 {
        note("'\(name)' has another SHA-256: its text was changed", at: entry.place)
      }
      ids[entry.key] = article.id
      entries[article.index, default: []].append(entry)
    }
    for document in edition.documents {
      if let id = ids[document.article] { documents[id, default: []].append(document) }
    }
  }

  private mutating func note(_ warning: String, at place: FilePlace) {
    issues.append(
      FileIssue(file: edition?.file ?? "", place: place, reason: warning, severity: .warning))
  }

  /// Indices of the articles of which the edition says something.
  package var matched: [Int] { entries.keys.sorted() }

  /// An article with the edition's metadata.
  package func laid(over article: Article, at index: Int) -> Article {
    guard let entries = entries[index] else { return article }
    var article = article
    for entry in entries {
      article.title = entry.title ?? article.title
      article.outlet = entry.outlet ?? article.outlet
      article.author = entry.author ?? article.author
      if let published = entry.published {
        article.published = Publication(
          edtf: published.edtf, days: published.days, source: .edition,
          basis: entry.basis ?? "given by the edition")
      }
    }
    return article
  }

  /// The article that an edition's key means; `nil` when it was not read.
  package func article(_ key: String) -> String? { ids[key] }

  /// The edition's corrections of an article's documents, by place.
  package func corrections(
    of article: ArticleBody, _ issues: inout [FileIssue]
  ) -> [(bytes: Range<Int>, document: EditionDocument)] {
    guard let edition, let documents = documents[article.article.id] else { return [] }
    let finder = AnchorFinder(article)
    return documents.compactMap { document in
      do throws(AnchorFinder.Failure) {
        return (try finder.range(of: document.anchor), document)
      } catch {
        issues.append(
          FileIssue(file: edition.file, place: document.place, reason: error.reason))
        return nil
      }
    }
  }
}

/// Finds articles by their content where the entry of an edition gives it and it is there,
/// otherwise by the name of their file. Knows no more articles than entries can mean.
package struct NamedArticles {
  package struct Named {
    package var index: Int
    package var id: String
    package var sha256: String
  }

  private let wanted: Set<String>
  private var byContent: [String: Named] = [:]
  private var byFile: [String: Named] = [:]

  package init(_ entries: [EditionArticle]) {
    wanted = Set(entries.flatMap { [$0.sha256, $0.file] }.compactMap { $0 })
  }

  /// Of several of one name the first counts.
  package mutating func note(_ index: Int, id: String, file: String, sha256: String) {
    let article = Named(index: index, id: id, sha256: sha256)
    if wanted.contains(sha256), byContent[sha256] == nil { byContent[sha256] = article }
    if wanted.contains(file), byFile[file] == nil { byFile[file] = article }
  }

  package func article(of entry: EditionArticle) -> Named? {
    entry.sha256.flatMap { byContent[$0] } ?? entry.file.flatMap { byFile[$0] }
  }
}
