/// The number that decimal digits write, 9999 at most, so that sums of such numbers are safe.
///
/// - Returns: `nil` for an empty text and for any sign or character that is no ASCII digit.
public func boundedNumber(_ digits: some Sequence<UInt8>) -> Int? {
  var number: Int?
  for digit in digits {
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
    number = min((number ?? 0) * 10 + Int(digit - UInt8(ascii: "0")), 9999)
  }
  return number
}
