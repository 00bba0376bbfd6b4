import Archive
import Indexing
import Screen
import Story
import Words

/// An article that is read, or that is on its way from the archive.
struct ReaderScreen: BrowserScreen {
  let spot: Spot
  /// The words that were searched for.
  let query: Query?
  private(set) var reader: ArticlePager?
  private var isMissing = false

  init(_ spot: Spot, query: Query?) {
    self.spot = spot
    self.query = query
  }

  func place(in layout: Layout) -> Place {
    reader?.isInEvents == true ? .readerEvents : .reader
  }

  func hasOnePane(in layout: Layout) -> Bool { reader?.plan.hasEventsPane != true }

  func requests(in state: BrowserState) -> [Request] {
    reader == nil && !isMissing ? [.article(spot.article)] : []
  }

  func isWaiting(for command: CommandID, in state: BrowserState) -> Bool {
    !state.pending.areFailed(requests(in: state))
  }

  mutating func receive(_ reply: Reply, in state: BrowserState) {
    guard case .article(let text) = reply.answer else { return }
    guard let text else {
      isMissing = true
      return
    }
    let layout = state.layout
    var reader = ArticlePager(text, area: layout.content, isLinear: layout.isLinear)
    if state.options.kiosk { reader.foldKey = nil }
    if let query { reader.light(query, aliases: state.story?.aliases ?? []) }
    if let passage = spot.passage {
      reader.show(passage, of: spot.event)
    } else if let bytes = spot.bytes {
      reader.show(bytes: bytes)
    }
    self.reader = reader
  }

  mutating func fit(to state: BrowserState) {
    reader?.fit(state.layout.content, isLinear: state.layout.isLinear)
    reader?.speak(state.language)
    reader?.origin = spot.origin?.words(in: state.language)
  }

  mutating func perform(_ id: CommandID, in state: BrowserState) -> [ScreenOutcome]? {
    guard var reader else { return nil }
    defer { self.reader = reader }
    let note: String?
    switch id {
    case .nextPassage, .previousPassage: note = goToDate(id, in: &reader, state.language)
    case .nextEvent, .previousEvent: note = goToEvent(id, in: &reader, state.language)
    case .nextHit: note = goToHit(1, in: &reader, state.language)
    case .previousHit: note = goToHit(-1, in: &reader, state.language)
    case .nextPane, .previousPane:
      reader.isInEvents.toggle()
      return []
    case .read:
      reader.showSelectedEvent()
      return []
    case .foldComments:
      guard reader.canFold else {
        return [
          .say(
            state.language.words(
              en: "no comments or debris in this article",
              es: "este artículo no tiene comentarios ni restos de la página"))
        ]
      }
      reader.toggleFolded()
      return []
    default:
      guard let motion = Motion(id) else { return nil }
      reader.move(motion)
      return []
    }
    return note.map { [.say($0)] } ?? []
  }

  /// - Returns: a line for the person where there was nothing to do.
  private func goToDate(
    _ id: CommandID, in reader: inout ArticlePager, _ language: ReaderLanguage
  ) -> String? {
    if reader.goToDate(by: id == .nextPassage ? 1 : -1) { return nil }
    return id == .nextPassage
      ? language.words(
        en: "no later date in this article; Space reads on",
        es: "no hay fecha posterior en este artículo; Espacio sigue leyendo")
      : language.words(
        en: "no earlier date in this article", es: "no hay fecha anterior en este artículo")
  }

  private func goToEvent(
    _ id: CommandID, in reader: inout ArticlePager, _ language: ReaderLanguage
  ) -> String? {
    if reader.goToEvent(by: id == .nextEvent ? 1 : -1) { return nil }
    return id == .nextEvent
      ? language.words(en: "the article's last event", es: "el último suceso del artículo")
      : language.words(en: "the article's first event", es: "el primer suceso del artículo")
  }

  private func goToHit(
    _ step: Int, in reader: inout ArticlePager, _ language: ReaderLanguage
  ) -> String? {
    guard reader.isFinding else {
      return language.words(
        en: "nothing to find yet, / begins", es: "aún no se busca nada, / inicia")
    }
    return reader.goToHit(by: step) ? reader.passageNote : reader.findNote
  }

  /// Forgets what was typed to be found in the article.
  mutating func undo(in state: BrowserState) -> [ScreenOutcome]? {
    var hasEnded = false
    changeFind { hasEnded = $0.endFind() }
    return hasEnded ? [] : nil
  }

  mutating func changeFind(_ change: (inout ArticlePager) -> Void) {
    guard var reader else { return }
    self.reader = nil
    change(&reader)
    self.reader = reader
  }

  mutating func click(_ point: Point, in state: BrowserState) -> [ScreenOutcome] {
    reader?.click(point) == true ? [.perform(.read)] : []
  }

  mutating func turnWheel(
    _ direction: Int, at point: Point, in state: BrowserState
  ) -> [ScreenOutcome]? {
    guard var reader else { return [] }
    let hadEvents = reader.isInEvents
    reader.isInEvents = reader.isInEventsPane(point)
    reader.move(.rows(3 * direction))
    reader.isInEvents = hadEvents
    self.reader = reader
    return []
  }

  func draw(on frame: inout Frame, in area: Area, state: BrowserState) {
    guard let reader else {
      let words =
        isMissing
        ? ArticleWords.missing.words(in: state.language)
        : state.words(
          instead: ArticleWords.reading, of: .article, failed: ArticleWords.unreadable)
      frame.put(words, at: .zero, style: .dim)
      return
    }
    reader.draw(in: &frame)
  }

  func footer(in state: BrowserState) -> [CommandID] {
    [.pageDown, .nextPassage, .read, .search] + (query == nil ? [] : [.nextHit])
      + [.copy, .nextPane, state.options.kiosk ? .undo : .leave, .help]
  }

  func position(in state: BrowserState) -> String { reader.map { "\($0.percentage)%" } ?? "" }

  /// The passage whose date is marked.
  func passage(in state: BrowserState) -> CollectedPassage? {
    guard let reader, let passage = reader.currentMark?.passage else { return nil }
    let visible = reader.text.visible
    let bytes = visible.shown(passage.bytes)
    let words = Prose(visible.text, bytes: bytes, columns: .max).shown(bytes)
    return CollectedPassage(
      spot: Spot(article: passage.article, passage: passage), text: words.trimmed,
      focus: Prose.focus(visible.shown(passage.focus), of: bytes, in: visible.text),
      article: reader.article.row)
  }

  func explanations(in state: BrowserState) -> [Explanation] { reader?.explanations ?? [] }
  func article(in state: BrowserState) -> String? { spot.article }
  func visitEvent(in state: BrowserState) -> VisitEvent? { .read(article: spot.article) }
}

/// A place in an article.
struct Spot: Hashable, Sendable {
  var article: String
  /// The passage that is meant, or the bytes of the article's text; both `nil`: its beginning.
  var passage: Passage?
  var bytes: Range<Int>?
  /// The event that is meant, where a passage tells several.
  var event: EventID?
  /// Where it was opened from, for the breadcrumb.
  var origin: Origin?

  enum Origin: Hashable, Sendable {
    case event(EventDate)
    case articles, outside, collected, figures

    func words(in language: ReaderLanguage) -> String {
      switch self {
      case .event(let date): DateWords.long(date, in: language)
      case .articles: HelpWords.name(of: .articles).words(in: language)
      case .outside: language.words(en: "Outside", es: "Fuera")
      case .collected: language.words(en: "Collected", es: "Reunidos")
      case .figures: HelpWords.name(of: .figures).words(in: language)
      }
    }
  }

  static func == (a: Self, b: Self) -> Bool {
    a.article == b.article && a.start == b.start
  }
  func hash(into hasher: inout Hasher) {
    hasher.combine(article)
    hasher.combine(start)
  }
  private var start: Int? { passage?.focus.lowerBound ?? bytes?.lowerBound }
}
