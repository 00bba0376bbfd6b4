import Archive
import Screen
import Words

/// The whole screen of a browser at its size.
public func draw(_ state: BrowserState) -> Frame {
  var frame = Frame(size: state.size)
  if state.isBlank { return frame }
  let layout = state.layout
  guard layout.arrangement != .none else {
    frame.put(needsRoom.words(in: state.language), at: .zero)
    return state.options.ascii ? frame.transliterated : frame
  }
  if state.overlay?.place(in: layout).coversScreen != true {
    state.here.screen.draw(on: &frame, in: layout.content, state: state)
  }
  if let overlay = state.overlay {
    overlay.draw(on: &frame, in: layout.content, state: state)
  } else {
    drawPrompt(state, on: &frame)
  }
  if state.overlay?.hasFooter ?? true { Footer(state: state).draw(on: &frame, in: layout.footer) }
  if state.options.unlocked { drawUnlocked(on: &frame, in: state.language) }
  return state.options.ascii ? frame.transliterated : frame
}

private let needsRoom = Phrase(
  en: "needs \(Layout.smallest.columns)x\(Layout.smallest.rows)",
  es: "necesita \(Layout.smallest.columns)x\(Layout.smallest.rows)")

/// Over the end of the first row, whatever stands there.
private func drawUnlocked(on frame: inout Frame, in language: ReaderLanguage) {
  let words = language.words(en: " UNLOCKED ", es: " SIN CERROJOS ")
  frame.put(words, endingAt: frame.size.columns, row: 0, style: .title)
}

/// A line that is typed takes the first row, whatever screen it was begun on.
private func drawPrompt(_ state: BrowserState, on frame: inout Frame) {
  guard let prompt = state.prompt?.line(in: state.language) else { return }
  let column = state.layout.isOnePane ? 0 : 1
  if !state.here.isAtEvents {
    frame.fill(row: 0, columns: 0..<frame.size.columns)
    frame.line(
      prompt, right: foundWords(state),
      at: Area(column: column, row: 0, columns: frame.size.columns - column, rows: 1),
      style: .title)
  }
  let end = column + width(of: prompt) - 1
  frame.cursor = Point(column: min(end, frame.size.columns - 1), row: 0)
}

/// How many articles have what is typed, where the head that says so is under the line.
private func foundWords(_ state: BrowserState) -> String {
  guard state.layout.isOnePane, let screen = state.here.screen as? ArticlesScreen,
    screen.found.query != nil, screen.found.isSettled
  else { return "" }
  return screen.countWords(in: state)
}

extension Point {
  static let zero = Point(column: 0, row: 0)
}
