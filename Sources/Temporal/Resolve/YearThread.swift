extension NarrativeThread {
  /// Keeps the date whose year the text has named, as long as the text stays with it.
  ///
  /// What is counted from the speaker ("on Tuesday", "last week") brings the text back to the
  /// present.
  mutating func name(_ mention: Recognizer.Mention, _ resolved: Resolved) {
    if mention.meaning.isSpoken {
      named = nil
      if mention.meaning.isOfSpeech { spoken = mention.sentence }
      return
    }
    guard let point = resolved.point, point.year != nil, let days = resolved.days else { return }
    let isNamed: Bool
    switch mention.meaning.kind {
    case .point: isNamed = true
    default:
      guard case .expression(let bytes, _)? = resolved.source else { return }
      isNamed = bytes == named?.bytes || named?.sentence == mention.sentence
    }
    guard isNamed else { return }
    let found = Named(
      point: point, days: days, bytes: mention.bytes, sentence: mention.sentence,
      place: mention.place, opensSentence: mention.opensSentence)
    if mention.place == .aside { aside = found } else { named = found }
  }
}

extension Meaning {
  /// Whether it is counted from the day of writing by its own words.
  var isSpoken: Bool {
    switch kind {
    case .deictic, .unit(_, _, .speech), .shifted(_, _, .speech), .incomplete(.weekday, .context),
      .incomplete(_, .steps(_, .speech)), .inUnit(_, _, _, .speech), .reference(.present):
      true
    default: false
    }
  }
}

extension Meaning {
  /// Whether nobody but one who speaks from a day says it: "yesterday", "last week".
  fileprivate var isOfSpeech: Bool {
    switch kind {
    case .deictic, .shifted(_, _, .speech): true
    case .unit(_, let steps, .speech): steps < 0
    default: false
    }
  }
}

extension Scope {
  /// The date in the year that the text has just named: "In 2010 he was jailed in May", "It failed on
  /// Sept. 15, 2008. On Sept. 16 …". `nil` where the clause has left that year.
  func inNamedYear(
    _ incomplete: Meaning.Incomplete, _ context: DateContext
  ) -> (point: CalendarPoint, source: Reference)? {
    guard let named = thread.named, let first = named.days.first,
      incomplete.isOfYear || incomplete.dayOfMonth != nil && named.point.unit <= .month,
      goesOn(named, incomplete, context)
    else { return nil }
    let point: CalendarPoint?
    if named.point.unit >= .year {
      point = named.point.year.flatMap { incomplete.point(in: $0) }
    } else {
      point = incomplete.first(after: first, strictly: false)
    }
    guard let point, let start = point.range?.first else { return nil }
    // What is told as past has been by the day of writing.
    if !context.looksAhead, let written = speech?.last, start > written { return nil }
    return (point, .expression(bytes: named.bytes, named.days))
  }

  private func goesOn(
    _ named: NarrativeThread.Named, _ incomplete: Meaning.Incomplete, _ context: DateContext
  ) -> Bool {
    if named.place == .heading || named.place == .entry, place == .entry { return true }
    let isFine = named.point.unit < .year
    if sentence == named.sentence {
      return !context.looksAhead && (isFine || named.opensSentence || context.rangeEnd != nil)
    }
    guard sentence == named.sentence + 1, context.tense == .past else { return false }
    // "The climb began on 3 May 2001. She reached the col on the 17th."
    if incomplete.dayOfMonth != nil, isFine { return true }
    guard opensSentence else { return false }
    return isFine || named.opensSentence
  }
}
