import Articles
import Indexing
import Story

/// What was read but stands outside the timeline: an undated passage, or a comment.
struct OutsideItem {
  var kind: OutsideRow.Kind
  var passage: Passage

  /// Of one article, in order of position.
  static func items(of article: Article, undated passages: [Passage]) -> [OutsideItem] {
    let comments = Comments.ranges(in: article).map { bytes in
      OutsideItem(
        kind: .comment, passage: Passage(article: article.id, bytes: bytes, focus: bytes))
    }
    let undated = passages.map { OutsideItem(kind: .undated, passage: $0) }
    return (comments + undated).sorted { $0.passage.bytes.lowerBound < $1.passage.bytes.lowerBound }
  }

  /// In the order of `SearchTable.outside.columns`.
  func columns(in article: Article) -> [String] {
    let free = [
      article.displayText(of: passage.bytes).text, passage.voice.speaker, passage.voice.document,
    ].map { SearchText([$0 ?? ""]) }
    let fields = [
      article.outlet, kind == .comment ? nil : article.author,
      kind == .comment ? nil : passage.voice.name.rawValue,
    ].map { SearchText([$0 ?? ""]).words }
    return free.map(\.words) + [free.map(\.joined).joined()] + fields
  }
}

extension Passage {
  /// It names a time that only the article's date would tell.
  func waitsForPublication(of article: Article) -> Bool {
    guard article.published?.days.dayCount == nil, let expression, expression.range == nil else {
      return false
    }
    return !expression.value.hasSuffix("_REF")
  }
}
