import CEncodings
import Foundation

/// A file's bytes made UTF-8, and the encoding that they were in.
struct DecodedText {
  var utf8: [UInt8]
  /// As IANA names it; `nil`: UTF-8 already.
  var encoding: String?
  /// Whether the file itself says so; else it was guessed from the bytes.
  var isDeclared = false

  /// Decides by, in this order: a byte order mark; whether the bytes are UTF-8; what the file declares;
  /// zeros where UTF-16 has them; what the bytes look like.
  init(_ bytes: consuming [UInt8]) {
    if let (name, mark) = Self.mark(of: bytes),
      let utf8 = Self.converted(bytes[mark...], from: name)
    {
      (self.utf8, encoding, isDeclared) = (utf8, name, true)
      return
    }
    let found = Self.count(bytes)
    if found.invalid == 0 && !Self.hasZeros(bytes) {
      utf8 = bytes
      return
    }
    if let name = Self.wide(bytes), let utf8 = Self.converted(bytes[...], from: name) {
      (self.utf8, encoding) = (utf8, name)
      return
    }
    if let name = Self.declared(in: bytes), !Self.isUTF8(name),
      let utf8 = Self.converted(bytes[...], from: name)
    {
      (self.utf8, encoding, isDeclared) = (utf8, name, true)
      return
    }
    // Damaged UTF-8 has more whole characters of several bytes than broken ones.
    if found.invalid > found.whole, found.controls == 0, let name = Self.guessed(bytes),
      let utf8 = Self.converted(bytes[...], from: name)
    {
      (self.utf8, encoding) = (utf8, name)
      return
    }
    utf8 = bytes
  }

  private static func isUTF8(_ name: String) -> Bool {
    ["utf-8", "utf8"].contains(name.lowercased())
  }

  private static func mark(of bytes: [UInt8]) -> (name: String, count: Int)? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return ("UTF-32LE", 4) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return ("UTF-32BE", 4) }
    if bytes.starts(with: [0xFF, 0xFE]) { return ("UTF-16LE", 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return ("UTF-16BE", 2) }
    return nil
  }

  private static func hasZeros(_ bytes: [UInt8]) -> Bool { bytes.prefix(4096).contains(0) }

  /// How many characters of several bytes are whole, how many byte sequences are none, and how many
  /// control characters there are that no text has.
  private static func count(_ bytes: [UInt8]) -> (whole: Int, invalid: Int, controls: Int) {
    var (whole, invalid, controls) = (0, 0, 0)
    var index = 0
    let count = bytes.count
    bytes.withUnsafeBufferPointer { bytes in
      while index < count {
        let byte = bytes[index]
        if byte < 0x80 {
          if byte < 0x09 { controls += 1 }
          index += 1
          continue
        }
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        let end = index + length
        if byte >= 0xC2, byte <= 0xF4, end <= count,
          bytes[(index + 1)..<end].allSatisfy({ $0 & 0xC0 == 0x80 })
        {
          whole += 1
          index = end
        } else {
          invalid += 1
          index += 1
        }
      }
    }
    return (whole, invalid, controls)
  }

  /// UTF-16 without a mark: of each two bytes one is nearly always zero.
  private static func wide(_ bytes: [UInt8]) -> String? {
    let start = bytes.prefix(4096)
    guard start.count >= 16, bytes.count.isMultiple(of: 2) else { return nil }
    var zeros = [0, 0]
    for (index, byte) in start.enumerated() where byte == 0 { zeros[index % 2] += 1 }
    let half = start.count / 2
    if zeros[1] * 10 > half * 7, zeros[0] * 10 < half { return "UTF-16LE" }
    if zeros[0] * 10 > half * 7, zeros[1] * 10 < half { return "UTF-16BE" }
    return nil
  }

  /// What a page, an XML file or a mail says of itself at its beginning.
  private static func declared(in bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(4096).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self)
      .lowercased()
    for key in ["charset=", "encoding="] {
      guard let found = head.range(of: key) else { continue }
      let name = head[found.upperBound...].drop { "\"' ".contains($0) }
        .prefix { $0.isLetter || $0.isNumber || "-_:".contains($0) }
      if (3...20).contains(name.count) { return wider(String(name)) }
    }
    return nil
  }

  /// The encoding that browsers take a name for: what says Latin 1 is Windows' form of it.
  private static func wider(_ name: String) -> String {
    switch name.lowercased() {
    case "iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii", "iso8859-1": "windows-1252"
    case "iso-8859-9": "windows-1254"
    case "gb2312", "gbk", "x-gbk": "GB18030"
    case "shift_jis", "shift-jis", "sjis", "x-sjis": "CP932"
    case "ks_c_5601-1987", "euc-kr": "CP949"
    default: name
    }
  }

  private static let fewestLetters = 16

  private static func guessed(_ bytes: [UInt8]) -> String? {
    // A few bytes again and again are no text of any kind.
    guard Set(bytes.prefix(4096)).count >= 5 else { return nil }
    // Of a few letters nothing can be told: they are Western, as they are in a browser.
    guard bytes.count(where: { $0 >= 0x80 }) >= fewestLetters else { return "windows-1252" }
    guard let detector = uchardet_new() else { return nil }
    defer { uchardet_delete(detector) }
    let part = bytes.prefix(1 << 20)
    let failed = part.withUnsafeBytes { part in
      uchardet_handle_data(
        detector, part.baseAddress?.assumingMemoryBound(to: CChar.self), part.count)
    }
    uchardet_data_end(detector)
    guard failed == 0, let name = uchardet_get_charset(detector) else { return nil }
    let found = String(cString: name)
    // What it cannot tell is Western, as it is in a browser.
    return found.isEmpty || found == "ASCII" || isUTF8(found) ? "windows-1252" : wider(found)
  }

  /// `nil`: the encoding is not known, or the bytes are none of it.
  private static func converted(_ bytes: ArraySlice<UInt8>, from name: String) -> [UInt8]? {
    guard let conversion = cencodings_open(name) else { return nil }
    defer { cencodings_close(conversion) }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 4)
    var buffer = [CChar](repeating: 0, count: 1 << 16)
    var wrong = 0
    let isWhole = bytes.withUnsafeBytes { bytes -> Bool in
      var input = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      var left = bytes.count
      while left > 0 {
        let result = buffer.withUnsafeMutableBufferPointer { buffer -> Int32 in
          var place = buffer.baseAddress
          var room = buffer.count
          let result = cencodings_convert(conversion, &input, &left, &place, &room)
          output.append(
            contentsOf: UnsafeRawBufferPointer(buffer).prefix(buffer.count - room))
          return result
        }
        if result == 2 || result == 3 {
          wrong += 1
          output.append(contentsOf: [0xEF, 0xBF, 0xBD])
          guard left > 0, wrong <= 1_000 else { return false }
          input = input?.advanced(by: 1)
          left -= 1
        }
      }
      return true
    }
    return isWhole && wrong * 50 <= bytes.count ? output : nil
  }
}
