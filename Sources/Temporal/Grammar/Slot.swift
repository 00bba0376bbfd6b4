/// A place in a pattern that any token of a class can fill; written in capitals ("MONTH").
package enum Slot: UInt8, CaseIterable, Sendable {
  case month, weekday, season, holiday, part, unit, units, decade, meridiem, zone, era
  case count, ordinal, year, day, hour, short, number2, clock, iso, slash, redacted
  case mod, edge, approx, vague, setAdverb, reference, dash, other, properName
  case quarterName, fiscalYear, figures

  /// The name in a pattern.
  package var name: String {
    switch self {
    case .month: "MONTH"
    case .weekday: "WEEKDAY"
    case .season: "SEASON"
    case .holiday: "HOLIDAY"
    case .part: "PART"
    case .unit: "UNIT"
    case .units: "UNITS"
    case .decade: "DECADE"
    case .meridiem: "AM/PM"
    case .zone: "ZONE"
    case .era: "ERA"
    case .count: "COUNT"
    case .ordinal: "ORDINAL"
    case .year: "YEAR"
    case .day: "DAY"
    case .hour: "HOUR"
    case .short: "'98"
    case .number2: "98"
    case .clock: "CLOCK"
    case .iso: "ISO"
    case .slash: "8/16/98"
    case .redacted: "XXX"
    case .mod: "EARLY"
    case .edge: "END"
    case .approx: "ABOUT"
    case .vague: "SEVERAL"
    case .setAdverb: "DAILY"
    case .reference: "NOW"
    case .dash: "DASH"
    case .other: "WORD"
    case .properName: "NAME"
    case .quarterName: "Q3"
    case .fiscalYear: "FY2009"
    case .figures: "0930"
    }
  }

  /// A token with any of these fills the slot.
  package var classes: TokenClass {
    switch self {
    case .month: .month
    case .weekday: .weekday
    case .season: .season
    case .holiday: .holiday
    case .part: .dayPart
    case .unit: .unit
    case .units: .units
    case .decade: .decade
    case .meridiem: .meridiem
    case .zone: .zone
    case .era: .era
    case .count: .cardinal
    case .ordinal: .ordinal
    case .year: .year
    case .day: .dayOfMonth
    case .hour: .hour
    case .short: .shortYear
    case .number2: .twoDigits
    case .clock: .clock
    case .iso: .isoDate
    case .slash: .slashDate
    case .redacted: .redacted
    case .mod: .partModifier
    case .edge: .edge
    case .approx: .approximator
    case .vague: .vagueCount
    case .setAdverb: .adverbOfSet
    case .reference: .reference
    case .dash: .dash
    case .other, .properName: []
    case .quarterName: .quarterName
    case .fiscalYear: .fiscalYear
    case .figures: .figures
    }
  }
}
