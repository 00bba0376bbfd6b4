import Archive
import Articles
import Formats
import Indexing
import Story
import Words

/// Writes what was read of a source, and what was not.
///
/// Of each article how many sentences of each kind it has, and on demand the sentences themselves.
public struct ArticleListing {
  /// One article that was read.
  public struct Entry {
    public var article: Article
    /// Its headline, or its first words.
    public var label: String
    public var events: Int
    public var counts: [SentenceKind: Int]
    /// All of them, in order of position; `nil`: they are not listed.
    public var sentences: [SentenceRow]?
    /// Whether the words of its body are written too.
    public var withText: Bool

    public init(
      article: Article, label: String, events: Int, counts: [SentenceKind: Int],
      sentences: [SentenceRow]? = nil, withText: Bool = false
    ) {
      self.article = article
      self.label = label
      self.events = events
      self.counts = counts
      self.sentences = sentences
      self.withText = withText
    }
  }

  private let articles: [Entry]
  private let skipped: [ArticleReader.Skipped]

  public init(articles: [Entry], skipped: [ArticleReader.Skipped]) {
    self.articles = articles
    self.skipped = skipped
  }

  /// To be read: a paragraph for each article, then a line for each file that was skipped.
  public func text(in language: ReaderLanguage) -> String {
    var text = ""
    for (index, entry) in articles.enumerated() {
      let article = entry.article
      let by = [ArticleWords.outlet(article.outlet, in: language), article.author]
        .compactMap { $0 }
      let published = DateWords.published(article.published, in: language)
      text += "\(index + 1). \(entry.label)\n"
      text += "   \(by.joined(separator: ", "))\n"
      text += "   " + language.words(en: "published ", es: "publicado: ")
      text += "\(published)\(basis(article.published, language))\n"
      text += "   \(counts(entry, language))\n"
      text += "   \(article.file)\(origin(article, language))\n"
      if !article.impossibleDates.isEmpty {
        text += "   \(impossibleDates(article, language))\n"
      }
      if !article.replaced.isEmpty {
        text += "   " + language.words(en: "replaced: ", es: "sustituido: ")
        text += "\(replaced(article))\n"
      }
      if let sentences = entry.sentences {
        text += SentenceListing(sentences, of: article).text(in: language)
      }
      if entry.withText {
        for paragraph in article.bodyParagraphs { text += "\n\(paragraph)\n" }
      }
      text += "\n"
    }
    for file in skipped {
      text += language.words(en: "skipped ", es: "omitido ") + "\(file.file): \(file.reason)\n"
    }
    return text
  }

  /// `dateline.articles/1`: one JSON object.
  public func json() -> String {
    var json = JSONWriter(to: "")
    json.object { json in
      json.value("dateline.articles/1", "schema")
      json.list("articles") { list in
        for entry in articles {
          list.newline()
          list.object { json in
            json.fields(of: entry.article)
            origin(entry.article, in: &json)
            json.value(entry.events, "events")
            for (kind, name) in Self.countNames { json.value(entry.counts[kind] ?? 0, name) }
            impossibleDates(entry.article, in: &json)
            json.object("replaced") { json in
              for (name, count) in sorted(entry.article.replaced) { json.value(count, name) }
            }
            if entry.withText {
              json.value(entry.article.bodyParagraphs.joined(separator: "\n\n"), "text")
            }
            if let sentences = entry.sentences {
              SentenceListing(sentences, of: entry.article).write(to: &json)
            }
          }
        }
      }
      json.list("skipped") { list in
        for file in skipped {
          list.newline()
          list.object { json in
            json.value(file.file, "file")
            json.value(file.reason, "reason")
          }
        }
      }
    }
    json.newline()
    return json.output
  }

  /// What the counts of sentences are called.
  private static let countNames: [(SentenceKind, String)] = [
    (.told, "told"), (.outside(.undated), "undated"), (.outside(.comment), "comments"),
    (.outside(.caption), "captions"), (.outside(.furniture), "furniture"),
    (.outside(.headline), "headlines"), (.outside(.header), "headers"),
  ]

  private func basis(_ publication: Publication?, _ language: ReaderLanguage) -> String {
    guard let publication else { return "" }
    let source = language.words(
      en: publication.source.rawValue, es: publication.source.word(in: .spanish))
    let basis = BasisWords.words(publication, in: language)
    return " (\(publication.edtf)), \(source)\(basis.isEmpty ? "" : ": \(basis)")"
  }

  /// ", web page, windows-1252: title from og:title, date from JSON-LD datePublished".
  private func origin(_ article: Article, _ language: ReaderLanguage) -> String {
    guard let origin = article.origin else { return "" }
    let unread =
      Languages.all.reads(article.language)
      ? nil
      : language.words(
        en: "in a language that is not read (\(article.language)): searched, not dated",
        es: "en un idioma que no se lee (\(article.language)): se busca, sin fechas")
    let form = [language.words(format: origin.format), origin.encoding, unread]
      .compactMap { $0 }.joined(separator: ", ")
    let from = language.words(en: "from", es: "de")
    let facts = origin.taken.sorted { $0.key < $1.key }.filter { $0.key != "encoding" }
      .map { "\(language.words(field: $0.key)) \(from) \($0.value)" }
    return ", \(form)" + (facts.isEmpty ? "" : ": " + facts.joined(separator: ", "))
  }

  private func origin<Output>(_ article: Article, in json: inout JSONWriter<Output>) {
    json.value(article.language, "language")
    json.value(article.origin?.format, "format")
    json.value(article.origin?.encoding, "encoding")
    json.object("taken") { json in
      for (field, basis) in (article.origin?.taken ?? [:]).sorted(by: { $0.key < $1.key }) {
        json.value(basis, field)
      }
    }
  }

  private func counts(_ entry: Entry, _ language: ReaderLanguage) -> String {
    ([counted(entry.events, .event, in: language)] + counted(entry.counts, in: language))
      .joined(separator: ", ")
  }

  /// "1 impossible date: “April 31, 2011”".
  private func impossibleDates(_ article: Article, _ language: ReaderLanguage) -> String {
    let dates = article.impossibleDates.map { "“\(article.displayText(of: $0.bytes).text)”" }
    return counted(dates.count, .impossibleDate, in: language) + ": "
      + dates.joined(separator: ", ")
  }

  private func impossibleDates<Output>(_ article: Article, in json: inout JSONWriter<Output>) {
    json.list("impossibleDates") { list in
      if article.impossibleDates.isEmpty { return }
      let quotes = ArticleQuotes(article)
      for date in article.impossibleDates {
        let position = quotes.codePoints(date.bytes)
        list.object { json in
          json.value(position.lowerBound, "start")
          json.value(position.upperBound, "end")
          json.value(quotes.text(date.bytes), "text")
          json.value(date.value, "value")
        }
      }
    }
  }

  private func replaced(_ article: Article) -> String {
    sorted(article.replaced).map { "\($0.value) \($0.key)" }.joined(separator: ", ")
  }

  private func sorted(_ counts: [String: Int]) -> [(key: String, value: Int)] {
    counts.sorted { $0.key < $1.key }
  }
}

extension Article {
  /// The paragraphs of its body as they are shown, without captions, comments and what is set round.
  fileprivate var bodyParagraphs: [String] {
    let body = regions.filter { $0.kind == .body }
    return paragraphs.compactMap { paragraph in
      let isBody = body.contains { $0.bytes.contains(paragraph.lowerBound) }
      return isBody ? displayText(of: paragraph).text : nil
    }
  }
}

extension ReaderLanguage {
  fileprivate func words(format: String) -> String {
    switch format {
    case "web page": words(en: format, es: "página web")
    case "plain text": words(en: format, es: "texto simple")
    default: format
    }
  }

  fileprivate func words(field: String) -> String {
    switch field {
    case "title": words(en: field, es: "título")
    case "source": words(en: "outlet", es: "medio")
    case "author": words(en: field, es: "autor")
    case "date": words(en: field, es: "fecha")
    case "url": words(en: "address", es: "dirección")
    default: field
    }
  }
}
