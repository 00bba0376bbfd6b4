/// A text whose time expressions were found, to be counted from one day or another.
///
/// Finding takes nearly all the time, so that many publication dates can be tried at little cost.
public struct RecognizedText: Sendable {
  private let mentions: [Recognizer.Mention]
  private let namedDays: Set<Day>

  init(_ text: Span<UInt8>, grammar: Grammar) {
    var recognizer = Recognizer(grammar: grammar)
    var mentions = recognizer.mentions(in: text)
    NumericDate.settle(&mentions, in: text)
    LiveStamps.settle(&mentions)
    self.mentions = mentions
    namedDays = Narrative.namedDays(mentions)
  }

  /// How many expressions there may be.
  public var count: Int { mentions.count }

  /// Where they stand, in order: UTF-8 bytes.
  public var places: [Range<Int>] { mentions.map(\.bytes) }

  /// The expressions in order of position; parameters as in `Tagger.tag`.
  public func expressions(
    published: DayRange?, zones: [ReferenceZone] = []
  ) -> [TimeExpression] {
    var resolver = resolver(published: published, zones: zones)
    var expressions: [TimeExpression] = []
    expressions.reserveCapacity(mentions.count)
    for mention in mentions {
      if let expression = resolver.resolve(mention) { expressions.append(expression) }
    }
    return expressions
  }

  /// The first expression that shares a byte with a place of the text; what stands behind it is not
  /// counted.
  public func expression(at place: Range<Int>, published: DayRange?) -> TimeExpression? {
    var resolver = resolver(published: published, zones: [])
    for mention in mentions {
      if mention.bytes.lowerBound >= place.upperBound { return nil }
      if let expression = resolver.resolve(mention), expression.bytes.overlaps(place) {
        return expression
      }
    }
    return nil
  }

  private func resolver(published: DayRange?, zones: [ReferenceZone]) -> Resolver {
    Resolver(
      published: published, zones: zones,
      isNarrative: Narrative.tells(mentions, published: published), namedDays: namedDays)
  }
}
