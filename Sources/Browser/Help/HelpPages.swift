import Screen
import Words

/// The keys that work here and the words on the screen, over everything else.
struct HelpPages {
  let state: BrowserState
  let help: HelpScreen

  /// One row of a column of the help.
  enum Row: Hashable {
    case heading(String)
    case entry(Int)
    case text(String)
    case blank
  }

  private var layout: Layout { state.layout }
  private var language: ReaderLanguage { state.language }
  private var isTyped: Bool { !help.text.trimmed.isEmpty }
  private var entries: [HelpEntry] { state.helpEntries(narrowedBy: help.text) }
  private var headRows: Int { layout.isOnePane ? 1 : 2 }
  private var body: Area {
    layout.content.dropping(top: headRows).dropping(left: 1)
  }

  // MARK: Pages

  /// The pages; each is one or two columns of rows, with rows below both of them.
  private struct Page {
    var left: [Row] = []
    var right: [Row] = []
    var below: [Row] = []
  }

  var pages: Int { laidOut.count }

  var firstEntryOfPage: Int {
    let page = laidOut[min(help.page, pages - 1)]
    for case .entry(let index) in page.left + page.right { return index }
    return 0
  }

  private var laidOut: [Page] {
    if state.prompt != nil { return split(searchRows) }
    if isTyped || layout.isOnePane {
      let rows = entries.indices.map(Row.entry)
      let words = isTyped ? [] : [Row.blank] + wordRows(columns: body.columns - 1)
      return split(rows + words)
    }
    return grouped
  }

  /// The query language: meanings beside the examples, or below them where it is narrow.
  private var searchRows: [Row] {
    let room = body.columns - 1
    let examples = HelpWords.searching.flatMap { example in
      let meaning = example.meaning.words(in: language)
      let line = padded(example.query, to: 21) + meaning
      guard width(of: line) > room else { return [Row.text(line)] }
      return [.text(example.query), .text("  " + meaning)]
    }
    let recall = state.commands[.recallQuery]?.keys.first.map { key in
      let key = key.name(in: language)
      return language.words(
        en: "\(key) brings back the last queries; again, the ones before.",
        es: "\(key) trae las últimas búsquedas; otra vez, las anteriores.")
    }
    let rules =
      HelpWords.searchingRules.map { $0.words(in: language) } + (recall.map { [$0] } ?? [])
    let ruleRows = rules.flatMap { rule in
      let prose = Prose(rule, columns: room)
      return prose.lines.map { Row.text(prose.string($0)) }
    }
    return examples + [.blank] + ruleRows
  }

  /// Everything in one column, as many pages as it takes.
  private func split(_ rows: [Row]) -> [Page] {
    let height = max(1, body.rows)
    guard !rows.isEmpty else { return [Page()] }
    return stride(from: 0, to: rows.count, by: height).map {
      Page(left: Array(rows[$0..<min($0 + height, rows.count)]))
    }
  }

  /// Groups in two columns and the words of the screen below them, or on pages of their own.
  private var grouped: [Page] {
    var page = Page()
    for group in CommandGroup.allCases {
      let indices = entries.indices.filter { entries[$0].command.group == group }
      guard !indices.isEmpty else { continue }
      let heading = group.words(isKiosk: state.options.kiosk).words(in: language)
      let rows = [.heading(heading)] + indices.map(Row.entry)
      if group.isLeft {
        page.left += page.left.isEmpty ? rows : [.blank] + rows
      } else {
        page.right += page.right.isEmpty ? rows : [.blank] + rows
      }
    }
    let words = wordRows(columns: body.columns - 2)
    let used = max(page.left.count, page.right.count)
    if used + 1 + words.count <= body.rows {
      page.below = words
      return [page]
    }
    guard used <= body.rows else { return split(page.left + [.blank] + page.right + words) }
    return [page] + split(words)
  }

  private func wordRows(columns: Int) -> [Row] {
    let heading = language.words(en: "Words on this screen", es: "Palabras de esta pantalla")
    var rows: [Row] = layout.arrangement == .stacked ? [] : [.heading(heading)]
    for line in HelpWords.lines(at: state.placeBelowOverlay, layout: layout, in: language) {
      let prose = Prose(line, columns: max(10, columns - 2))
      rows += prose.lines.enumerated().map { .text(($0 > 0 ? "  " : "") + prose.string($1)) }
    }
    return rows
  }

  // MARK: Drawing

  func draw(on frame: inout Frame) {
    drawHead(on: &frame)
    let page = laidOut[min(help.page, pages - 1)]
    let half = page.right.isEmpty ? body.columns : body.columns / 2
    let left = Area(column: body.column, row: body.row, columns: half, rows: body.rows)
    draw(page.left, on: &frame, in: left)
    draw(page.right, on: &frame, in: body.dropping(left: half))
    let used = max(page.left.count, page.right.count)
    if !page.below.isEmpty {
      // A blank row before the rule, where there is one to spare.
      let used = used + (used + 2 + page.below.count <= body.rows ? 1 : 0)
      frame.horizontalRule(
        row: body.row + used, columns: 0..<layout.size.columns, style: .dim)
      draw(page.below, on: &frame, in: body.dropping(top: used + 1))
    }
    if isTyped, entries.isEmpty {
      frame.put(
        language.words(en: "No key does that here.", es: "Ninguna tecla hace eso aquí."),
        at: Point(column: body.column, row: body.row), style: .dim)
    }
    drawFooter(on: &frame)
  }

  private func drawHead(on frame: inout Frame) {
    let place = HelpWords.name(of: state.placeBelowOverlay).words(in: language)
    let search = language.words(en: "How to search", es: "Cómo buscar")
    let isKiosk = state.options.kiosk
    let count =
      pages > 1 ? placed(min(help.page, pages - 1) + 1, of: pages, in: language) : ""
    if layout.isOnePane {
      let head =
        state.prompt == nil
        ? language.words(en: "Keys: \(place)", es: "Teclas: \(place)") : search
      frame.line(
        isTyped ? ": \(help.text)▏" : head, right: count,
        at: Area(layout.content, rows: 1), style: .title)
    } else {
      let head =
        state.prompt == nil
        ? language.words(
          en: "Keys that work here: \(place)", es: "Teclas que funcionan aquí: \(place)")
        : search
      let right =
        isKiosk || state.prompt != nil
        ? count
        : language.words(en: "type to search the keys", es: "escriba para buscar teclas")
      frame.line(
        isTyped ? ": \(help.text)▏" : head, right: pages > 1 ? count : right,
        at: Area(layout.content, rows: 1).dropping(left: 1), style: .title)
      frame.horizontalRule(row: 1, columns: 0..<layout.size.columns, style: .dim)
    }
    frame.cursor = Point(column: 0, row: 0)
  }

  private func draw(_ rows: [Row], on frame: inout Frame, in area: Area) {
    let keyColumns = entries.map { width(of: shownKeys(of: $0)) }.max() ?? 0
    for (offset, row) in rows.prefix(area.rows).enumerated() {
      let point = Point(column: area.column, row: area.row + offset)
      switch row {
      case .heading(let words): frame.put(words, at: point, style: .title)
      case .entry(let index):
        draw(entry: index, keyColumns: keyColumns, on: &frame, in: area, at: point)
      case .text(let words):
        frame.put(
          clipped(words, to: area.columns - 1), at: point)
      case .blank: break
      }
    }
  }

  /// Arrow keys by name where a screen is read aloud.
  private func shownKeys(of entry: HelpEntry) -> String {
    guard layout.isLinear else { return entry.keys }
    return entry.keys.map { Self.arrowNames[$0]?.words(in: language) ?? String($0) }.joined()
  }

  private static let arrowNames: [Character: Phrase] = [
    "↑": Phrase(en: "Up", es: "Arriba"), "↓": Phrase(en: "Down", es: "Abajo"),
    "←": Phrase(en: "Left", es: "Izquierda"), "→": Phrase(en: "Right", es: "Derecha"),
  ]

  private func draw(
    entry index: Int, keyColumns: Int, on frame: inout Frame, in area: Area, at point: Point
  ) {
    let entry = entries[index]
    let isSelected = help.selected == index
    let style: Style = isSelected ? .selected : .normal
    let indent = layout.isOnePane ? 0 : 2
    if isSelected {
      let mark = layout.isLinear ? ">" : "▶"
      frame.put(mark, at: Point(column: point.column + indent - 1, row: point.row), style: style)
      frame.cursor = Point(column: point.column + indent - 1, row: point.row)
    }
    let words = padded(shownKeys(of: entry), to: keyColumns + 2) + entry.title
    frame.put(
      clipped(words, to: area.columns - indent - 1),
      at: Point(column: point.column + indent, row: point.row), style: style)
  }

  private func drawFooter(on frame: inout Frame) {
    let area =
      layout.isOnePane && !layout.isLinear ? layout.footer : layout.footer.dropping(left: 1)
    var hints: [FooterHint] = []
    if pages > 1 {
      let more = FooterWord.Short.words(Phrase(en: "more", es: "más"))
      hints.append(
        FooterHint(
          KeyNames(en: "Space", es: "Espacio"),
          pages > 2
            ? FooterWord(en: "next page", es: "otra página", short: more, weight: 80)
            : FooterWord(en: "other page", es: "la otra página", short: more, weight: 80)))
    }
    if state.prompt == nil {
      hints.append(
        FooterHint(KeyNames(state.arrows), FooterWord(en: "choose", es: "elegir", weight: 60)))
      if help.selected != nil {
        hints.append(
          FooterHint("Enter", FooterWord(en: "does it", es: "la hace", short: .same, weight: 90)))
      } else if !state.options.kiosk {
        hints.append(
          FooterHint(
            KeyNames(en: "type", es: "escribir"),
            FooterWord(en: "to find", es: "para buscar", short: .same, weight: 70)))
      }
    }
    hints.append(
      FooterHint("Esc", FooterWord(en: "close", es: "cerrar", short: .same, weight: 100)))
    let words = FooterHint.fitting(
      hints, columns: area.columns, isShort: layout.size.columns < 70, in: language)
    frame.line(
      words, right: help.chosen(in: state)?.detail ?? "",
      at: area.dropping(left: 0, right: 1), style: .dim)
  }
}
