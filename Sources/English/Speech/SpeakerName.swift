import Articles

/// Cuts the name out of a phrase that names a speaker: without the role, the owner or the body that
/// stands beside it.
extension SpeakerPhrase {
  /// "Egyptian state television", "White House officials": names before the noun that they belong
  /// to.
  static func nounPhrase(_ words: ArraySlice<ClauseWord>, name: Int)
    -> ArraySlice<ClauseWord>?
  {
    let nouns = words[name...]
    guard nouns.count <= 3, name - words.startIndex <= 3, let last = nouns.last,
      !words[..<name].contains(where: {
        $0.endsPhrase || $0.folded.hasSuffix("'s") && !SpeakerWords.isRole(last)
      }),
      !nouns.contains(where: {
        SayingLexicon.stops.contains($0.folded) || SayingLexicon.auxiliaries.contains($0.folded)
          || $0.folded.first?.isNumber ?? true
      }),
      !SpeakerWords.isRole(words[name - 1]) || SpeakerWords.isRole(last),
      !["ed", "ing", "ly"].contains(where: last.folded.hasSuffix)
    else { return nil }
    return words
  }

  /// "…, known as Source K12,": the name that a text gives to someone unnamed.
  static func identified(in words: ArraySlice<ClauseWord>) -> ArraySlice<ClauseWord>? {
    let namings: Set<String> = ["identified", "named", "known", "codenamed", "nicknamed"]
    guard let naming = words.lastIndex(where: { namings.contains($0.folded) }) else { return nil }
    let rest = words[(naming + 1)...].drop {
      ["only", "simply", "just", "as", "himself", "herself", "itself", "themselves"].contains(
        $0.folded)
    }
    let name = rest.prefix { $0.isCapitalized }
    return name.isEmpty ? nil : name
  }

  /// Without the role before a name, and without the owner before it: "the firm's Jane Roe".
  static func refined(_ phrase: ArraySlice<ClauseWord>) -> ArraySlice<ClauseWord> {
    if let person = withoutHome(phrase) { return person }
    if let owner = phrase.lastIndex(where: {
      $0.folded.hasSuffix("'s") || $0.folded.hasSuffix("s'")
    }) {
      let rest = phrase[(owner + 1)...]
      let name = openingName(of: rest)
      let isRole = name.first.map { SpeakerWords.isRole($0) } ?? false
      if name.count >= 2, !isRole || name.allSatisfy(\.isCapitalized) { return name }
      // "Dr Roe's spokeswoman", "Roe's father Joseph".
      if let noun = rest.first, !noun.isCapitalized, SpeakerWords.isRole(rest[rest.endIndex - 1]) {
        return phrase
      }
    }
    guard let first = phrase.first else { return phrase }
    // "his brother Jane Roe".
    if let lower = phrase.lastIndex(where: { !$0.isCapitalized }), phrase.endIndex - lower >= 3,
      SpeakerWords.isRole(phrase[lower]), lower - phrase.startIndex <= 4
    {
      return phrase[(lower + 1)...]
    }
    if SayingLexicon.determiners.contains(first.folded) { return withoutPredicate(phrase) }
    var start = phrase.endIndex
    while start > phrase.startIndex,
      phrase[start - 1].isCapitalized || joinsNames(at: start - 1, in: phrase)
    {
      start -= 1
    }
    let name = phrase[start...].drop { !$0.isCapitalized }
    if !name.isEmpty { return name }
    let opening = openingName(of: phrase)
    return opening.isEmpty ? phrase : opening
  }

  /// The person of "Jane Roe of the Harbour Office".
  static func withoutHome(_ phrase: ArraySlice<ClauseWord>) -> ArraySlice<ClauseWord>? {
    guard let of = phrase.firstIndex(where: { ["of", "from", "at"].contains($0.folded) }) else {
      return nil
    }
    let name = phrase[..<of]
    guard (2...4).contains(name.count), name.allSatisfy(\.isCapitalized),
      !name.contains(where: { $0.endsPhrase || SayingLexicon.bodies.contains($0.folded) }),
      let last = name.last, !SpeakerWords.isRole(last), !last.folded.hasSuffix("'s"),
      let first = name.first, !SayingLexicon.determiners.contains(first.folded),
      name.contains(where: {
        SpeakerWords.isRole($0) || PersonLexicon.firstNames.contains(SpeakerWords.bare($0))
      })
    else { return nil }
    return name
  }

  /// "The Security Council condemned the …": after the name of a body its verb begins.
  static func withoutPredicate(_ phrase: ArraySlice<ClauseWord>) -> ArraySlice<ClauseWord> {
    // "The members were arrested and Roe …": the clause after "and" has a subject of its own.
    if let joint = phrase.lastIndex(where: { ["and", "but"].contains($0.folded) }),
      phrase[..<joint].contains(where: { SayingLexicon.passives.contains($0.folded) })
    {
      let rest = phrase[(joint + 1)...]
      if !rest.isEmpty, rest.allSatisfy(\.isCapitalized) { return rest }
    }
    let name = openingName(of: phrase.dropFirst())
    guard !name.isEmpty, name.endIndex < phrase.endIndex,
      phrase[name.endIndex].folded.hasSuffix("ed")
    else { return phrase }
    return phrase[..<name.endIndex]
  }

  /// The capitalized words, with small words between them, at the beginning of a phrase.
  static func openingName(of phrase: ArraySlice<ClauseWord>) -> ArraySlice<ClauseWord> {
    var end = phrase.startIndex
    while end < phrase.endIndex, phrase[end].isCapitalized || joinsNames(at: end, in: phrase) {
      end += 1
      if phrase[end - 1].endsPhrase { break }
    }
    return phrase[..<end]
  }

  static func stopsName(at index: Int, in words: ArraySlice<ClauseWord>) -> Bool {
    let word = words[index]
    if SayingLexicon.timeWords.contains(word.folded) { return true }
    return SayingLexicon.stops.contains(word.folded) && !joinsNames(at: index, in: words)
  }

  /// "of" in "Secretary of Defense": a small word between two capitalized ones.
  static func joinsNames(at index: Int, in words: ArraySlice<ClauseWord>) -> Bool {
    guard index > words.startIndex, index + 1 < words.endIndex else { return false }
    let isJoint = { (word: ClauseWord) in
      SayingLexicon.connectors.contains(word.folded) || word.folded == "on"
    }
    guard isJoint(words[index]) else { return false }
    let before = words[..<index].last { !isJoint($0) }
    let after = words[(index + 1)...].first { !isJoint($0) }
    guard let before, let after, before.isCapitalized, after.isCapitalized else { return false }
    return !SayingLexicon.timeWords.contains(after.folded)
  }
}
