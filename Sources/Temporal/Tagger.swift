/// Finds the time expressions of an English text and resolves them to days.
public enum Tagger {
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - published: the days on which the text may have been published; `nil` when unknown.
  ///   - zones: stretches with a reference time of their own, in order.
  /// - Returns: the expressions in order of position, without overlaps.
  public static func tag(
    _ text: Span<UInt8>, published: DayRange?, zones: [ReferenceZone] = []
  ) -> [TimeExpression] {
    RecognizedText(text).expressions(published: published, zones: zones)
  }

  /// The expressions of a string; positions are bytes of its UTF-8.
  public static func tag(
    _ text: String, published: DayRange?, zones: [ReferenceZone] = []
  ) -> [TimeExpression] {
    tag(Array(text.utf8).span, published: published, zones: zones)
  }
}
