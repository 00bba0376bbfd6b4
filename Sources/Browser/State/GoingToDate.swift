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
      return
    }
    guard let days = DateInWords.days(words) else {
      typing?.trouble = "not a date; try 2009-12, dec 2009, summer 2012, 1980s"
      return
    }
    typing = nil
    destination = Destination(
      words: DateInWords.name(words, days), days: days, filter: here.list.filter)
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
    message = Self.words(for: landing, to: destination)
  }

  private static func words(for landing: Landing, to destination: Destination) -> String {
    let (wanted, days) = (destination.words, destination.days)
    var words: String
    if landing.isInside {
      words = "first event of \(wanted)"
    } else {
      let day = landing.row.date.days.first ?? landing.row.date.days.last
      let isLater = day.flatMap { day in days.last.map { day > $0 } } ?? true
      let found = DateWords.long(landing.row.date)
      words = "no event in \(wanted); " + (isLater ? "the next: \(found)" : "the last: \(found)")
    }
    if let lasting = landing.lasting.first {
      words += " · lasting then: \(lasting.title)"
      if landing.lasting.count > 1 { words += " and \(landing.lasting.count - 1) more" }
    }
    return words
  }
}

/// Reads a date that a person typed: EDTF, or English words.
enum DateInWords {
  /// Digits in the words of the screen, words as they were typed.
  static func name(_ words: String, _ days: DayRange) -> String {
    words.contains(where: \.isLetter) ? words.trimmed : DateWords.days(days)
  }

  static func days(_ words: String) -> DayRange? {
    let trimmed = words.split(separator: " ").joined(separator: " ")
    if let date = try? EDTF(trimmed) { return date.days }
    let readings = [tagged(trimmed), tagged(capitalized(trimmed))].compactMap { $0 }
    // The one that understood most of the words; of two, the words as they were typed.
    return readings.reversed().max { $0.bytes < $1.bytes }?.days
  }

  private static func tagged(_ words: String) -> (days: DayRange, bytes: Int)? {
    var words = words
    return words.withUTF8 { buffer in
      for expression in Tagger.tag(buffer.span, published: nil) {
        if let range = expression.range { return (range, expression.bytes.count) }
      }
      return nil
    }
  }

  /// "dec 2009" as a text would print it: "Dec 2009".
  private static func capitalized(_ words: String) -> String {
    words.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined(separator: " ")
  }
}
