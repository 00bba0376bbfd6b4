/// Text with control sequences for its styles (SGR, ECMA-48), as `capture-pane -e` gives a screen,
/// in a form that is the same for screens that look the same.
///
/// Of a row tmux writes the cells that were ever written: a style ends behind the last of them, or
/// only before the next row's first. Here each style stands right before the first character that
/// it paints, whole: `ESC[0;1;38;5;3m`.
package struct StyledText {
  package private(set) var text = ""
  private var wanted = Style()
  private var painted = Style()

  package init(_ captured: String) {
    var scalars = captured.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      if scalar == "\u{1B}", scalars.first == "[", let end = scalars.firstIndex(of: "m") {
        let codes = String(scalars[..<end].dropFirst())
        scalars = scalars[scalars.index(after: end)...]
        wanted.take(codes.split(separator: ";", omittingEmptySubsequences: false).map(String.init))
      } else {
        if scalar != "\n", painted != wanted {
          text += wanted.sequence
          painted = wanted
        }
        text.unicodeScalars.append(scalar)
      }
    }
  }

  private struct Style: Equatable {
    /// Bold, underlined, reversed …, in order.
    private var attributes: Set<String> = []
    private var foreground: String?
    private var background: String?

    var sequence: String {
      let codes = ["0"] + attributes.sorted() + [foreground, background].compactMap(\.self)
      return "\u{1B}[\(codes.joined(separator: ";"))m"
    }

    mutating func take(_ codes: [String]) {
      var codes = codes[...]
      while let code = codes.popFirst() {
        switch Int(code) ?? 0 {
        case 0: self = Style()
        case 39: foreground = nil
        case 49: background = nil
        case 38: foreground = color(code, &codes)
        case 48: background = color(code, &codes)
        case 30...37, 90...97: foreground = code
        case 40...47, 100...107: background = code
        default: attributes.insert(code)
        }
      }
    }

    /// "38;5;N" and "38;2;R;G;B".
    private func color(_ code: String, _ rest: inout ArraySlice<String>) -> String {
      let count = rest.first == "5" ? 2 : 4
      defer { rest = rest.dropFirst(count) }
      return ([code] + rest.prefix(count)).joined(separator: ";")
    }
  }
}
