import Algorithms
import Articles
import Temporal

/// What the words round a complete date say of it: that it was, that it is still to come, or neither.
///
/// A tense alone is not believed. "He vowed in March not to run in 2013" is told in the past, and a
/// number that is read as a year may be none.
struct ToldTimes {
  let text: DatingText
  private var lexicon: any ToldTimeLexicon { text.language.publication.told }

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
      if lexicon.since.contains(preposition) || isJoinedToPast(lead) { return .past }
      return lexicon.closing.contains(preposition) || looksAhead(words) ? nil : .past
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
    if let last = before.last, lexicon.photoJoints.contains(last),
      before.contains(where: { lexicon.photos.contains(NearbyWords.bare($0)) })
    {
      return true
    }
    let own = NearbyWords.words(text.bytes[mention.bytes])
    guard
      [own.first, words.before.last].contains(where: { $0.map(lexicon.this.contains) ?? false })
    else { return false }
    return words.after.prefix(5).contains { lexicon.photos.contains(NearbyWords.bare($0)) }
  }

  /// "Higher than in 2017".
  private func isCompared(_ words: NearbyWords) -> Bool {
    let last = words.before.suffix(2).map(NearbyWords.bare)
    return lexicon.comparisons.contains { last.suffix($0.count).elementsEqual($0) }
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
    guard mention.tense != .future, !near.contains(where: lexicon.doubts.contains),
      !near.contains(where: { word in lexicon.aheadStems.contains(where: word.hasPrefix) })
    else { return false }
    let before = near.suffix(5)
    if let last = before.last,
      lexicon.owners.contains(last) || lexicon.possessives.contains(where: last.hasSuffix),
      words.after.prefix(3).contains(where: isEvent)
    {
      return true
    }
    guard let last = before.last else { return false }
    if lexicon.disasterJoints.contains(last) {
      return before.contains(where: lexicon.disasters.contains)
    }
    return lexicon.dayJoints.contains(last) && near.contains(where: lexicon.disasters.contains)
      && !looksAhead(Array(near))
  }

  private func isEvent(_ word: String) -> Bool {
    lexicon.disasters.contains(NearbyWords.bare(word))
  }

  /// The word that joins the date to its clause, past "early", "the summer of" and the like. A date
  /// that is no day needs one: "2050" alone may be a clock's time, and "2024 hopefuls" a name.
  private func preposition(_ words: [String], isDay: Bool) -> String? {
    guard let last = words.last(where: { !lexicon.parts.contains($0) }) else {
      return isDay ? "" : nil
    }
    if isDay || lexicon.closing.contains(last) || lexicon.opening.contains(last) {
      return last
    }
    return nil
  }

  /// "Left Cuba in 1962": a verb of the past a few words before, and nothing between that could
  /// look ahead, whatever the rest of the sentence says.
  private func isJoinedToPast(_ lead: [String]) -> Bool {
    guard let last = lead.last, lexicon.pastJoints.contains(last) else { return false }
    let near = lead.suffix(7)
    guard let verb = near.lastIndex(where: text.language.words.isPast) else { return false }
    let joined = near[verb...]
    return !looksAhead(Array(joined)) && lexicon.pastBreaks.isDisjoint(with: joined)
  }

  private func looksAhead(_ words: NearbyWords) -> Bool {
    looksAhead((words.before.suffix(25) + words.after.prefix(2)).map(NearbyWords.bare))
  }

  private func looksAhead(_ bare: [String]) -> Bool {
    if zip(bare, bare.dropFirst()).contains(where: {
      lexicon.settings.contains($0) && lexicon.settingJoints.contains($1)
    }) {
      return true
    }
    return bare.contains { bare in
      lexicon.ahead.contains(bare)
        || lexicon.aheadStems.contains(where: bare.hasPrefix)
    }
  }

  /// "Will open on": nothing between that could begin another clause or name a thing by its date.
  private func saysWill(_ words: [String], _ preposition: String) -> Bool {
    guard lexicon.joining.contains(preposition),
      let index = words.lastIndex(where: lexicon.will.contains)
    else { return false }
    let between = words[(index + 1)...]
    return between.count <= 10 && lexicon.breaks.isDisjoint(with: between)
  }

  /// No verb of the sentence hands it to somebody else's past.
  private func isNotReported(_ mention: DatingText.Mention) -> Bool {
    let words = WordIndex(text.bytes, in: text.sentences[mention.sentence]).words.map(\.hash)
    return lexicon.reported.isDisjoint(with: words)
  }
}
