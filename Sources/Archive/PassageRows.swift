import Articles
import Story
import Temporal

// What any store makes of a passage that it has read: what is shown of it, and what a query means in
// it.

extension PassageRow {
  package init(
    _ passage: Passage, of article: Article, numbers: [String: Int], highlighter: Highlighter?
  ) {
    let shown = article.displayText(of: passage.bytes, paragraphBreak: "\n")
    self.init(
      passage: passage, number: numbers[passage.article] ?? 0,
      echoOf: passage.echoOf.flatMap { numbers[$0] }, text: shown.text,
      focus: shown.displayRange(ofSource: passage.focus),
      expression: passage.expression.map { shown.displayRange(ofSource: $0.bytes) },
      hits: highlighter?.ranges(in: shown.text) ?? [],
      countedFromWords: passage.countedFromWords(in: article))
  }
}

extension OutsideRow {
  /// The sentence of an article that has most of what a query lights, of equals the first; where none
  /// has any, two in a row that have it together, else the headline.
  package init(in article: Article, _ row: ArticleRow, having highlighter: Highlighter?) {
    let all = ArticleSentence.all(of: article, undated: [])
    self.init(
      kind: .undated, article: row, bytes: all.first?.passage.bytes ?? 0..<0, text: row.label,
      hits: highlighter?.ranges(in: row.label) ?? [])
    func offer(_ bytes: Range<Int>) {
      let text = article.displayText(of: bytes).text
      let found = highlighter?.ranges(in: text) ?? []
      guard found.count > (isFound ? hits.count : 0) else { return }
      (self.bytes, self.text, hits, isFound) = (bytes, text, found, true)
    }
    var isFound = false
    for sentence in all { offer(sentence.passage.bytes) }
    isPart = isFound
    if isFound { return }
    for (one, next) in zip(all, all.dropFirst()) {
      offer(one.passage.bytes.lowerBound..<next.passage.bytes.upperBound)
    }
  }
}

extension [PassageRow] {
  /// Marks those that meet the most of a query; none where none meets any of it.
  package mutating func mark(by matcher: PassageMatcher, in articles: [String: Article]) {
    let scores = map { row in
      articles[row.passage.article].map {
        matcher.score(row.passage, text: row.text, in: $0)
      } ?? 0
    }
    guard let most = scores.max(), most > 0 else { return }
    for index in indices { self[index].matches = scores[index] == most }
  }

  /// By number, then by position.
  package var inOrder: [PassageRow] {
    sorted {
      ($0.number, $0.passage.bytes.lowerBound, $0.passage.focus.lowerBound)
        < ($1.number, $1.passage.bytes.lowerBound, $1.passage.focus.lowerBound)
    }
  }
}

extension Passage {
  /// What its expression was counted from: the name of the document it stands in, or the words of
  /// the other expression; `nil` when it was counted from the publication or from nothing.
  package func countedFromWords(in article: Article) -> String? {
    guard let expression else { return nil }
    switch expression.countedFrom {
    case .document:
      return article.documents.first { $0.bytes.contains(expression.bytes.lowerBound) }?.name
    case .expression(let bytes, _):
      let words = article.displayText(of: bytes).text
      return words.isEmpty ? nil : words
    case .publication, nil: return nil
    }
  }
}

extension [ReaderMark] {
  /// The passages of an article as the reader marks them, in order of position, with its dates that
  /// no calendar has.
  package init(_ passages: [(event: EventRow?, passage: Passage)], of article: Article) {
    let marks = passages.map { event, passage in
      ReaderMark(
        passage: passage, event: event, countedFromWords: passage.countedFromWords(in: article))
    }
    let marked = Set(marks.compactMap(\.passage.expression))
    let impossible = article.impossibleDates.filter { !marked.contains($0) }
      .map { ReaderMark(passage: article.passage(naming: $0), event: nil, countedFromWords: nil) }
    self = (marks + impossible).sorted { $0.order < $1.order }
  }
}

extension Article {
  /// The sentence of a date that dates nothing.
  fileprivate func passage(naming date: TimeExpression) -> Passage {
    let sentence = sentence(at: date.bytes.lowerBound) ?? date.bytes
    return Passage(
      article: id, bytes: sentence, focus: sentence, expression: date,
      voice: voice(of: date.bytes))
  }
}

extension ReaderMark {
  /// By position; of one place, the earlier event first.
  fileprivate var order: (Int, Int, Int64) {
    (passage.bytes.lowerBound, passage.focus.lowerBound, event?.id.number ?? .max)
  }
}

extension MarkedPassage {
  /// `nil`: the article is not the one that was marked, or the mark lies nowhere in it.
  package init?(_ mark: PassageMark, in article: Article, _ row: ArticleRow) {
    guard article.sha256 == mark.sha256, mark.isPlace(in: article.text) else { return nil }
    let shown = article.displayText(of: mark.bytes, paragraphBreak: "\n")
    self.init(
      mark: mark, text: shown.text, focus: shown.displayRange(ofSource: mark.focus), article: row)
  }
}

extension PassageMark {
  /// The id of its article.
  package var article: String { Article.id(ofSHA256: sha256) }

  /// No passage is longer, in bytes.
  private static let longest = 1 << 16

  /// Whether it lies in a text and cuts no letter in two. Marks come from a file that anybody may
  /// have changed.
  fileprivate func isPlace(in text: String) -> Bool {
    text.holdsWhole(bytes) && text.holdsWhole(focus) && !bytes.isEmpty
      && bytes.count <= Self.longest && focus.lowerBound >= bytes.lowerBound
      && focus.upperBound <= bytes.upperBound
  }
}
