import Articles

/// A mail that was saved or copied as text: `From:`, `Sent:` or `Date:`, `To:` and `Subject:` above the
/// words.
struct SavedMail: Format {
  let endings: [String] = []

  private static let names: Set<String> = [
    "from", "sent", "date", "to", "cc", "bcc", "subject", "reply-to", "importance", "attachments",
  ]

  func recognises(_ content: Content) -> Bool {
    let first = content.opening.drop(while: \.isWhitespace)
    guard Self.names.contains(where: { first.hasPrefix($0 + ":") }) else { return false }
    return content.opening.contains("from:") && content.opening.contains("subject:")
      && !content.opening.contains("mime-version:")
  }

  func drafts(of content: Content) -> [Draft] {
    let lines = ExportText(content).lines.drop(while: \.isEmpty)
    let head = lines.prefix { !$0.isEmpty }
    var values: [String: String] = [:]
    var current: String?
    for line in head {
      if let (name, value) = ExportText.field(line, of: Self.names) {
        current = name
        values[name] = value
      } else if let name = current {
        values[name] = ((values[name] ?? "") + " " + line).collapsed
      }
    }
    guard let sender = values["from"], let subject = values["subject"] else { return [] }
    var article = ExportedArticle()
    article.title = subject
    // "River Gazette <news@rivergazette.example>".
    let name = String(sender.prefix { $0 != "<" && $0 != "[" }).replacing("\"", with: "").collapsed
    article.outlet = name.isEmpty ? sender.filter { !"<>".contains($0) } : name
    let written = WrittenDate(language: "en-US")
    article.day =
      [values["sent"], values["date"]].lazy.compactMap { $0.flatMap(written.day(in:)) }.first
    article.taken = [
      "title": "Subject", "source": "From", "date": values["sent"] == nil ? "Date" : "Sent",
    ]
    article.paragraphs = ExportText(lines: lines.dropFirst(head.count)).paragraphs
      .map { $0.joined(separator: "\n") }
    return content.drafts([article], format: "mail as text")
  }
}
