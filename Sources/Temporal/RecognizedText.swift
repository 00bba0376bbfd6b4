/// A text whose time expressions were found, to be counted from one day or another.
///
/// Finding takes nearly all the time, so that many publication dates can be tried at little cost.
public struct RecognizedText: Sendable {
  private let mentions: [Recognizer.Mention]

  init(_ text: Span<UInt8>, grammar: Grammar) {
    var recognizer = Recognizer(grammar: grammar)
    var mentions = recognizer.mentions(in: text)
    NumericDate.settle(&mentions, in: text)
    LiveStamps.settle(&mentions)
    self.mentions = mentions
  }

  /// The expressions in order of position; parameters as in `Tagger.tag`.
  public func expressions(
    published: DayRange?, zones: [ReferenceZone] = []
  ) -> [TimeExpression] {
    var resolver = Resolver(
      published: published, zones: zones,
      isNarrative: Narrative.tells(mentions, published: published),
      namedDays: Narrative.namedDays(mentions))
    var expressions: [TimeExpression] = []
    expressions.reserveCapacity(mentions.count)
    for mention in mentions {
      if let expression = resolver.resolve(mention) { expressions.append(expression) }
    }
    return expressions
  }
}
