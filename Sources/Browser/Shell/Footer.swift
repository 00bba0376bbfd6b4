import Screen
import Words

/// The last row: a message, or the keys that matter here, and how far one is.
struct Footer {
  let state: BrowserState

  private var language: ReaderLanguage { state.language }

  func draw(on frame: inout Frame, in area: Area) {
    let layout = state.layout
    let inner = layout.arrangement == .onePane && !layout.isLinear ? area : area.dropping(left: 1)
    let right = layout.isOnePane ? rightWhenAlone : rightWords
    let columns = inner.columns - (right.isEmpty ? 0 : width(of: right) + 3)
    if let note, width(of: note.text) > columns {
      drawLong(note.text, note.style, on: &frame, in: inner)
      return
    }
    let left = words(columns: columns)
    frame.put(
      left.text, at: Point(column: inner.column, row: area.row), style: left.style,
      limit: inner.endColumn)
    if let news = state.newsLine, left.text.hasPrefix(news) {
      frame.put(
        news, at: Point(column: inner.column, row: area.row), style: Style(.accent),
        limit: inner.endColumn)
    }
    if !right.isEmpty, width(of: left.text) <= columns {
      frame.put(right, endingAt: inner.endColumn - 1, row: area.row, style: .dim)
    }
    if case .find? = state.prompt?.purpose {
      frame.cursor = Point(
        column: min(inner.column + width(of: left.text) - 1, inner.endColumn - 1), row: area.row)
    }
  }

  /// A line for the person that needs more than one row; it takes those above as well.
  private func drawLong(_ text: String, _ style: Style, on frame: inout Frame, in area: Area) {
    let prose = Prose(text, columns: area.columns - 1).limited(to: Footer.mostRows)
    let top = area.endRow - prose.lines.count
    for row in max(0, top)..<area.endRow { frame.fill(row: row, columns: 0..<frame.size.columns) }
    let room = Area(column: area.column, row: top, columns: area.columns, rows: prose.lines.count)
    prose.draw(in: room, base: style, frame: &frame)
  }

  private static let mostRows = 4

  /// What is to be said to the person now; `nil`: the keys are shown.
  private var note: (text: String, style: Style)? {
    if let question = state.leavingQuestion { return (question, Style(.warning)) }
    if let typing = state.prompt, state.overlay == nil {
      return typing.trouble.map { ($0, Style(.warning)) }
        ?? typing.note.map { ($0, Style(.accent)) }
    }
    // What has come to the folder is not kept back by a line that stands until the next key.
    let news = state.newsLine.map { $0 + " · " } ?? ""
    return state.message.map { (news + $0, Style(.accent)) }
  }

  private func words(columns: Int) -> (text: String, style: Style) {
    if let note { return note }
    if let typing = state.prompt, state.overlay == nil {
      return (typing.hints(columns: columns, state: state), .dim)
    }
    let hints = FooterHint.hints(in: state)
    let news = state.newsLine.map { $0 + "  " } ?? ""
    let keys = FooterHint.fitting(
      hints, columns: columns - width(of: news), isShort: state.layout.size.columns < 70,
      in: language)
    return (news + keys, .dim)
  }

  private var rightWords: String {
    if state.here.screen is OpeningScreen, state.overlay == nil { return state.quietWords }
    if let seconds = state.countdown {
      return language.words(
        en: "back to the start in \(seconds) s · any key: stay",
        es: "vuelve al inicio en \(seconds) s · una tecla: quedarse")
    }
    return state.here.screen.position(in: state)
  }

  /// The position stands in the breadcrumb there.
  private var rightWhenAlone: String {
    guard let seconds = state.countdown else {
      return ""
    }
    return language.words(
      en: "back in \(seconds) s · any key: stay",
      es: "vuelve en \(seconds) s · una tecla: quedarse")
  }
}

extension BrowserState {
  /// The arrow keys; by name where a screen is read aloud.
  var arrows: String {
    options.linear ? language.words(en: "Up, Down", es: "Arriba, Abajo") : "↑↓"
  }
}
