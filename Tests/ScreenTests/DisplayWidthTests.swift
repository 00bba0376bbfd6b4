import Screen
import Testing

@Test(arguments: [
  ("", 0), ("plain", 5), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("👍🏽", 4), ("👩‍👩‍👧", 6), ("“…”", 3),
  ("▁▂█┄│", 5), ("a\u{202E}b", 3), ("\t\u{7F}\u{9B}", 3), ("\u{FEFF}", 1), ("\u{AD}", 1),
])
func `Width is the sum over the scalars`(text: String, columns: Int) {
  #expect(width(of: text) == columns)
}

@Test(arguments: [
  ("short", 5, "short"), ("longer", 5, "long…"), ("longer", 1, "…"), ("longer", 0, ""),
  ("longer", -1, ""), ("日本語", 6, "日本語"), ("日本語", 5, "日本…"), ("日本語", 4, "日…"),
  ("日本語", 2, "…"), ("日本語", 1, "…"), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
  ("abe\u{301}", 3, "abe\u{301}"), ("éé", 2, "éé"), ("ééé", 2, "é…"),
])
func `Clipping ends in an ellipsis only if something was cut`(
  text: String, columns: Int, result: String
) {
  #expect(clipped(text, to: columns) == result)
}

@Test(arguments: [
  ("on suspicion o...", 15, "on suspicion o…"), ("on suspicion o...", 16, "on suspicion o…"),
  ("on suspicion o...", 17, "on suspicion o..."), ("He fell. … And rose", 12, "He fell…"),
  ("It goes on … again", 13, "It goes on…"), ("....", 3, "…"),
])
func `Clipping leaves one ellipsis where the text has points of its own`(
  text: String, columns: Int, result: String
) {
  #expect(clipped(text, to: columns) == result)
}

@Test(arguments: [
  ("ab", 5, Alignment.left, "ab   "), ("ab", 5, .right, "   ab"), ("ab", 5, .center, " ab  "),
  ("日本", 5, .right, " 日本"), ("日本語", 5, .left, "日本…"), ("日本語", 4, .left, "日… "),
  ("ab", 0, .left, ""),
])
func `Padding gives exactly the columns`(
  text: String, columns: Int, alignment: Alignment, result: String
) {
  #expect(padded(text, to: columns, alignment) == result)
}

@Test func `No control, format or unassigned scalar is visible`() {
  let hostile: [ClosedRange<UInt32>] = [
    0x00...0x1F, 0x7F...0x9F, 0xAD...0xAD, 0x61C...0x61C, 0x200B...0x200B, 0x200E...0x200F,
    0x2028...0x202E, 0x2060...0x206F, 0xFEFF...0xFEFF, 0xFFF9...0xFFFB, 0xE0001...0xE007F,
    0xFFFE...0xFFFF, 0x10FFFE...0x10FFFF,
  ]
  for value in hostile.joined() {
    guard let scalar = Unicode.Scalar(value) else { continue }
    #expect(visible(scalar) != scalar, "U+\(String(value, radix: 16))")
    #expect(width(of: scalar) == 1)
    #expect(visible(visible(scalar)) == visible(scalar))
  }
  #expect(visible("\u{1B}") == "␛")
}
