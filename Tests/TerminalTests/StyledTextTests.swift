import TestSupport
import Testing

/// Screens that look alike are the same text, however tmux puts their styles.
@Suite struct StyledTextTests {
  @Test func `A style may end behind a row or before the next`() {
    #expect(
      StyledText("\u{1B}[1mNarco\u{1B}[0m\u{1B}[39m\u{1B}[49m\n News\n").text
        == StyledText("\u{1B}[1mNarco\n\u{1B}[0m\u{1B}[39m\u{1B}[49m News\n").text)
    #expect(
      StyledText("\u{1B}[1mNarco\n News\n").text
        == "\u{1B}[0;1mNarco\n News\n")
  }

  @Test func `Another style, and a style that goes on, are seen`() {
    let marked = "\u{1B}[0;1m\u{1B}[38;5;16m\u{1B}[48;5;220mhit\u{1B}[49mand"
    #expect(
      StyledText(marked).text == "\u{1B}[0;1;38;5;16;48;5;220mhit\u{1B}[0;1;38;5;16mand")
    #expect(StyledText("\u{1B}[31ma").text != StyledText("\u{1B}[32ma").text)
    #expect(StyledText("\u{1B}[31ma\u{1B}[39m b").text != StyledText("\u{1B}[31ma b").text)
  }
}
