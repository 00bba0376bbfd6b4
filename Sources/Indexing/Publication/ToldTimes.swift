import Articles
import Temporal

/// What the words round a complete date say of it: that it was, that it is still to come, or neither.
///
/// A tense alone is not believed. "He vowed in March not to run in 2013" is told in the past, and a
/// number that is read as a year may be none.
struct ToldTimes {
  let text: DatingText

  enum Told { case past, photographed, compared, future }

  /// `nil` where nothing is sure.
  func told(_ mention: DatingText.Mention) -> Told? {
    guard mention.isComplete, namesYear(mention), let days = mention.expression.range?.dayCount
    else { return nil }
    let words = NearbyWords(
      mention.bytes, in: text.bytes, within: text.sentences[mention.sentence])
    if isCaption(words, mention) { return .photographed }
    if isCompared(words) { return isLatest(mention) ? .compared : nil }
    if isDisaster(words, mention) { return .past }
    let lead = words.before.map(NearbyWords.bare)
    guard let preposition = preposition(lead, isDay: days == 1) else { return nil }
    switch mention.tense {
    case .past:
      if preposition == "since" || isJoinedToPast(lead) { return .past }
      return ToldTimes.closing.contains(preposition) || looksAhead(words) ? nil : .past
    case .future where mention.isOwn:
      return saysWill(lead, preposition) && isNotReported(mention) ? .future : nil
    default: return nil
    }
  }

  /// The year's four digits, without which the century is a guess.
  private func namesYear(_ mention: DatingText.Mention) -> Bool {
    guard let year = mention.expression.range?.first?.year, year >= 1000 else { return false }
    let words = String(decoding: text.bytes[mention.bytes], as: UTF8.self)
    return words.contains(String(year))
      || mention.expression.range?.last.map {
        words.contains(String($0.year))
      } ?? false
  }

  // MARK: What the words say

  /// "In this May 4, 2011, file photo", "photo of May 4, 2011".
  private func isCaption(_ words: NearbyWords, _ mention: DatingText.Mention) -> Bool {
    let before = words.before.suffix(3)
    if let last = before.last, ["of", "from", "on"].contains(last),
      before.contains(where: { ToldTimes.photos.contains(NearbyWords.bare($0)) })
    {
      return true
    }
    let own = NearbyWords.words(text.bytes[mention.bytes])
    guard own.first == "this" || words.before.last == "this" else { return false }
    return words.after.prefix(5).contains { ToldTimes.photos.contains(NearbyWords.bare($0)) }
  }

  /// "Higher than in 2017".
  private func isCompared(_ words: NearbyWords) -> Bool {
    let last = words.before.suffix(2).map(NearbyWords.bare)
    return last.last == "than" || last == ["than", "in"] || last == ["than", "on"]
  }

  /// "Lower in 2050 than in 2040" says nothing.
  private func isLatest(_ mention: DatingText.Mention) -> Bool {
    let last = mention.expression.range?.last
    let mentions = text.mentions
    let start = mentions.partitioningIndex { $0.sentence >= mention.sentence }
    return mentions[start...].prefix { $0.sentence == mention.sentence }.allSatisfy { other in
      guard let first = other.expression.range?.first, let last else { return true }
      return first <= last
    }
  }

  /// "The 2004 tsunami", "the earthquake of 2005": what nobody dates before it comes.
  private func isDisaster(_ words: NearbyWords, _ mention: DatingText.Mention) -> Bool {
    let near = words.before.suffix(12).map(NearbyWords.bare)
    guard mention.tense != .future, !near.contains(where: ToldTimes.doubts.contains),
      !near.contains(where: { word in ToldTimes.aheadStems.contains(where: word.hasPrefix) })
    else { return false }
    let before = near.suffix(5)
    if let last = before.last,
      ToldTimes.owners.contains(last) || last.hasSuffix("'s") || last.hasSuffix("’s"),
      words.after.prefix(3).contains(where: isEvent)
    {
      return true
    }
    switch before.last {
    case "of", "in": return before.contains(where: ToldTimes.disasters.contains)
    case "on": return near.contains(where: ToldTimes.disasters.contains) && !looksAhead(Array(near))
    default: return false
    }
  }

  private func isEvent(_ word: String) -> Bool {
    ToldTimes.disasters.contains(NearbyWords.bare(word))
  }

  /// The word that joins the date to its clause, past "early", "the summer of" and the like. A date
  /// that is no day needs one: "2050" alone may be a clock's time, and "2024 hopefuls" a name.
  private func preposition(_ words: [String], isDay: Bool) -> String? {
    guard let last = words.last(where: { !ToldTimes.parts.contains($0) }) else {
      return isDay ? "" : nil
    }
    if isDay || ToldTimes.closing.contains(last) || ToldTimes.opening.contains(last) {
      return last
    }
    return nil
  }

  /// "Left Cuba in 1962": a verb of the past a few words before, and nothing between that could
  /// look ahead, whatever the rest of the sentence says.
  private func isJoinedToPast(_ lead: [String]) -> Bool {
    guard lead.last == "in" || lead.last == "on" else { return false }
    let near = lead.suffix(7)
    guard let verb = near.lastIndex(where: text.language.words.isPast) else { return false }
    let joined = near[verb...]
    return !looksAhead(Array(joined))
      && ToldTimes.breaks.subtracting(["of"]).isDisjoint(with: joined)
  }

  private func looksAhead(_ words: NearbyWords) -> Bool {
    looksAhead((words.before.suffix(25) + words.after.prefix(2)).map(NearbyWords.bare))
  }

  private func looksAhead(_ bare: [String]) -> Bool {
    if zip(bare, bare.dropFirst()).contains(where: {
      $0 == "set" && ["for", "to", "in", "on"].contains($1)
    }) {
      return true
    }
    return bare.contains { bare in
      ToldTimes.ahead.contains(bare)
        || ToldTimes.aheadStems.contains(where: bare.hasPrefix)
    }
  }

  /// "Will open on": nothing between that could begin another clause or name a thing by its date.
  private func saysWill(_ words: [String], _ preposition: String) -> Bool {
    guard ToldTimes.joining.contains(preposition),
      let index = words.lastIndex(of: "will")
    else { return false }
    let between = words[(index + 1)...]
    return between.count <= 10 && ToldTimes.breaks.isDisjoint(with: between)
  }

  /// No verb of the sentence hands it to somebody else's past.
  private func isNotReported(_ mention: DatingText.Mention) -> Bool {
    let words = WordIndex(text.bytes, in: text.sentences[mention.sentence]).words.map(\.hash)
    return ToldTimes.reported.isDisjoint(with: words)
  }

  // MARK: Words

  private static let photos: Set<String> = [
    "photo", "photos", "photograph", "picture", "image", "frame", "grab",
  ]
  private static let disasters: Set<String> = [
    "earthquake", "quake", "tsunami", "hurricane", "storm", "flood", "floods", "attack", "attacks",
    "massacre", "coup", "war", "invasion", "crash", "bombing", "bombings", "shooting", "shootings",
    "uprising", "riots", "death", "murder", "killing", "disaster", "collapse", "fire",
  ]
  private static let owners: Set<String> = ["the", "its", "his", "her", "their", "our", "that"]
  private static let doubts: Set<String> = ["could", "may", "might", "should", "if", "possible"]
  private static let parts: Set<String> = [
    "early", "late", "mid", "about", "around", "approximately", "circa", "the", "summer", "winter",
    "spring", "autumn", "fall", "beginning", "start", "end", "middle", "year", "years", "month",
    "of", "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let opening: Set<String> = [
    "in", "since", "during", "from", "back", "on", "and",
  ]
  private static let closing: Set<String> = [
    "by", "until", "till", "through", "before", "to", "after",
  ]
  private static let joining: Set<String> = ["in", "on", "by", "from", "until", "during"]
  private static let breaks: Set<String> = [
    "that", "which", "who", "whose", "when", "where", "if", "because", "after", "before", "since",
    "than", "to", "for", "of", "and", "but", "as", "like",
  ]
  private static let ahead: Set<String> = [
    "will", "would", "shall", "should", "could", "may", "might", "due", "setting", "plan", "plans",
    "planned", "run",
    "running", "runs", "race", "bid", "term", "terms", "until", "till", "ends", "expires", "budget",
    "future", "ahead", "date", "deadline", "goal", "goals", "target", "targets", "aim", "aims",
    "aiming",
    "candidate", "candidates", "hopeful", "hopefuls", "election", "elections", "re-election",
    "reelection", "updated", "seek", "seeking", "option", "options", "olympics", "games", "cup",
  ]
  private static let aheadStems = [
    "pledg", "fear", "vow", "promis", "expect", "predict", "forecast", "project", "schedul",
    "propos", "intend", "slate", "hope", "hoping", "prepar", "anticipat", "commit", "warn",
    "threaten", "want", "matur", "redeem", "convertib", "callable",
  ]
  private static let reported = Set(
    WordIndex(
      "said told announced wrote promised predicted expected agreed reported stated decided would "
        + "had was were"
    ).words.map(\.hash))
}
