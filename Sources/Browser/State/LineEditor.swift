import Screen

/// One line of typed text; the cursor stays at its end.
struct LineEditor: Hashable, Sendable {
  /// Scalars at most, so that no query grows without bound.
  static let limit = 200

  var text = ""

  enum Outcome { case changed, unchanged, entered, escaped, ignored }

  mutating func receive(_ key: KeyPress) -> Outcome {
    let before = text
    switch key {
    case .character(let scalar): append(String(scalar))
    case .paste(let pasted): append(String(pasted.prefix { $0 != "\n" && $0 != "\r" }))
    case .backspace:
      if text.isEmpty { return .escaped }
      text.removeLast()
    case .control("u"): text = ""
    case .control("w"): deleteWord()
    case .enter: return .entered
    case .escape: return .escaped
    default: return .ignored
    }
    return text == before ? .unchanged : .changed
  }

  private mutating func append(_ added: String) {
    for scalar in added.unicodeScalars where text.unicodeScalars.count < Self.limit {
      text.unicodeScalars.append(visible(scalar))
    }
  }

  private mutating func deleteWord() {
    while text.last == " " { text.removeLast() }
    while let last = text.last, last != " " { text.removeLast() }
  }
}
