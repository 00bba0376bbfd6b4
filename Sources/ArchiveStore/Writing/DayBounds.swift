import Articles
import Temporal
import Story

/// Where an event stands on the line of days, and which days it may have been on.
struct DayBounds {
  /// Further than any day that can be written.
  static let open = StoredDays.open

  /// Its first day; where the start is open, the last.
  var sortDay: Int
  /// An open end reaches on where something lasts, otherwise no further than the day that is known.
  var begins: Int
  var ends: Int

  init(_ days: DayRange) {
    let isLasting = days.extent == .lasting
    let first = days.first?.number
    let last = days.last?.number
    sortDay = first ?? last ?? 0
    begins = first ?? (isLasting ? -DayBounds.open : last ?? 0)
    ends = last ?? (isLasting ? DayBounds.open : first ?? 0)
  }
}
