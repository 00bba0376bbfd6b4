import Articles
import Formats
import Indexing
import Story

/// A sentence of an article, or what is read as one: a comment, a caption, a line of furniture. All
/// of an article's words are in one of its sentences.
package struct ArticleSentence {
  package var kind: OutsideKind
  package var passage: Passage

  /// Of one article, in order of position.
  ///
  /// - Parameter undated: passages of the body that are known to belong to no event, in order of
  ///   position.
  package static func all(of article: Article, undated: [Passage]) -> [ArticleSentence] {
    let body = Stretches(article.regions.filter { $0.kind == .body }.map(\.bytes))
    let taken = Stretches(undated.map(\.bytes))
    var all = undated.map { ArticleSentence(kind: .undated, passage: $0) }
    for sentence in article.sentences
    where body.overlaps(sentence) && !taken.overlaps(sentence) {
      all.append(
        ArticleSentence(
          kind: .undated,
          passage: Passage(
            article: article.id, bytes: sentence, focus: sentence,
            voice: article.voice(of: sentence))))
    }
    func add(_ kind: OutsideKind, _ bytes: Range<Int>) {
      all.append(
        ArticleSentence(
          kind: kind, passage: Passage(article: article.id, bytes: bytes, focus: bytes)))
    }
    for region in article.regions {
      switch region.kind {
      case .body: break
      case .comment: for bytes in Comments.split(region.bytes, in: article) { add(.comment, bytes) }
      case .headline: for line in article.lines(in: region.bytes) { add(.headline, line) }
      case .caption: for line in article.lines(in: region.bytes) { add(.caption, line) }
      case .header: for line in article.lines(in: region.bytes) { add(.header, line) }
      case .byline, .debris: for line in article.lines(in: region.bytes) { add(.furniture, line) }
      }
    }
    return all.sorted { $0.passage.bytes.lowerBound < $1.passage.bytes.lowerBound }
  }
}

extension Article {
  /// The paragraphs of a region, cut to it; all of it where it has none.
  fileprivate func lines(in region: Range<Int>) -> [Range<Int>] {
    let first = paragraphs.partitioningIndex { $0.upperBound > region.lowerBound }
    let lines = paragraphs[first...].prefix { $0.lowerBound < region.upperBound }
    return lines.isEmpty ? [region] : lines.map { $0.clamped(to: region) }
  }
}

extension Passage {
  /// It names a time that only the article's date would tell.
  package func waitsForPublication(of article: Article) -> Bool {
    guard article.published?.days.dayCount == nil, let expression, expression.range == nil else {
      return false
    }
    return !expression.value.hasSuffix("_REF")
  }
}

/// The single comments of a region: UTF-8 bytes, in order.
///
/// Where several stand in it, each begins at its heading: a short line without a full stop
/// that a paragraph follows; or at the line in which its time stands. What has neither stays whole.
private enum Comments {
  private static let longestHeading = 10
  private static let shortestText = 12

  static func split(_ region: Range<Int>, in article: Article) -> [Range<Int>] {
    let all = article.paragraphs
    let first = all.partitioningIndex { $0.lowerBound >= region.lowerBound }
    let paragraphs = all[first...].prefix { $0.lowerBound < region.upperBound }
    let texts = paragraphs.map { article.displayText(of: $0).text }
    var starts = [region.lowerBound]
    for index in paragraphs.indices.dropFirst().dropLast()
    where isHeading(texts[index - first], before: texts[index - first + 1])
      || isStamped(texts[index - first])
    {
      starts.append(paragraphs[index].lowerBound)
    }
    return starts.indices.map { index in
      guard index + 1 < starts.count else { return starts[index]..<region.upperBound }
      let next = paragraphs.partitioningIndex { $0.lowerBound >= starts[index + 1] }
      let last = next > paragraphs.startIndex ? paragraphs[next - 1].upperBound : .max
      return starts[index]..<min(last, starts[index + 1])
    }
  }

  /// "February 1, 2011 at 5:12 pm | Reply |", "At 9:12 pm on 18 Jan 2010, Ann wrote:": day and time at
  /// its beginning or before a bar.
  private static func isStamped(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    func holdsTime(_ stretch: ArraySlice<UInt8>) -> Bool {
      stretch.contains(0x3A) && stretch.count { 0x30...0x39 ~= $0 } >= 7
    }
    if holdsTime(bytes.prefix(stampLength)) { return true }
    guard let bar = bytes.firstIndex(of: 0x7C) else { return false }
    return holdsTime(bytes[..<bar].suffix(stampLength))
  }

  /// Bytes that day and time take.
  private static let stampLength = 36

  private static func isHeading(_ text: String, before next: String) -> Bool {
    guard let end = text.last, !".!?:;,…”\"".contains(end) else { return false }
    return text.split(separator: " ").count <= longestHeading
      && next.split(separator: " ").count >= shortestText
  }
}

/// What an article is called in a list: its title, or the first words of its body.
package enum ArticleLabel {
  /// Characters, about a line.
  private static let length = 80

  package static func of(_ article: Article) -> String {
    if let title = article.title, !title.isEmpty { return title }
    let body = article.regions.first { $0.kind == .body }?.bytes
    let start = body?.lowerBound ?? 0
    let shown = article.displayText(of: start..<start + length * 8).text
    return cut(withoutCredit(shown, article.outlet)) ?? article.file
  }

  /// As many of the first words as stand in a line; `nil`: there is none.
  static func cut(_ text: Substring) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { return nil }
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
