/// The control sequence (OSC 52) that asks a terminal to copy a text to its clipboard.
///
/// - Parameter text: at most `copyLimit` UTF-8 bytes.
/// - Returns: `nil` when the text is longer; nothing is cut in silence.
func copySequence(_ text: String) -> String? {
  text.utf8.count <= copyLimit ? "\u{1B}]52;c;\(base64(Array(text.utf8)))\u{07}" : nil
}

/// Many terminals take no longer sequence than 100,000 bytes.
let copyLimit = 64 * 1024

/// RFC 4648, section 4.
func base64(_ bytes: [UInt8]) -> String {
  var text = ""
  text.reserveCapacity((bytes.count + 2) / 3 * 4)
  for start in stride(from: 0, to: bytes.count, by: 3) {
    let group = bytes[start..<min(start + 3, bytes.count)]
    var bits = 0
    for offset in 0..<3 {
      bits = bits << 8 | (offset < group.count ? Int(group[start + offset]) : 0)
    }
    for position in 0..<4 {
      let digit = base64Digits[bits >> (18 - 6 * position) & 63]
      text.unicodeScalars.append(position <= group.count ? digit : "=")
    }
  }
  return text
}

private let base64Digits = Array(
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".unicodeScalars)
