import Story
import Temporal

/// A dated passage that may tell the same as others. It never changes, and is held by many.
final class Candidate {
  let passage: Passage
  let days: DayRange
  let words: FocusWords
  /// When its article was published.
  let published: DayRange?
  /// Its article's place in the order of publication.
  let rank: Int
  /// By how many days its own may lie before those that were counted for it from the day of its
  /// article: "last Tuesday" may be that of the week before.
  let slack: Int
  /// When on its day.
  let hour: ToldHour?
  /// Where its `Telling` is kept.
  let telling: Range<Int>
  /// Whether its article says for itself on which day, and of this alone. See `DayStatement`.
  let statesDay: Bool
  let key: Key
  /// Whether it looks back or ahead from afar: few things of one day are told then.
  private let isFar: Bool
  /// The time of day that its passage opens with, as an entry of a live report does.
  let stamp: String?
  /// Whether its date is the article's own, set before its words as pages and live reports do: what
  /// follows may have happened before.
  let isStamped: Bool

  /// By days, then by place: nothing in it depends on the order of reading.
  struct Key: Hashable, Comparable, BitwiseCopyable {
    var first: Int
    var last: Int
    var rank: Int
    var focus: Int
    var end: Int

    static func < (a: Key, b: Key) -> Bool {
      (a.first, a.last, a.rank, a.focus, a.end) < (b.first, b.last, b.rank, b.focus, b.end)
    }
  }

  init(
    passage: Passage, days: DayRange, words: FocusWords, published: DayRange?, rank: Int,
    slack: Int = 0, hour: ToldHour? = nil, telling: Range<Int> = 0..<0, statesDay: Bool = false
  ) {
    self.passage = passage
    self.days = days
    self.words = words
    self.published = published
    self.rank = rank
    self.slack = slack
    self.hour = hour
    self.telling = telling
    self.statesDay = statesDay
    key = Key(passage, days: days, rank: rank)
    isFar = days.isFar(from: published)
    stamp = passage.stamp
    isStamped = passage.isStamped(days, published: published)
  }

  /// No passage that begins after this day can tell the same. See `weight(with:)`.
  var lastNeighbour: Int {
    guard let last = days.last?.number else {
      return days.first.map { $0.number + GroupingRules.openReach } ?? .min
    }
    let reach = words.isSingular ? GroupingRules.week : GroupingRules.neighbouringDays
    return max(days.first?.number ?? last, last) + reach
  }

  /// How much two passages tell the same, on the scale of `GroupingRules.leastLikeness`; `nil` when
  /// their days forbid it.
  func likeness(to other: Candidate) -> Double? {
    guard let weight = weight(with: other) else { return nil }
    let others = words.tellers.isDisjoint(with: other.words.tellers)
    let apart = others && !words.tellers.isEmpty && !other.words.tellers.isEmpty
    let likeness =
      weight * words.likeness(to: other.words) * (apart ? GroupingRules.weightOfOtherTellers : 1)
    if apart { return likeness }
    // Two things of one year that share neither a name nor what happened share little.
    if isOfLong(other), !words.sharesNameOrHappening(with: other.words) {
      return likeness * GroupingRules.weightOfNameless
    }
    let isSingular =
      !isStamped && !other.isStamped && words.tellsSameSingular(as: other.words)
    guard isSameDays(other) || holdsDay(of: other) || isLoosely(other) || isOfYear(other),
      isSingular || isFar && other.isFar && words.tellsSameHappening(as: other.words)
    else { return likeness }
    return max(likeness, GroupingRules.likenessOfHappening)
  }

  private func isSameDays(_ other: Candidate) -> Bool {
    days.isExact && days.first == other.days.first && days.last == other.days.last
  }

  /// Whether both give no more than a year, a season or a decade.
  private func isOfLong(_ other: Candidate) -> Bool {
    min(days.dayCount ?? .max, other.days.dayCount ?? .max) > GroupingRules.longestHolder
  }

  /// One names a day, the other the month that it lies in.
  private func holdsDay(of other: Candidate) -> Bool {
    let longest = max(days.dayCount ?? .max, other.days.dayCount ?? .max)
    return longest <= GroupingRules.longestHolder
      && (days.contains(other.days) || other.days.contains(days))
  }

  /// Both look back, one to a year and one to a day or month of it, on what a name has once in its
  /// life; of numbers that somebody counted there may be others in the year.
  private func isOfYear(_ other: Candidate) -> Bool {
    let lengths = [days.dayCount ?? .max, other.days.dayCount ?? .max].sorted()
    return isFar && other.isFar && lengths[0] <= GroupingRules.longestHolder
      && lengths[1] > GroupingRules.longestHolder && lengths[1] <= GroupingRules.year
      && (days.contains(other.days) || other.days.contains(days))
      && words.tellsSameOncePerLife(as: other.words)
  }

  /// Whether both are entries of one live report, each of its own minute.
  private func isOtherEntry(_ other: Candidate) -> Bool {
    guard let clock = stamp, let second = other.stamp else { return false }
    return clock != second
  }

  /// Whether another article states, as this one does, the day of the same happening, and both days
  /// cannot be right.
  func contradicts(_ other: Candidate) -> Bool {
    passage.article != other.passage.article && isWitness && other.isWitness
      && !days.overlaps(other.days) && words.tellsSameHappening(as: other.words)
      && !words.countsOtherwise(than: other.words)
      && words.likeness(to: other.words) >= GroupingRules.leastLikenessOfContradiction
  }

  /// Whether it can speak against another's day: looking back. A date that is the day of writing is
  /// mostly printed over the text, as that of a live report or of a comment. Whoever repeats another's
  /// words with another day speaks against it as well.
  var isWitness: Bool {
    guard statesDay else { return false }
    return published?.first.map { written in days.last.map { $0 < written } ?? false } ?? true
  }

  func canBeSame(as other: Candidate) -> Bool { weight(with: other) != nil }

  private func weight(with other: Candidate) -> Double? {
    let (a, b) = (days, other.days)
    if passage.article == other.passage.article, isOtherEntry(other) { return nil }
    if a.isExact != b.isExact, (a.isExact ? b : a).goesOnForLong { return nil }
    if a.isExact, a.first == b.first, a.last == b.last {
      let areFar = isFar && other.isFar && a.dayCount ?? .max <= GroupingRules.longestHolder
      return areFar ? GroupingRules.leastLikeness / GroupingRules.leastLikenessOfThePast : 1
    }
    if a.dayCount == nil || b.dayCount == nil { return weightOfOpenDays(with: other) }
    if a.agreement(with: b) >= GroupingRules.leastAgreement { return 1 }
    if a.contains(b) || b.contains(a) {
      let longest = max(a.dayCount ?? .max, b.dayCount ?? .max)
      if longest <= GroupingRules.shortHolder { return GroupingRules.weightOfShortHolders }
      if longest <= GroupingRules.longestHolder { return GroupingRules.weightOfHolders }
      let areFar = isFar && other.isFar
      return areFar && longest <= GroupingRules.season
        ? GroupingRules.weightOfPastSeasons : GroupingRules.weightOfYears
    }
    return isNeighbour(of: other) || isLoosely(other) ? GroupingRules.weightOfNeighbours : nil
  }

  /// Another article's day before or after.
  private func isNeighbour(of other: Candidate) -> Bool {
    guard let apart = daysApart(from: other) else { return false }
    return apart <= GroupingRules.neighbouringDays
  }

  /// Whether one is counted so loosely that it may be the day of another article before it, of what
  /// happens once.
  private func isLoosely(_ other: Candidate) -> Bool {
    guard let first = days.first, let second = other.days.first, first != second,
      let apart = daysApart(from: other)
    else { return false }
    let later = first > second ? self : other
    return words.isSingular && other.words.isSingular && apart == later.slack
  }

  private func daysApart(from other: Candidate) -> Int? {
    guard days.isExact, other.days.isExact, let first = days.first, let second = other.days.first,
      passage.article != other.passage.article
    else { return nil }
    return abs(first.number - second.number)
  }

  /// "Recently", "since 1998" of an article without a date: nearly any day could be meant.
  private func weightOfOpenDays(with other: Candidate) -> Double? {
    let (a, b) = (days, other.days)
    if a.first == b.first, a.last == b.last { return 1 }
    let ends = [(a.first, b.first), (a.last, b.last)].compactMap { pair -> Int? in
      guard let one = pair.0, let two = pair.1 else { return nil }
      return abs(one.number - two.number)
    }
    guard a.overlaps(b), let nearest = ends.min(), nearest <= GroupingRules.openReach else {
      return nil
    }
    return GroupingRules.weightOfYears
  }
}

extension Passage {
  fileprivate var stamp: String? {
    guard let expression, expression.isOfClock, expression.bytes.lowerBound == bytes.lowerBound
    else { return nil }
    return expression.value
  }

  fileprivate func isStamped(_ days: DayRange, published: DayRange?) -> Bool {
    guard let expression, let published, days.first == published.first, days.last == published.last
    else { return false }
    return expression.bytes.lowerBound == bytes.lowerBound
      && (expression.countedFrom == nil || expression.isOfClock)
  }
}

extension TimeExpression {
  /// It gives an hour in figures, not "this morning".
  fileprivate var isOfClock: Bool {
    guard type == .time else { return false }
    let hour = value.utf8.drop { $0 != UInt8(ascii: "T") }.dropFirst().first
    return hour.map { 0x30...0x39 ~= $0 } ?? false
  }
}

extension DayRange {
  fileprivate func isFar(from published: DayRange?) -> Bool {
    guard let published, let first, let last else { return false }
    let since = published.first.map { $0.number - last.number } ?? 0
    let until = published.last.map { first.number - $0.number } ?? 0
    return max(since, until) >= GroupingRules.longPast
  }

  /// It lasts for more than a holder of one day may: nothing of a single day is the same.
  fileprivate var goesOnForLong: Bool {
    extent == .lasting && dayCount ?? .max > GroupingRules.longestHolder
  }
}

extension Candidate.Key {
  init(_ passage: Passage, days: DayRange, rank: Int) {
    self.init(
      first: days.first?.number ?? .min, last: days.last?.number ?? .max, rank: rank,
      focus: passage.focus.lowerBound, end: passage.focus.upperBound)
  }
}
