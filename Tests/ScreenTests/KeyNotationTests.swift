import Screen
import Testing

@Test func `Keys are read from their notation`() throws {
  #expect(
    try KeyPress.keys("jj<Tab>/é<Enter><c-d><F12><Click:10,5>")
      == [
        .character("j"), .character("j"), .tab, .character("/"), .character("é"), .enter,
        .control("d"), .function(12), .click(Point(column: 10, row: 5)),
      ])
}

@Test(arguments: [
  "jj<Tab>/grave<Enter>", "<Esc><S-Tab><BS><Del><Ins><Up><Down><Left><Right>",
  "<PageUp><PageDown><Home><End><Space><F1><C-d><lt>>", "<Click:10,5><WheelUp:0,0><WheelDown:7,8>",
  #"<Paste:a <b\> \\c><C-\><C-]><C-^><C-_><C-@>"#, "日本",
])
func `Keys are printed as they are read`(notation: String) throws {
  #expect(try KeyPress.keys(notation).notation == notation)
}

@Test(arguments: [
  ("<cr><return><escape><pgdn><backspace>", "<Enter><Enter><Esc><PageDown><BS>"),
  ("<C-i><C-M><C-[><C-h><C-Space> ", "<Tab><Enter><Esc><BS><C-@><Space>"), ("a<gt>", "a>"),
])
func `Other names of keys are understood`(notation: String, printed: String) throws {
  #expect(try KeyPress.keys(notation).notation == printed)
}

@Test(arguments: [
  ("jj<Foo>", 3, "no key is called <Foo>"),
  (#"é<F1><Paste:a\>b><Foo>"#, 18, "no key is called <Foo>"),
  (#"<\>"#, 1, #"no key is called <\>"#),
  ("ab<Tab", 3, "`<` without `>`; for the sign write <lt>"),
  ("<F0>", 1, "no key is called <F0>"), ("<C-é>", 1, "no key is called <C-é>"),
  ("<Click:1>", 1, "no key is called <Click:1>"),
  ("<Click:-1,2>", 1, "no key is called <Click:-1,2>"),
  ("<Click:+1,2>", 1, "no key is called <Click:+1,2>"),
  ("<Click:,2>", 1, "no key is called <Click:,2>"),
  ("<F+5>", 1, "no key is called <F+5>"), ("<F>", 1, "no key is called <F>"),
  ("<>", 1, "no key is called <>"),
  ("a\nb", 2, "a control character; write its name, such as <Enter>"),
])
func `A wrong key is reported with its place`(
  notation: String, position: Int, reason: String
) {
  let error = #expect(throws: KeyNotationError.self) { try KeyPress.keys(notation) }
  #expect(error?.position == position)
  #expect(error?.reason == reason)
}
