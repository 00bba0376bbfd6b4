import Screen

/// The last row: a message, or the keys that matter here, and how far one is.
struct Footer {
  let state: BrowserState

  func draw(on frame: inout Frame, in area: Area) {
    let layout = state.layout
    let inner = layout.kind == .onePane && !layout.isLinear ? area : area.dropping(left: 1)
    let right = layout.isOnePane ? rightWhenAlone : rightWords
    let columns = inner.columns - (right.isEmpty ? 0 : width(of: right) + 2)
    let left = words(columns: columns)
    frame.put(
      left.text, at: Point(column: inner.column, row: area.row), style: left.style,
      limit: inner.endColumn)
    if !right.isEmpty, width(of: left.text) <= columns {
      frame.put(right, endingAt: inner.endColumn - 1, row: area.row, style: .dim)
    }
    if case .find? = state.typing?.purpose {
      frame.cursor = Point(
        column: min(inner.column + width(of: left.text) - 1, inner.endColumn - 1), row: area.row)
    }
  }

  private func words(columns: Int) -> (text: String, style: Style) {
    if let typing = state.typing, state.overlay == nil {
      if let trouble = typing.trouble {
        return (clipped(trouble, to: columns), Style(.warning))
      }
      return (typing.hints(columns: columns, state: state), .dim)
    }
    if let message = state.message { return (clipped(message, to: columns), Style(.accent)) }
    let hints = FooterHint.hints(at: state.place, in: state)
    return (
      FooterHint.fitting(hints, columns: columns, isShort: state.layout.size.columns < 70), .dim
    )
  }

  private var rightWords: String {
    if case .opening = state.placeBelowOverlay, state.overlay == nil { return state.quietWords }
    if let seconds = state.quiet.countdown(idle: state.options.idle, state: state) {
      return "back to the start in \(seconds) s"
    }
    return state.position
  }

  /// The position stands in the breadcrumb there.
  private var rightWhenAlone: String {
    guard let seconds = state.quiet.countdown(idle: state.options.idle, state: state) else {
      return ""
    }
    return "back in \(seconds) s"
  }
}

extension Typing {
  /// What the keys do while something is typed.
  func hints(columns: Int, state: BrowserState) -> String {
    let isShort = columns < 62
    switch purpose {
    case .search:
      let full = "typing…  Enter keep  Esc undo  ↑↓ move  F1 how to search"
      return width(of: full) <= columns ? full : "Enter keep  Esc undo  ↑↓ move"
    case .date:
      let full = "2009-12, dec 2009, summer 2012, 1980s  Enter go  Esc undo"
      return isShort ? "Enter go  Esc undo" : full
    case .find: return clipped("find: \(line.text)▏", to: columns)
    }
  }
}
