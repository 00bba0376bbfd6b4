/// A day that a text names and no calendar has: February 29 of 2011, April 31.
public struct ImpossibleDay: Hashable, Sendable {
  /// `nil` where the text names none and the day is impossible in every year.
  public var year: Int?
  /// From 1; a value may name a month past 12.
  public var month: Int
  public var day: Int

  /// The day of a TIMEX3 value ("2011-02-29", "XXXX-04-31", "BC0044-02-30T10:30"); `nil` where it
  /// names no day in figures, or one that the calendar has in that year or, without a year, in any.
  public init?(_ value: String) {
    let date = value.utf8.prefix { $0 != UInt8(ascii: "T") }
    let parts = Array(date).split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[1].count == 2, parts[2].count == 2,
      let month = EDTFDate.number(parts[1]), let day = EDTFDate.number(parts[2])
    else { return nil }
    let isUnknown = parts[0].allSatisfy { $0 == UInt8(ascii: "X") }
    if !isUnknown {
      guard let year = ImpossibleDay.year(parts[0]) else { return nil }
      self.year = year
    }
    // A leap year has every day that any year has.
    guard Day(year: year ?? 2000, month: month, day: day) == nil else { return nil }
    (self.month, self.day) = (month, day)
  }

  /// "2011", or "BC0044", which is -43.
  private static func year(_ text: ArraySlice<UInt8>) -> Int? {
    if text.starts(with: "BC".utf8) { return EDTFDate.number(text.dropFirst(2)).map { 1 - $0 } }
    guard let year = EDTFDate.number(text), Day.years.contains(year) else { return nil }
    return year
  }
}

extension TimeExpression {
  /// The day that it names, if no calendar has that.
  public var impossibleDay: ImpossibleDay? {
    type == .date || type == .time ? ImpossibleDay(value) : nil
  }

  /// It names a day that no calendar has. A day that only is not known ("March 5" of an unknown
  /// year) is not impossible.
  public var isImpossible: Bool { impossibleDay != nil }
}
