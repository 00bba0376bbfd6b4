import Algorithms
import Articles
import Editions
import Temporal

/// An article as evidence for its publication is looked for in it.
struct DatingText: Sendable {
  /// An expression of the body.
  struct Mention: Sendable {
    var expression: TimeExpression
    var tense: Tense
    /// In the article's own words: in no quotation and no document.
    var isOwn: Bool
    /// Names its days without a publication date.
    var isComplete: Bool
    /// Index into the sentences of the body.
    var sentence: Int

    var bytes: Range<Int> { expression.bytes }
  }

  let tagged: TaggedArticle
  let stamps: PageStamps
  /// Those of the article's text: no stamp of its page, and nothing that readers wrote below it.
  let mentions: [Mention]

  var article: Article { tagged.article }
  var bytes: [UInt8] { tagged.bytes }
  var language: any Language { tagged.body.language }
  var sentences: [Range<Int>] { tagged.body.sentences }

  init(_ tagged: TaggedArticle) {
    self.tagged = tagged
    let stamps = PageStamps(tagged)
    self.stamps = stamps
    let inBody = tagged.expressions.filter {
      tagged.body.region(at: $0.bytes.lowerBound) == .body && $0.type != .set
        && !stamps.holds($0.bytes)
    }
    let tenses = tagged.body.tenses(of: inBody)
    let article = tagged.article
    let foreign = Stretches(article.quotations.map(\.bytes) + article.documents.map(\.bytes))
    var mentions: [Mention] = []
    for (expression, tense) in zip(inBody, tenses) {
      let place = expression.bytes
      let sentences = tagged.body.sentences
      let sentence = sentences.partitioningIndex { $0.upperBound > place.lowerBound }
      guard sentence < sentences.count, sentences[sentence].contains(place.lowerBound) else {
        continue
      }
      mentions.append(
        Mention(
          expression: expression, tense: tense,
          isOwn: !foreign.contains(place.lowerBound),
          isComplete: DatingText.isComplete(expression), sentence: sentence))
    }
    self.mentions = mentions
  }

  /// The mentions of some sentences; takes logarithmic time.
  func mentions(of sentences: ClosedRange<Int>) -> ArraySlice<Mention> {
    let low = mentions.partitioningIndex { $0.sentence >= sentences.lowerBound }
    let high = mentions.partitioningIndex { $0.sentence > sentences.upperBound }
    return mentions[low..<high]
  }

  /// Whether the words alone, read without anything round them, mean these days.
  private static func isComplete(_ expression: TimeExpression) -> Bool {
    (expression.type == .date || expression.type == .time)
      && expression.range?.dayCount != nil && expression.countedFrom == nil
  }

  /// Words of the text in quotation marks, for a reason.
  func quoted(_ bytes: Range<Int>) -> String { DatingText.quoted(bytes, in: article) }

  static func quoted(_ bytes: Range<Int>, in article: Article) -> String {
    let text = article.displayText(of: bytes).text
    return "“\(EditionText.shortened(EditionText.clean(text), to: 60))”"
  }

  /// How long a name other articles' reasons give an article: characters.
  static let nameLength = 50
}
