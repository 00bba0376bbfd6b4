import Screen
import Testing

@Test(arguments: Theme.all)
func `A hit and a selection can be told apart`(theme: Theme) {
  for depth in ColorDepth.allCases {
    let looks = [
      Style.normal, Style(reverse: true), Style(.hit), Style(.hit, reverse: true),
      Style(.hit, underline: true),
    ].map { theme.look(of: $0, at: depth) }
    #expect(Set(looks).count == looks.count)
  }
}

@Test func `Themes are found by name`() {
  #expect(Theme(named: "contrast") == .contrast)
  #expect(Theme(named: "pink") == nil)
  #expect(Theme.mono.looks.values.allSatisfy { $0.colors == nil })
}

@Test(arguments: [
  ("é“x”—Łódź ﬁ ß", "e\"x\"-Lodz ? s"), ("─┬│├▶…", "-+|+>~"), ("▁▄█", ".:#"), ("日本", "????"),
  ("⟦½²⟧", "[?2]"), ("e\u{301}", "e"), ("Ñandú ə", "Nandu e"),
])
func `ASCII likenesses keep every column`(text: String, ascii: String) {
  var frame = Frame(size: Size(columns: 20, rows: 1))
  frame.put(text, at: Point(column: 0, row: 0))
  let likeness = frame.transliterated
  #expect(likeness.text == ascii)
  #expect(likeness.cells.allSatisfy { $0.text.utf8.count == 1 })
}
