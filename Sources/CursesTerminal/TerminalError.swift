import Screen

/// Why there is no terminal to draw on; each reads as one line.
public enum TerminalError: Error, Hashable, CustomStringConvertible {
  case inputIsNoTerminal, outputIsNoTerminal
  case noName
  case unknown(String)
  /// The terminal is known and cannot place its cursor (`dumb`, printers).
  case unfit(String)

  public var description: String {
    switch self {
    case .inputIsNoTerminal:
      "standard input is not a terminal, so no keys can be read"
    case .outputIsNoTerminal:
      "standard output is not a terminal, so nothing can be shown on it"
    case .noName:
      "TERM is not set; it names the kind of terminal, such as xterm-256color"
    case .unknown(let name):
      "nothing is known here about the terminal TERM=\(shown(name)); try TERM=xterm-256color"
    case .unfit(let name):
      "the terminal TERM=\(shown(name)) cannot place its cursor, so nothing can be drawn on it"
    }
  }

  private func shown(_ name: String) -> String {
    var safe = ""
    for scalar in clipped(name, to: 40).unicodeScalars {
      safe.unicodeScalars.append(visible(scalar))
    }
    return safe
  }
}
