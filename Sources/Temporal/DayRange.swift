/// How finely a date is known (DESIGN.md, "Words").
public enum Precision: String, Sendable, Hashable, CaseIterable {
  case day, week, month, season, quarter, year, decade, century, range
}

/// Whether something went on through all of a range, or happened on one unknown day inside it.
public enum Extent: String, Sendable, Hashable { case lasting, within }

/// First and last day, inclusive; `nil` is an open end.
public struct DayRange: Hashable, Sendable {
  public var first: Day?
  public var last: Day?
  public var precision: Precision
  public var extent: Extent

  public init(first: Day?, last: Day?, precision: Precision, extent: Extent = .within) {
    self.first = first
    self.last = last
    self.precision = precision
    self.extent = extent
  }
}
