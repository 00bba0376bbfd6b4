/// Writes numbers and texts as few bytes: what the archive keeps of a value that nobody searches by.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ value: UInt) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Small below zero as well as above.
  mutating func write(_ value: Int) {
    write(UInt(bitPattern: value << 1 ^ value >> (Int.bitWidth - 1)))
  }

  mutating func write(_ text: String) {
    let utf8 = text.utf8
    write(UInt(utf8.count))
    bytes += utf8
  }

  mutating func write(_ range: Range<Int>) {
    write(range.lowerBound)
    write(UInt(range.count))
  }

  mutating func write<T>(_ value: T?, _ each: (inout ByteWriter, T) -> Void) {
    bytes.append(value == nil ? 0 : 1)
    if let value { each(&self, value) }
  }

  mutating func write<T>(_ values: [T], _ each: (inout ByteWriter, T) -> Void) {
    write(UInt(values.count))
    for value in values { each(&self, value) }
  }
}
