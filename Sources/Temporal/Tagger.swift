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
    []
  }
}
