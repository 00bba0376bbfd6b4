import Screen
import Testing

@testable import Browser

private func lines(_ prose: Prose) -> [String] { prose.lines.map(prose.string) }

struct WrapCase: CustomTestStringConvertible {
  var text: String
  var columns: Int
  var lines: [String]
  var testDescription: String { "\(columns): \(text)" }
}

@Test(
  "Text is wrapped at blanks, hyphens and dashes",
  arguments: [
    WrapCase(text: "", columns: 9, lines: []),
    WrapCase(text: "  \n ", columns: 9, lines: []),
    WrapCase(text: "one two three", columns: 7, lines: ["one two", "three"]),
    WrapCase(text: "one two  three", columns: 8, lines: ["one two", "three"]),
    WrapCase(text: "one\ntwo\tthree", columns: 20, lines: ["one two three"]),
    WrapCase(text: "a narco-trafficker", columns: 9, lines: ["a narco-", "trafficke", "r"]),
    WrapCase(text: "an e-mail", columns: 7, lines: ["an", "e-mail"]),
    WrapCase(text: "from 30-150 men", columns: 8, lines: ["from", "30-150", "men"]),
    WrapCase(text: "for—intelligence", columns: 13, lines: ["for—", "intelligence"]),
    WrapCase(text: "Leyva -- who was", columns: 8, lines: ["Leyva --", "who was"]),
    WrapCase(text: "Leyva--who was", columns: 9, lines: ["Leyva--", "who was"]),
    WrapCase(text: "abcdefghij", columns: 4, lines: ["abcd", "efgh", "ij"]),
    WrapCase(text: "so abcdefghij", columns: 4, lines: ["so", "abcd", "efgh", "ij"]),
    WrapCase(text: "日本語の文", columns: 5, lines: ["日本", "語の", "文"]),
    WrapCase(text: "日本", columns: 1, lines: ["日", "本"]),
    WrapCase(text: "cafe\u{301} au lait", columns: 7, lines: ["cafe\u{301} au", "lait"]),
    WrapCase(text: "no\u{A0}break here", columns: 8, lines: ["no\u{A0}break", "here"]),
  ])
func wrapping(_ example: WrapCase) {
  #expect(lines(Prose(example.text, columns: example.columns)) == example.lines)
}

@Test("Every word is shown once and no line is too wide, at any width", arguments: 2...40)
func wrappingKeepsEverything(columns: Int) {
  let text = "US “boots on the ground” — a narco-trafficker’s 日本 view;\n and/or cafe\u{301}…  end"
  let prose = Prose(text, columns: columns)
  for line in prose.lines { #expect(width(of: prose.string(line)) <= columns) }
  let words = { (text: String) in text.filter { !$0.isWhitespace } }
  #expect(words(lines(prose).joined()) == words(text))
}

@Test("One ellipsis stands where a text with points of its own is cut")
func pointsBeforeEllipsis() {
  let text = "They waited... Then it fell. Nobody knew why."
  #expect(lines(Prose(text, focus: 0..<14, columns: 40)) == ["They waited…"])
  #expect(lines(Prose(text, focus: 15..<28, columns: 40)) == ["…Then it fell…"])
  #expect(Prose.focus(0..<14, of: 0..<28, in: text) == "They waited…")
  #expect(lines(Prose(text, columns: 15).limited(to: 1)) == ["They waited…"])
  #expect(lines(Prose(text, columns: 15).limited(to: 2)) == ["They waited...", "Then it fell…"])
}

@Test("A focus is shown with an ellipsis where its sentences were cut")
func focus() {
  let text = "He said, and later the Navy found him last December, in a raid."
  let start = text.utf8.count - " later the Navy found him last December, in a raid.".utf8.count
  let focus = start + 1..<start + 44
  #expect(
    lines(Prose(text, focus: focus, columns: 22)) == [
      "…later the Navy found", "him last December, in…",
    ])
  #expect(lines(Prose(text, focus: 0..<text.utf8.count, columns: 80)) == [text])
  #expect(
    lines(Prose(text, focus: 0..<text.utf8.count - 1, columns: 80)) == [String(text.dropLast())])
}

@Test("The ellipsis at the end takes a word with it where it does not fit")
func tails() {
  #expect(lines(Prose("one two", columns: 7, tail: "…")) == ["one", "two…"])
  #expect(lines(Prose("one two three", columns: 7).limited(to: 1)) == ["one…"])
  #expect(lines(Prose("one two three", columns: 8).limited(to: 1)) == ["one two…"])
  #expect(lines(Prose("one", columns: 8).limited(to: 1)) == ["one"])
}

@Test("Ranges inside the text are drawn where their bytes ended up")
func marks() {
  let prose = Prose("was killed last December there", columns: 15)
  var frame = Frame(size: Size(columns: 15, rows: 3))
  prose.draw(
    in: Area(columns: 15, rows: 3),
    marks: [TextMark(11..<24, .expression), TextMark(4..<10, .hit)],
    frame: &frame)
  #expect(frame.text == "was killed last\nDecember there\n")
  let underlined = (0..<3).map { row in
    frame.row(row).filter(\.style.underline).map(\.text).joined()
  }
  #expect(underlined == ["last", "December", ""])
  #expect(frame.row(0).filter { $0.style.role == .hit }.map(\.text).joined() == "killed")
}

@Test("Ranges outside the text or inside a character are harmless")
func badRanges() {
  #expect(lines(Prose("añb", bytes: 2..<90, columns: 9)).joined().hasSuffix("b"))
  #expect(lines(Prose("abc", bytes: 7..<9, columns: 9)) == [])
}
