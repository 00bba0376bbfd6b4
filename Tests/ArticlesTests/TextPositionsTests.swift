import Articles
import Testing

struct TextPositionsTests {
  static let texts = [
    "", "abc", "é日🔥x", String(repeating: "añb🔥 ", count: 100), String(repeating: "日", count: 64),
  ]

  @Test("Every code point has one byte offset, and back", arguments: texts)
  func roundTrip(text: String) {
    let positions = TextPositions(text)
    var byte = 0
    for (codePoint, scalar) in text.unicodeScalars.enumerated() {
      #expect(positions.codePoint(atByte: byte) == codePoint)
      #expect(positions.byte(atCodePoint: codePoint) == byte)
      byte += scalar.utf8.count
    }
    #expect(positions.byteCount == byte)
    #expect(positions.codePointCount == text.unicodeScalars.count)
    #expect(positions.codePoint(atByte: byte) == positions.codePointCount)
    #expect(positions.byte(atCodePoint: positions.codePointCount) == byte)
  }

  @Test("Offsets inside a character or outside the text are clamped")
  func clamped() {
    let positions = TextPositions("a日b")
    #expect(positions.codePoint(atByte: 2) == 1)
    #expect(positions.codePoint(atByte: -1) == 0)
    #expect(positions.codePoint(atByte: 99) == 3)
    #expect(positions.byte(atCodePoint: 99) == 5)
    #expect(positions.codePoints(atBytes: 1..<4) == 1..<2)
    #expect(positions.bytes(atCodePoints: 1..<2) == 1..<4)
    #expect(positions.codePoints(atBytes: [0, 1, 4, 5]) == [0, 1, 2, 3])
  }
}
