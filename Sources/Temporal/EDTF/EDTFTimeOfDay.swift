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
