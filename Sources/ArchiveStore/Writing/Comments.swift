import Articles

/// The single comments among an article's regions: UTF-8 bytes, in order.
///
/// Where several stand in one region, each begins at its heading: a short line without a full stop
/// that a paragraph follows. What has no such headings stays whole.
enum Comments {
  private static let longestHeading = 10
  private static let shortestText = 12

  static func ranges(in article: Article) -> [Range<Int>] {
    article.regions.filter { $0.kind == .comment }.flatMap { split($0.bytes, in: article) }
  }

  private static func split(_ region: Range<Int>, in article: Article) -> [Range<Int>] {
    let paragraphs = article.paragraphs.filter { region.contains($0.lowerBound) }
    let texts = paragraphs.map { article.displayText(of: $0).text }
    var starts = [region.lowerBound]
    for index in paragraphs.indices.dropFirst().dropLast()
    where isHeading(texts[index], before: texts[index + 1]) {
      starts.append(paragraphs[index].lowerBound)
    }
    return starts.indices.map { index in
      guard index + 1 < starts.count else { return starts[index]..<region.upperBound }
      let last = paragraphs.last { $0.lowerBound < starts[index + 1] }
      return starts[index]..<min(last?.upperBound ?? starts[index + 1], starts[index + 1])
    }
  }

  private static func isHeading(_ text: String, before next: String) -> Bool {
    guard let end = text.last, !".!?:;,…”\"".contains(end) else { return false }
    return text.split(separator: " ").count <= longestHeading
      && next.split(separator: " ").count >= shortestText
  }
}
