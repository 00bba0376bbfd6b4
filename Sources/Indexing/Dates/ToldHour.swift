import Articles
import Story
import Temporal

/// The time of day that a passage tells: "16:53" of "struck at 1653 (2153 GMT) on Tuesday".
struct ToldHour: Hashable, Sendable {
  /// Minutes after midnight.
  var minute: Int
  var use: HourUse

  /// `nil` where the clause tells no hour and minute of the day that its expression means, or one of
  /// another zone ("2153 GMT").
  init?(_ passage: Passage, in text: TaggedArticle) {
    guard let expression = passage.expression, expression.type == .time,
      expression.mod == nil || expression.mod == .approx,
      passage.focus.contains(expression.bytes.lowerBound), let days = expression.range,
      days.isExact, let day = days.first,
      let minute = ToldHour.minute(expression.value, of: day),
      let use = text.body.language.datings.hourUse(
        of: expression, in: passage.bytes, of: SentenceWords(text.bytes))
    else { return nil }
    (self.minute, self.use) = (minute, use)
  }

  init(minute: Int, use: HourUse) { (self.minute, self.use) = (minute, use) }

  /// The minute of a TIMEX3 value such as "2010-01-12T16:53". Seconds are what machines write, and
  /// 24:00 may be the beginning of the day or its end.
  static func minute(_ value: String, of day: Day) -> Int? {
    let parts = value.split(separator: "T")
    guard parts.count == 2, parts[0] == day.isoText, parts[1].utf8.count == 5 else { return nil }
    let clock = parts[1].split(separator: ":").compactMap { Int($0) }
    guard clock.count == 2, 0..<24 ~= clock[0], 0..<60 ~= clock[1] else { return nil }
    return 60 * clock[0] + clock[1]
  }
}

/// A passage of an event of one day, as far as it says when on that day.
struct HourWitness {
  /// `nil`: it does not say.
  var hour: ToldHour?
  /// Its article's place in the order of publication.
  var rank: Int
  /// It repeats an earlier article's words.
  var isEcho: Bool

  /// Of so many articles one may be the only one that tells the hour. Chosen on news of Haiti and
  /// Egypt: "Comments will open at 3 p.m." is no hour of what eight articles tell.
  private static let mostSilent = 4

  /// The minute of an event: what most articles tell in their own words, of equals what was
  /// published first; but of many articles not what one alone tells, which is often the hour of
  /// something else on that day. The hour at which an entry was written is that of the event only
  /// where nothing but entries of one live report dates it: that of the first.
  static func minute(_ passages: [HourWitness]) -> Int? {
    var articles: [Int: Set<Int>] = [:]
    var first: [Int: Int] = [:]
    for one in passages {
      guard let hour = one.hour, hour.use == .event else { continue }
      first[hour.minute] = min(first[hour.minute] ?? .max, one.rank)
      articles[hour.minute, default: []].formUnion(one.isEcho ? [] : [one.rank])
    }
    let best = first.min {
      (-articles[$0.key, default: []].count, $0.value, $0.key)
        < (-articles[$1.key, default: []].count, $1.value, $1.key)
    }
    let reports = Set(passages.filter { !$0.isEcho }.map(\.rank))
    if let best {
      let isAlone = articles[best.key, default: []].count < 2
      return isAlone && reports.count > mostSilent ? nil : best.key
    }
    let entries = passages.compactMap { $0.hour?.minute }
    guard entries.count == passages.count else { return nil }
    return reports.count == 1 || Set(entries).count == 1 ? entries.min() : nil
  }
}

extension DayRange {
  /// Whether both are one and the same day.
  func isSameDay(as other: DayRange) -> Bool {
    isExact && other.isExact && first == other.first
  }
}
