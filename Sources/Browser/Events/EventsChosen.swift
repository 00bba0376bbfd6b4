import Archive
import Indexing
import Screen
import Story
import Words

// What is chosen in the timeline.
extension EventsScreen {
  func position(in state: BrowserState) -> String {
    if case .search? = state.prompt?.purpose, state.layout.isOnePane {
      return counted(list.total, .event, in: state.language)
    }
    guard list.total > 0 else { return "" }
    let place = placed(list.selected + 1, of: list.total, in: state.language)
    guard state.prompt == nil, let hit = hitPlace(in: state.language) else { return place }
    return "\(hit) · \(place)"
  }

  /// "hit 2 of 6": which of the selected event's passages that match is chosen, where several do.
  private func hitPlace(in language: ReaderLanguage) -> String? {
    guard query != nil, let detail, let index = choice.index(in: detail) else { return nil }
    let hits = detail.passages.indices.filter { detail.passages[$0].matches }
    guard hits.count > 1, let hit = hits.firstIndex(of: index) else { return nil }
    let place = placed(hit + 1, of: hits.count, in: language)
    return language.words(en: "hit \(place)", es: "resultado \(place)")
  }

  func passage(in state: BrowserState) -> CollectedPassage? {
    guard let detail, let index = choice.index(in: detail) else { return nil }
    let row = detail.passages[index]
    guard let report = detail.reports.first(where: { $0.number == row.number }) else {
      return nil
    }
    return CollectedPassage(
      spot: Spot(article: row.passage.article, passage: row.passage),
      text: row.words(in: 0..<row.text.utf8.count), focus: row.focusWords,
      article: report.article)
  }

  func explanations(in state: BrowserState) -> [Explanation] {
    explanations(at: place(in: state.layout), in: state.language)
  }

  /// Why the event or the passage has its date, and the article its place; what the keys are in
  /// comes first.
  func explanations(at place: Place, in language: ReaderLanguage) -> [Explanation] {
    guard let detail, let index = choice.index(in: detail) else { return [] }
    let row = place == .events ? detail.dating(from: index) : detail.passages[index]
    let date = Explanation(row, of: detail, in: language)
    let report = detail.reports.first { $0.number == row.number }
      .map { Explanation($0, among: detail.event.reports, in: language) }
    let parts = place == .reports ? [report, date] : [date, report]
    return (parts + [Explanation(ofDisagreementIn: detail, in: language)]).compactMap { $0 }
  }

  func followables(in state: BrowserState) -> [Followable] {
    detail.map { [Followable]($0, passage: choice.index(in: $0)) } ?? []
  }

  /// Reads the article at the chosen passage.
  func readChosenPassage(in language: ReaderLanguage) -> ScreenOutcome {
    guard let detail, let index = choice.index(in: detail) else {
      return .say(
        language.words(
          en: "there is no passage to read here", es: "aquí no hay ningún pasaje que leer"))
    }
    let passage = detail.passages[index].passage
    return .read(
      Spot(
        article: passage.article, passage: passage, event: detail.event.id,
        origin: .event(detail.event.date)))
  }

  func isWaiting(for command: CommandID, in state: BrowserState) -> Bool {
    isWaiting(for: command, at: place(in: state.layout), in: state)
  }

  func isWaiting(for command: CommandID, at place: Place, in state: BrowserState) -> Bool {
    if !list.isSettled, let request = list.request(page: page(in: state.layout)) {
      return !state.pending.areFailed([request])
    }
    guard command.isAboutPassages || place != .events, detail == nil,
      let event = list.selection?.id
    else { return false }
    return !state.pending.areFailed([.event(event, query)])
  }
}

extension CommandID {
  /// Commands that are about the selected event's passages.
  fileprivate var isAboutPassages: Bool {
    switch self {
    case .read, .nextHit, .previousHit, .mark, .copy, .explain, .follow: true
    default: false
    }
  }
}

extension EventDetail {
  /// The passage that an event's date is explained by: the chosen one, or where that has no date of
  /// its own, the first whose days meet the event's.
  fileprivate func dating(from index: Int) -> PassageRow {
    let chosen = passages[index]
    if chosen.passage.expression != nil { return chosen }
    let dated = passages.filter { $0.passage.expression?.range != nil }
    let days = event.date.days
    return dated.first { $0.passage.expression?.range?.overlaps(days) == true } ?? dated.first
      ?? chosen
  }
}

extension Explanation {
  /// Of a passage of an event: its time expression, or that it has none.
  fileprivate init(_ row: PassageRow, of detail: EventDetail, in language: ReaderLanguage) {
    guard let expression = row.passage.expression else {
      let report = detail.reports.first { $0.number == row.number }
      self.init(
        ofUndatedPassageIn: detail.row,
        news: detail.event.curated ? nil : report?.article.published, in: language)
      return
    }
    let words = row.expression.map { row.words(in: $0) } ?? ""
    self.init(
      words, expression, source: row.countedFromWords,
      lasts: detail.event.date.days.extent == .lasting, in: language)
    items.append(
      Item(
        name: Explanation.theEvent.words(in: language),
        text: DateWords.long(detail.event.date, in: language)))
  }

  /// Of an article among the reports of an event: its publication, and why it has its place.
  fileprivate init(_ row: ReportRow, among reports: [Report], in language: ReaderLanguage) {
    self.init(row.article.published, in: language)
    items.append(
      Item(
        name: language.words(en: "Its place", es: "Su lugar"),
        text: LagWords.long(row.report, among: reports, in: language)))
    if let basis = row.report.basis {
      items.append(
        Item(
          name: language.words(en: "Ordered by", es: "Ordenado por"),
          text: BasisWords.words(basis, in: language)))
    }
  }
}
