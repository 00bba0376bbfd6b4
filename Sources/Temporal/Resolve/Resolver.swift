/// Gives expressions their values and days, in the order of the text.
struct Resolver: Sendable {
  let published: DayRange?
  let zones: [ReferenceZone]
  let isNarrative: Bool
  /// Days that the text names in full; they decide between days that are else equally possible.
  let namedDays: Set<Day>

  private var threads: [Int: NarrativeThread] = [:]
  private var nextZone = 0

  init(
    published: DayRange?, zones: [ReferenceZone], isNarrative: Bool, namedDays: Set<Day>
  ) {
    self.published = published
    self.zones = zones
    self.isNarrative = isNarrative
    self.namedDays = namedDays
  }

  /// Resolves the next expression of the text.
  mutating func resolve(_ mention: Recognizer.Mention) -> TimeExpression {
    let meaning = mention.meaning
    let bytes = mention.bytes
    while nextZone < zones.count, zones[nextZone].bytes.upperBound <= bytes.lowerBound {
      nextZone += 1
    }
    var zone: Int?
    if nextZone < zones.count, zones[nextZone].bytes.contains(bytes.lowerBound) { zone = nextZone }
    let thread = threads[zone ?? -1] ?? NarrativeThread()
    let scope = Scope(
      speech: speech(zone: zone), thread: thread, isNarrative: isNarrative, namedDays: namedDays)
    let resolved = scope.resolve(meaning).adjusted(to: meaning)
    if let point = resolved.point, let days = resolved.days {
      threads[zone ?? -1, default: NarrativeThread()].speaks(
        of: point, days, part: days.part(meaning.mod), at: bytes, movesStory: mention.opensSentence)
    }
    let isTime = meaning.time != nil
    return TimeExpression(
      bytes: bytes, type: meaning.type ?? resolved.type ?? (isTime ? .time : .date),
      value: resolved.value, mod: meaning.mod,
      range: resolved.days.map { resolved.point == nil ? $0 : $0.part(meaning.mod) },
      countedFrom: resolved.source)
  }

  private func speech(zone: Int?) -> ReferenceTime? {
    if let zone { return ReferenceTime(zones[zone].date) { .document(zone: zone, $0) } }
    return ReferenceTime(published) { .publication($0) }
  }
}

/// What an expression became.
struct Resolved: Sendable {
  var value: String
  var type: TimexType?
  var point: CalendarPoint?
  var days: DayRange?
  var source: Reference?
}
