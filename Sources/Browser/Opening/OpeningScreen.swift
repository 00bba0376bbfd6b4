import Archive
import Indexing
import Screen
import Words

/// The kiosk's first screen: what this is, and where one can begin.
struct OpeningScreen: BrowserScreen {
  enum Entry: Hashable, Sendable {
    case beginning
    case landmark(EventRow)
    case articles
    /// The other language.
    case language
  }

  private var cursor = ListCursor()

  /// The entry that is chosen.
  var selected: Int { cursor.selected }

  fileprivate static func entries(_ story: StoryInfo?) -> [Entry] {
    guard let story else { return [] }
    return [.beginning] + story.landmarks.map(Entry.landmark) + [.articles, .language]
  }

  func place(in layout: Layout) -> Place { .opening }

  mutating func perform(_ id: CommandID, in state: BrowserState) -> [ScreenOutcome]? {
    let entries = Self.entries(state.story)
    if id == .choose { return entries.indices.contains(selected) ? open(entries[selected]) : [] }
    guard let motion = Motion(id) else { return nil }
    // All entries are one page.
    cursor.move(motion, page: entries.count, of: entries.count)
    return []
  }

  private func open(_ entry: Entry) -> [ScreenOutcome] {
    switch entry {
    case .beginning: [.openEvents, .timeline { $0.moveToFirst() }]
    case .landmark(let row):
      [
        .openEvents, .timeline { $0.select(row.id) },
        .effect(.audit(.opened(event: row.title))),
      ]
    case .articles: [.openEvents, .perform(.listArticles)]
    case .language: [.perform(.changeLanguage)]
    }
  }

  mutating func click(_ point: Point, in state: BrowserState) -> [ScreenOutcome] {
    let frame = Browser.draw(state)
    guard let cursorRow = frame.cursor?.row, (0..<frame.size.rows).contains(point.row) else {
      return []
    }
    let index = selected + point.row - cursorRow
    guard Self.entries(state.story).indices.contains(index) else { return [] }
    if index == selected { return [.perform(.choose)] }
    cursor.select(index)
    return []
  }

  func footer(in state: BrowserState) -> [CommandID] { [.moveDown, .choose, .help] }

  func draw(on frame: inout Frame, in area: Area, state: BrowserState) {
    OpeningDrawing(state: state, selected: selected).draw(on: &frame, in: area)
  }
}

/// How the opening screen looks.
private struct OpeningDrawing {
  let state: BrowserState
  let selected: Int

  private var language: ReaderLanguage { state.language }

  func draw(on frame: inout Frame, in area: Area) {
    guard let story = state.story else {
      frame.put(
        language.words(en: "Reading the story…", es: "Leyendo la historia…"), at: .zero,
        style: .dim)
      return
    }
    if state.layout.isOnePane {
      drawAlone(story, on: &frame, in: area)
    } else {
      drawWide(story, on: &frame, in: area)
    }
  }

  /// The words of each entry, and the rows that they stand on.
  private func entryWords(_ entry: OpeningScreen.Entry, story: StoryInfo) -> String {
    switch entry {
    case .beginning: language.words(en: "From the beginning", es: "Desde el principio")
    case .landmark(let row):
      padded(DateWords.year(row.date).map { DateWords.heading($0, in: language) } ?? "", to: 6)
        + (row.landmark ?? row.title)
    case .articles:
      if story.articles == 1 {
        language.words(en: "Read the article", es: "Leer el artículo")
      } else {
        language.words(en: "Read the ", es: "Leer los ")
          + countedInWords(story.articles, .article, in: language)
      }
    case .language: language.other.name
    }
  }

  private func drawAlone(_ story: StoryInfo, on frame: inout Frame, in area: Area) {
    frame.put(Self.readingRoom.words(in: language), at: .zero, style: .dim)
    var row = 1
    if area.rows >= 9 {
      row = 2
      let title = Prose(story.title.uppercased(), columns: area.columns)
      row += title.draw(in: area.dropping(top: row), base: .title, frame: &frame) + 1
    }
    if let introduction = story.introduction,
      area.rows >= row + 5 + OpeningScreen.entries(story).count
    {
      row +=
        Prose(introduction, columns: min(72, area.columns))
        .draw(in: area.dropping(top: row), frame: &frame) + 1
    }
    drawEntries(
      story, on: &frame,
      in: Area(column: 0, row: row, columns: area.columns, rows: area.endRow - row))
  }

  private static let readingRoom = Phrase(en: "Reading room", es: "Sala de lectura")

  private func drawWide(_ story: StoryInfo, on frame: inout Frame, in area: Area) {
    let articles = countedInWords(story.articles, .article, in: language)
    // Dates of no other language are read.
    let inEnglish = language.words(en: "in English", es: "en inglés")
    frame.line(
      "dateline", right: "\(Self.readingRoom.words(in: language)) · \(articles), \(inEnglish)",
      at: area.dropping(left: 1, right: 1),
      style: .title)
    frame.horizontalRule(row: 1, columns: 0..<area.columns, style: .dim)
    let text = textColumn
    var row = topRow(story)
    row += Prose(story.title.uppercased(), columns: text.columns)
      .draw(in: text.dropping(top: row), base: .title, frame: &frame)
    row += 1
    if let introduction = story.introduction {
      row += Prose(introduction, columns: min(56, text.columns))
        .draw(in: text.dropping(top: row), frame: &frame)
      row += 1
    }
    let entries = OpeningScreen.entries(story).count
    let roomBelow = area.endRow - row
    drawEntries(story, on: &frame, in: Area(text.dropping(top: row), rows: min(entries, roomBelow)))
    row += entries + 1
    if row + 1 < area.endRow {
      frame.put(
        language.words(
          en: "↑ ↓   choose        Enter   open        Esc   back",
          es: "↑ ↓   elegir        Enter   abrir        Esc   volver"),
        at: Point(column: text.column, row: row), style: .dim)
      frame.put(
        language.words(
          en: "Look around: nothing here can be changed or broken.",
          es: "Explore con confianza: aquí nada se cambia ni se descompone."),
        at: Point(column: text.column, row: row + 1), style: .dim)
      row += 3
      if state.options.canLeave, row + 3 < area.endRow {
        frame.put(
          language.words(
            en: "To leave: F8, then Enter.", es: "Para salir: F8 y luego Intro."),
          at: Point(column: text.column, row: row - 1), style: .dim)
        row += 1
      }
    }
    if let axis = state.here.events.axis.axis, row + 1 < area.endRow {
      AxisBar(axis, start: 0, columns: area.columns, in: language)
        .draw(on: &frame, in: Area(row: row, columns: area.columns, rows: 2), selected: nil)
    }
  }

  private var textColumn: Area {
    let area = state.layout.content
    let left = (area.columns - 54) / 2
    return area.dropping(left: left)
  }

  /// The title's row: with room to spare the whole stands a little above the middle.
  private func topRow(_ story: StoryInfo) -> Int {
    let needed = 14 + OpeningScreen.entries(story).count
    return 3 + max(0, (state.layout.content.rows - needed - 3) / 4)
  }

  private func drawEntries(_ story: StoryInfo, on frame: inout Frame, in area: Area) {
    let entries = OpeningScreen.entries(story)
    let top = max(0, min(selected - area.rows + 1, entries.count - area.rows))
    for (offset, entry) in entries.dropFirst(top).prefix(area.rows).enumerated() {
      let isSelected = top + offset == selected
      let point = Point(column: area.column, row: area.row + offset)
      let mark = isSelected ? (state.layout.isLinear ? "> " : "▶ ") : "  "
      let words = clipped(mark + entryWords(entry, story: story), to: area.columns)
      frame.put(words, at: point, style: isSelected ? .selected : .normal)
      if isSelected, state.overlay == nil { frame.cursor = point }
    }
  }
}
