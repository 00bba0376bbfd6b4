import PartsOfSpeech

/// What a date stands beside and tells apart: "the September election", "Roe's June 2009 death", "the
/// Kirn earthquake of 2005". It is what happened on the date, whatever the clause round it tells.
struct NamedByDate {
  let candidate: SentenceTitles.Candidate

  /// Less than a clause that tells by itself what happened.
  private static let worth = 6

  /// - Parameter date: the words of the line that date something; nothing is made of those that a
  ///   noun does not follow.
  init?(_ line: TaggedLine, date: Range<Int>) {
    if let candidate = Self.noun(in: line, dated: date) {
      self.candidate = candidate
      return
    }
    var end = date.upperBound
    let isOwner = end < line.count && line.tags[end] == .possessiveEnding
    if isOwner { end += 1 }
    let noun = Self.phrase(in: line, from: end)
    guard let head = noun.last, !Self.empty.contains(line.lower[head]),
      let start = Self.start(in: line, before: date, isOwner: isOwner)
    else { return nil }
    end = Self.endOfPlace(in: line, after: noun.upperBound)
    // "Last summer's festival" is the festival.
    let text =
      start == date.lowerBound && isOwner
      ? "the " + line.string(noun.lowerBound..<end) : line.string(start..<end)
    let isBare = start == date.lowerBound && isOwner && noun.count < 2
    if isBare, end == noun.upperBound { return nil }
    let named = (start..<end).contains { line.tags[$0].isName && !date.contains($0) }
    candidate = SentenceTitles.Candidate(
      text: TitleTypography.set(text), worth: named || noun.count > 1 ? Self.worth : Self.worth - 2,
      namesSubject: true, length: end - start)
  }

  /// "The Kirn earthquake of 2005".
  private static func noun(in line: TaggedLine, dated: Range<Int>) -> SentenceTitles.Candidate? {
    let end = dated.lowerBound - 1
    guard end >= 2, line.lower[end] == "of", line.tags[end - 1].isNoun,
      !empty.contains(line.lower[end - 1]), !["early", "late"].contains(line.lower[end - 1])
    else { return nil }
    var start = end - 1
    while start > 0, line.tags[start - 1].isNoun || line.tags[start - 1] == .adjective {
      start -= 1
    }
    guard start > 0, ["the", "a", "an"].contains(line.lower[start - 1]), end - start > 1 else {
      return nil
    }
    return SentenceTitles.Candidate(
      text: TitleTypography.set(line.string((start - 1)..<end)), worth: worth, namesSubject: true,
      length: end - start + 1)
  }

  /// A noun with what stands before it.
  private static func phrase(in line: TaggedLine, from start: Int) -> Range<Int> {
    var (index, end) = (start, start)
    while index < line.count, !line.isQuoted[index] {
      if line.tags[index].isNoun {
        end = index + 1
      } else if ![.adjective, .hyphen, .number].contains(line.tags[index]) {
        break
      }
      index += 1
    }
    return start..<end
  }

  /// With "the" or whose it is; `nil` where the date stands by itself ("on Tuesday President Roe").
  private static func start(in line: TaggedLine, before date: Range<Int>, isOwner: Bool) -> Int? {
    if ["the", "a", "an"].contains(line.lower[date.lowerBound]) {
      // "The September election", but not "the next day police": that stands by itself.
      return date.count == 2 ? date.lowerBound : nil
    }
    var start = date.lowerBound
    // A whole date behind a noun is beside it: "the trial 29 September 2011 Roe testifies".
    while start > 0, date.count < 3, line.tags[start - 1] == .adjective { start -= 1 }
    guard start > 0 else { return isOwner ? date.lowerBound : nil }
    switch line.tags[start - 1] {
    case .determiner: return ["the", "a", "an"].contains(line.lower[start - 1]) ? start - 1 : nil
    case .possessiveEnding:
      var owner = start - 1
      while owner > 0, line.tags[owner - 1].isName { owner -= 1 }
      return owner < start - 1 ? owner : nil
    default: return isOwner && start == date.lowerBound ? start : nil
    }
  }

  /// With "in Kirn", "of the mayor" behind it.
  private static func endOfPlace(in line: TaggedLine, after end: Int) -> Int {
    guard end + 1 < line.count, ["in", "of", "at", "on"].contains(line.lower[end]) else {
      return end
    }
    let start = line.tags[end + 1] == .determiner ? end + 2 : end + 1
    let place = phrase(in: line, from: start)
    return place.isEmpty ? end : place.upperBound
  }

  /// What every date has.
  private static let empty: Set<String> = [
    "day", "days", "week", "weeks", "month", "months", "year", "years", "morning", "afternoon",
    "evening", "night", "time", "period", "season", "quarter", "term", "date", "deadline", "gmt",
    "et", "bst", "hour", "hours", "half", "part", "end", "start", "beginning", "middle", "weekend",
    "summer", "winter", "spring", "autumn", "fall", "decade", "century", "news", "edition", "issue",
    "program", "programme", "episode", "newsletter",
  ]
}
