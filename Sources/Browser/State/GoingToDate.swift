import ArchiveStore
import Temporal
import TimelineCore

/// A date that was typed and its question to the archive.
struct Destination: Hashable, Sendable {
  /// The date as it is told back.
  var words: String
  var days: DayRange
  var filter: Filter
  var request: Request { .landing(days, filter) }
}

extension BrowserState {
  mutating func goToDate(_ words: String) {
    guard words.contains(where: { $0 != " " }) else {
      typing = nil
      message = "no date was typed"
      return
    }
    let near = here.list.selection.flatMap { DateWords.year($0.date) }
    guard let (days, name) = DateInWords.reading(of: words, near: near) else {
      typing?.trouble = "not a date; try 2009-12, dec 2009, summer 2012, 1980s"
      return
    }
    typing = nil
    destination = Destination(words: name, days: days, filter: here.list.filter)
  }

  mutating func land(_ landing: Landing?) {
    guard let destination else { return }
    self.destination = nil
    guard let landing else {
      message = "no event to go to"
      return
    }
    rememberPlace()
    showMain()
    here.list.select(landing.row.id)
    here.choice = PassageChoice()
    message = Self.words(for: landing, to: destination, among: here.list.total)
  }

  private static func words(
    for landing: Landing, to destination: Destination, among shown: Int
  ) -> String {
    let (wanted, days) = (destination.words, destination.days)
    let some = destination.filter == .everything ? "" : " among these \(shown)"
    var words: String
    if landing.isInside {
      words = "first event of \(wanted)"
    } else {
      let day = landing.row.date.days.first ?? landing.row.date.days.last
      let isLater = day.flatMap { day in days.last.map { day > $0 } } ?? true
      let found = DateWords.long(landing.row.date)
      let on = days.isExact ? "on" : "in"
      words =
        "no event \(on) \(wanted)\(some); "
        + (isLater ? "the next: \(found)" : "the last: \(found)")
    }
    if let lasting = landing.lasting.first {
      words += " · lasting then: \(lasting.title)"
      if landing.lasting.count > 1 { words += " and \(landing.lasting.count - 1) more" }
    }
    return words
  }
}
