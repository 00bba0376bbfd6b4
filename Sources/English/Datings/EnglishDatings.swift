import Articles
import Temporal

/// What the English words round a time expression say of what it dates.
struct EnglishDatings: DatingGrammar {
  func tellsNoTime(_ expression: TimeExpression, in words: SentenceWords) -> Bool {
    isLength(expression, in: words) || recurs(expression, in: words)
      || isUpdate(expression, in: words) || isOfTicker(expression, in: words)
      || isOfPicture(expression, in: words)
      || Self.pointers.contains(words.folded(in: expression.bytes))
  }

  /// "The trial is expected to last eight weeks": how long, and not when.
  private func isLength(_ expression: TimeExpression, in words: SentenceWords) -> Bool {
    let before = words.folded(before: expression.bytes.lowerBound, count: 1)
    if words.folded(in: expression.bytes).first == "last" {
      return before.contains { Self.modals.contains($0) }
    }
    return expression.type == .duration && before.contains { Self.lasting.contains($0) }
  }

  /// "Page last updated at 06:56 GMT, Tuesday, 8 November 2011": when the page was written, not when
  /// what stands behind it happened.
  private func isUpdate(_ expression: TimeExpression, in words: SentenceWords) -> Bool {
    let before = words.folded(before: expression.bytes.lowerBound, count: 2)
    let after = words.folded(after: expression.bytes.upperBound, count: 2)
    return before.last == "updated" || before == ["updated", "at"] || before == ["updated", "on"]
      || isHourOfUpdate(expression, in: words)
      || after == ["last", "updated"] || after == ["page", "last"]
      || after.first == "live"
        && ["coverage", "updates", "text", "blog"].contains(after.last ?? "")
  }

  /// "Last updated: 14 January, 2010 - 17:26 GMT".
  private func isHourOfUpdate(_ expression: TimeExpression, in words: SentenceWords) -> Bool {
    guard expression.type == .time, case .expression(let day, _) = expression.countedFrom else {
      return false
    }
    return words.folded(before: day.lowerBound, count: 1) == ["updated"]
  }

  /// "Kirn in ruins - 12 hrs ago The Post": when a line was set in a list of other pages' news.
  private func isOfTicker(_ expression: TimeExpression, in words: SentenceWords) -> Bool {
    guard words.folded(in: expression.bytes).last == "ago" else { return false }
    let before = words.bytes[..<expression.bytes.lowerBound].last { $0 != UInt8(ascii: " ") }
    return before.map { "-|".utf8.contains($0) } ?? false
  }

  /// "Dr Roe, shown here in February, joined": when a picture was taken, under which it stands.
  private func isOfPicture(_ expression: TimeExpression, in words: SentenceWords) -> Bool {
    let before = words.folded(before: expression.bytes.lowerBound, count: 4)
    guard let shown = before.lastIndex(where: Self.shown.contains), shown > 0 else { return false }
    let after = before[(shown + 1)...]
    let isHere = after.contains { Self.places.contains($0) }
    return (isHere || before[shown] == "pictured")
      && !Self.tellingOfIt.contains(before[shown - 1])
      && after.allSatisfy { Self.places.contains($0) || ["in", "on", "at"].contains($0) }
  }

  private static let shown: Set<String> = ["shown", "pictured", "seen", "photographed"]
  private static let places: Set<String> = ["here", "above", "below", "left", "right"]
  /// Behind them somebody was shown something.
  private static let tellingOfIt: Set<String> = [
    "is", "are", "was", "were", "be", "been", "being", "first", "last", "not", "never", "also",
    "has", "have", "had", "often", "only", "and",
  ]

  /// "Broadcast daily at 0910": an hour of every day, and of none.
  private func recurs(_ expression: TimeExpression, in words: SentenceWords) -> Bool {
    guard expression.type == .time else { return false }
    let near =
      words.folded(before: expression.bytes.lowerBound, count: Self.nearHour)
      + words.folded(after: expression.bytes.upperBound, count: Self.nearHour)
    return near.contains { Self.recurring.contains($0) }
      || zip(near, near.dropFirst()).contains {
        Self.every.contains($0) && Self.recurringUnits.contains($1)
      }
  }

  private static let nearHour = 7
  private static let recurring: Set<String> = [
    "daily", "nightly", "weekdays", "weeknights",
  ]
  private static let every: Set<String> = ["every", "each"]
  private static let recurringUnits: Set<String> = [
    "day", "night", "morning", "evening", "week", "weekday", "afternoon",
  ]
  private static let modals: Set<String> = [
    "to", "will", "would", "could", "may", "might", "can", "should", "not",
  ]
  private static let lasting: Set<String> = [
    "last", "lasts", "lasting", "take", "takes", "taking", "spend", "spends", "spending",
  ]
  /// They only point back at a time that was told before.
  private static let pointers: Set<[String]> = [
    ["the", "time"], ["that", "time"], ["at", "the", "time"], ["at", "that", "time"],
    ["the", "same", "time"], ["then"],
  ]

  func explainsAnother(_ expression: TimeExpression, in words: SentenceWords) -> Bool {
    let before = words.folded(before: expression.bytes.lowerBound, count: 3)
    guard let which = before.firstIndex(of: "which"), which + 1 < before.count else { return false }
    return Self.bounding.contains(before[which + 1])
  }

  private static let bounding: Set<String> = [
    "ended", "ends", "began", "begins", "started", "starts",
  ]

  func bounds(
    of expression: TimeExpression, writtenOn writing: DayRange?, in words: SentenceWords
  ) -> DayRange? {
    VagueDates(words: words, reference: writing).range(of: expression)
  }

  func span(from first: TimeExpression, to last: TimeExpression, in words: SentenceWords)
    -> DateSpan?
  {
    let between = words.folded(in: first.bytes.upperBound..<last.bytes.lowerBound)
    let isOne =
      Self.joiners.contains(between.joined(separator: " "))
      || between == ["and"]
        && words.folded(before: first.bytes.lowerBound, count: 1) == ["between"]
    return isOne ? .one : tellsEnd(between) ? .end : nil
  }

  private static let joiners: Set<String> = ["to", "through", "until", "till", "-", "–", "—"]
  private static let going: Set<String> = [
    "last", "lasts", "lasted", "run", "runs", "ran", "continue", "continues", "continued", "stay",
    "stayed", "remain", "remained", "extend", "extends", "extended", "go", "goes",
  ]

  /// "… and will last through": the second date ends what began on the first.
  private func tellsEnd(_ between: [String]) -> Bool {
    guard let joiner = between.last, ["through", "until", "till"].contains(joiner) else {
      return false
    }
    return between.dropLast().suffix(2).contains { Self.going.contains($0) }
  }

  func slack(of expression: TimeExpression, in words: SentenceWords) -> Int {
    let said = words.folded(in: expression.bytes)
    if said.count == 2, said[0] == "last", Self.weekdays.contains(said[1]) { return 7 }
    if said.count == 1, Self.weekdays.contains(said[0]) {
      return isOfNoun(expression, in: words) ? 7 : 0
    }
    if said.last == "ago", said.contains("days") { return 1 }
    guard expression.type == .time else { return 0 }
    return said.contains { Self.nearDays.contains($0) || Self.weekdays.contains($0) }
      || said.contains(where: Self.months.contains) ? 0 : 1
  }

  /// "Tuesday's earthquake": one that is known, however long ago its Tuesday was.
  private func isOfNoun(_ expression: TimeExpression, in words: SentenceWords) -> Bool {
    let behind = words.bytes[expression.bytes.upperBound...].prefix(4)
    return behind.starts(with: "'s".utf8) || behind.starts(with: "’s".utf8)
  }

  static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec",
  ]

  func hourUse(
    of expression: TimeExpression, in passage: Range<Int>, of words: SentenceWords
  ) -> HourUse? {
    let start = expression.bytes.lowerBound
    let before = words.folded(before: start, count: 2)
    let last = before.last ?? ""
    let label = Self.placing.contains(last) ? before.first : last
    if let label, Self.stampLabels.contains(label) { return .entry }
    if words.folded(in: min(passage.lowerBound, start)..<start).isEmpty { return .entry }
    if Self.placing.contains(last) || placesItself(expression, after: last, in: words) {
      let after = words.folded(after: expression.bytes.upperBound, count: Self.nearHour)
      return after.contains { Self.every.contains($0) } ? nil : .event
    }
    return isEntryOfFigures(expression, in: words) ? .entry : nil
  }

  /// "It broke Tuesday at 9 a.m.", but not "by Tuesday at 9 a.m."
  private func placesItself(
    _ expression: TimeExpression, after last: String, in words: SentenceWords
  ) -> Bool {
    words.folded(in: expression.bytes).contains("at") && !Self.hourBounds.contains(last)
  }

  /// "Footage of the aftermath 1122 Louis Belanger tells the BBC …": the line above an entry stands
  /// in its sentence.
  private func isEntryOfFigures(_ expression: TimeExpression, in words: SentenceWords) -> Bool {
    guard case .publication = expression.countedFrom, expression.bytes.count == 4 else {
      return false
    }
    return words.bytes[expression.bytes].allSatisfy { 0x30...0x39 ~= $0 }
  }

  /// Before the hour of what is told.
  private static let placing: Set<String> = [
    "at", "on", "about", "around", "from", "approximately", "roughly", "exactly", "precisely",
  ]
  private static let stampLabels: Set<String> = ["update", "updated", "posted", "added"]
  /// It happened before or after.
  private static let hourBounds: Set<String> = [
    "by", "before", "after", "until", "till", "since", "to", "between",
  ]

  private static let nearDays: Set<String> = [
    "today", "tonight", "yesterday", "tomorrow", "this", "last", "ago",
  ]

  static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  func goesOn(from expression: TimeExpression, in words: SentenceWords) -> Bool {
    words.folded(before: expression.bytes.lowerBound, count: 1) == ["since"]
  }

  func noun(after date: Range<Int>, in focus: Range<Int>, of words: SentenceWords) -> Range<Int>? {
    DatedNoun(words: words).range(after: date, in: focus)
  }

  /// "The mayor, however, replied at once."
  func answers(_ sentence: Range<Int>, in words: SentenceWords) -> Bool {
    let told = words.folded(in: sentence).prefix(24)
    let saysBack = zip(told, told.dropFirst()).contains {
      Self.answersBack.contains($0) && $1 == "back"
    }
    return saysBack || told.contains { Self.answers.contains($0) }
  }

  private static let answers: Set<String> = [
    "replied", "replies", "responded", "responds", "answered", "answers", "retorted", "countered",
  ]
  /// With "back": "The union fired back."
  private static let answersBack: Set<String> = [
    "hit", "hits", "fired", "fires", "shot", "struck", "pushed", "wrote", "snapped",
  ]
}

/// What a date that stands before a noun is the date of: of "a street near the scene of the May 4
/// fire in Kirn, police said" it is the "fire in Kirn".
struct DatedNoun {
  let words: SentenceWords

  /// Words of the noun and of what hangs on it, at most.
  private static let most = 8

  /// The noun with its further words; `nil` where the date stands on its own.
  func range(after date: Range<Int>, in focus: Range<Int>) -> Range<Int>? {
    guard focus.contains(date.lowerBound) else { return nil }
    let bytes = words.bytes
    var index = date.upperBound
    if let owning = ["'s", "’s"].first(where: { bytes[index...].starts(with: $0.utf8) }) {
      index += owning.utf8.count
    } else {
      let before = words.folded(before: date.lowerBound, count: 1).last ?? ""
      guard Self.openers.contains(before) || before.hasSuffix("'s") else { return nil }
      if index < focus.upperBound, bytes[index] == UInt8(ascii: ",") { index += 1 }
    }
    let start = index
    var count = 0
    while index < focus.upperBound, count < Self.most {
      guard bytes[index] == UInt8(ascii: " ") else { break }
      let first = index + 1
      var end = first
      while end < focus.upperBound, bytes[end] > 0x20 { end += 1 }
      let word = words.folded(in: first..<end).first ?? ""
      if count == 0, !Self.canOpen(word) || bytes[first] == UInt8(ascii: "(") { return nil }
      if word.isEmpty || count > 0 && Self.ends.contains(word)
        || VerbLexicon.auxiliaries.contains(word)
      {
        break
      }
      count += 1
      index = end
      if let last = bytes[first..<end].last, Self.marks.contains(last) { break }
    }
    return count > 0 ? start..<index : nil
  }

  private static let openers: Set<String> = [
    "the", "a", "an", "his", "her", "their", "its", "this", "that",
  ]
  private static let ends: Set<String> = [
    "who", "which", "that", "whose", "when", "where", "and", "but", "or", "while", "as", "after",
    "before", "because", "since", "said", "says", "told", "was", "were",
  ]
  private static let marks = Set(",;:.!?)_\"".utf8)

  private static func canOpen(_ word: String) -> Bool {
    word.utf8.count > 2 && !TitleWord.prepositions.contains(word)
      && !TitleWord.conjunctions.contains(word) && !VerbLexicon.auxiliaries.contains(word)
      && !VerbLexicon.irregularPast.contains(word) && !TitleWord.determiners.contains(word)
  }
}
