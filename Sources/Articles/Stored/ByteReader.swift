/// Reads what `ByteWriter` wrote. Damaged bytes give an error, never a crash; texts are safe to show.
package struct ByteReader {
  private let bytes: [UInt8]
  private var position = 0

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  package var isAtEnd: Bool { position == bytes.count }

  package mutating func unsigned() throws(DamagedBytes) -> UInt {
    var value: UInt = 0
    for shift in stride(from: UInt(0), to: 64, by: 7) {
      let byte = try byte()
      value |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return value }
    }
    throw DamagedBytes()
  }

  package mutating func int() throws(DamagedBytes) -> Int {
    let value = try unsigned()
    return Int(bitPattern: value >> 1) ^ -Int(bitPattern: value & 1)
  }

  /// A text of one line.
  package mutating func text() throws(DamagedBytes) -> String { StoredText.line(try string()) }

  /// A text of many lines.
  package mutating func body() throws(DamagedBytes) -> String { StoredText.body(try string()) }

  package mutating func range() throws(DamagedBytes) -> Range<Int> {
    let lower = try int()
    let (upper, overflow) = lower.addingReportingOverflow(Int(truncatingIfNeeded: try unsigned()))
    guard lower >= 0, !overflow, upper >= lower else { throw DamagedBytes() }
    return lower..<upper
  }

  package mutating func optional<T>(
    _ each: (inout ByteReader) throws(DamagedBytes) -> T
  ) throws(DamagedBytes) -> T? {
    try byte() == 0 ? nil : try each(&self)
  }

  package mutating func array<T>(
    _ each: (inout ByteReader) throws(DamagedBytes) -> T
  ) throws(DamagedBytes) -> [T] {
    let count = try count()
    var values: [T] = []
    // A count may be anybody's: an element takes more room than the byte that it is known to have.
    values.reserveCapacity(min(count, 1024))
    for _ in 0..<count { values.append(try each(&self)) }
    return values
  }

  /// A raw value, by its text.
  package mutating func named<T: RawRepresentable>(_: T.Type = T.self) throws(DamagedBytes) -> T
  where T.RawValue == String {
    guard let value = T(rawValue: try text()) else { throw DamagedBytes() }
    return value
  }

  /// A text as it was written, not made safe: of bytes that nobody else can have written.
  package mutating func string() throws(DamagedBytes) -> String {
    let count = try count()
    defer { position += count }
    return String(decoding: bytes[position..<position + count], as: UTF8.self)
  }

  /// What `write(_: [UInt8])` wrote.
  package mutating func blob() throws(DamagedBytes) -> [UInt8] {
    let count = try count()
    defer { position += count }
    return Array(bytes[position..<position + count])
  }

  package mutating func optionalString() throws(DamagedBytes) -> String? {
    try optional { reader throws(DamagedBytes) in try reader.string() }
  }

  private mutating func byte() throws(DamagedBytes) -> UInt8 {
    guard position < bytes.count else { throw DamagedBytes() }
    defer { position += 1 }
    return bytes[position]
  }

  /// Of things that take a byte each at least.
  private mutating func count() throws(DamagedBytes) -> Int {
    let count = try unsigned()
    guard count <= UInt(bytes.count - position) else { throw DamagedBytes() }
    return Int(count)
  }
}
