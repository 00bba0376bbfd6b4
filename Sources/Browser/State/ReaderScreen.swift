import ArchiveStore
import Screen
import TimelineCore

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
    case articles, outside, collected

    func words(in language: Language) -> String {
      switch self {
      case .event(let date): DateWords.long(date, in: language)
      case .articles: HelpWords.name(of: .articles).words(in: language)
      case .outside: language.words(en: "Outside", es: "Fuera")
      case .collected: language.words(en: "Collected", es: "Reunidos")
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

/// An article that is read, or that is on its way from the archive.
struct ReaderScreen: Sendable {
  let spot: Spot
  /// The words that were searched for.
  let query: Query?
  private(set) var reader: ReaderState?
  private var isMissing = false

  init(_ spot: Spot, query: Query?) {
    self.spot = spot
    self.query = query
  }

  var needs: [Request] { reader == nil && !isMissing ? [.article(spot.article)] : [] }
  var place: Place { reader?.isInEvents == true ? .readerEvents : .reader }
  var hasEventsPane: Bool { reader?.plan.hasEventsPane ?? false }
  var position: String { reader.map { "\($0.percentage)%" } ?? "" }

  mutating func receive(_ text: ArticleText?, id: String, in state: BrowserState) {
    guard id == spot.article, reader == nil else { return }
    guard let text else {
      isMissing = true
      return
    }
    let layout = state.layout
    var reader = ReaderState(text, area: layout.content, isLinear: layout.isLinear)
    if state.options.kiosk { reader.foldKey = nil }
    if let query { reader.light(query, aliases: state.story?.aliases ?? []) }
    if let passage = spot.passage {
      reader.show(passage, of: spot.event)
    } else if let bytes = spot.bytes {
      reader.show(bytes: bytes)
    }
    self.reader = reader
  }

  mutating func fit(_ layout: Layout, in language: Language) {
    reader?.fit(layout.content, isLinear: layout.isLinear)
    reader?.speak(language)
    reader?.origin = spot.origin?.words(in: language)
  }

  /// - Returns: a line for the person where there was nothing to do.
  mutating func perform(_ id: CommandID, in language: Language) -> String? {
    guard var reader else { return nil }
    defer { self.reader = reader }
    switch id {
    case .nextPane, .previousPane: reader.isInEvents.toggle()
    case .nextPassage:
      if reader.goToDate(by: 1) { return nil }
      return language.words(
        en: "no later date in this article; Space reads on",
        es: "no hay fecha posterior en este artículo; Espacio sigue leyendo")
    case .previousPassage:
      if reader.goToDate(by: -1) { return nil }
      return language.words(
        en: "no earlier date in this article", es: "no hay fecha anterior en este artículo")
    case .nextEvent:
      if reader.goToEvent(by: 1) { return nil }
      return language.words(
        en: "the article's last event", es: "el último suceso del artículo")
    case .previousEvent:
      if reader.goToEvent(by: -1) { return nil }
      return language.words(
        en: "the article's first event", es: "el primer suceso del artículo")
    case .nextHit: return goToHit(1, in: &reader, language)
    case .previousHit: return goToHit(-1, in: &reader, language)
    case .read:
      let events = reader.article.events
      if events.indices.contains(reader.selectedEvent) {
        reader.show(event: events[reader.selectedEvent].id)
        reader.isInEvents = false
      }
    case .foldComments:
      guard reader.canFold else { return "no comments or debris in this article" }
      reader.toggleFolded()
    default: Motion(id).map { reader.move($0) }
    }
    return nil
  }

  private func goToHit(
    _ step: Int, in reader: inout ReaderState, _ language: Language
  ) -> String? {
    guard reader.isFinding else {
      return language.words(
        en: "nothing to find yet, / begins", es: "aún no se busca nada, / inicia")
    }
    return reader.goToHit(by: step) ? reader.passageNote : reader.findNote
  }

  mutating func changeFind(_ change: (inout ReaderState) -> Void) {
    guard var reader else { return }
    self.reader = nil
    change(&reader)
    self.reader = reader
  }

  /// - Returns: whether what was clicked was chosen already.
  mutating func click(_ point: Point) -> Bool { reader?.click(point) ?? false }

  mutating func turnWheel(_ direction: Int, at point: Point) {
    guard var reader else { return }
    let hadEvents = reader.isInEvents
    reader.isInEvents = reader.isInEventsPane(point)
    reader.move(.rows(3 * direction))
    reader.isInEvents = hadEvents
    self.reader = reader
  }

  func draw(on frame: inout Frame, in language: Language) {
    guard let reader else {
      let words = isMissing ? ArticleWords.missing : ArticleWords.reading
      frame.put(words.words(in: language), at: .zero, style: .dim)
      return
    }
    reader.draw(in: &frame)
  }
}
