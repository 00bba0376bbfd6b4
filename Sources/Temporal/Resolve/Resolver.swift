/// Gives expressions their values and days, in the order of the text.
struct Resolver: Sendable {
  let published: DayRange?
  let zones: [ReferenceZone]
  let isNarrative: Bool
  /// Days that the text names in full; they decide between days that are else equally possible.
  let namedDays: Set<Day>

  /// The text's own thread, and one for each zone.
  private var threads: [NarrativeThread]
  private var nextZone = 0

  init(
    published: DayRange?, zones: [ReferenceZone], isNarrative: Bool, namedDays: Set<Day>
  ) {
    self.published = published
    self.zones = zones
    self.isNarrative = isNarrative
    self.namedDays = namedDays
    threads = Array(repeating: NarrativeThread(), count: zones.count + 1)
  }

  /// Resolves the next expression of the text; `nil` where it is no time after all.
  mutating func resolve(_ mention: Recognizer.Mention) -> TimeExpression? {
    let meaning = mention.meaning
    let bytes = mention.bytes
    while nextZone < zones.count, zones[nextZone].bytes.upperBound <= bytes.lowerBound {
      nextZone += 1
    }
    var zone: Int?
    if nextZone < zones.count, zones[nextZone].bytes.contains(bytes.lowerBound) { zone = nextZone }
    let place = zone.map { $0 + 1 } ?? 0
    let scope = Scope(
      speech: speech(zone: zone), thread: threads[place], isNarrative: isNarrative,
      namedDays: namedDays, sentence: mention.sentence, place: mention.place,
      opensSentence: mention.opensSentence)
    guard let resolved = scope.resolve(meaning)?.adjusted(to: meaning) else { return nil }
    threads[place].follow(mention, resolved, written: scope.speech?.last)
    let isTime = meaning.time != nil
    return TimeExpression(
      bytes: bytes, type: meaning.type ?? resolved.type ?? (isTime ? .time : .date),
      value: resolved.value, mod: meaning.mod,
      range: resolved.days.map { resolved.point == nil ? $0 : $0.part(of: meaning) },
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
