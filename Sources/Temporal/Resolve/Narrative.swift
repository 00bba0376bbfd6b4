/// Tells histories from news by the times they speak of.
enum Narrative {
  /// A narrative dates what it tells by years; news speaks from the day it is written.
  static func tells(_ mentions: [Recognizer.Mention]) -> Bool {
    var dated = 0
    var spoken = 0
    for mention in mentions {
      switch mention.meaning.kind {
      case .point(let point) where point.year != nil: dated += 1
      case .deictic, .unit(_, _, .speech), .shifted(_, _, .speech),
        .incomplete(.weekday, _), .incomplete(_, .steps(_, .speech)), .inUnit(_, _, _, .speech):
        spoken += 1
      default: break
      }
    }
    return dated > 5 && dated > 4 * spoken
  }

  /// The days that are named with their year.
  static func namedDays(_ mentions: [Recognizer.Mention]) -> Set<Day> {
    Set(
      mentions.compactMap {
        guard case .point(.day(let day)) = $0.meaning.kind else { return nil }
        return day
      })
  }
}
