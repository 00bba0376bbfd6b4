import Archive
import Story
import Temporal
import Words

/// A date that was typed, or that `during:` asks for, and its question to the archive.
struct Destination: Hashable, Sendable {
  /// The date as it is told back; `nil`: nothing is said of it, a search goes there.
  var words: String?
  var days: DayRange
  var filter: Filter
  var request: Request { .landing(days, filter) }
}

extension BrowserState {
  mutating func goToDate(_ words: String) {
    guard words.contains(where: { $0 != " " }) else {
      prompt = nil
      message = language.words(en: "no date was typed", es: "no se escribió ninguna fecha")
      return
    }
    let near = here.events.list.selection.flatMap { DateWords.year($0.date) }
    guard let (days, name) = DateInWords.reading(of: words, near: near, in: language) else {
      prompt?.trouble = DateInWords.trouble(in: language)
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
    guard let landing else {
      message = language.words(
        en: "no event to go to", es: "no hay ningún suceso al cual ir")
      return
    }
    rememberPlace()
    here.showEvents()
    here.events.select(landing.row.id)
    message = words(
      for: landing, to: wanted, destination, among: here.events.list.total)
  }

  private func words(
    for landing: Landing, to wanted: String, _ destination: Destination, among shown: Int
  ) -> String {
    let days = destination.days
    let some =
      destination.filter == .everything
      ? "" : language.words(en: " among these \(shown)", es: " entre estos \(shown)")
    var words: String
    if landing.isInside {
      words = language.words(
        en: "first event of \(wanted)", es: "primer suceso de \(wanted)")
    } else {
      let day = landing.row.date.days.first ?? landing.row.date.days.last
      let isLater = day.flatMap { day in days.last.map { day > $0 } } ?? true
      let found = DateWords.long(landing.row.date, in: language)
      words = language.words(
        en: "no event \(days.isExact ? "on" : "in") \(wanted)\(some); "
          + (isLater ? "the next: \(found)" : "the last: \(found)"),
        es: "ningún suceso en \(wanted)\(some); "
          + (isLater ? "el siguiente: \(found)" : "el último: \(found)"))
    }
    if let lasting = landing.lasting.first {
      let others = landing.lasting.count - 1
      words +=
        language.words(en: " · lasting then: ", es: " · duraba entonces: ") + lasting.title
      if others > 0 { words += language.words(en: " and \(others) more", es: " y \(others) más") }
    }
    return words
  }
}
