/// Tells histories from news by the times they speak of.
enum Narrative {
  /// A narrative dates what it tells by years long gone; news speaks from the day it is written.
  ///
  /// - Parameter published: the days on which the text may have been published.
  static func tells(_ mentions: [Recognizer.Mention], published: DayRange?) -> Bool {
    let recent = published?.first.map { $0.year - 1 } ?? .max
    var past = 0
    var spoken = 0
    for mention in mentions {
      switch mention.meaning.kind {
      case .point(let point):
        if let year = point.year, year < recent { past += 1 }
      case .deictic, .unit(_, _, .speech), .shifted(_, _, .speech),
        .incomplete(.weekday, _), .incomplete(_, .steps(_, .speech)), .inUnit(_, _, _, .speech):
        spoken += 1
      default: break
      }
    }
    return past > 5 && past > 3 * spoken
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
