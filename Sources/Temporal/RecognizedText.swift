/// A text whose time expressions were found, to be counted from one day or another.
///
/// Finding takes nearly all the time, so that many publication dates can be tried at little cost.
public struct RecognizedText: Sendable {
  private let mentions: [Recognizer.Mention]

  /// - Parameter text: UTF-8.
  public init(_ text: Span<UInt8>) {
    var recognizer = Recognizer(grammar: .english)
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
    return mentions.compactMap { resolver.resolve($0) }
  }
}
