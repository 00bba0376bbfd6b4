import Articles
import Foundation

/// Articles as JSON: an object a line, a list of objects, or an object that holds such a list, with the
/// names that schema.org, news-please, newspaper, NewsAPI and others give their fields.
struct JSONArticles: Format {
  let endings = ["json", "jsonl", "ndjson"]

  func recognises(_ content: Content) -> Bool {
    let first = content.opening.first { !$0.isWhitespace }
    return first == "{"
      || first == "["
        && (endings.contains(FilePath.ending(of: content.file).lowercased())
          || content.opening.contains("{"))
  }

  func drafts(of content: Content) -> [Draft] {
    let objects = Self.objects(in: content.utf8)
    return content.drafts(objects.compactMap(Self.article), format: "JSON")
  }

  /// A file of more objects is read as far as they go.
  private static let most = 200_000

  private static func objects(in utf8: [UInt8]) -> [[String: Any]] {
    func value(_ bytes: some Collection<UInt8>) -> Any? {
      try? JSONSerialization.jsonObject(with: Data(bytes))
    }
    if let whole = value(utf8) {
      if let list = whole as? [Any] { return list.prefix(most).compactMap { $0 as? [String: Any] } }
      guard let object = whole as? [String: Any] else { return [] }
      for key in ["articles", "items", "results", "docs", "documents", "data", "entries", "hits"] {
        if let list = object[key] as? [[String: Any]], !list.isEmpty {
          return Array(list.prefix(most))
        }
      }
      return [object]
    }
    return utf8.split(separator: 0x0A).prefix(most).compactMap { value($0) as? [String: Any] }
  }

  private static let titles = ["title", "headline", "webtitle", "name"]
  private static let texts = [
    "text", "maintext", "articlebody", "body", "content_text", "content", "fulltext", "full_text",
    "bodytext", "article_text", "content_html", "plain_text",
  ]
  private static let days = [
    "datepublished", "date_publish", "published", "publishedat", "published_at", "date_published",
    "publish_date", "publicationdate", "publication_date", "pub_date", "pubdate",
    "webpublicationdate",
    "date", "created_at", "timestamp",
  ]
  private static let outlets = [
    "publisher", "outlet", "sitename", "site_name", "publication", "newspaper", "source",
    "source_name",
    "source_domain", "domain", "hostname", "site",
  ]
  private static let addresses = ["url", "link", "weburl", "permalink", "canonical_link", "id"]

  /// `nil`: the object has no words.
  private static func article(_ object: [String: Any]) -> ExportedArticle? {
    let fields = Dictionary(
      object.map { ($0.key.lowercased(), $0.value) }, uniquingKeysWith: { first, _ in first })
    var article = ExportedArticle()
    func first(_ names: [String], _ fact: String) -> String? {
      for name in names {
        if let value = text(fields[name]) {
          article.taken[fact] = name
          return value
        }
      }
      return nil
    }
    guard let words = first(texts, "text") else { return nil }
    article.paragraphs = paragraphs(words)
    article.title = first(titles, "title")
    article.outlet = first(outlets, "source").map { MetaTags.host(of: $0) ?? $0 }
    article.address = first(addresses, "url").flatMap { $0.contains("://") ? $0 : nil }
    if article.outlet == nil, let host = article.address.flatMap(MetaTags.host(of:)) {
      (article.outlet, article.taken["source"]) = (host, "url")
    }
    for name in ["authors", "author", "creator", "byline"] {
      article.authors = texts(fields[name]).flatMap { PersonNames.persons(in: $0) }
      if !article.authors.isEmpty {
        article.taken["author"] = name
        break
      }
    }
    let written = WrittenDate(language: text(fields["language"]) ?? "en")
    article.day = first(days, "date").flatMap(written.day(ofValue:))
    article.taken["text"] = nil
    return article
  }

  private static func text(_ value: Any?) -> String? { texts(value).first }

  /// The texts of a value: itself, those of a list, or the name of an object.
  private static func texts(_ value: Any?) -> [String] {
    switch value {
    case let text as String: text.collapsed.isEmpty ? [] : [text]
    case let list as [Any]: list.flatMap { texts($0) }
    case let object as [String: Any]: texts(object["name"] ?? object["title"] ?? object["id"])
    case let number as NSNumber: ["\(number)"]
    default: []
    }
  }

  private static func paragraphs(_ words: String) -> [String] {
    if words.contains("</p>") || words.contains("<br"),
      let page = PageNode.tree(ofHTML: Array(words.utf8))
    {
      return PageBody.blocks(of: page) { PageNode.wordless.contains($0.name) }.map(\.text)
    }
    return ExportText(
      lines: words.split(separator: "\n", omittingEmptySubsequences: false).map {
        String($0).collapsed
      }
    )
    .paragraphs.map { $0.joined(separator: "\n") }
  }
}
