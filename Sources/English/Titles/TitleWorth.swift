import PartsOfSpeech

/// How much a clause is like a title that a person would write.
struct TitleWorth {
  /// Where a date lies, as seen from the day on which it was written.
  enum Distance { case past, near, ahead }

  let line: TaggedLine
  /// The words that date the event.
  let own: Range<Int>?
  /// These and other words that say nothing but the same date.
  let dates: [Range<Int>]
  /// The words of the clause that tells it.
  let focus: Range<Int>
  /// Where a clause of its own begins.
  let starts: [Int]
  /// Where sentences begin behind a headline or a sentence that runs into them.
  let sentences: [Int]
  let lies: Distance
  /// Whether the date is a day.
  let isDay: Bool

  /// - Parameters:
  ///   - verb: the main one.
  ///   - isEntry: whether the date stood before it, as the head of an entry.
  func candidate(_ range: Range<Int>, verb: Int, isEntry: Bool) -> SentenceTitles.Candidate? {
    let check = TitleCheck(line)
    guard check.holds(range, verb: verb), !line.isWaiting(range), !isOfDateItself(verb) else {
      return nil
    }
    let length = range.count { !line.tags[$0].isMark }
    if length > Self.longest { return nil }
    let (vague, first) = (check.isVague(range, verb), check.isFirstPerson(range))
    var worth = 19
    if vague { worth -= 6 }
    if check.leansBack(range, verb) { worth -= 2 }
    // "Their father died": whose is not said.
    if line.tags[range.lowerBound] == .possessive { worth -= 4 }
    worth += saying(of: range, verb)
    if first { worth -= 10 }
    let dated = own.flatMap { DatedPredicate(line, date: $0, verb: verb, in: range) }
    let isPlanned =
      check.isPlanned(range, verb) && !line.isDateOfSaying(own, verb: verb) || dated == .wish
    // Where another tells that it was done, that is the title; what "had been due" never was.
    if isPlanned { worth -= line.lower[verb] == "had" ? 4 : 10 }
    if dated == .second { worth -= 6 }
    if dated == .secondToCome { worth -= 10 }
    if isToldFromAnotherDay(range) { worth -= 3 }
    worth -= Leaning(line).cost(range, verb, isPlanned: isPlanned)
    if line.text[line.words[range.upperBound - 1].bytes].first == UInt8(ascii: "?") { worth -= 8 }
    // Two sentences that run into each other.
    if sentences.contains(where: { range.lowerBound < $0 && $0 < range.upperBound }) { worth -= 8 }
    // A second clause tells of something else, perhaps what the date is of.
    if let second = starts.last(where: { $0 > range.lowerBound + 3 && range.contains($0) }) {
      let isOfSecond = own.map { $0.lowerBound >= second && range.contains($0.lowerBound) } ?? false
      worth -= isOfSecond ? 5 : 1
    }
    if length > 14 { worth -= min(8, (length - 13) / 2) }
    if length > 30 { worth -= 6 }
    if length < 5 { worth -= 2 * (5 - length) }
    if !isEntry, isOfPicture(verb) { worth -= 6 }
    if let own, range.contains(own.lowerBound) || own.lowerBound >= range.upperBound,
      isBesideTheClause(own, verb: verb, from: range.lowerBound)
    {
      worth -= 9
    }
    // The row has the date already, perhaps a finer one.
    if let own, range.contains(own.lowerBound), own.upperBound < range.upperBound {
      worth -= isDay ? 1 : 4
    }
    if !isEntry { worth -= distance(from: verb, in: range, isPlanned: isPlanned) }
    if !focus.contains(verb) { worth -= 6 }
    // "Roe will stay until Friday": it went on before.
    let isBounding =
      own.map {
        $0.lowerBound > 0 && $0.lowerBound > verb
          && ["until", "till", "through", "since", "from"].contains(line.lower[$0.lowerBound - 1])
      } ?? false
    return SentenceTitles.Candidate(
      text: TitleTypography.set(line.string(range)), worth: worth,
      namesSubject: !vague && !first && line.tags[range.lowerBound] != .possessive,
      isFirstPerson: first, length: length,
      inRetrospect: isPlanned && !isBounding
        ? PlanInRetrospect(line).text(range, verb: verb, isDay: isDay) : nil)
  }

  /// "… reported early Sunday" on Saturday: it names another day than the one on which it happened.
  private func isToldFromAnotherDay(_ range: Range<Int>) -> Bool {
    guard isDay else { return false }
    return range.contains { index in
      EnglishDatings.weekdays.contains(line.lower[index]) && !line.isQuoted[index]
        && !dates.contains { $0.contains(index) }
    }
  }

  /// How much it tells of whom or what it speaks, for one who knows nothing of what stood before.
  private func saying(of range: Range<Int>, _ verb: Int) -> Int {
    if (range.lowerBound..<verb).contains(where: { line.tags[$0].isName }) { return 2 }
    let isNamed = (verb..<range.upperBound).contains { line.tags[$0].isName }
    // "The page", "the old bridge": which one stood before.
    let leans = line.lower[range.lowerBound] == "the"
    return (leans ? (verb == range.lowerBound + 2 ? -5 : -3) : 0) - (isNamed ? 0 : 3)
  }

  /// What it costs that the main verb does not tell of the date: what "was announced" was not done
  /// on the day to come that it speaks of, nor is what "is" now what was done years ago.
  private func distance(from verb: Int, in range: Range<Int>, isPlanned: Bool) -> Int {
    let isPast = line.tags[verb] == .past
    let isPerfect = ["has", "have", "'ve", "’ve", "’s", "'s"].contains(line.lower[verb])
    switch lies {
    case .near: return 0
    case .past: return isPast ? 0 : Self.ofOtherDay
    case .ahead:
      let words = (verb..<min(range.upperBound, verb + 4)).map { line.lower[$0] }
      if words.contains(where: Self.announcing.contains) { return Self.ofOtherDay }
      let isSaid = words.contains(where: VerbLexicon.saying.contains)
      return (isPast || isPerfect) && !isPlanned && !isSaid ? Self.ofOtherDay : 0
    }
  }

  private static let ofOtherDay = 12
  /// No longer clause is read at a glance: words.
  private static let longest = 40

  /// "Police officers protest in Kirn on Sunday": what is seen in a picture is told as if it went on,
  /// with its day.
  private func isOfPicture(_ verb: Int) -> Bool {
    guard lies == .near, isDay, own != nil, [.present, .presentThird].contains(line.tags[verb])
    else { return false }
    return !VerbLexicon.saying.contains(line.lower[verb])
      && !VerbLexicon.auxiliaries.contains(line.lower[verb])
  }

  /// "The estimated release date is 7 February": it tells a date and nothing that happens.
  private func isOfDateItself(_ verb: Int) -> Bool {
    guard let own, verb > 0, ["is", "was"].contains(line.lower[verb]) else { return false }
    // "This year is no different", "today is the day of it".
    if own.upperBound == verb, own.lowerBound <= 1 { return true }
    return own.lowerBound == verb + 1
      && ["date", "deadline", "day", "time"].contains(line.lower[verb - 1])
  }

  private static let announcing: Set<String> = [
    "announced", "decided", "promised", "pledged", "vowed", "declared", "agreed", "offered",
  ]

  /// "Tuesday's planned march", "the September election": the day of the march and of the election, and
  /// of nothing that the verb before them tells.
  private func isOfNoun(_ date: Range<Int>) -> Bool {
    guard date.lowerBound > 0, date.upperBound < line.count else { return false }
    return line.tags[date.upperBound] == .possessiveEnding
      || date.count == 1 && line.lower[date.lowerBound - 1] == "the"
        && line.tags[date.upperBound].isNoun
  }

  /// "Kirn was well prepared, having had two floods in 1998": what a comma and "having" hang on the
  /// clause came before it.
  private func isOfTail(_ date: Range<Int>, after verb: Int) -> Bool {
    guard let comma = (verb..<date.lowerBound).last(where: { line.tags[$0] == .comma }),
      comma + 1 < date.lowerBound
    else { return false }
    return line.lower[comma + 1] == "having"
  }

  /// Whether the date belongs to a clause that only hangs on the one that is told.
  private func isBesideTheClause(_ date: Range<Int>, verb: Int, from start: Int) -> Bool {
    if date.lowerBound < verb {
      let before = start..<max(start, date.lowerBound)
      return before.contains {
        line.tags[$0] == .participle || line.tags[$0] == .gerund || line.tags[$0] == .comma
          || line.opensClause($0, before: verb)
      }
        || start < date.lowerBound && date.upperBound < verb
          && line.tags[date.lowerBound - 1] == .determiner
    }
    // "It was a 2005 hit": what it was, it was then.
    if ["was", "were"].contains(line.lower[verb]), date.lowerBound - verb <= 3,
      ["a", "an"].contains(line.lower[date.lowerBound - 1])
    {
      return false
    }
    if line.openingOfWhatHappened(before: date.lowerBound, after: verb) != nil { return false }
    if line.openingOfMeantime(before: date.lowerBound, after: verb) != nil { return false }
    if isOfNoun(date) || line.isAside(date.lowerBound, after: verb) { return true }
    if isOfTail(date, after: verb) { return true }
    return line.isSubordinate(date.lowerBound, from: verb)
      || date.lowerBound > start && line.tags[date.lowerBound - 1] == .determiner
        && line.lower[date.lowerBound - 1] != "the"
  }
}
