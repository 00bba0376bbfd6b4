import Articles

/// Documents of Factiva as text, each line or paragraph behind a code of two letters: `HD` the headline,
/// `BY` the byline, `PD` the day, `SN` the paper, `LP` and `TD` the words, `AN` the number that ends it.
struct FactivaText: Format {
  let endings: [String] = []

  private static let codes: Set<String> = [
    "SE", "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "VOL", "LA", "CY", "LP", "TD",
    "ART",
    "CO", "IN", "NS", "RE", "IPD", "IPC", "PUB", "AN", "CT", "RF", "CLM", "DLN", "GC",
  ]

  func recognises(_ content: Content) -> Bool {
    let opening = "\n" + content.opening
    return ["hd", "pd", "sn"].allSatisfy { code in
      ["\n\(code) ", "\n\(code)\n", "\n\(code)\t", "\n\(code)\r"].contains(where: opening.contains)
    }
  }

  func drafts(of content: Content) -> [Draft] {
    var documents: [[(code: String, lines: [String])]] = [[]]
    var isOver = false
    for line in ExportText(content).lines {
      let word = String(line.prefix { $0 != " " })
      let isCode = Self.codes.contains(word) && (2...3).contains(word.count)
      if isCode {
        let hasHead = documents[documents.count - 1].contains { $0.code == "HD" }
        if isOver || word == "HD" && hasHead {
          documents.append([])
          isOver = false
        }
        let value = String(line.dropFirst(word.count)).collapsed
        documents[documents.count - 1].append((word, value.isEmpty ? [] : [value]))
        if word == "AN" { isOver = true }
      } else if !isOver, let last = documents[documents.count - 1].indices.last {
        documents[documents.count - 1][last].lines.append(line)
      }
    }
    return content.drafts(
      documents.filter { $0.contains { $0.code == "HD" } }.map(Self.article),
      format: "Factiva export")
  }

  private static func article(_ fields: [(code: String, lines: [String])]) -> ExportedArticle {
    func value(_ code: String) -> String? {
      let lines = fields.first { $0.code == code }?.lines ?? []
      let text = lines.joined(separator: " ").collapsed
      return text.isEmpty ? nil : text
    }
    var article = ExportedArticle()
    article.title = value("HD")
    article.outlet = value("SN")
    article.authors = value("BY").map { PersonNames.persons(in: $0) } ?? []
    article.day = value("PD").flatMap { WrittenDate(language: "en-GB").day(in: $0) }
    article.section = value("SE")
    article.taken = [
      "title": "HD", "source": "SN", "author": "BY", "date": "PD", "section": "SE",
    ]
    for field in fields where ["LP", "TD"].contains(field.code) {
      article.paragraphs += ExportText(lines: field.lines).paragraphs.map {
        $0.joined(separator: "\n")
      }
    }
    return article
  }
}
