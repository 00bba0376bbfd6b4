/// Why a text is not an EDTF date; `description` is one line for a person.
public enum EDTFError: Error, Hashable, Sendable, CustomStringConvertible {
  case empty
  /// Not of a form that is read here.
  case malformed(String)
  /// Well formed, but no calendar has it: `2009-02-30`, `2010-13`.
  case impossible(String)
  /// A day with a time that no clock shows: `2010-06-14T25:00`.
  case impossibleTime(String)
  /// The end comes before the start.
  case reversed(String)

  public var description: String {
    switch self {
    case .empty: "a date is missing"
    case .malformed(let text): "'\(text)' is not a date (EDTF, such as 2009-05 or 2010/2011)"
    case .impossible(let text): "'\(text)' is a date that does not exist"
    case .impossibleTime(let text): "'\(text)' has a time of day that does not exist"
    case .reversed(let text): "'\(text)' ends before it starts"
    }
  }
}

extension EDTF {
  /// Reads EDTF level 0 and 1 and the set `[a..b]`; blanks around it are ignored. Of a date-time
  /// the day counts.
  public init(_ text: String) throws(EDTFError) {
    let bytes = EDTF.trimmed(Array(text.utf8)[...])
    guard let start = bytes.first, let end = bytes.last else { throw .empty }
    let open = UInt8(ascii: "[")
    if start == open {
      guard end == UInt8(ascii: "]"), bytes.count > 2 else { throw .malformed(text) }
      self = try EDTF.set(in: bytes.dropFirst().dropLast(), of: text)
    } else if let slash = bytes.firstIndex(of: UInt8(ascii: "/")) {
      let from = try EDTF.end(bytes[..<slash], of: text)
      let to = try EDTF.end(bytes[(slash + 1)...], of: text)
      try EDTF.checkOrder(from, to, text)
      self = .interval(from, to)
    } else if let time = bytes.firstIndex(of: UInt8(ascii: "T")) {
      let date = try EDTFDate(bytes: bytes[..<time], of: text)
      guard case .day = date.unit, date.qualifier == nil else { throw .malformed(text) }
      try EDTFTimeOfDay.check(bytes[(time + 1)...], of: text)
      self = .date(date)
    } else {
      self = .date(try EDTFDate(bytes: bytes, of: text))
    }
  }

  private static func set(
    in bytes: ArraySlice<UInt8>, of text: String
  ) throws(EDTFError) -> EDTF {
    let dot = UInt8(ascii: ".")
    guard let first = bytes.firstIndex(of: dot), first + 1 < bytes.endIndex, bytes[first + 1] == dot
    else {
      let date = try EDTFDate(bytes: bytes, of: text)
      return .set(date, date)
    }
    let before = bytes[..<first]
    let after = bytes[(first + 2)...]
    let from = before.isEmpty ? nil : try EDTFDate(bytes: before, of: text)
    let to = after.isEmpty ? nil : try EDTFDate(bytes: after, of: text)
    try checkOrder(from, to, text)
    return .set(from, to)
  }

  private static func end(
    _ bytes: ArraySlice<UInt8>, of text: String
  ) throws(EDTFError) -> EDTFDate? {
    if bytes.elementsEqual("..".utf8) || bytes.isEmpty { return nil }
    return try EDTFDate(bytes: bytes, of: text)
  }

  private static func checkOrder(
    _ from: EDTFDate?, _ to: EDTFDate?, _ text: String
  ) throws(EDTFError) {
    if from == nil && to == nil { throw .malformed(text) }
    if let a = from?.days.first, let b = to?.days.last, b < a { throw .reversed(text) }
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    bytes.drop { $0 == 32 || $0 == 9 }.reversed().drop { $0 == 32 || $0 == 9 }.reversed()[...]
  }
}

extension EDTFDate {
  /// One date without blanks; `text` is what the error shows.
  init(bytes: ArraySlice<UInt8>, of text: String) throws(EDTFError) {
    var body = bytes
    qualifier = body.last.flatMap { Qualifier(rawValue: String(UnicodeScalar($0))) }
    if qualifier != nil { body.removeLast() }
    let negative = body.first == UInt8(ascii: "-")
    if negative { body.removeFirst() }
    if body.first == UInt8(ascii: "Y") {
      guard !negative else { throw .malformed(text) }
      unit = try EDTFDate.longYear(body.dropFirst(), of: text)
      return
    }
    let parts = body.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let head = parts.first, head.count == 4, parts.count <= 3 else { throw .malformed(text) }
    if parts.count == 1, !negative, head.last == UInt8(ascii: "X") {
      unit = try EDTFDate.unspecified(head, of: text)
      return
    }
    guard let digits = EDTFDate.number(head) else { throw .malformed(text) }
    let year = negative ? -digits : digits
    unit = try EDTFDate.unit(year: year, parts.dropFirst(), of: text)
  }

  private static func unit(
    year: Int, _ parts: ArraySlice<ArraySlice<UInt8>>, of text: String
  ) throws(EDTFError) -> Unit {
    let unknown = parts.map { $0.elementsEqual("XX".utf8) }
    let numbers = parts.map { $0.count == 2 ? number($0) : nil }
    if unknown == [true] { return .someMonth(year) }
    if unknown == [true, true] { return .someDayOfYear(year) }
    if unknown == [false, true], let month = numbers[0] {
      guard 1...12 ~= month else { throw .impossible(text) }
      return .someDay(year, month)
    }
    switch numbers.count {
    case 0: return .year(year)
    case 1:
      guard let value = numbers[0] else { throw .malformed(text) }
      if 1...12 ~= value { return .month(year, value) }
      let season = Season.allCases.first { $0.edtfNumber == value }
      guard let season else { throw .impossible(text) }
      return .season(year, season)
    default:
      guard let month = numbers[0], let day = numbers[1] else { throw .malformed(text) }
      guard let day = Day(year: year, month: month, day: day) else { throw .impossible(text) }
      return .day(day)
    }
  }

  private static func unspecified(
    _ head: ArraySlice<UInt8>, of text: String
  ) throws(EDTFError) -> Unit {
    let known = head.prefix { $0 != UInt8(ascii: "X") }
    guard let digits = number(known), head.dropFirst(known.count).allSatisfy({ $0 == 0x58 })
    else { throw .malformed(text) }
    switch known.count {
    case 2: return .century(digits)
    case 3: return .decade(digits)
    default: throw .malformed(text)
    }
  }

  private static func longYear(
    _ bytes: ArraySlice<UInt8>, of text: String
  ) throws(EDTFError) -> Unit {
    let negative = bytes.first == UInt8(ascii: "-")
    let body = negative ? bytes.dropFirst() : bytes
    guard body.count > 4, body.count <= 18, let digits = number(body) else {
      throw .malformed(text)
    }
    guard Day.years.contains(digits) else { throw .impossible(text) }
    return .year(negative ? -digits : digits)
  }

  /// Digits only.
  static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 18 else { return nil }
    var value = 0
    for byte in bytes {
      guard 0x30...0x39 ~= byte else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }
}

/// The time of day of an EDTF date-time (level 0): what stands behind the `T` of
/// `2010-06-14T10:30:00+02:00`.
///
/// It is checked and not kept, since all else counts in days; and the day is the one that is
/// written, wherever its zone lies. Seconds may be left out or have a fraction, as programs write
/// them (ISO 8601-1).
enum EDTFTimeOfDay {
  /// - Parameter text: what the error shows.
  /// - Throws: `malformed`, or `impossibleTime` for a time that no clock shows.
  static func check(_ bytes: ArraySlice<UInt8>, of text: String) throws(EDTFError) {
    let signs = "Z+-".utf8
    let zone = bytes.drop { !signs.contains($0) }
    let clock = bytes[..<zone.startIndex]
    guard let time = numbers(in: withoutFraction(clock)), 2...3 ~= time.count,
      time.count == 3 || !hasFraction(clock)
    else { throw .malformed(text) }
    guard let shift = shift(zone) else { throw .malformed(text) }
    guard isTime(time), shift.isEmpty || shift[0] < 24 && shift.dropFirst().allSatisfy({ $0 < 60 })
    else { throw .impossibleTime(text) }
  }

  /// Hours, minutes and perhaps seconds; 24:00 is the end of the day, second 60 a leap second.
  private static func isTime(_ time: [Int]) -> Bool {
    let (hours, minutes, seconds) = (time[0], time[1], time.count == 3 ? time[2] : 0)
    if hours == 24 { return minutes == 0 && seconds == 0 }
    return hours < 24 && minutes < 60 && (seconds < 60 || seconds == 60 && minutes == 59)
  }

  /// The hours and perhaps minutes from UTC; none for `Z` and where no zone is given.
  private static func shift(_ zone: ArraySlice<UInt8>) -> [Int]? {
    if zone.isEmpty || zone.elementsEqual("Z".utf8) { return [] }
    guard zone.first != UInt8(ascii: "Z"), let shift = numbers(in: zone.dropFirst()),
      shift.count <= 2
    else { return nil }
    return shift
  }

  private static func hasFraction(_ clock: ArraySlice<UInt8>) -> Bool {
    withoutFraction(clock).count < clock.count
  }

  /// "10:30:00" of "10:30:00.123"; a fraction without digits stays.
  private static func withoutFraction(_ clock: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isPoint = { (byte: UInt8) in byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") }
    guard let point = clock.firstIndex(where: isPoint),
      EDTFDate.number(clock[(point + 1)...]) != nil
    else { return clock }
    return clock[..<point]
  }

  /// Numbers of two digits with colons between.
  private static func numbers(in bytes: ArraySlice<UInt8>) -> [Int]? {
    var numbers: [Int] = []
    for part in bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false) {
      guard part.count == 2, let number = EDTFDate.number(part) else { return nil }
      numbers.append(number)
    }
    return numbers
  }
}
