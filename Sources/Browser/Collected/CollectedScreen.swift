import Archive
import Screen
import Words

/// The list of what was collected.
struct CollectedScreen: BrowserScreen {
  private var cursor = ListCursor()
  /// What was dropped since the list was opened, the last at the end.
  private var dropped: [DroppedPassage] = []

  static func open(in state: BrowserState) -> [ScreenOutcome] {
    [.rememberPlace, .open(CollectedScreen())]
  }

  func place(in layout: Layout) -> Place { .marks }

  func requests(in state: BrowserState) -> [Request] {
    state.collected.earlier.request.map { [$0] } ?? []
  }

  private func selection(in state: BrowserState) -> CollectedPassage? {
    let listed = state.collected.listed
    return listed.indices.contains(cursor.selected) ? listed[cursor.selected] : nil
  }

  mutating func perform(_ id: CommandID, in state: BrowserState) -> [ScreenOutcome]? {
    switch id {
    case .listMarks: return []
    case .read: return selection(in: state).map { [.read($0.spot)] } ?? []
    case .mark: return selection(in: state).map { drop($0, in: state) }
    default:
      guard let motion = Motion(id) else { return nil }
      cursor.move(
        motion, page: Self.page(in: state.layout.content), of: state.collected.listed.count)
      return []
    }
  }

  private mutating func drop(
    _ passage: CollectedPassage, in state: BrowserState
  ) -> [ScreenOutcome] {
    var collected = state.collected
    let dropped = collected.drop(passage)
    let count = collected.listed.count
    self.dropped.append(dropped)
    cursor.clamp(to: count)
    return [
      .collected { _ = $0.drop(passage) },
      .say(
        state.language.words(
          en: "dropped · \(count) left · Esc brings it back",
          es: "soltado · quedan \(count) · Esc lo devuelve")),
      .effect(.remember(.dropped(dropped.mark))),
    ]
  }

  /// Brings back what was dropped last.
  mutating func undo(in state: BrowserState) -> [ScreenOutcome]? {
    guard let last = dropped.popLast() else { return nil }
    var collected = state.collected
    collected.restore(last)
    collected.listed.firstIndex(of: last.passage).map { cursor.select($0) }
    return [
      .collected { $0.restore(last) },
      .say(state.language.words(en: "brought back", es: "devuelto")),
      .effect(.remember(.collected(last.mark))),
    ]
  }

  mutating func click(_ point: Point, in state: BrowserState) -> [ScreenOutcome] {
    let area = state.layout.content
    let body = area.dropping(top: 1)
    guard body.contains(point) else { return [] }
    let count = state.collected.listed.count
    let first = cursor.centered(page: Self.page(in: area), of: count)
    let index = first + (point.row - body.row) / 2
    guard index < count else { return [] }
    if index == cursor.selected { return [.perform(.read)] }
    cursor.select(index)
    return []
  }

  func footer(in state: BrowserState) -> [CommandID] {
    (state.collected.listed.isEmpty ? [] : [.moveDown, .read, .mark]) + [.undo, .help]
  }

  func position(in state: BrowserState) -> String {
    let count = state.collected.listed.count
    return count == 0 ? "" : placed(cursor.selected + 1, of: count, in: state.language)
  }

  func passage(in state: BrowserState) -> CollectedPassage? { selection(in: state) }

  func explanations(in state: BrowserState) -> [Explanation] {
    selection(in: state).map { [Explanation($0.article.published, in: state.language)] } ?? []
  }

  // MARK: Drawing

  /// How many passages fit below the head.
  private static func page(in area: Area) -> Int { max(1, (area.rows - 1) / 2) }

  func draw(on frame: inout Frame, in area: Area, state: BrowserState) {
    let isAlone = state.layout.isOnePane
    let language = state.language
    frame.head(
      HelpWords.name(of: .marks).words(in: language), right: isAlone ? position(in: state) : "",
      at: area, isRuled: !isAlone)
    let body = area.dropping(top: 1)
    let listed = state.collected.listed
    guard !listed.isEmpty else {
      let words = [
        state.collected.earlier.request == nil
          ? language.words(
            en: "Nothing collected yet: m collects a passage.",
            es: "Aún no se ha reunido nada: m reúne un pasaje.")
          : state.words(instead: Phrase(en: "Reading…", es: "Leyendo…"), of: .marked),
        missing(in: state),
      ]
      Prose(words.compactMap { $0 }.joined(separator: " "), columns: body.columns - 2)
        .draw(in: body.dropping(top: 1).dropping(left: 1, right: 1), base: .dim, frame: &frame)
      return
    }
    let page = Self.page(in: area)
    let first = cursor.centered(page: page, of: listed.count)
    for (offset, passage) in listed.dropFirst(first).prefix(page).enumerated() {
      let isSelected = first + offset == cursor.selected
      let style: Style = isSelected ? .selected : .normal
      let row = body.row + offset * 2
      let mark = isSelected ? (state.layout.isLinear ? "> " : "▶ ") : "  "
      frame.put(
        mark + clipped(passage.focus, to: area.columns - 3), at: Point(column: 0, row: row),
        style: style)
      let isEarlier = !state.collected.session.contains(passage)
      frame.put(
        clipped(
          (isEarlier ? language.words(en: "earlier · ", es: "de antes · ") : "")
            + passage.article.citation(in: language), to: area.columns - 5),
        at: Point(column: 4, row: row + 1), style: .dim)
      if isSelected { frame.cursor = Point(column: 0, row: row) }
    }
    let end = body.row + min(listed.count - first, page) * 2
    if let missing = missing(in: state), end + 1 < body.endRow {
      let rest = Area(
        column: 2, row: end + 1, columns: body.columns - 3, rows: body.endRow - end - 1)
      Prose(missing, columns: rest.columns).draw(in: rest, base: .dim, frame: &frame)
    }
  }

  /// What is kept of earlier sessions and cannot be shown; `nil`: everything can.
  private func missing(in state: BrowserState) -> String? {
    let earlier = state.collected.earlier
    guard earlier.missing > 0 else { return nil }
    let one = earlier.missing == 1
    let passages = counted(earlier.missing, .passage, in: state.language)
    return state.language.words(
      en: "\(passages) of earlier sessions \(one ? "is" : "are") kept but not shown: "
        + (one
          ? "its article is not here as it was." : "their articles are not here as they were."),
      es: "\(passages) de sesiones anteriores \(one ? "se guarda" : "se guardan") sin mostrarse: "
        + (one
          ? "su artículo no está aquí como estaba." : "sus artículos no están aquí como estaban."))
  }
}

extension BrowserState {
  /// Collects the chosen passage, or drops it.
  mutating func toggleMark() -> [Effect] {
    guard let passage = here.screen.passage(in: self) else {
      message = Self.noPassage.words(in: language)
      return []
    }
    if collected.session.contains(passage) {
      let dropped = collected.drop(passage)
      message = language.words(
        en: "dropped · \(collected.session.count) collected",
        es: "soltado · reunidos: \(collected.session.count)")
      return [.remember(.dropped(dropped.mark))]
    }
    let wasEarlier = collected.collect(passage)
    message =
      wasEarlier
      ? language.words(
        en: "collected in an earlier session; now printed as well when you quit",
        es: "reunido en una sesión anterior; ahora también se imprime al salir")
      : language.words(
        en: "collected · \(collected.session.count) so far, printed when you quit",
        es: "reunido · van \(collected.session.count), se imprimen al salir")
    return [.remember(.collected(passage.mark))]
  }
}
