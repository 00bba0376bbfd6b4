/// Writes numbers and texts as few bytes: what the archive keeps of a value that nobody searches by.
package struct ByteWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package mutating func write(_ value: UInt) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Small below zero as well as above.
  package mutating func write(_ value: Int) {
    write(UInt(bitPattern: value << 1 ^ value >> (Int.bitWidth - 1)))
  }

  package mutating func write(_ text: String) {
    let utf8 = text.utf8
    write(UInt(utf8.count))
    bytes += utf8
  }

  /// A number of bytes and the bytes.
  package mutating func write(_ bytes: [UInt8]) {
    write(UInt(bytes.count))
    self.bytes += bytes
  }

  package mutating func write(_ range: Range<Int>) {
    write(range.lowerBound)
    write(UInt(range.count))
  }

  package mutating func write<T>(_ value: T?, _ each: (inout ByteWriter, T) -> Void) {
    bytes.append(value == nil ? 0 : 1)
    if let value { each(&self, value) }
  }

  package mutating func write<T>(_ values: [T], _ each: (inout ByteWriter, T) -> Void) {
    write(UInt(values.count))
    for value in values { each(&self, value) }
  }
}
