import Formats
import TestSupport
import Testing

@testable import Articles

/// One hostile scalar, what must stand in its place, and the name it is counted under.
struct HostileCase: Sendable, CustomTestStringConvertible {
  var scalar: UInt32
  var shown: String
  var name: String

  var testDescription: String { "U+\(String(scalar, radix: 16, uppercase: true)) \(name)" }
  var text: String { Unicode.Scalar(scalar).map { String(Character($0)) } ?? "" }
}

struct TextBoundaryTests {
  static let named: [HostileCase] = [
    .init(scalar: 0x00, shown: "␀", name: "NULL"),
    .init(scalar: 0x07, shown: "␇", name: "ALERT"),
    .init(scalar: 0x08, shown: "␈", name: "BACKSPACE"),
    .init(scalar: 0x0B, shown: "␋", name: "LINE TABULATION"),
    .init(scalar: 0x0C, shown: "␌", name: "FORM FEED"),
    .init(scalar: 0x0E, shown: "␎", name: "SHIFT OUT"),
    .init(scalar: 0x1B, shown: "␛", name: "ESCAPE"),
    .init(scalar: 0x7F, shown: "␡", name: "DELETE"),
    .init(scalar: 0x85, shown: "�", name: "NEXT LINE"),
    .init(scalar: 0x90, shown: "�", name: "DEVICE CONTROL STRING"),
    .init(scalar: 0x9B, shown: "�", name: "CONTROL SEQUENCE INTRODUCER"),
    .init(scalar: 0x9D, shown: "�", name: "OPERATING SYSTEM COMMAND"),
    .init(scalar: 0xAD, shown: "�", name: "SOFT HYPHEN"),
    .init(scalar: 0x34F, shown: "�", name: "COMBINING GRAPHEME JOINER"),
    .init(scalar: 0x61C, shown: "�", name: "ARABIC LETTER MARK"),
    .init(scalar: 0x115F, shown: "�", name: "HANGUL CHOSEONG FILLER"),
    .init(scalar: 0x17B4, shown: "�", name: "KHMER VOWEL INHERENT AQ"),
    .init(scalar: 0x180E, shown: "�", name: "MONGOLIAN VOWEL SEPARATOR"),
    .init(scalar: 0x200B, shown: "�", name: "ZERO WIDTH SPACE"),
    .init(scalar: 0x200C, shown: "�", name: "ZERO WIDTH NON-JOINER"),
    .init(scalar: 0x200D, shown: "�", name: "ZERO WIDTH JOINER"),
    .init(scalar: 0x200E, shown: "�", name: "LEFT-TO-RIGHT MARK"),
    .init(scalar: 0x200F, shown: "�", name: "RIGHT-TO-LEFT MARK"),
    .init(scalar: 0x2028, shown: "�", name: "LINE SEPARATOR"),
    .init(scalar: 0x2029, shown: "�", name: "PARAGRAPH SEPARATOR"),
    .init(scalar: 0x202A, shown: "�", name: "LEFT-TO-RIGHT EMBEDDING"),
    .init(scalar: 0x202B, shown: "�", name: "RIGHT-TO-LEFT EMBEDDING"),
    .init(scalar: 0x202C, shown: "�", name: "POP DIRECTIONAL FORMATTING"),
    .init(scalar: 0x202D, shown: "�", name: "LEFT-TO-RIGHT OVERRIDE"),
    .init(scalar: 0x202E, shown: "�", name: "RIGHT-TO-LEFT OVERRIDE"),
    .init(scalar: 0x2060, shown: "�", name: "WORD JOINER"),
    .init(scalar: 0x2062, shown: "�", name: "INVISIBLE TIMES"),
    .init(scalar: 0x2066, shown: "�", name: "LEFT-TO-RIGHT ISOLATE"),
    .init(scalar: 0x2067, shown: "�", name: "RIGHT-TO-LEFT ISOLATE"),
    .init(scalar: 0x2068, shown: "�", name: "FIRST STRONG ISOLATE"),
    .init(scalar: 0x2069, shown: "�", name: "POP DIRECTIONAL ISOLATE"),
    .init(scalar: 0x206A, shown: "�", name: "INHIBIT SYMMETRIC SWAPPING"),
    .init(scalar: 0x3164, shown: "�", name: "HANGUL FILLER"),
    .init(scalar: 0xFE0F, shown: "�", name: "VARIATION SELECTOR-16"),
    .init(scalar: 0xFEFF, shown: "�", name: "ZERO WIDTH NO-BREAK SPACE"),
    .init(scalar: 0xFFA0, shown: "�", name: "HALFWIDTH HANGUL FILLER"),
    .init(scalar: 0xFFF9, shown: "�", name: "INTERLINEAR ANNOTATION ANCHOR"),
    .init(scalar: 0xFFFE, shown: "�", name: "noncharacter U+FFFE"),
    .init(scalar: 0xFDD0, shown: "�", name: "noncharacter U+FDD0"),
    .init(scalar: 0x1D173, shown: "�", name: "MUSICAL SYMBOL BEGIN BEAM"),
    .init(scalar: 0xE0001, shown: "�", name: "LANGUAGE TAG"),
    .init(scalar: 0xE0041, shown: "�", name: "TAG LATIN CAPITAL LETTER A"),
    .init(scalar: 0xE0100, shown: "�", name: "VARIATION SELECTOR-17"),
    .init(scalar: 0x10FFFF, shown: "�", name: "noncharacter U+10FFFF"),
    .init(scalar: 0x0378, shown: "�", name: "U+0378"),
  ]

  @Test("A hostile scalar is replaced by one visible scalar and counted by name", arguments: named)
  func body(hostile: HostileCase) {
    let outcome = TextBoundary.body("one \(hostile.text)two")
    #expect(outcome.text == "one \(hostile.shown)two")
    #expect(outcome.replaced == [hostile.name: 1])
  }

  @Test("Titles, outlets and file names cross the same boundary", arguments: named)
  func line(hostile: HostileCase) throws {
    #expect(TextBoundary.line("one \(hostile.text)two") == "one \(hostile.shown)two")
    let bytes = Array("title: A \(hostile.text)B\nsource: C \(hostile.text)D\n\nText.\n".utf8)
    let article = try ArticleReader.article(file: "e\(hostile.text)f.txt", bytes: bytes)
    #expect(article.title == "A \(hostile.shown)B")
    #expect(article.outlet == "C \(hostile.shown)D")
    #expect(article.file == "e\(hostile.shown)f.txt")
    #expect(article.replaced == [hostile.name: 2])
  }

  @Test("Every C0 and C1 control is replaced in a line, all but tab and newline in a body")
  func allControls() {
    for value in Array(0x00...0x1F) + Array(0x7F...0x9F) {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let text = "a\(Character(scalar))b\n"
      let line = TextBoundary.line("a\(Character(scalar))b")
      #expect(line.unicodeScalars.count == 3)
      #expect(line.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
      let body = TextBoundary.body(text)
      #expect(body.text.unicodeScalars.count == 4)
      #expect((body.text == text) == (value == 0x09 || value == 0x0A))
    }
  }

  @Test("No scalar that passes is a control, a format character or invisible")
  func wholeOfUnicode() {
    let printing: Set<UInt32> = [0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD]
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      guard let shown = TextBoundary.line(String(scalar)).unicodeScalars.first else { continue }
      let category = shown.properties.generalCategory
      let isPrinting = printing.contains(value) || (0x600...0x605).contains(value)
      let isSafe =
        ![.control, .lineSeparator, .paragraphSeparator, .unassigned].contains(category)
        && (category != .format || isPrinting) && !shown.properties.isDefaultIgnorableCodePoint
        && !shown.properties.isNoncharacterCodePoint
      if !isSafe { Issue.record("U+\(String(value, radix: 16)) passes") }
    }
  }

  @Test("What is printed keeps its lines, those of CSV too, and nothing hostile")
  func output() {
    let lines = "Peña\tdijo\n“sí”,\r\n❤\u{FE0F}"
    #expect(TextBoundary.output(lines) == lines)
    #expect(TextBoundary.output("a\u{9B}31m\u{202E}\u{85}\u{1B}[m\r!") == "a�31m��␛[m␍!")
  }

  static let invalid: [([UInt8], String)] = [
    ([0x80], "�"),
    ([0xC3], "�"),
    ([0xC3, 0x28], "�("),
    ([0xC0, 0xAF], "��"),
    ([0xE2, 0x82], "�"),
    ([0xE2, 0x82, 0x41], "�A"),
    ([0xE0, 0x80, 0x80], "���"),
    ([0xED, 0xA0, 0x80], "���"),
    ([0xF0, 0x9F, 0x98], "�"),
    ([0xF0, 0x9F, 0x98, 0xF0, 0x9F, 0x98, 0x80], "�😀"),
    ([0xF4, 0x90, 0x80, 0x80], "����"),
    ([0xF5, 0xFF], "��"),
  ]

  @Test("Wrong UTF-8 becomes one mark for each maximal subpart", arguments: invalid)
  func invalidUTF8(bytes: [UInt8], shown: String) {
    let outcome = TextBoundary.body(Array("a".utf8) + bytes + Array("b".utf8))
    #expect(outcome.text == "a\(shown)b")
    #expect(
      outcome.replaced[TextBoundary.invalidName] == shown.unicodeScalars.count { $0 == "�" })
    #expect(TextBoundary.line(Array("a".utf8) + bytes).text == "a\(shown)")
  }

  static let lineEndCases: [(String, String, [String: Int])] = [
    ("a\nb\tc", "a\nb\tc", [:]),
    ("a\r\nb\r\n", "a \nb \n", [:]),
    ("a\rb\rc", "a\nb\nc", [:]),
    ("a\rb\n", "a␍b\n", ["CARRIAGE RETURN": 1]),
    ("\u{FEFF}a", "a", [:]),
    ("a\u{FEFF}", "a�", ["ZERO WIDTH NO-BREAK SPACE": 1]),
  ]

  @Test("Line ends and the byte order mark", arguments: lineEndCases)
  func lineEnds(text: String, shown: String, replaced: [String: Int]) {
    #expect(TextBoundary.body(text) == .init(text: shown, replaced: replaced))
  }

  @Test("A line has neither newline nor tab")
  func oneLine() {
    #expect(TextBoundary.line("a\nb\tc\rd") == "a␊b␉c␍d")
  }

  static let harmless = [
    "naïve café, 日本語, עברית, العربية", "\u{A0}no-break", "⚠\u{FE0F} warning", "❤\u{FE0E}",
    "🔥🔥🇺🇸", "👍🏽", "x\u{301}", "–—…“”‘’", "�",
  ]

  @Test("What is harmless passes unchanged", arguments: harmless)
  func passes(text: String) {
    #expect(TextBoundary.body(text) == .init(text: text))
  }

  @Test("Plain stretches are taken whole, with the outcome of scalar by scalar")
  func stretches() {
    let pieces = ["plain", "1", "\u{FE0F}", "é", "\u{1B}", "\n", "\r", "\t", "❤", "\u{200D}", " "]
    var numbers = RepeatableNumbers(seed: 5)
    for _ in 0..<500 {
      let text = (0..<12).map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
      #expect(TextBoundary.body(text).text == TextBoundary.movedBody(text).text)
    }
  }

  @Test("A variation selector counts only after an emoji, and a joiner nowhere")
  func selectors() {
    #expect(TextBoundary.line("1\u{FE0F}2") == "1�2")
    #expect(TextBoundary.line("👩\u{200D}👧") == "👩�👧")
  }
}

extension TextBoundaryTests {
  /// Plain text is passed over many bytes at a time.
  @Test("finds what is hostile behind plain text of any length", arguments: 0...130)
  func behindPlainText(count: Int) {
    let plain =
      String(repeating: "a\n", count: count / 2) + String(repeating: "b", count: count % 2)
    let rest = String(repeating: "c", count: 130)
    let outcome = TextBoundary.body("\n" + plain + "\u{1B}é\u{FE0F}" + rest + "\u{7F}")
    #expect(outcome.text == "\n" + plain + "␛é�" + rest + "␡")
    #expect(TextBoundary.line(plain + "é").contains("\n") == false)
    #expect(TextBoundary.output(plain + "\u{1B}" + rest) == plain + "␛" + rest)
    #expect(TextBoundary.output(plain + "\t" + rest) == plain + "\t" + rest)
  }
}
