import Articles

/// What an article is called in a list: its title, or the first words of its body.
enum ArticleLabel {
  /// Characters, about a line.
  private static let length = 80

  static func of(_ article: Article) -> String {
    if let title = article.title, !title.isEmpty { return title }
    let body = article.regions.first { $0.kind == .body }?.bytes
    let start = body?.lowerBound ?? 0
    let shown = article.displayText(of: start..<start + length * 8).text
    let words = withoutCredit(shown, article.outlet).split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { return article.file }
    var label = ""
    for word in words {
      guard label.count + word.count < length else { break }
      label += label.isEmpty ? word : " " + word
    }
    return label.isEmpty ? String(words[0].prefix(length)) : label
  }

  /// Without a credit that opens the text: "(Outlet)—After two weeks".
  private static func withoutCredit(_ text: String, _ outlet: String?) -> Substring {
    guard let outlet, text.hasPrefix("(\(outlet))") else { return text[...] }
    return text.dropFirst(outlet.count + 2).drop { $0.isWhitespace || "-–—:".contains($0) }
  }
}
