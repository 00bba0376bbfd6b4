import PartsOfSpeech

/// The titles that a sentence gives: its clauses as they stand, from where one begins to where one
/// can end. Nothing is taken out of their middle.
struct SentenceTitles {
  /// A title, and how much like one that a person would write it is.
  struct Candidate {
    var text: String
    var worth: Int
    /// It says who or what.
    var namesSubject: Bool
    var isFirstPerson = false
    var length: Int
    /// How it is told once its day is over; `nil`: as before.
    var inRetrospect: String?
  }

  let line: TaggedLine
  /// The words that date it, with the preposition before them.
  let dates: [Range<Int>]
  let own: Range<Int>?
  /// Where a clause of its own begins.
  private let starts: [Int]
  /// Where a clause begins that hangs on another and has the date.
  private let inner: Int?
  /// Whether the date is a day of the article's own time.
  let isNews: Bool
  /// Where sentences begin behind a headline or a sentence that runs into them.
  private let sentences: [Int]
  private let worth: TitleWorth

  /// - Parameters:
  ///   - own: the words that date the event: UTF-8 bytes of the line.
  ///   - dates: these and other words that say nothing but the same date.
  ///   - focus: the words of the clause that tells it.
  ///   - lies: where the date lies, as seen from the day of the article.
  ///   - isDay: whether the date is a day.
  init(
    _ line: TaggedLine, own: Range<Int>?, dates: [Range<Int>], focus: Range<Int>,
    lies: TitleWorth.Distance, isDay: Bool
  ) {
    let sentences = RunOnHeadline.sentenceStarts(in: line)
    self.line = line
    self.sentences = sentences
    let places = dates.map { line.words(at: $0) }.filter { !$0.isEmpty }
    self.dates = places.map { Self.withPreposition($0, in: line) }
    self.own = own.map { line.words(at: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    let entry = self.own.flatMap { Self.entry(headedBy: $0, in: line) }
    // What stands before such a date is of the entry before.
    starts = entry.map { [$0] } ?? Self.starts(in: line) + sentences
    inner = entry == nil ? Self.inner(in: line, dated: self.own) : nil
    isNews = lies == .near && isDay
    worth = TitleWorth(
      line: line, own: self.own, dates: places, focus: focus, starts: starts, sentences: sentences,
      lies: lies,
      isDay: isDay)
  }

  private static let leadingToDates: Set<String> = [
    "in", "on", "at", "by", "since", "from", "until", "during", "around", "about", "early", "late",
    "of", "before", "after", "earlier", "later", "back", "only", "just", "as", "for", "within",
    "beginning", "starting", "dated", "shortly",
  ]

  private static func withPreposition(_ date: Range<Int>, in line: TaggedLine) -> Range<Int> {
    var start = date.lowerBound
    while start > 0, leadingToDates.contains(line.lower[start - 1]) { start -= 1 }
    return start..<date.upperBound
  }

  // MARK: Candidates

  /// All that can be a title; the best first.
  ///
  /// - Parameter isOfDate: whether only clauses count that the date belongs to.
  func candidates(isOfDate: Bool = true) -> [Candidate] {
    var found: [Candidate] = []
    for start in starts + [inner].compactMap(\.self) {
      let isInner = start == inner
      let (first, isTrimmedDate) = trimmedStart(start)
      guard let verb = line.mainVerb(in: first..<line.count),
        line.hasSubject(first..<verb)
      else { continue }
      for end in ends(after: verb, from: first, isInner: isInner) {
        let (last, endsBeforeDate) = trimmedEnd(first, end)
        guard
          !isOfDate
            || holdsDate(
              first..<last, beforeStart: isTrimmedDate || isInner,
              behindEnd: endsBeforeDate || isBeforeAside(end))
            || joinsPlan(end < line.count ? end : first, after: verb),
          last > verb,
          var candidate = worth.candidate(first..<last, verb: verb, isEntry: isTrimmedDate)
        else { continue }
        if isInner { candidate.worth -= costOfInner(start) }
        found.append(candidate)
      }
    }
    if let named = own.flatMap({ NamedByDate(line, date: $0) }) { found.append(named.candidate) }
    var seen: Set<String> = []
    return found.sorted { $0.worth > $1.worth }.filter { seen.insert($0.text).inserted }
  }

  /// What a clause of the line is worth; `nil`: it is none by itself.
  func worth(of range: Range<Int>) -> Int? {
    guard let verb = line.mainVerb(in: range) else { return nil }
    return worth.candidate(range, verb: verb, isEntry: false)?.worth
  }

  /// Where a clause of its own begins: at the line's first word, behind a headline that runs into it,
  /// behind a semicolon or dash, and behind "and" where a subject and a verb follow.
  private static func starts(in line: TaggedLine) -> [Int] {
    var starts = [0]
    for index in line.words.indices.dropFirst(2).dropLast(2) {
      let isJoint =
        line.tags[index] == .conjunction && ["and", "but", "while"].contains(line.lower[index])
        || [";", "—", "–", "--"].contains(line.lower[index]) || endsHeadline(line, index)
      guard isJoint, !line.isQuoted[index], let verb = line.mainVerb(in: (index + 1)..<line.count),
        verb - index <= 8, line.hasSubject((index + 1)..<verb),
        !(index..<verb).dropFirst().contains(where: { line.tags[$0] == .comma }),
        line.isComplete(0..<index), line.tags[index + 1] != .gerund,
        !joinsNouns(line, index),
        !(index + 1..<verb).contains(where: { line.tags[$0] == .colon || line.lower[$0] == "-" })
      else { continue }
      starts.append(index + 1)
    }
    return starts
  }

  /// "Lee leaves Kirn: President Ann Lee has …": a colon behind a clause that says who speaks of nothing.
  private static func endsHeadline(_ line: TaggedLine, _ index: Int) -> Bool {
    guard line.lower[index] == ":", (3...longestHeadline).contains(index),
      line.isCapitalized(index + 1), let verb = line.mainVerb(in: 0..<index)
    else { return false }
    return !(verb..<index).contains { VerbLexicon.saying.contains(line.lower[$0]) }
  }

  private static let longestHeadline = 12

  /// "The UN has said planes with food and medical supplies were turned away": what is said has no verb
  /// before "and", which joins nouns.
  static func joinsNouns(_ line: TaggedLine, _ joint: Int) -> Bool {
    guard line.tags[joint] == .conjunction,
      let saying = (0..<joint).last(where: { line.tags[$0].isVerb && isSaying(line, $0) })
    else { return false }
    let said = (saying + 1)..<joint
    return said.contains { line.tags[$0].isNoun } && !said.contains { line.tags[$0].isFinite }
  }

  private static func isSaying(_ line: TaggedLine, _ index: Int) -> Bool {
    VerbLexicon.saying.contains(line.lower[index])
  }

  /// Behind a full date inside a line that heads the next entry of a chronology: "… in court 2 May 2011
  /// The trial is delayed".
  private static func entry(headedBy date: Range<Int>, in line: TaggedLine) -> Int? {
    guard date.count >= 3, date.lowerBound > 2, date.upperBound + 3 < line.count,
      line.tags[date.lowerBound] == .number, line.isCapitalized(date.upperBound)
    else { return nil }
    let before = line.tags[date.lowerBound - 1]
    guard before.isNoun || [.stop, .adjective, .participle, .adverb].contains(before) else {
      return nil
    }
    return line.isClause(date.upperBound..<line.count) ? date.lowerBound : nil
  }

  /// Where the clause can end: at its own end, and before what only hangs on it.
  private func ends(after verb: Int, from start: Int, isInner: Bool) -> [Int] {
    var ends: [Int] = []
    var index = verb + 1
    while index < line.count {
      if index > verb + 1, !line.isQuoted[index],
        canEnd(before: index) || joinsPlan(index, after: verb)
      {
        ends.append(index)
      } else if isInner, line.tags[index] == .comma, !line.isQuoted[index] {
        // "Since a flood broke the dam |, holds the key"
        return ends + [index]
      }
      if index > verb, [.colon].contains(line.tags[index]), !line.isQuoted[index] { break }
      index += 1
    }
    return ends + (index == line.count ? [line.count] : [])
  }

  private func canEnd(before index: Int) -> Bool {
    if isBeforeAside(index) || sentences.contains(index) { return true }
    let tag = line.tags[index]
    let next = index + 1 < line.count ? index + 1 : index
    if [";", "—", "–", "--", "("].contains(line.lower[index]) { return true }
    if tag == .comma {
      // "…, many of whom fled"
      if next + 2 < line.count, line.lower[next + 1] == "of",
        ["whom", "which"].contains(line.lower[next + 2])
      {
        return true
      }
      switch line.tags[next] {
      case .whDeterminer, .whPronoun, .whPossessive, .whAdverb, .gerund, .conjunction: return true
      case .preposition: return line.lower[next] != "of"
      // "A crowd came on Friday, a sea of flags".
      case .determiner: return own?.upperBound == index
      case .participle: return true
      default: return line.opensClause(next, before: line.count)
      }
    }
    if tag == .conjunction {
      guard !Self.joinsNouns(line, index), !isLastOfList(index),
        let verb = line.mainVerb(in: next..<line.count)
      else {
        return false
      }
      return verb - index <= 12 && line.hasSubject(next..<verb)
    }
    guard line.opensClause(index, before: line.count), !isMeasure(index - 1) else { return false }
    // "said that", "the man who": what follows belongs to the word before.
    return tag == .preposition && line.lower[index] != "that" && line.lower[index] != "if"
      && line.lower[index] != "whether" || line.lower[index] == "when"
  }

  /// "Kirn, Lund, Holm | and a few towns have agreed": the joint is a list's.
  private func isLastOfList(_ joint: Int) -> Bool {
    joint > 3 && line.tags[joint - 1].isName && line.tags[joint - 2] == .comma
      && line.tags[joint - 3].isName
  }

  /// "Roe died at his home | on 25 June, aged 50": what stands behind the date only hangs on it.
  private func isBeforeAside(_ index: Int) -> Bool {
    guard let date = dates.first(where: { $0.lowerBound == index }), !bounds(date),
      date.upperBound < line.count, let own, date.overlaps(own),
      index >= 4, !line.tags[index - 1].isVerb, !line.tags[index - 2].isVerb
    else { return false }
    return line.tags[date.upperBound] == .comma || line.tags[date.upperBound] == .participle
      || ["aged", "at", "after"].contains(line.lower[date.upperBound])
  }

  /// "More than a week | after", "shortly | before": the words before say how long.
  private func isMeasure(_ index: Int) -> Bool {
    [
      "minute", "minutes", "hour", "hours", "day", "days", "night", "week", "weeks", "month",
      "months", "year", "years", "decade", "decades", "shortly", "long", "soon", "just", "even",
      "only", "ever", "immediately", "right", "not", "moments", "later", "earlier",
    ].contains(line.lower[index])
  }

  private func holdsDate(
    _ range: Range<Int>, beforeStart: Bool, behindEnd: Bool
  ) -> Bool {
    guard let own else { return true }
    if range.contains(own.lowerBound) { return true }
    if own.upperBound <= range.lowerBound { return beforeStart }
    if let opening = line.openingOfWhatHappened(before: own.lowerBound, after: range.lowerBound) {
      return range.upperBound == opening || range.upperBound == opening - 1
    }
    if let opening = line.openingOfMeantime(before: own.lowerBound, after: range.lowerBound),
      range.upperBound == opening || range.upperBound == opening - 1
    {
      return true
    }
    return behindEnd && own.lowerBound >= range.upperBound
      && !(range.upperBound..<own.lowerBound).contains { line.tags[$0].isVerb }
  }

  /// Whether a sentence begins between a clause and the date.
  func isOfOtherSentence(_ range: Range<Int>) -> Bool {
    guard let own else { return false }
    return sentences.contains {
      range.upperBound <= $0 && $0 <= own.lowerBound
        || own.upperBound <= $0 && $0 <= range.lowerBound
    }
  }

  /// Whether the date stands in a clause or beside it, with no other verb between than that of who
  /// says it.
  func isBesideDate(_ range: Range<Int>) -> Bool {
    guard let own, !range.contains(own.lowerBound) else { return true }
    let between =
      own.lowerBound >= range.upperBound
      ? range.upperBound..<own.lowerBound
      : min(own.upperBound, range.lowerBound)..<range.lowerBound
    return !between.contains { index in
      line.tags[index].isVerb
        && !(Self.isSaying(line, index) && line.tags[index - 1] != .conjunction)
    }
  }

  /// The whole sentence, where it is not too long to be read.
  func leftWhole() -> Candidate? {
    let (start, _) = trimmedStart(0)
    let (end, _) = trimmedEnd(start, line.count)
    let length = (start..<end).count { !line.tags[$0].isMark }
    guard 3...32 ~= length, TitleCheck(line).isWhole(start..<end) else { return nil }
    let isVague = line.mainVerb(in: start..<end).map {
      TitleCheck(line).isVague(start..<end, $0)
    }
    return Candidate(
      text: TitleTypography.set(line.string(start..<end)), worth: -4,
      namesSubject: isVague != true && !TitleCheck(line).isFirstPerson(start..<end),
      length: length)
  }
}
