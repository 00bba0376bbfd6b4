import Archive
import Articles
import Story
import Temporal

@testable import Words

// What is said in English, which most tests are about.

extension DateWords {
  static func list(
    _ date: EventDate, under year: Int? = nil, isHeaded: Bool = false, columns: Int = listColumns
  ) -> String {
    list(date, under: year, isHeaded: isHeaded, columns: columns, in: .english)
  }
  static func long(_ date: EventDate) -> String { long(date, in: .english) }
  static func published(_ publication: Publication?) -> String {
    published(publication, in: .english)
  }
}

extension CountWords {
  static func note(_ expression: TimeExpression, source: String?) -> String? {
    note(expression, source: source, in: .english)
  }
  static func line(
    _ words: String, _ expression: TimeExpression, source: String?, event: String? = nil,
    columns: Int
  ) -> String {
    line(words, expression, source: source, event: event, columns: columns, in: .english)
  }
}

extension LagWords {
  static func short(_ days: ClosedRange<Int>) -> String { short(days, in: .english) }
  static func long(_ days: ClosedRange<Int>) -> String { long(days, in: .english) }
  static func short(_ report: Report, among reports: [Report]) -> String {
    short(report, among: reports, in: .english)
  }
}

extension VoiceWords {
  static func name(_ voice: Voice) -> String { name(voice, in: .english) }
}

extension DateInWords {
  static func reading(of words: String, near year: Int?) -> (days: DayRange, name: String)? {
    reading(of: words, near: year, in: .english)
  }
}

extension Explanation {
  init(
    _ words: String, _ expression: TimeExpression, source: String?, event: EventRow? = nil,
    lasts: Bool = false
  ) {
    self.init(words, expression, source: source, event: event, lasts: lasts, in: .english)
  }
  init(_ publication: Publication?) { self.init(publication, in: .english) }
  static func days(_ range: DayRange) -> String { days(range, in: .english) }
}
