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
  /// Where a clause of its own begins.
  private let starts: [Int]
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
    let runOn = RunOnHeadline(line)?.end
    self.line = line
    let places = dates.map { line.words(at: $0) }.filter { !$0.isEmpty }
    self.dates = places.map { Self.withPreposition($0, in: line) }
    self.own = own.map { line.words(at: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    let entry = self.own.flatMap { Self.entry(headedBy: $0, in: line) }
    // What stands before such a date is of the entry before.
    starts = entry.map { [$0] } ?? Self.starts(in: line) + [runOn].compactMap(\.self)
    worth = TitleWorth(
      line: line, own: self.own, focus: focus, starts: starts, runOn: runOn, lies: lies,
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

  /// "Since 1981", "until May": without it, what is told would last for ever.
  private func bounds(_ date: Range<Int>) -> Bool {
    let words = date.map { line.lower[$0] }
    let isOfClock = words.contains {
      $0.contains(":") || ["a.m.", "p.m.", "am", "pm"].contains($0)
    }
    if words.contains("after"), isOfClock || words.contains("shortly") { return false }
    return words.contains(where: Self.bounding.contains)
  }

  /// "Tents will not work [in May]" says another thing without its date.
  private func isDenied(_ range: Range<Int>) -> Bool {
    range.contains { ["not", "n't", "n’t", "never", "no"].contains(line.lower[$0]) }
  }

  private static let bounding: Set<String> = [
    "since", "until", "from", "for", "within", "beginning", "starting", "before", "after",
  ]

  // MARK: Candidates

  /// All that can be a title; the best first.
  ///
  /// - Parameter isOfDate: whether only clauses count that the date belongs to.
  func candidates(isOfDate: Bool = true) -> [Candidate] {
    var found: [Candidate] = []
    for start in starts {
      let (first, isTrimmedDate) = trimmedStart(start)
      guard let verb = line.mainVerb(in: first..<line.count),
        line.hasSubject(first..<verb)
      else { continue }
      for end in ends(after: verb, from: first) {
        let (last, endsBeforeDate) = trimmedEnd(first, end)
        guard
          !isOfDate
            || holdsDate(
              first..<last, beforeStart: isTrimmedDate,
              behindEnd: endsBeforeDate || isBeforeAside(end)),
          last > verb,
          let candidate = worth.candidate(first..<last, verb: verb, isEntry: isTrimmedDate)
        else { continue }
        found.append(candidate)
      }
    }
    if let named = own.flatMap({ NamedByDate(line, date: $0) }) { found.append(named.candidate) }
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

  /// Behind a full date inside a line that heads the next entry of a chronology: "… in court 2 May 2011
  /// The trial is delayed".
  private static func entry(headedBy date: Range<Int>, in line: TaggedLine) -> Int? {
    guard date.count >= 3, date.lowerBound > 2, date.upperBound + 3 < line.count,
      line.tags[date.lowerBound] == .number, line.isCapitalized(date.upperBound)
    else { return nil }
    let before = line.tags[date.lowerBound - 1]
    guard before.isNoun || before == .stop else { return nil }
    return line.isClause(date.upperBound..<line.count) ? date.lowerBound : nil
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
      } else if let date = dates.first(where: { $0.lowerBound == start }), !bounds(date),
        let end = endOfDate(date)
      {
        start = end
        (isTrimmed, isDate) = (true, true)
      } else if let dash = placeLine(from: start) {
        start = dash + 1
        isTrimmed = true
      } else if let end = capitals(from: start) {
        start = end
        isTrimmed = true
      } else if line.tags[start] == .conjunction, ["and", "but", "so", "or"].contains(word) {
        start += 1
        isTrimmed = true
      } else if line.tags[start + 1] == .comma, Self.openers.contains(word) {
        start += 2
        isTrimmed = true
      } else if word == "of", line.lower[start + 1] == "course", line.tags[start + 2] == .comma {
        start += 3
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

  /// Behind the place that an entry is headed by: "PORT-AU-PRINCE We have arrived".
  private func capitals(from start: Int) -> Int? {
    func isCapital(_ index: Int) -> Bool {
      let word = line.text[line.words[index].bytes]
      return word.count > 1 && word.contains { 0x41...0x5A ~= $0 }
        && !word.contains { 0x61...0x7A ~= $0 }
    }
    var end = start
    var letters = 0
    while end + 3 < line.count, isCapital(end) || line.lower[end] == "-" {
      letters += line.words[end].bytes.count
      end += 1
    }
    let isHead = letters >= 5 && line.isCapitalized(end) && line.tags[end].opensSubject
    return isHead && !line.tags[end].isNoun ? end : nil
  }

  /// The dash of "CAIRO, Egypt (CNN) —".
  private func placeLine(from start: Int) -> Int? {
    let end = min(line.count - 3, start + 12)
    guard start < end,
      let dash = (start..<end).first(where: {
        ["—", "–", "--"].contains(line.lower[$0]) || line.lower[$0] == "-" && isSpaced($0)
      }),
      dash > start, line.isCapitalized(start)
    else { return nil }
    let isPlace = (start..<dash).allSatisfy { index in
      line.tags[index].isName || line.tags[index] == .number || line.tags[index] == .comma
        || ["(", ")", ".", "/"].contains(line.lower[index])
        || line.isCapitalized(index)
    }
    return isPlace && line.isCapitalized(dash + 1) ? dash : nil
  }

  /// A hyphen parts words of one compound.
  private func isSpaced(_ index: Int) -> Bool {
    index == 0 || line.words[index - 1].bytes.upperBound < line.words[index].bytes.lowerBound
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
    if isBeforeAside(index) { return true }
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
        date.lowerBound > start + 2, !bounds(date), !isDenied(start..<date.lowerBound)
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
}

extension PennTag {
  /// Somebody or something is named from here on.
  fileprivate var opensSubject: Bool {
    isNoun || [.determiner, .pronoun, .possessive, .number].contains(self)
  }
}
