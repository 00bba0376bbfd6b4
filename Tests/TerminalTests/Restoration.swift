import TestSupport
import Testing

extension TmuxTerminal {
  /// The shell is back, and the terminal is as it was.
  func expectRestored(status: Int) throws {
    try wait("the shell's own screen") { _ in try state("alternate_on") == "0" }
    // Typed before the prompt is there, it would not be echoed as a shell does.
    try run("echo status $?")
    try wait(for: "status \(status)")
    #expect(try state("cursor_flag") == "1")
    #expect(try state("mouse_any_flag") == "0")
    #expect(try state("keypad_cursor_flag") == "0")
    // Wide enough that no word is broken.
    try resize(columns: 200, rows: 24)
    try run("stty -a")
    let modes = try wait(for: "echoctl").split(whereSeparator: \.isWhitespace)
    for mode in ["icanon", "isig", "iexten", "echo", "ixon", "icrnl", "opost"] {
      #expect(modes.contains(Substring(mode)), "\(mode)")
    }
  }
}
