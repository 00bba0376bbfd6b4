import Articles

/// Writes what was read of a source, and what was not.
public struct ArticleListing {
  /// One article that was read.
  public struct Entry {
    public var article: Article
    /// Its headline, or its first words.
    public var label: String
    /// Its publication in words.
    public var published: String
    public var events: Int
    public var undated: Int
    public var comments: Int

    public init(
      article: Article, label: String, published: String, events: Int, undated: Int, comments: Int
    ) {
      self.article = article
      self.label = label
      self.published = published
      self.events = events
      self.undated = undated
      self.comments = comments
    }
  }

  private let articles: [Entry]
  private let skipped: [ArticleReader.Skipped]

  public init(articles: [Entry], skipped: [ArticleReader.Skipped]) {
    self.articles = articles
    self.skipped = skipped
  }

  /// To be read: a paragraph for each article, then a line for each file that was skipped.
  public func text() -> String {
    var text = ""
    for (index, entry) in articles.enumerated() {
      let article = entry.article
      let by = [article.outlet ?? "outlet unknown", article.author].compactMap { $0 }
      text += "\(index + 1). \(entry.label)\n"
      text += "   \(by.joined(separator: ", "))\n"
      text += "   published \(entry.published)\(basis(article.published))\n"
      text += "   \(counts(entry))\n"
      text += "   \(article.file)\n"
      if !article.impossibleDates.isEmpty { text += "   \(impossibleDates(article))\n" }
      if !article.replaced.isEmpty { text += "   replaced: \(replaced(article))\n" }
      text += "\n"
    }
    for file in skipped { text += "skipped \(file.file): \(file.reason)\n" }
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
            json.value(entry.events, "events")
            json.value(entry.undated, "undated")
            json.value(entry.comments, "comments")
            impossibleDates(entry.article, in: &json)
            json.object("replaced") { json in
              for (name, count) in sorted(entry.article.replaced) { json.value(count, name) }
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

  private func basis(_ publication: Publication?) -> String {
    guard let publication else { return "" }
    let words = publication.basis.isEmpty ? "" : ": \(publication.basis)"
    return " (\(publication.edtf)), \(publication.source.rawValue)\(words)"
  }

  private func counts(_ entry: Entry) -> String {
    [(entry.events, "event"), (entry.undated, "undated passage"), (entry.comments, "comment")]
      .map { "\($0) \($1)\($0 == 1 ? "" : "s")" }
      .joined(separator: ", ")
  }

  /// "1 impossible date: “April 31, 2011”".
  private func impossibleDates(_ article: Article) -> String {
    let dates = article.impossibleDates.map { "“\(article.displayText(of: $0.bytes).text)”" }
    return "\(dates.count) impossible date\(dates.count == 1 ? "" : "s"): "
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
