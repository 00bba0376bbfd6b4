/// How finely a date is known.
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

extension DayRange {
  /// One known day.
  public var isExact: Bool { first != nil && first == last }

  /// First day to last day, both counted; `nil` where an end is open.
  public var dayCount: Int? {
    guard let first, let last else { return nil }
    return last.number - first.number + 1
  }

  public func contains(_ day: Day) -> Bool {
    (first.map { $0 <= day } ?? true) && (last.map { day <= $0 } ?? true)
  }

  /// Whether every day of `other` is one of this range.
  public func contains(_ other: DayRange) -> Bool {
    let starts = first.map { a in other.first.map { a <= $0 } ?? false } ?? true
    let ends = last.map { a in other.last.map { $0 <= a } ?? false } ?? true
    return starts && ends
  }

  public func overlaps(_ other: DayRange) -> Bool {
    let before = last.flatMap { a in other.first.map { a < $0 } } ?? false
    let after = first.flatMap { a in other.last.map { $0 < a } } ?? false
    return !before && !after
  }

  /// From the earlier start to the later end; open where either is open.
  public func union(_ other: DayRange) -> DayRange {
    if contains(other) { return self }
    if other.contains(self) { return other }
    let start = first.flatMap { a in other.first.map { min(a, $0) } }
    let end = last.flatMap { a in other.last.map { max(a, $0) } }
    return DayRange(first: start, last: end, precision: .range, extent: extent)
  }
}
