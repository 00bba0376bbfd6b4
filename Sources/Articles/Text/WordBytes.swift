/// What counts as part of a word, byte by byte.
package enum WordBytes {
  /// Bytes of the letter or digit that begins at `index`; 0 where none does.
  package static func length(_ bytes: [UInt8], at index: Int, limit: Int) -> Int {
    guard index < limit else { return 0 }
    let byte = bytes[index]
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return 1
    case 0xC3...0xDF: return min(2, limit - index)
    // Latin-1 punctuation and signs, NBSP among them.
    case 0xC2: return 0
    case 0xE2:
      // U+2000 to U+2BFF: punctuation, arrows, signs.
      return index + 1 < limit && bytes[index + 1] <= 0xAF ? 0 : min(3, limit - index)
    case 0xE3:
      // U+3000 to U+303F: punctuation of Chinese and Japanese.
      return index + 1 < limit && bytes[index + 1] == 0x80 ? 0 : min(3, limit - index)
    case 0xE0...0xEF: return min(3, limit - index)
    default: return 0
    }
  }

  /// Bytes of an apostrophe or full stop that may stand inside a word; 0 for anything else.
  package static func joinerLength(_ bytes: [UInt8], at index: Int, limit: Int) -> Int {
    switch bytes[index] {
    case UInt8(ascii: "'"), UInt8(ascii: "."): 1
    case 0xE2 where index + 2 < limit && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99: 3
    default: 0
    }
  }

  /// ASCII letters in lower case.
  package static func folded(_ byte: UInt8) -> UInt8 {
    0x41...0x5A ~= byte ? byte | 0x20 : byte
  }
}

/// FNV-1a, 64 bits: the same value on every machine and in every run.
public struct StableHash {
  @usableFromInline var state: UInt64 = 0xCBF2_9CE4_8422_2325

  @inlinable public init() {}

  @inlinable public var value: UInt64 { state }

  @inlinable public mutating func combine(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  @inlinable public mutating func combine(_ text: String) {
    for byte in text.utf8 { combine(byte) }
    combine(0)
  }

  @inlinable public mutating func combine(_ number: Int) {
    combine(UInt64(bitPattern: Int64(number)))
  }

  @inlinable public mutating func combine(_ number: UInt64) {
    var rest = number
    for _ in 0..<8 {
      combine(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  /// The value with its bits mixed, so that any of them can be taken.
  package var mixed: UInt64 {
    var x = value
    x = (x ^ (x >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    x = (x ^ (x >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return x ^ (x >> 33)
  }
}
