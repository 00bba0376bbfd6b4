import Articles
import Story
import Temporal

extension EventID {
  private static let hashBits: Int64 = 27
  private static let spanBits: Int64 = 13
  private static let dayBits: Int64 = 23
  private static let minutes = Int64(EventDate.minutes.count)

  /// The id of an event: 23 bits of its sort day, 13 of its length or hour, 27 of a hash, which only
  /// has to tell apart what is of one day and as long: of a thousand such events two meet in one of
  /// 270 stories, and `EventDrafts` tells those apart by their titles.
  ///
  /// Of the events of one day those come first that are known no better than by a month, a year or
  /// more, longer ones first: they have slots of the axis of their own. Of the others the short comes
  /// before the long, "26 May" before "26–30 May" and "by 26 May"; between these two stand the
  /// minutes of the day, "26 May 09:30" before "26 May 16:53": an event whose hour nobody tells
  /// comes before them, as a year comes before its days.
  /// Days from the year 9513 BC to 13453 keep their order; those beyond stand at the ends.
  init(days: DayRange, minute: Int? = nil, hash: UInt64) {
    let origin = Int64(1) << (EventID.dayBits - 1)
    let sortDay = Int64((days.first ?? days.last)?.number ?? 0) + origin
    let day = min(max(sortDay, 0), (Int64(1) << EventID.dayBits) - 1)
    let length = EventID.spanClass(days.dayCount)
    let span =
      switch days.precision {
      case .month, .year, .decade, .century: EventID.longest - length
      case .day, .week, .season, .quarter, .range:
        EventID.longest + 1 + EventID.place(length, minute: minute)
      }
    // Without its lowest bit: archives up to version 5 had that too, and events that are of one day
    // and as long stand as they did there.
    let bits = Int64(hash >> 1 & ((1 << UInt64(EventID.hashBits)) - 1))
    self.init(number: (day << EventID.spanBits | span) << EventID.hashBits | bits)
  }

  /// The length of what has an open end.
  private static let longest = (Int64(1) << (spanBits - 1)) - 1

  /// Where a length stands in 12 bits, the minutes of one day between one day and two.
  private static func place(_ length: Int64, minute: Int?) -> Int64 {
    if length > 1 { return min(length + minutes, longest) }
    return minute.map { length + 1 + Int64($0) } ?? length
  }

  /// A length in 12 bits, growing with it: exact to 128 days, then to one part in 64.
  static func spanClass(_ dayCount: Int?) -> Int64 {
    guard let dayCount else { return longest }
    let length = Int64(max(1, dayCount))
    let exponent = Int64(63 - length.leadingZeroBitCount)
    let shift = max(0, exponent - 6)
    return shift << 6 + length >> shift
  }

  /// Hash of the passage that an event was founded on, and of what tells it from others there.
  static func hash(founding passage: Passage, name: String) -> UInt64 {
    var hash = StableHash()
    hash.combine(passage.article)
    hash.combine(passage.bytes.lowerBound)
    hash.combine(passage.focus.lowerBound)
    hash.combine(name)
    return hash.mixed
  }
}
