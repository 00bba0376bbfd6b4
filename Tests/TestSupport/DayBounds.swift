import Temporal

extension DayRange {
  /// "2009-05-01..2009-05-31", with nothing at an open end.
  public var bounds: String { (first?.isoText ?? "") + ".." + (last?.isoText ?? "") }
}
