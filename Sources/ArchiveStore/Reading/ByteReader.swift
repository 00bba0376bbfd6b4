/// Reads what `ByteWriter` wrote. Damaged bytes give an error, never a crash; texts are safe to show.
struct ByteReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func unsigned() throws(ArchiveError) -> UInt {
    var value: UInt = 0
    for shift in stride(from: UInt(0), to: 64, by: 7) {
      let byte = try byte()
      value |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return value }
    }
    throw .damaged
  }

  mutating func int() throws(ArchiveError) -> Int {
    let value = try unsigned()
    return Int(bitPattern: value >> 1) ^ -Int(bitPattern: value & 1)
  }

  /// A text of one line.
  mutating func text() throws(ArchiveError) -> String { StoredText.line(try string()) }

  /// A text of many lines.
  mutating func body() throws(ArchiveError) -> String { StoredText.body(try string()) }

  mutating func range() throws(ArchiveError) -> Range<Int> {
    let lower = try int()
    let (upper, overflow) = lower.addingReportingOverflow(Int(truncatingIfNeeded: try unsigned()))
    guard !overflow, upper >= lower else { throw .damaged }
    return lower..<upper
  }

  mutating func optional<T>(
    _ each: (inout ByteReader) throws(ArchiveError) -> T
  ) throws(ArchiveError) -> T? {
    try byte() == 0 ? nil : try each(&self)
  }

  mutating func array<T>(
    _ each: (inout ByteReader) throws(ArchiveError) -> T
  ) throws(ArchiveError) -> [T] {
    let count = try count()
    var values: [T] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try each(&self)) }
    return values
  }

  /// A raw value, by its text.
  mutating func named<T: RawRepresentable>(_: T.Type = T.self) throws(ArchiveError) -> T
  where T.RawValue == String {
    guard let value = T(rawValue: try text()) else { throw .damaged }
    return value
  }

  private mutating func string() throws(ArchiveError) -> String {
    let count = try count()
    defer { position += count }
    return String(decoding: bytes[position..<position + count], as: UTF8.self)
  }

  private mutating func byte() throws(ArchiveError) -> UInt8 {
    guard position < bytes.count else { throw .damaged }
    defer { position += 1 }
    return bytes[position]
  }

  /// Of things that take a byte each at least.
  private mutating func count() throws(ArchiveError) -> Int {
    let count = try unsigned()
    guard count <= UInt(bytes.count - position) else { throw .damaged }
    return Int(count)
  }
}
