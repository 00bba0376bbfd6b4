import Screen
import Testing

private func frame(_ columns: Int, _ rows: Int = 1) -> Frame {
  Frame(size: Size(columns: columns, rows: rows))
}

@Test(arguments: [
  ("abc", 0, 10, nil, "abc", 3), ("abc", 8, 10, nil, "        ab", 10),
  ("abc", 2, 10, 4, "  ab", 4), ("abc", 12, 10, nil, "", 12), ("abc", -2, 10, nil, "c", 1),
  ("日本", 0, 3, nil, "日", 2), ("日本", -1, 10, nil, " 本", 3), ("日本", 1, 10, 4, " 日", 3),
  ("e\u{301}x", 0, 10, nil, "e\u{301}x", 2), ("\u{301}x", 0, 10, nil, "x", 1),
  ("日\u{301}x", 0, 10, nil, "日\u{301}x", 3), ("ab\u{301}", 0, 1, nil, "a", 1),
  ("a\u{1B}[2J\u{202E}b", 0, 10, nil, "a␛[2J�b", 7), ("❤\u{FE0F}!", 0, 10, nil, "❤!", 2),
  ("abc", 0, 10, -3, "", 0), ("a\nb", 0, 10, nil, "a␊b", 3),
])
func `Text is put within the row and its limit`(
  text: String, column: Int, columns: Int, limit: Int?, row: String, end: Int
) {
  var frame = frame(columns)
  #expect(frame.put(text, at: Point(column: column, row: 0), limit: limit) == end)
  #expect(frame.text == row)
}

@Test func `Rows outside the frame take nothing`() {
  var frame = frame(4, 2)
  frame.put("up", at: Point(column: 0, row: -1))
  frame.put("down", at: Point(column: 0, row: 2))
  #expect(frame.text == "\n")
}

@Test func `A cell takes a bounded number of combining scalars`() {
  var frame = frame(4)
  frame.put("a" + String(repeating: "\u{301}", count: 1000), at: Point(column: 0, row: 0))
  #expect(frame[0, 0].text.unicodeScalars.count == 5)
}

@Test func `A combining scalar joins the cell that an earlier text left`() {
  var frame = frame(4)
  let end = frame.put("e", at: Point(column: 1, row: 0), style: Style(.hit))
  frame.put("\u{301}x", at: Point(column: end, row: 0))
  #expect(frame.text == " e\u{301}x")
}

@Test(arguments: [
  (0, "x 本 "), (1, " x本 "), (2, "日x "), (3, "日 x"),
])
func `Half a wide character never stays`(column: Int, row: String) {
  var frame = frame(5)
  frame.put("日本", at: Point(column: 0, row: 0))
  frame.put("x", at: Point(column: column, row: 0))
  #expect(frame.text + " " == row.trimmedEnd + " ")
}

@Test func `A frame of no or negative size is empty`() {
  for size in [Size(columns: 0, rows: 0), Size(columns: -3, rows: 4), Size(columns: 5, rows: 0)] {
    var frame = Frame(size: size)
    frame.put("x", at: Point(column: 0, row: 0))
    frame.fill(row: 0, columns: 0..<9)
    frame.horizontalRule(row: 0, columns: 0..<9)
    #expect(frame.cells.isEmpty)
  }
}

@Test func `Text may end before a column`() {
  var frame = frame(10)
  #expect(frame.put("日本", endingAt: 10, row: 0) == 6)
  #expect(frame.text == "      日本")
}

@Test func `Rules join where they meet`() {
  var frame = frame(7, 5)
  frame.horizontalRule(row: 0, columns: 0..<7)
  frame.horizontalRule(row: 4, columns: 0..<7)
  frame.verticalRule(column: 3, rows: 0..<5)
  frame.horizontalRule(row: 2, columns: 3..<7)
  frame.verticalRule(column: 5, rows: 1..<4)
  #expect(
    frame.text == """
      ───┬───
         │ │
         ├─┼─
         │ │
      ───┴───
      """)
}

@Test func `Styles are printed as nested marks`() {
  var frame = frame(24, 4)
  frame.put("killed ", at: Point(column: 0, row: 0))
  frame.put("last Dec", at: Point(column: 7, row: 0), style: Style(underline: true))
  frame.put("a grave", at: Point(column: 0, row: 1))
  frame.restyle(row: 1, columns: 2..<7) { $0.role = .hit }
  frame.put("=", at: Point(column: 0, row: 2), style: Style(.dim))
  frame.put("Dec", at: Point(column: 1, row: 2), style: Style(.dim, underline: true))
  frame.put("Title", at: Point(column: 5, row: 2), style: Style(.accent, bold: true))
  frame.put("Sel", at: Point(column: 0, row: 3))
  frame.restyle(row: 3, columns: 0..<5) { $0.reverse = true }
  #expect(
    frame.styledText == """
      killed ⟦last Dec⟧
      a [grave]
      ‹dim:=⟦Dec⟧› ‹accent bold:Title›
      [Sel  ]
      """)
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
