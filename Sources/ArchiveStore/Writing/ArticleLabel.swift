import Articles

/// What an article is called in a list: its title, or the first words of its body.
enum ArticleLabel {
  /// Characters, about a line.
  private static let length = 80

  static func of(_ article: Article) -> String {
    if let title = article.title, !title.isEmpty { return title }
    let body = article.regions.first { $0.kind == .body }?.bytes
    let start = body ?? 0..<article.text.utf8.count
    let shown = ShownText(of: article, start, lineEnd: " ").text
    let words = shown.split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { return article.file }
    var label = ""
    for word in words {
      guard label.count + word.count < length else { break }
      label += label.isEmpty ? word : " " + word
    }
    return label.isEmpty ? String(words[0].prefix(length)) : label
  }
}
