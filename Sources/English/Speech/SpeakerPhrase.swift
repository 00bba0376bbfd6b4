import Articles

/// Cuts the name of a speaker out of the words around a verb of saying.
enum SpeakerPhrase {
  private static let relativeStops: Set<String> = [
    "who", "whom", "whose", "which", "when", "while", "where", "has", "had", "have",
  ]
  /// No speaker is named in more words.
  private static let longest = 14

  /// The subject that follows its verb: "says Jane Roe, a former pilot …".
  static func following(_ words: ArraySlice<ClauseWord>) -> ArraySlice<ClauseWord> {
    var end = words.startIndex
    while end < words.endIndex, end - words.startIndex < longest {
      if end > words.startIndex, stopsName(at: end, in: words) { break }
      end += 1
      if words[end - 1].endsPhrase { break }
    }
    return refined(words[words.startIndex..<end])
  }

  /// The subject that stands before its verb: "In addition, Jane Roe, a pilot, also told …".
  static func preceding(_ words: ArraySlice<ClauseWord>, isParticiple: Bool)
    -> ArraySlice<ClauseWord>
  {
    var words = words
    while let last = words.last, !last.endsPhrase,
      SayingLexicon.auxiliaries.contains(last.folded) || isAdverb(last)
    {
      words = words.dropLast()
    }
    // "In his memoirs he writes": a pronoun right before the verb is its subject.
    if let last = words.last, SayingLexicon.pronouns.contains(last.folded) {
      return words.suffix(1)
    }
    if let named = identified(in: words) { return named }
    let segments = words.split(afterEach: \.endsPhrase)
    guard let last = segments.last else { return words[words.startIndex..<words.startIndex] }
    // "…, says": something stands between subject and verb, so the subject is further left.
    let isInterrupted = words.last?.endsPhrase == true || isParticiple
    let subject = isInterrupted ? named(in: words) ?? last : last
    let phrase = leading(subject, isWhole: !isParticiple)
    if let first = phrase.first, SayingLexicon.pronouns.contains(first.folded) {
      return phrase.prefix(1)
    }
    return isSpeaker(phrase, isParticiple: isParticiple)
      ? phrase : phrase[phrase.startIndex..<phrase.startIndex]
  }

  /// Of "a pilot of the port, Jane Roe, …" the name that follows the role, else the first segment
  /// that is no introduction.
  static func named(in words: ArraySlice<ClauseWord>) -> ArraySlice<ClauseWord>? {
    let segments = words.split(afterEach: \.endsPhrase)
    guard let role = segments.firstIndex(where: { !isIntroduction($0) }) else { return nil }
    let next = role + 1 < segments.count ? segments[role + 1] : []
    let isRole =
      segments[role].first.map { SayingLexicon.determiners.contains($0.folded) } ?? false
    let isName = (2...4).contains(next.count) && next.allSatisfy(\.isCapitalized)
    return isRole && isName ? next : segments[role]
  }

  private static func isSpeaker(_ phrase: ArraySlice<ClauseWord>, isParticiple: Bool) -> Bool {
    guard let first = phrase.first, let last = phrase.last, !cannotOpen(first) else { return false }
    if last.folded.hasSuffix("'s") { return false }
    if SayingLexicon.relative.contains(last.folded), phrase.count > 1 { return false }
    // "In", "There", "Years": a sentence's first word alone is a name only if it can be one.
    if phrase.count == 1, first.folded.allSatisfy(\.isNumber) { return false }
    if phrase.count == 1, EnglishSentences.shared.openers.contains(first.folded),
      !SayingLexicon.pronouns.contains(first.folded),
      !SayingLexicon.relative.contains(first.folded),
      !SayingLexicon.firstPersons.contains(first.folded)
    {
      return false
    }
    // A participle's subject stands at the head of its sentence, with a name or an article.
    return !isParticiple || first.isCapitalized
      || SayingLexicon.determiners.contains(first.folded)
      || SayingLexicon.pronouns.contains(first.folded)
  }

  /// "for example" and "in Washington" are no subjects.
  private static func cannotOpen(_ word: ClauseWord) -> Bool {
    !word.isCapitalized && SayingLexicon.stops.contains(word.folded)
      && !SayingLexicon.relative.contains(word.folded) && word.folded != "these"
      && word.folded != "those" && word.folded != "this"
  }

  /// The noun phrase with which a clause begins.
  ///
  /// - Parameter isWhole: the clause ends where its verb begins, so that "the man in the car" stays.
  static func leading(_ words: ArraySlice<ClauseWord>, isWhole: Bool = false)
    -> ArraySlice<ClauseWord>
  {
    var words = words
    let conjunctions: Set<String> = [
      "and", "but", "though", "although", "as", "when", "because", "that", "while", "if", "so",
      "yet",
      "since", "where", "whether", "then", "however", "meanwhile", "after", "before",
    ]
    while let first = words.first, words.count > 1, conjunctions.contains(first.folded) {
      words = words.dropFirst()
    }
    let startsWithName =
      words.first.map { $0.isCapitalized && !SayingLexicon.determiners.contains($0.folded) }
      ?? false
    var end = words.startIndex
    while end < words.endIndex, end - words.startIndex < longest {
      if end > words.startIndex {
        if isWhole && !startsWithName
          ? relativeStops.contains(words[end].folded) : stopsName(at: end, in: words)
        {
          break
        }
        // A name ends at the first word that cannot be part of one.
        if startsWithName, !words[end].isCapitalized, !joinsNames(at: end, in: words),
          !words[end...].contains(where: \.isCapitalized)
        {
          break
        }
      }
      end += 1
      if words[end - 1].endsPhrase { break }
    }
    return refined(words[words.startIndex..<end])
  }

  /// "…, known as Source K12,": the name that a text gives to someone unnamed.
  private static func identified(in words: ArraySlice<ClauseWord>) -> ArraySlice<ClauseWord>? {
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
  private static func refined(_ phrase: ArraySlice<ClauseWord>) -> ArraySlice<ClauseWord> {
    if let owner = phrase.lastIndex(where: {
      $0.folded.hasSuffix("'s") || $0.folded.hasSuffix("s'")
    }) {
      let rest = phrase[(owner + 1)...]
      if rest.count >= 2, rest.allSatisfy(\.isCapitalized) { return rest }
    }
    guard let first = phrase.first else { return phrase }
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

  /// "The Security Council condemned the …": after the name of a body its verb begins.
  private static func withoutPredicate(_ phrase: ArraySlice<ClauseWord>) -> ArraySlice<ClauseWord> {
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

  private static func stopsName(at index: Int, in words: ArraySlice<ClauseWord>) -> Bool {
    let word = words[index]
    if SayingLexicon.timeWords.contains(word.folded) { return true }
    return SayingLexicon.stops.contains(word.folded) && !joinsNames(at: index, in: words)
  }

  /// "of" in "Secretary of Defense": a small word between two capitalized ones.
  private static func joinsNames(at index: Int, in words: ArraySlice<ClauseWord>) -> Bool {
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

  /// "In addition", "However", "Last year": what stands before a clause.
  private static func isIntroduction(_ segment: ArraySlice<ClauseWord>) -> Bool {
    guard let first = segment.first else { return true }
    let adverbs: Set<String> = [
      "however", "meanwhile", "moreover", "furthermore", "instead", "still", "also", "indeed",
      "likewise", "now", "then", "later", "earlier", "and", "but",
    ]
    if adverbs.contains(first.folded) { return segment.count == 1 }
    let openings: Set<String> = [
      "in", "on", "at", "during", "after", "before", "since", "for", "from", "with", "by", "under",
      "last", "this", "when", "while", "as", "if", "according", "despite", "yesterday", "today",
      "because", "although", "though", "to",
    ]
    return openings.contains(first.folded) || first.folded.hasSuffix("ly")
      || first.folded.allSatisfy(\.isNumber) || isAdverb(first) && segment.count == 1
  }

  private static func isAdverb(_ word: ClauseWord) -> Bool {
    word.folded.hasSuffix("ly") && !word.isCapitalized
  }
}

extension ArraySlice {
  /// Parts that each end with an element of which `ends` is true.
  func split(afterEach ends: (Element) -> Bool) -> [ArraySlice<Element>] {
    var parts: [ArraySlice<Element>] = []
    var start = startIndex
    for index in indices where ends(self[index]) {
      parts.append(self[start...index])
      start = index + 1
    }
    if start < endIndex { parts.append(self[start...]) }
    return parts
  }
}
