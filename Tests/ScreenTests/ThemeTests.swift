import Screen
import Testing

@Test(arguments: Theme.all)
func `No theme tells a hit, a landmark or a warning by colour alone`(theme: Theme) {
  let plain = theme.look(of: .normal)
  for role in [Style.Role.hit, .landmark, .warning] {
    var look = theme.look(of: Style(role))
    look.foreground = plain.foreground
    #expect(look != plain, "\(role)")
  }
}

@Test(arguments: Theme.all)
func `A hit and a selection can be told apart`(theme: Theme) {
  let looks = [
    Style.normal, Style(reverse: true), Style(.hit), Style(.hit, reverse: true),
  ].map(theme.look)
  #expect(Set(looks).count == looks.count)
}

@Test func `Themes are found by name`() {
  #expect(Theme(named: "contrast") == .contrast)
  #expect(Theme(named: "pink") == nil)
  #expect(Theme.mono.looks.values.allSatisfy { $0.foreground == nil })
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
