/// A date of three numbers, whose writer put the month first ("8/16/98", in America) or the day
/// ("16/8/98", elsewhere); "16.8.1998" always has the day first.
public struct NumericDate: Sendable {
  /// The day it is with the month first; `nil` where there is no such day.
  public let monthFirst: Day?
  /// The day it is with the day first; `nil` where there is no such day.
  public let dayFirst: Day?
  /// The UTF-8 byte behind it.
  let end: Int
  /// Points stand between the numbers.
  let isDotted: Bool

  /// The one that starts at a byte of a text: numbers of one or two digits, then a year of two
  /// behind slashes or of four behind slashes, hyphens or points. `nil` where none starts.
  init?(_ text: Span<UInt8>, at start: Int) {
    guard let figures = Self.figures(text, at: start) else { return nil }
    let (first, second, year) = (figures.first, figures.second, figures.year)
    isDotted = figures.isDotted
    monthFirst = isDotted ? nil : Day(year: year, month: first, day: second)
    dayFirst = Day(year: year, month: second, day: first)
    if monthFirst == nil, dayFirst == nil { return nil }
    end = figures.end
  }

  /// Figures at a byte that no calendar has as a day, with the month that they can have.
  static func impossible(
    _ text: Span<UInt8>, at start: Int
  ) -> (year: Int, month: Int, day: Int, end: Int)? {
    guard let figures = Self.figures(text, at: start), figures.year >= 1000 else { return nil }
    let (first, second) = (figures.first, figures.second)
    return second <= 12
      ? (figures.year, second, first, figures.end) : (figures.year, first, second, figures.end)
  }

  private static func figures(
    _ text: Span<UInt8>, at start: Int
  ) -> (first: Int, second: Int, year: Int, isDotted: Bool, end: Int)? {
    var p = start
    guard let first = Self.number(text, &p, digits: 1...2),
      let separator = Self.separator(text, &p),
      let second = Self.number(text, &p, digits: 1...2), Self.separator(text, &p) == separator
    else { return nil }
    let yearStart = p
    guard var year = Self.number(text, &p, digits: 2...4) else { return nil }
    switch p - yearStart {
    // "12-10-11" is a record of games.
    case 2 where separator == UInt8(ascii: "/"): year += year < 30 ? 2000 : 1900
    case 4: break
    default: return nil
    }
    return (first, second, year, separator == UInt8(ascii: "."), p)
  }

  private static func number(
    _ text: Span<UInt8>, _ p: inout Int, digits: ClosedRange<Int>
  ) -> Int? {
    let start = p
    var value = 0
    while p < text.count, text[p] &- 48 < 10 {
      guard p - start < digits.upperBound else { return nil }
      value = value * 10 + Int(text[p] - 48)
      p += 1
    }
    return digits.contains(p - start) ? value : nil
  }

  private static func separator(_ text: Span<UInt8>, _ p: inout Int) -> UInt8? {
    guard p < text.count, [UInt8(ascii: "/"), UInt8(ascii: "-"), 46].contains(text[p]) else {
      return nil
    }
    defer { p += 1 }
    return text[p]
  }

  /// The one that a string starts with.
  public init?(_ words: String) {
    self.init(Array(words.utf8).span, at: 0)
  }

  /// Both orders give a day, and not the same one.
  public var isAmbiguous: Bool {
    monthFirst != nil && dayFirst != nil && monthFirst != dayFirst
  }

  /// The month first where nothing speaks against it.
  var day: Day? { monthFirst ?? dayFirst }
}
