import Articles

/// Documents of ProQuest as text, between rules of underscores: fields such as `Author:` and
/// `Publication date:`, the words behind `Full text:`.
struct ProQuestText: Format {
  let endings: [String] = []

  private static let names: Set<String> = [
    "author", "title", "publication title", "publication info", "publication date",
    "publication year", "publication subject", "pages", "page", "section", "issn", "source type",
    "subject",
    "place of publication", "country of publication", "publisher", "language of publication",
    "document type", "proquest document id", "document url", "copyright", "last updated",
    "database",
    "abstract", "full text", "links", "location", "people", "company / organization", "volume",
    "issue",
    "first page", "dateline", "language", "column", "identifier / keyword", "classification",
    "credit",
    "year", "number of pages", "publication type", "accession number", "edition",
  ]

  private static func isRule(_ line: String) -> Bool { line.wholeMatch(of: /_{20,}/) != nil }

  func recognises(_ content: Content) -> Bool {
    content.opening.contains("proquest") || content.opening.contains("full text:")
  }

  func drafts(of content: Content) -> [Draft] {
    let parts = ExportText(content).parts(between: Self.isRule)
    let articles = parts.filter { part in
      part.lines.contains { line in
        ["full text", "publication title", "abstract"].contains(
          ExportText.field(line, of: Self.names)?.name)
      }
    }
    return content.drafts(articles.map(Self.article), format: "ProQuest export")
  }

  private static func article(_ text: ExportText) -> ExportedArticle {
    var article = ExportedArticle()
    var values: [String: String] = [:]
    var current: String?
    for paragraph in text.paragraphs {
      for (index, line) in paragraph.enumerated() {
        if let (name, value) = ExportText.field(line, of: names) {
          current = name
          if name == "full text" {
            if !value.isEmpty { article.paragraphs.append(value) }
          } else if values[name] == nil {
            values[name] = value
          }
        } else if current == "full text" {
          if index == 0 || article.paragraphs.isEmpty {
            article.paragraphs.append(line)
          } else {
            article.paragraphs[article.paragraphs.count - 1] += "\n" + line
          }
        } else if let name = current, index > 0 {
          values[name] = ((values[name] ?? "") + " " + line).collapsed
        } else if current == nil, article.title == nil,
          line.wholeMatch(of: /Document \d+ of \d+/) == nil
        {
          article.title = line
        }
      }
    }
    article.title = values["title"] ?? article.title
    let info = values["publication info"]
    article.outlet =
      values["publication title"]
      ?? info.map { String($0.prefix { !";,[".contains($0) }).collapsed }
    article.authors =
      values["author"].map { names in
        names.split(separator: ";").flatMap { PersonNames.persons(in: String($0)) }
      } ?? []
    let written = WrittenDate(language: "en-US")
    article.day = (values["publication date"] ?? info).flatMap(written.day(in:))
    article.address = values["document url"]
    article.section = values["section"]
    article.taken = [
      "title": values["title"] == nil ? "headline" : "Title",
      "source": values["publication title"] == nil ? "Publication info" : "Publication title",
      "author": "Author", "section": "Section", "url": "Document URL",
      "date": values["publication date"] == nil ? "Publication info" : "Publication date",
    ]
    return article
  }
}
