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
  }

  private let line: TaggedLine
  /// The words that date it, with the preposition before them.
  private let dates: [Range<Int>]
  private let own: Range<Int>?
  private let focus: Range<Int>
  /// Where a clause of its own begins.
  private let starts: [Int]
  /// Where a sentence begins behind a headline that runs into it.
  private let runOn: Int?

  /// - Parameters:
  ///   - own: the words that date the event: UTF-8 bytes of the line.
  ///   - dates: these and other words that say nothing but the same date.
  ///   - focus: the words of the clause that tells it.
  init(_ line: TaggedLine, own: Range<Int>?, dates: [Range<Int>], focus: Range<Int>) {
    self.focus = focus
    runOn = RunOnHeadline(line)?.end
    starts = Self.starts(in: line) + [runOn].compactMap(\.self)
    self.line = line
    let places = dates.map { line.words(at: $0) }.filter { !$0.isEmpty }
    self.dates = places.map { Self.withPreposition($0, in: line) }
    self.own = own.map { line.words(at: $0) }.flatMap { $0.isEmpty ? nil : $0 }
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
  func candidates() -> [Candidate] {
    var found: [Candidate] = []
    for start in starts {
      let (first, isTrimmedDate) = trimmedStart(start)
      guard let verb = line.mainVerb(in: first..<line.count),
        line.hasSubject(first..<verb)
      else { continue }
      for end in ends(after: verb, from: first) {
        let (last, endsBeforeDate) = trimmedEnd(first, end)
        guard holdsDate(first..<last, beforeStart: isTrimmedDate, behindEnd: endsBeforeDate),
          last > verb, let candidate = candidate(first..<last, verb: verb)
        else { continue }
        found.append(candidate)
      }
    }
    var seen: Set<String> = []
    return found.sorted { $0.worth > $1.worth }.filter { seen.insert($0.text).inserted }
  }

  /// Where a clause of its own begins: at the line's first word, behind a headline that runs into it,
  /// behind a semicolon or dash, and behind "and" where a subject and a verb follow.
  private static func starts(in line: TaggedLine) -> [Int] {
    var starts = [0]
    for index in line.words.indices.dropFirst(2).dropLast(2) {
      let isJoint =
        line.tags[index] == .conjunction && ["and", "but", "while"].contains(line.lower[index])
        || [";", "—", "–", "--"].contains(line.lower[index])
      guard isJoint, !line.isQuoted[index], let verb = line.mainVerb(in: (index + 1)..<line.count),
        verb - index <= 8, line.hasSubject((index + 1)..<verb),
        !(index..<verb).dropFirst().contains(where: { line.tags[$0] == .comma }),
        line.isComplete(0..<index), line.tags[index + 1] != .gerund,
        !(index + 1..<verb).contains(where: { line.tags[$0] == .colon || line.lower[$0] == "-" })
      else { continue }
      starts.append(index + 1)
    }
    return starts
  }

  /// Without what only leads to the clause: a place line, a stamp, "Meanwhile,", a date.
  private func trimmedStart(_ start: Int) -> (start: Int, isDate: Bool) {
    var start = start
    var isDate = false
    var isTrimmed = true
    while isTrimmed, start + 3 < line.count {
      isTrimmed = false
      let word = line.lower[start]
      if let end = TitleStamp.end(in: line, from: start) {
        // The day of a stamp is the day on which the rest was told.
        isDate = isDate || own.map { start..<end ~= $0.lowerBound } ?? false
        start = end
        isTrimmed = true
      } else if let date = dates.first(where: { $0.lowerBound == start }),
        let end = endOfDate(date)
      {
        start = end
        (isTrimmed, isDate) = (true, true)
      } else if let dash = placeLine(from: start) {
        start = dash + 1
        isTrimmed = true
      } else if line.tags[start] == .conjunction, ["and", "but", "so", "or"].contains(word) {
        start += 1
        isTrimmed = true
      } else if line.tags[start + 1] == .comma, Self.openers.contains(word) {
        start += 2
        isTrimmed = true
      } else if [",", "-", "–", "—", "--", ":", ";", "\"", "”", "''"]
        .contains(word), word != "\"" || !line.isQuoted[start]
      {
        start += 1
        isTrimmed = true
      }
    }
    return (start, isDate)
  }

  /// Behind a date that stands apart from what is told: with a comma or colon, or as the head of an
  /// entry, before a capital.
  private func endOfDate(_ date: Range<Int>) -> Int? {
    let end = date.upperBound
    guard end + 3 < line.count else { return nil }
    if line.tags[end] == .comma || line.lower[end] == ":" { return end + 1 }
    let isEntry = line.isCapitalized(end) && line.tags[date.lowerBound] == .number
    // "On 3 April 2001 the bridge fell."
    let isLed =
      line.tags[date.lowerBound] == .preposition && line.tags[end].opensSubject
      && line.isClause(end..<line.count)
    return isEntry || isLed ? end : nil
  }

  private static let openers: Set<String> = [
    "meanwhile", "however", "also", "then", "still", "earlier", "later", "separately", "instead",
    "moreover", "besides", "nevertheless", "nonetheless", "indeed", "finally", "additionally",
    "furthermore", "afterwards", "elsewhere", "today", "yesterday", "well", "yes", "no", "now",
  ]

  /// The dash of "CAIRO, Egypt (CNN) —".
  private func placeLine(from start: Int) -> Int? {
    let end = min(line.count - 3, start + 12)
    guard start < end,
      let dash = (start..<end).first(where: { ["—", "–", "--", "-"].contains(line.lower[$0]) }),
      dash > start, line.isCapitalized(start)
    else { return nil }
    let isPlace = (start..<dash).allSatisfy { index in
      line.tags[index].isName || line.tags[index] == .number || line.tags[index] == .comma
        || ["(", ")", ".", "/"].contains(line.lower[index])
        || line.isCapitalized(index)
    }
    return isPlace && line.isCapitalized(dash + 1) ? dash : nil
  }

  /// Where the clause can end: at its own end, and before what only hangs on it.
  private func ends(after verb: Int, from start: Int) -> [Int] {
    var ends: [Int] = []
    var index = verb + 1
    while index < line.count {
      if index > verb + 1, !line.isQuoted[index], canEnd(before: index) { ends.append(index) }
      if index > verb, [.colon].contains(line.tags[index]), !line.isQuoted[index] { break }
      index += 1
    }
    return ends + (index == line.count ? [line.count] : [])
  }

  private func canEnd(before index: Int) -> Bool {
    let tag = line.tags[index]
    let next = index + 1 < line.count ? index + 1 : index
    if [";", "—", "–", "--", "("].contains(line.lower[index]) { return true }
    if tag == .comma {
      switch line.tags[next] {
      case .whDeterminer, .whPronoun, .whPossessive, .whAdverb, .gerund, .conjunction: return true
      case .preposition: return line.lower[next] != "of"
      case .participle: return true
      default: return line.opensClause(next, before: line.count)
      }
    }
    if tag == .conjunction {
      guard let verb = line.mainVerb(in: next..<line.count) else { return false }
      return verb - index <= 12 && line.hasSubject(next..<verb)
    }
    guard line.opensClause(index, before: line.count), !isMeasure(index - 1) else { return false }
    // "said that", "the man who": what follows belongs to the word before.
    return tag == .preposition && line.lower[index] != "that" && line.lower[index] != "if"
      && line.lower[index] != "whether" || line.lower[index] == "when"
  }

  /// "More than a week | after", "shortly | before": the words before say how long.
  private func isMeasure(_ index: Int) -> Bool {
    [
      "minute", "minutes", "hour", "hours", "day", "days", "night", "week", "weeks", "month",
      "months", "year", "years", "decade", "decades", "shortly", "long", "soon", "just", "even",
      "only", "ever", "immediately", "right", "not", "moments", "later", "earlier",
    ].contains(line.lower[index])
  }

  /// Without full stop and date at the end.
  private func trimmedEnd(_ start: Int, _ end: Int) -> (end: Int, isDate: Bool) {
    var end = end
    var isDate = false
    while end > start + 3 {
      let last = end - 1
      if [".", "!", ",", ";", ":", "-", "–", "—", "--"].contains(line.lower[last])
        || line.lower[last].allSatisfy({ $0 == "." || $0 == "…" })
      {
        end -= 1
      } else if let date = dates.first(where: { $0.upperBound == end }),
        date.lowerBound > start + 2
      {
        end = date.lowerBound
        isDate = true
        // "in 1998 and 2003": nothing is left to join.
        if line.tags[end - 1] == .conjunction { end -= 1 }
      } else {
        break
      }
    }
    return (end, isDate)
  }

  private func holdsDate(
    _ range: Range<Int>, beforeStart: Bool, behindEnd: Bool
  ) -> Bool {
    guard let own else { return true }
    if range.contains(own.lowerBound) { return true }
    if own.upperBound <= range.lowerBound { return beforeStart }
    return behindEnd && own.lowerBound >= range.upperBound
      && !(range.upperBound..<own.lowerBound).contains { line.tags[$0].isVerb }
  }

  // MARK: Worth

  private func candidate(_ range: Range<Int>, verb: Int) -> Candidate? {
    let check = TitleCheck(line)
    guard check.holds(range, verb: verb), !line.isWaiting(range) else { return nil }
    let length = range.count { !line.tags[$0].isMark }
    let (vague, first) = (check.isVague(range, verb), check.isFirstPerson(range))
    var worth = 19
    if vague { worth -= 6 }
    if check.leansBack(range, verb) { worth -= 2 }
    // "The page", "the company": which one stood before.
    if verb == range.lowerBound + 2, line.lower[range.lowerBound] == "the",
      !line.tags[range.lowerBound + 1].isName
    {
      worth -= 3
    }
    if first { worth -= 8 }
    if check.isPlanned(range, verb) { worth -= 4 }
    if line.text[line.words[range.upperBound - 1].bytes].first == UInt8(ascii: "?") { worth -= 8 }
    // Two sentences that run into each other.
    if let runOn, range.lowerBound < runOn, runOn < range.upperBound { worth -= 8 }
    // A second clause tells of something else.
    if starts.contains(where: { $0 > range.lowerBound + 3 && range.contains($0) }) { worth -= 1 }
    if length > 14 { worth -= min(8, (length - 13) / 2) }
    if length < 5 { worth -= 2 * (5 - length) }
    if let own, range.contains(own.lowerBound) || own.lowerBound >= range.upperBound,
      isBesideTheClause(own, verb: verb, from: range.lowerBound)
    {
      worth -= 9
    }
    if !focus.contains(verb) { worth -= 6 }
    if (range.lowerBound..<verb).contains(where: { line.tags[$0].isName }) { worth += 2 }
    return Candidate(
      text: TitleTypography.set(line.string(range)), worth: worth,
      namesSubject: !vague && !first, isFirstPerson: first, length: length)
  }

  /// The whole sentence, where it is not too long to be read at a glance.
  func leftWhole() -> Candidate? {
    let (start, _) = trimmedStart(0)
    let (end, _) = trimmedEnd(start, line.count)
    let length = (start..<end).count { !line.tags[$0].isMark }
    guard 3...24 ~= length else { return nil }
    return Candidate(
      text: TitleTypography.set(line.string(start..<end)), worth: -4, namesSubject: true,
      length: length)
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
    return line.isSubordinate(date.lowerBound, from: verb)
      || date.lowerBound > start && line.tags[date.lowerBound - 1] == .determiner
        && line.lower[date.lowerBound - 1] != "the"
  }
}

extension PennTag {
  /// Somebody or something is named from here on.
  fileprivate var opensSubject: Bool {
    isNoun || [.determiner, .pronoun, .possessive, .number].contains(self)
  }
}
