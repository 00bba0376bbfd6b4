import Algorithms

/// Converts between the UTF-8 byte offsets used inside and the Unicode code point offsets of JSON.
///
/// Building reads the text once; each conversion then costs at most one block of 64 bytes.
/// Offsets outside the text are clamped to its ends; a byte offset inside a character counts as
/// that character's start.
public struct TextPositions: Sendable {
  private static let block = 64
  private let bytes: [UInt8]
  /// Code points that start before each block.
  private let before: [Int]

  /// Length in code points.
  public let codePointCount: Int

  public init(_ text: String) { self.init(Array(text.utf8)) }

  /// - Parameter bytes: UTF-8.
  package init(_ bytes: [UInt8]) {
    var before: [Int] = []
    before.reserveCapacity(bytes.count / Self.block + 1)
    var count = 0
    for start in stride(from: 0, to: bytes.count, by: Self.block) {
      before.append(count)
      let block = bytes.span.extracting(start..<min(bytes.count, start + Self.block))
      for index in block.indices { count &+= block[index] & 0xC0 == 0x80 ? 0 : 1 }
    }
    self.bytes = bytes
    self.before = before
    self.codePointCount = count
  }

  /// Length in UTF-8 bytes.
  public var byteCount: Int { bytes.count }

  /// The code point offset of a byte offset.
  public func codePoint(atByte offset: Int) -> Int {
    guard offset > 0 else { return 0 }
    guard offset < bytes.count else { return codePointCount }
    var offset = offset
    while offset > 0, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    let block = offset / Self.block
    var count = before[block]
    for index in (block * Self.block)..<offset where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// The code point range of a byte range.
  public func codePoints(atBytes range: Range<Int>) -> Range<Int> {
    let start = codePoint(atByte: range.lowerBound)
    return start..<max(start, codePoint(atByte: range.upperBound))
  }

  /// The code point offsets of many byte offsets, which may come in any order.
  public func codePoints(atBytes offsets: [Int]) -> [Int] { offsets.map(codePoint(atByte:)) }

  /// The byte offset of a code point offset.
  public func byte(atCodePoint offset: Int) -> Int {
    guard offset > 0 else { return 0 }
    guard offset < codePointCount else { return bytes.count }
    let low = before.partitioningIndex { $0 > offset } - 1
    var count = before[low]
    var index = low * Self.block
    while index < bytes.count {
      if bytes[index] & 0xC0 != 0x80 {
        if count == offset { return index }
        count += 1
      }
      index += 1
    }
    return bytes.count
  }

  /// The byte range of a code point range.
  public func bytes(atCodePoints range: Range<Int>) -> Range<Int> {
    let start = byte(atCodePoint: range.lowerBound)
    return start..<max(start, byte(atCodePoint: range.upperBound))
  }
}
