import Screen
import Testing

@testable import CursesTerminal

/// The keys that bytes mean, the silence after them included.
private func keys(_ bytes: String, terminfo: [[UInt8]: KeyPress] = [:]) -> String {
  keys(Array(bytes.utf8), terminfo: terminfo)
}

private func keys(_ bytes: [UInt8], terminfo: [[UInt8]: KeyPress] = [:]) -> String {
  var decoder = KeyDecoder(terminfo: terminfo)
  decoder.feed(bytes)
  decoder.settle()
  return decoder.keys.notation
}

@Test(arguments: [
  ("j k/é日", "j<Space>k/é日"), ("\r\n\t\u{7F}\u{8}", "<Enter><Enter><Tab><BS><BS>"),
  ("\u{4}\u{1C}\u{1D}\u{1E}\u{1F}\u{0}\u{3}", #"<C-d><C-\><C-]><C-^><C-_><C-@><C-c>"#),
  ("\u{1B}", "<Esc>"), ("\u{1B}\u{1B}", "<Esc><Esc>"), ("\u{1B}j", "<Esc>j"),
  ("\u{1B}\r", "<Esc><Enter>"),
  ("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D", "<Up><Down><Right><Left>"),
  ("\u{1B}OA\u{1B}OB\u{1B}OC\u{1B}OD\u{1B}OH\u{1B}OF", "<Up><Down><Right><Left><Home><End>"),
  ("\u{1B}[H\u{1B}[F\u{1B}[1~\u{1B}[4~\u{1B}[7~\u{1B}[8~", "<Home><End><Home><End><Home><End>"),
  ("\u{1B}[2~\u{1B}[3~\u{1B}[5~\u{1B}[6~\u{1B}[Z", "<Ins><Del><PageUp><PageDown><S-Tab>"),
  (
    "\u{1B}OP\u{1B}OQ\u{1B}OR\u{1B}OS\u{1B}[15~\u{1B}[24~\u{1B}[34~",
    "<F1><F2><F3><F4><F5><F12><F20>"
  ),
  ("\u{1B}[[A\u{1B}[[E", "<F1><F5>"), ("\u{1B}[1;5A\u{1B}[1;2P\u{1B}[5;3~", "<Up><F1><PageUp>"),
  ("\u{1B}OM\u{1B}Ok\u{1B}Oq", "<Enter>+1"),
  ("\u{1B}[<0;11;6M\u{1B}[<0;11;6m", "<Click:10,5>"),
  ("\u{1B}[<64;1;1M\u{1B}[<65;2;3M\u{1B}[<16;2;3M", "<WheelUp:0,0><WheelDown:1,2><Click:1,2>"),
  ("\u{1B}[<0;99999999999999999999;10001M", "<Click:9998,9998>"),
  ("\u{1B}[<2;1;1M\u{1B}[<35;1;1M\u{1B}[<0;0;0M", ""), ("\u{1B}[M !!", "<Click:0,0>"),
])
func `Bytes of a terminal are keys`(bytes: String, notation: String) {
  #expect(keys(bytes) == notation)
}

@Test(arguments: [
  "\u{1B}[?62;22c", "\u{1B}[24;80R", "\u{1B}[0n", "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\",
  "\u{1B}]52;c;cm0gLXJm\u{7}", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}[I\u{1B}[O",
  "\u{1B}[<0;-9223372036854775808;1M", "\u{1B}[<0;1;-9223372036854775808M",
  "\u{1B}[<-0;+1;1M", "\u{1B}[<0;+1;1M", "\u{1B}[<0;1:2;1M", "\u{1B}[+5~", "\u{1B}[-5~",
  "\u{1B}[99;99;99z", "\u{1B}[?1;2y", "\u{1B}[201~", "\u{1B}[3;5", "\u{1B}[\u{1}", "\u{1B}]q",
  "\u{1B}[" + String(repeating: "1;", count: 100_000) + "Q", "\u{202E}\u{9B}\u{FEFF}",
])
func `What is no key is swallowed whole`(bytes: String) {
  #expect(keys(bytes) == "")
  #expect(keys(bytes + "\u{1B}[A").hasSuffix("<Up>") || bytes.hasSuffix("]q"))
}

@Test(arguments: [
  ([0xC3, 0xA9], "é"), ([0xC3, 0x28], "("), ([0xFF, 0x61], "a"), ([0xC0, 0xAF], ""),
  ([0xE6, 0x97], ""), ([0xED, 0xA0, 0x80], ""), ([0xF4, 0x90, 0x80, 0x80, 0x62], "b"),
])
func `Wrong UTF-8 makes no key and loses none`(bytes: [UInt8], notation: String) {
  #expect(keys(bytes) == notation)
}

@Test func `Keys are the same however reads cut them`() {
  let bytes = Array("j\u{1B}[Aé\u{1B}[<0;3;4M\u{1B}[200~x\u{1B}[y\u{1B}[201~".utf8)
  for cut in 0...bytes.count {
    var decoder = KeyDecoder()
    decoder.feed(bytes[..<cut])
    decoder.feed(bytes[cut...])
    decoder.settle()
    #expect(decoder.keys.notation == "j<Up>é<Click:2,3><Paste:x[y>", "cut at \(cut)")
  }
}

@Test func `The terminal's own sequences come first`() {
  let terminfo: [[UInt8]: KeyPress] = [
    Array("\u{1B}[11~".utf8): .function(11), Array("\u{1B}A".utf8): .up,
  ]
  #expect(keys("\u{1B}[11~\u{1B}A", terminfo: terminfo) == "<F11><Up>")
}

@Test(arguments: [
  ("word", "word"), ("two\r\nlines\tand\u{0}\u{7}bell", "two  lines andbell"),
  ("a\u{202E}b\u{9B}31m\u{FEFF}", "ab31m"), ("\u{1B}[31mred\u{1B}]0;t\u{7}", "[31mred]0;t"),
  ("smuggled\u{1B}[201~Q!", "smuggledQ!"), ("\u{1B}[20\u{1B}[201~x", "[20x"), ("", ""),
])
func `A paste is text, whatever it holds`(text: String, cleaned: String) {
  var decoder = KeyDecoder()
  decoder.feed("\u{1B}[200~\(text)\u{1B}[201~".utf8)
  #expect(decoder.keys.isEmpty)
  decoder.settle()
  #expect(decoder.keys == [.paste(cleaned)])
}

@Test func `A paste is bounded`() {
  var decoder = KeyDecoder()
  decoder.feed("\u{1B}[200~".utf8)
  for _ in 0..<1024 { decoder.feed(String(repeating: "Q", count: 1024).utf8) }
  decoder.feed("\u{1B}[201~".utf8)
  decoder.settle()
  #expect(decoder.keys == [.paste(String(repeating: "Q", count: 64 * 1024))])
}

@Test func `A paste without an end is over after silence`() {
  var decoder = KeyDecoder()
  decoder.feed("\u{1B}[200~lost".utf8)
  #expect(decoder.doubt == .paste)
  decoder.settle()
  decoder.feed("j".utf8)
  #expect(decoder.keys == [.paste("lost"), .character("j")])
}

@Test(arguments: [
  ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
  ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("é日", "w6nml6U="),
])
func `Base64 is that of RFC 4648`(text: String, encoded: String) {
  #expect(base64(Array(text.utf8)) == encoded)
}

@Test func `A text too long to copy is not cut`() {
  #expect(copySequence("a") == "\u{1B}]52;c;YQ==\u{7}")
  #expect(copySequence(String(repeating: "a", count: copyLimit)) != nil)
  #expect(copySequence(String(repeating: "a", count: copyLimit + 1)) == nil)
}
