import Archive
import Story
import Temporal
import Words

/// A date that was typed, or that `during:` asks for, and its question to the archive.
struct Destination: Hashable, Sendable {
  /// The date as it is told back; `nil`: nothing is said of it, a search goes there.
  var words: String?
  var days: DayRange
  /// What is looked through: the events that are listed, then more and more of the others.
  var filter: Filter
  /// Where one lands among the listed events, none of which is in the days.
  var nearest: Landing?
  var request: Request { .landing(days, filter) }

  /// The same days looked for among more events; `nil`: among all.
  func among(_ top: Int?, after landing: Landing?) -> Destination {
    var wider = self
    wider.filter.top = top
    wider.nearest = nearest ?? landing
    return wider
  }
}

extension BrowserState {
  mutating func goToDate(_ words: String) {
    guard words.contains(where: { $0 != " " }) else {
      prompt = nil
      message = language.words(en: "no date was typed", es: "no se escribió ninguna fecha")
      return
    }
    let selected = here.events.list.selection?.date
    guard
      let (days, name) = DateInWords.reading(
        of: words, near: selected.flatMap { DateWords.year($0) },
        from: selected.flatMap { $0.days.first ?? $0.days.last }, in: language)
    else {
      prompt?.trouble = DateInWords.trouble(of: words, in: language)
      return
    }
    prompt = nil
    destination = Destination(words: name, days: days, filter: here.events.list.filter)
  }

  /// Goes in what `during:` finds to what was on those days alone: a background that lasts through
  /// them stands before it in time.
  mutating func goToAskedDays() {
    goNowhere()
    let filter = here.events.list.filter
    guard let days = filter.query?.askedDays else { return }
    destination = Destination(days: days, filter: filter)
  }

  /// Forgets days that were asked for.
  mutating func goNowhere() { if destination?.words == nil { destination = nil } }

  mutating func land(_ landing: Landing?) {
    guard let destination else { return }
    self.destination = nil
    guard let wanted = destination.words else {
      if let landing, destination.filter == here.events.list.filter {
        here.events.select(landing.row.id)
      }
      return
    }
    let shown = here.events.list.filter
    guard destination.filter.query == shown.query else { return }
    if landing?.isInside != true, let top = destination.filter.top, destination.filter.isPart {
      self.destination = destination.among(EventsScreen.more(than: top, of: story), after: landing)
      return
    }
    let isInside = landing?.isInside ?? false
    guard let landing = isInside ? landing : destination.nearest ?? landing else {
      message = language.words(
        en: "no event to go to", es: "no hay ningún suceso al cual ir")
      return
    }
    rememberPlace()
    here.showEvents()
    if isInside, destination.filter != shown {
      here.events.narrow(to: destination.filter, at: .around(landing.row.id))
    } else {
      here.events.select(landing.row.id)
    }
    message =
      isInside
      ? firstWords(of: wanted, destination, besides: shown) + lastingWords(landing)
      : nextWords(for: landing, to: wanted, destination, among: shown) + lastingWords(landing)
  }

  /// "first event of 1952 · the 500 most told are shown now, - fewer".
  private func firstWords(
    of wanted: String, _ destination: Destination, besides shown: Filter
  ) -> String {
    let first = language.words(en: "first event of \(wanted)", es: "primer suceso de \(wanted)")
    guard destination.filter != shown else { return first }
    let fewer = (commands[.showFewer]?.keys.first?.name(in: language)).map {
      language.words(en: ", \($0) fewer", es: ", \($0) menos")
    }
    let top = destination.filter.top
    let isSearch = destination.filter.query != nil
    return first + " · "
      + language.words(
        en: top.map { "the \($0) most told are shown now" }
          ?? "all \(isSearch ? "finds" : "events") are shown now",
        es: top.map { "ahora se muestran los \($0) más contados" }
          ?? "ahora se muestran todos los \(isSearch ? "hallazgos" : "sucesos")") + (fewer ?? "")
  }

  /// "no event in 1953; the next of these 20: 25 Jan 2011".
  private func nextWords(
    for landing: Landing, to wanted: String, _ destination: Destination, among shown: Filter
  ) -> String {
    let days = destination.days
    let count = here.events.list.total
    let query = shown.query != nil
    let some =
      query
      ? shown.isPart
        ? language.words(en: " in this search", es: " en esta búsqueda")
        : language.words(en: " among these \(count)", es: " entre estos \(count)") : ""
    let these =
      shown.isPart ? language.words(en: " of these \(count)", es: " de estos \(count)") : ""
    let day = landing.row.date.days.first ?? landing.row.date.days.last
    let isLater = day.flatMap { day in days.last.map { day > $0 } } ?? true
    let found = DateWords.long(landing.row.date, in: language)
    return language.words(
      en: "no event \(days.isExact ? "on" : "in") \(wanted)\(some); "
        + "\(isLater ? "the next" : "the last")\(these): \(found)",
      es: "ningún suceso en \(wanted)\(some); "
        + "\(isLater ? "el siguiente" : "el último")\(these): \(found)")
  }

  /// " · lasting then: The siege and 2 more".
  private func lastingWords(_ landing: Landing) -> String {
    guard let lasting = landing.lasting.first else { return "" }
    let others = landing.lasting.count - 1
    let words =
      language.words(en: " · lasting then: ", es: " · duraba entonces: ") + lasting.title
    guard others > 0 else { return words }
    return words + language.words(en: " and \(others) more", es: " y \(others) más")
  }
}
