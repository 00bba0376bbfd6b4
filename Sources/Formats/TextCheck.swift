import Articles

/// Tells text from what is none.
enum TextCheck {
  /// Why `bytes` cannot be an article's text; `nil` when they can.
  ///
  /// A text with some wrong bytes is read with replacements; one in which every tenth byte or
  /// more is wrong is not UTF-8 text.
  static func refusal(of bytes: [UInt8]) -> String? {
    var nulls = 0
    var controls = 0
    var invalid = 0
    var decoder = LenientUTF8(bytes)
    while true {
      _ = decoder.skipPlain(withLineEnds: true)
      guard let element = decoder.next() else { break }
      switch element {
      case .invalid: invalid += 1
      case .scalar("\0"): nulls += 1
      case .scalar(let scalar):
        if scalar.value < 0x20, ![0x09, 0x0A, 0x0C, 0x0D, 0x1B].contains(scalar.value) {
          controls += 1
        }
      }
    }
    if (nulls + controls) * 10 > bytes.count { return "binary data, not text" }
    if (nulls + controls + invalid) * 10 > bytes.count {
      return nulls + controls > 0
        ? "binary data, not text" : "not UTF-8: \(invalid) of \(bytes.count) bytes are wrong"
    }
    return nil
  }
}
