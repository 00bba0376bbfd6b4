import Screen
import Testing

/// The row with `<` where a left-to-right mark follows a cell.
private func marked(_ row: String) -> String {
  var frame = Frame(size: Size(columns: 30, rows: 1))
  frame.put(row, at: Point(column: 0, row: 0))
  let cells = frame.row(0)
  var texts = cells.map(\.text).filter { !$0.isEmpty }
  for index in RightToLeft(cells).marked { texts[index] += "<" }
  return String(texts.joined().reversed().drop { $0 == " " }.reversed())
}

@Test(arguments: [
  ("no such letters 12", "no such letters 12"),
  // Several words, and digits between them, are one run; digits behind it are not.
  ("1 חיפה 12 שלום  3", "1 <חיפה 12 שלום<  3"), ("in חיפה, 3 May", "in <חיפה<, 3 May"),
  // A run ends before a border and before letters of the other direction.
  ("▶חיפה │2", "▶<חיפה< │2"), ("חיפה (Haifa)", "חיפה< (Haifa)"),
  ("日本 سلام x", "日本 <سلام< x"), ("שָׁלוֹם", "שָׁלוֹם<"),
])
func `Text from right to left is marked at both ends`(row: String, expected: String) {
  #expect(marked(row) == expected)
}
