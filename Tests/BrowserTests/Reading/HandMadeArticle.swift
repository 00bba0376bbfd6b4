import Articles
import Story
import Temporal

@testable import Archive

/// A small article put together by hand, with its regions, documents and dated passages.
struct HandMadeArticle {
  var text: String
  var title: String?
  var outlet: String?
  var author: String?
  var published: Publication?
  /// Words that a region begins and ends with.
  var regions: [(kind: RegionKind, from: String, to: String)] = []
  var documents: [(from: String, to: String, name: String)] = []
  var dates: [Date] = []
  var markup: [String] = []

  /// A time expression that dates the paragraph it stands in.
  struct Date {
    var words: String
    var edtf: String
    /// EDTF of what it was counted from.
    var countedFrom: String?
    /// The document it was counted from, by its name.
    var document: String?
    /// `nil`: the passage belongs to no event.
    var event: String?
    var isLandmark = false
    var mod: Modifier?
  }

  func article(number: Int = 1) throws -> ArticleText {
    let utf8 = Array(text.utf8)
    var paragraphs: [Range<Int>] = []
    var start = 0
    for index in 0...utf8.count where index == utf8.count || utf8[index] == 10 {
      if start < index { paragraphs.append(start..<index) }
      start = index + 1
    }
    var article = Article(
      id: "a\(number)", file: "a\(number).txt", sha256: "", title: title, outlet: outlet,
      author: author, published: published, text: text,
      regions: try regions.map { Region(kind: $0.kind, bytes: try range($0.from, $0.to)) },
      paragraphs: paragraphs,
      documents: try documents.map {
        QuotedDocument(bytes: try range($0.from, $0.to), name: $0.name)
      })
    article.markup = try markup.flatMap { try all($0) }.sorted { $0.lowerBound < $1.lowerBound }
    let marks = try dates.map { try mark($0, in: paragraphs, article: article) }
      .sorted { $0.passage.bytes.lowerBound < $1.passage.bytes.lowerBound }
    var events: [EventRow] = []
    for row in marks.compactMap(\.event) where !events.contains(where: { $0.id == row.id }) {
      events.append(row)
    }
    events.sort { $0.id < $1.id }
    let row = ArticleRow(
      id: article.id, number: number, label: title ?? String(text.prefix(30)),
      labelIsTitle: title != nil, outlet: outlet, author: author, published: published,
      file: article.file, sha256: "", events: events.count, undated: 0,
      comments: regions.count { $0.kind == .comment })
    return ArticleText(row: row, article: article, marks: marks, events: events)
  }

  private func mark(
    _ date: Date, in paragraphs: [Range<Int>], article: Article
  ) throws -> ReaderMark {
    let bytes = try range(date.words, date.words)
    let days = try EDTF(date.edtf).days
    var reference: Reference?
    if let countedFrom = date.countedFrom {
      let origin = try EDTF(countedFrom).days
      reference = date.document == nil ? .publication(origin) : .document(zone: 0, origin)
    }
    let paragraph = paragraphs.first { $0.contains(bytes.lowerBound) } ?? bytes
    let passage = Passage(
      article: article.id, bytes: paragraph, focus: paragraph,
      expression: TimeExpression(
        bytes: bytes, type: .date, value: date.edtf, mod: date.mod, range: days,
        countedFrom: reference))
    return ReaderMark(
      passage: passage, event: date.event.map { row($0, date, days) },
      countedFromWords: date.document)
  }

  private func row(_ title: String, _ date: Date, _ days: DayRange) -> EventRow {
    let number = Int64((days.first ?? days.last)?.number ?? 0) * 1000 + Int64(title.utf8.count)
    return EventRow(
      id: EventID(number: number), title: title,
      date: EventDate(edtf: date.edtf, days: days, mod: date.mod),
      landmark: date.isLandmark ? title : nil, articles: 1)
  }

  struct WordsNotFound: Error { var words: String }

  /// The bytes from the first occurrence of some words to the end of the next of others.
  private func range(_ from: String, _ to: String) throws -> Range<Int> {
    guard let start = try all(from).first else { throw WordsNotFound(words: from) }
    guard let end = try all(to).first(where: { $0.upperBound >= start.upperBound }) else {
      throw WordsNotFound(words: to)
    }
    return start.lowerBound..<end.upperBound
  }

  private func all(_ words: String) throws -> [Range<Int>] {
    let (text, words) = (Array(text.utf8), Array(words.utf8))
    var found: [Range<Int>] = []
    var index = 0
    while index + words.count <= text.count {
      if text[index..<index + words.count].elementsEqual(words) {
        found.append(index..<index + words.count)
        index += words.count
      } else {
        index += 1
      }
    }
    return found
  }
}

extension HandMadeArticle {
  /// A harbour's story: a headline, a quoted document, a link, comments and a log-in box.
  static func harbour() throws -> HandMadeArticle {
    HandMadeArticle(
      text: """
        The harbour that moved

        By Ann Marsh

        The old quay was given up in [March 1999](#), when a storm took its crane. Nobody was \
        hurt, but the insurers would not pay for another one, and the town's council met three \
        times before it found the money elsewhere.

        From the council's own record:

        The new basin shall be dug next spring, by the lowest bidder, and not deeper than the \
        harbour master allows.

        All ships are to be out of the old basin by then.

        It opened on 4 June 2001. The ferries have used it ever since, café and all.

        My boat sank there.

        Mine did too, and nobody ever came to see why.

        Log in
        Subscribe
        """,
      title: "The harbour that moved", outlet: "Shore Post", author: "Ann Marsh",
      published: Publication(
        edtf: "[2001-07..2002-03]", days: try EDTF("[2001-07..2002-03]").days, source: .inferred,
        basis: "after 4 June 2001"),
      regions: [
        (.headline, "The harbour that moved", "moved"), (.byline, "By Ann Marsh", "Marsh"),
        (.body, "The old quay", "café and all."), (.comment, "My boat", "there."),
        (.comment, "Mine did", "why."), (.debris, "Log in", "Subscribe"),
      ],
      documents: [("The new basin", "by then.", "the council's record")],
      dates: [
        Date(words: "March 1999", edtf: "1999-03", event: "A storm takes the crane"),
        Date(
          words: "next spring", edtf: "2000-21", countedFrom: "1999-11",
          document: "the council's record", event: "The new basin is dug"),
        Date(
          words: "4 June 2001", edtf: "2001-06-04", event: "The new harbour opens",
          isLandmark: true),
      ],
      markup: ["[", "](#)"])
  }
}
