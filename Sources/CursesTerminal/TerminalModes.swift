import CNcurses

/// The control sequences that switch on what the program needs of the terminal, and off again.
struct TerminalModes {
  /// Keypad, mouse presses with their places (1000, 1006) and marked pastes (2004).
  let on: [UInt8]
  let off: [UInt8]
  /// `off` and what ncurses would send at its end: plain text, cursor shown, the old screen.
  let emergency: [UInt8]

  /// Reads terminfo; ncurses must know the terminal.
  init(mouse: Bool) {
    // Terminals that terminfo gives a mouse understand xterm's private modes.
    let isXtermLike = cn_string("kmous") != nil
    let privateModes = isXtermLike ? (mouse ? ["1000", "1006", "2004"] : ["2004"]) : []
    on = capability("smkx") + privateModes.flatMap { Array("\u{1B}[?\($0)h".utf8) }
    off = privateModes.reversed().flatMap { Array("\u{1B}[?\($0)l".utf8) } + capability("rmkx")
    emergency = off + capability("sgr0") + capability("cnorm") + capability("rmcup")
  }
}

/// A capability without its padding (`$<5>`).
private func capability(_ name: String) -> [UInt8] {
  guard let text = cn_string(name) else { return [] }
  var bytes: [UInt8] = []
  var isPadding = false
  for byte in String(cString: text).utf8 {
    if byte == UInt8(ascii: "<"), bytes.last == UInt8(ascii: "$") {
      bytes.removeLast()
      isPadding = true
    } else if isPadding {
      isPadding = byte != UInt8(ascii: ">")
    } else {
      bytes.append(byte)
    }
  }
  return bytes
}
