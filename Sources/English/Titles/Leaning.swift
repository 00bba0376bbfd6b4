import PartsOfSpeech

/// Words by which a clause leans on what stood before it: nobody knows by itself what they mean.
struct Leaning {
  let line: TaggedLine

  init(_ line: TaggedLine) { self.line = line }

  /// What they cost a title.
  ///
  /// - Parameters:
  ///   - range: the clause.
  ///   - verb: its main verb.
  ///   - isPlanned: whether it tells of what was still to come.
  func cost(_ range: Range<Int>, _ verb: Int, isPlanned: Bool) -> Int {
    var cost = 0
    if Self.openers.contains(line.lower[range.lowerBound]) { cost += 2 }
    let near = range.lowerBound..<min(range.upperBound, verb + 3)
    if near.contains(where: { Self.adding.contains(line.lower[$0]) }) { cost += 2 }
    let further = verb..<range.upperBound
    if further.contains(where: { !line.isQuoted[$0] && Self.likening.contains(line.lower[$0]) }) {
      cost += 2
    }
    if further.contains(where: { isStandIn($0, in: range) }) { cost += 3 }
    // "The singer died": who that is, stood before.
    if opensWithStandIn(range) { cost += 4 }
    // "Four ships had docked": before what stood there.
    if !isPlanned, line.lower[verb] == "had", verb + 1 < range.upperBound,
      line.tags[verb + 1] == .participle || line.tags[verb + 1] == .adverb
    {
      cost += 3
    }
    // "Roe addressed the crisis | , urging all to go home": what he said stands behind it.
    let behind = line.tags.indices.dropLast().dropFirst(range.upperBound).prefix(Self.nearBehind)
    if Self.speaking.contains(line.lower[verb]),
      behind.contains(where: { line.tags[$0] == .comma && line.tags[$0 + 1] == .gerund })
    {
      cost += 8
    }
    // "March in Kirn - Lee has left": what stands before the dash is another's.
    if (range.lowerBound..<verb).dropFirst().count(where: line.isSpacedDash) % 2 == 1 { cost += 8 }
    // "There were many of them": nobody does anything.
    if line.tags[range.lowerBound] == .existential { cost += 3 }
    // "Every day, people are doing it": what is so at all times.
    if Self.always.contains(line.lower[range.lowerBound]) { cost += 4 }
    // "When the bridge fell, there were nine": what happened is not what is told.
    if line.tags[range.lowerBound] == .whAdverb { cost += 3 }
    // "Roe was in Kirn": what he did there is told elsewhere.
    if isBeing(verb, in: range) { cost += 3 }
    // "The troops would be there": who says so stood before.
    if line.lower[verb] == "would" { cost += 5 }
    return cost
  }

  /// A date may part a clause from what hangs on it: words.
  private static let nearBehind = 6
  /// They tell that somebody spoke, and not what.
  private static let speaking: Set<String> = [
    "addressed", "spoke", "commented", "responded", "reacted", "answered", "replied", "testified",
  ]
  private static let openers: Set<String> = [
    "just", "only", "even", "also", "still", "instead", "thus", "so", "yet", "too", "again",
    "meanwhile", "nor", "neither",
  ]
  private static let always: Set<String> = ["every", "each", "always", "often", "sometimes"]
  private static let adding: Set<String> = ["also", "too", "again", "therefore", "thus"]
  private static let likening: Set<String> = ["similar", "another", "same", "latter", "former"]

  private func isBeing(_ verb: Int, in range: Range<Int>) -> Bool {
    guard ["is", "are", "was", "were"].contains(line.lower[verb]) else { return false }
    let next = (verb + 1..<range.upperBound).first { line.tags[$0] != .adverb }
    return next.map { ["in", "at", "on", "among", "from"].contains(line.lower[$0]) } ?? false
  }

  /// "Lee hired the physician": who that is, stood before; not "the physician Ann Roe", nor "the
  /// singer of the band".
  private func isStandIn(_ index: Int, in range: Range<Int>) -> Bool {
    guard index > range.lowerBound, line.lower[index - 1] == "the",
      Self.standIns.contains(line.lower[index]), !line.isQuoted[index]
    else { return false }
    guard index + 1 < range.upperBound else { return true }
    let next = line.tags[index + 1]
    return !next.isNoun && !["of", "who", "for", "in", "at"].contains(line.lower[index + 1])
      && next != .possessiveEnding
  }

  private func opensWithStandIn(_ range: Range<Int>) -> Bool {
    let second = range.lowerBound + 1
    guard second + 1 < range.upperBound, line.lower[range.lowerBound] == "the",
      Self.standIns.contains(line.lower[second])
    else { return false }
    return !line.tags[second + 1].isNoun
      && !["of", "who", "for", "in", "at"].contains(line.lower[second + 1])
  }

  /// What a text calls somebody whom it named before.
  private static let standIns: Set<String> = [
    "singer", "star", "physician", "doctor", "actor", "actress", "artist", "musician", "teenager",
    "suspect", "victim", "couple", "boy", "girl", "man", "woman", "player", "driver", "pilot",
    "defendant", "officer", "pair", "trio", "duo", "politician", "businessman", "rapper", "author",
    "writer", "director", "company", "firm", "group", "event", "show", "page", "site", "building",
    "agency", "organisation", "organization", "charity", "team", "ship", "plane", "vessel", "body",
  ]
}
