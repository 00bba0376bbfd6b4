import Testing

@testable import Formats

@Suite("The encoding of a file")
struct TextDecodingTests {
  private func decoded(_ bytes: [UInt8]) -> (String, String?) {
    let text = DecodedText(bytes)
    return (String(decoding: text.utf8, as: UTF8.self), text.encoding)
  }

  private func latin(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { $0 == "’" ? 0x92 : UInt8(truncatingIfNeeded: $0.value) }
  }

  private let prose =
    "Café owners’ protest closes the bridge. Zoë Peña said that £2m had been lost since Friday."

  @Test func utf8StaysAsItIs() {
    #expect(decoded(Array(prose.utf8)) == (prose, nil))
  }

  @Test("Windows' Western letters are told by the bytes")
  func windows() {
    let (text, name) = decoded(latin(prose))
    #expect(text == prose)
    #expect(name?.lowercased() == "windows-1252")
  }

  @Test("UTF-16 is told by its mark, and without one by its zeros", arguments: [true, false])
  func utf16(isMarked: Bool) {
    let units = (isMarked ? [0xFEFF] : []) + Array(prose.utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(decoded(little) == (prose, "UTF-16LE"))
    #expect(decoded(big) == (prose, "UTF-16BE"))
  }

  @Test("What a page declares is believed, unless the page is UTF-8 after all")
  func declared() {
    let head = "<meta charset=\"iso-8859-2\"><p>"
    // ISO 8859-2 has ł at 0xB3.
    let (text, name) = decoded(Array(head.utf8) + [0xB3, 0x61, 0x6B, 0x61])
    #expect(text == head + "łaka")
    #expect(name == "iso-8859-2")
    #expect(DecodedText(Array((head + "łaka").utf8)).encoding == nil)
  }

  @Test("UTF-8 with a damaged place stays UTF-8")
  func damaged() {
    let bytes = Array("é and ü".utf8) + [0xFF] + Array(" and ñ".utf8)
    #expect(DecodedText(bytes).encoding == nil)
  }

  @Test("An encoding that nobody knows leaves the bytes as they are")
  func unknown() {
    let bytes = Array("<meta charset=\"x-none\">é ü ñ".utf8) + [0xFF]
    #expect(DecodedText(bytes).utf8 == bytes)
  }
}
