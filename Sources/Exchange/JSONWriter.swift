/// Writes JSON as it comes, keys in the order given, nothing held back.
///
/// The caller opens and closes objects and lists in pairs; commas and escapes are this type's.
struct JSONWriter<Output: TextOutputStream> {
  private(set) var output: Output
  /// For each open object or list, whether it has an element yet.
  private var hasElement: [Bool] = []

  init(to output: Output) { self.output = output }

  mutating func object(_ key: String? = nil, _ body: (inout Self) -> Void) {
    open("{", key)
    body(&self)
    close("}")
  }

  mutating func list(_ key: String? = nil, _ body: (inout Self) -> Void) {
    open("[", key)
    body(&self)
    close("]")
  }

  mutating func open(_ bracket: String, _ key: String? = nil) {
    separate(key)
    output.write(bracket)
    hasElement.append(false)
  }

  mutating func close(_ bracket: String) {
    hasElement.removeLast()
    output.write(bracket)
  }

  /// `nil` is written as null.
  mutating func value(_ text: String?, _ key: String? = nil) {
    separate(key)
    guard let text else { return output.write("null") }
    output.write(Self.quoted(text))
  }

  mutating func value(_ number: Int?, _ key: String? = nil) {
    separate(key)
    output.write(number.map(String.init) ?? "null")
  }

  mutating func value(_ flag: Bool, _ key: String? = nil) {
    separate(key)
    output.write(flag ? "true" : "false")
  }

  mutating func null(_ key: String? = nil) {
    separate(key)
    output.write("null")
  }

  mutating func values(_ texts: [String], _ key: String? = nil) {
    list(key) { list in
      for text in texts { list.value(text) }
    }
  }

  /// Breaks the line between elements, where it changes nothing.
  mutating func newline() { output.write("\n") }

  private mutating func separate(_ key: String?) {
    if let last = hasElement.indices.last {
      if hasElement[last] { output.write(",") }
      hasElement[last] = true
    }
    if let key { output.write(Self.quoted(key) + ":") }
  }

  /// A JSON string (RFC 8259, section 7): quotes, backslashes and controls escaped, the rest UTF-8.
  static func quoted(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }) { return "\"\(text)\"" }
    var bytes: [UInt8] = [UInt8(ascii: "\"")]
    bytes.reserveCapacity(text.utf8.count + 2)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\\"): bytes += [byte, byte]
      case UInt8(ascii: "\n"): bytes += "\\n".utf8
      case UInt8(ascii: "\t"): bytes += "\\t".utf8
      case UInt8(ascii: "\r"): bytes += "\\r".utf8
      case 0..<0x20:
        let digits = Array("0123456789abcdef".utf8)
        bytes += "\\u00".utf8
        bytes += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
    return String(decoding: bytes, as: UTF8.self)
  }
}
