import Articles

/// Cuts the name of a speaker out of the words around a verb of saying.
enum SpeakerPhrase {
  private static let relativeStops: Set<String> = [
    "who", "whom", "whose", "which", "when", "while", "where", "has", "had", "have",
  ]
  /// In more words hardly one is named.
  private static let longestPhrase = 8
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
    words = behindStamp(words)
    if let named = identified(in: words) { return named }
    let segments = words.split(afterEach: \.endsPhrase)
    guard let last = segments.last else { return words[words.startIndex..<words.startIndex] }
    // "…, says": something stands between subject and verb, so the subject is further left.
    let isInterrupted = words.last?.endsPhrase == true || isParticiple
    let subject =
      isInterrupted ? named(in: words) ?? last : apposed(segments) ?? lastClause(of: last)
    if let first = subject.first, SayingLexicon.pronouns.contains(first.folded) {
      return subject.prefix(1)
    }
    let phrase = leading(subject, isWhole: !isParticiple)
    if let first = phrase.first, SayingLexicon.pronouns.contains(first.folded) {
      return phrase.prefix(1)
    }
    // "The president repeated his call … and urged": too long for a name, so a verb is in it.
    if phrase.count > longestPhrase {
      let first = ClauseSubject.subject(of: phrase)
      if !first.isEmpty { return first }
    }
    return isSpeaker(phrase, isParticiple: isParticiple)
      ? phrase : phrase[phrase.startIndex..<phrase.startIndex]
  }

  /// Of "a pilot of the port, Jane Roe, …" the name that follows the role, else the first segment
  /// that is no introduction.
  static func named(in words: ArraySlice<ClauseWord>) -> ArraySlice<ClauseWord>? {
    let segments = words.split(afterEach: \.endsPhrase)
    // "At a meeting in the town, Rep. Jane Roe, R-Texas,": the last one who has a person's name.
    let person = segments.last {
      (2...5).contains($0.count) && $0.allSatisfy(\.isCapitalized) && SpeakerWords.isPerson($0)
        && $0.last.map { !SpeakerWords.isRole($0) } ?? false
    }
    if let person { return person }
    guard let role = segments.firstIndex(where: { !isIntroduction($0) }) else { return nil }
    let next = role + 1 < segments.count ? segments[role + 1] : []
    let isRole =
      segments[role].first.map { SayingLexicon.determiners.contains($0.folded) } ?? false
      || segments[role].contains { !$0.isCapitalized && SpeakerWords.isRole($0) }
      || segments[role].last.map { SpeakerWords.isRole($0) } ?? false
    guard isRole else { return segments[role] }
    // "Lincolnshire fire chief Jane Roe" has her role before her name once more.
    let name = next.suffix(
      from: next.lastIndex { !$0.isCapitalized }.map { $0 + 1 } ?? next.startIndex)
    let isLed =
      name.startIndex == next.startIndex || SpeakerWords.isRole(next[name.startIndex - 1])
    return (2...4).contains(name.count) && isLed ? name : segments[role]
  }

  /// "David Roe, a lawyer who served in the Office, describes": a name before its apposition, of
  /// which the comma at the end is missing.
  private static func apposed(_ segments: [ArraySlice<ClauseWord>]) -> ArraySlice<ClauseWord>? {
    guard let last = segments.last, let first = last.first, segments.count >= 2,
      SayingLexicon.determiners.contains(first.folded),
      last.contains(where: { ["who", "whose"].contains($0.folded) })
    else { return nil }
    let name = segments[segments.count - 2]
    return (2...4).contains(name.count) && name.allSatisfy(\.isCapitalized) ? name : nil
  }

  /// "The crowd roars as Jane Roe": the clause that stands right before the verb.
  private static func lastClause(of words: ArraySlice<ClauseWord>) -> ArraySlice<ClauseWord> {
    let joints: Set<String> = [
      "as", "while", "because", "that", "but", "although", "though", "when", "what", "which",
    ]
    guard let joint = words.dropLast().lastIndex(where: { joints.contains($0.folded) }),
      joint > words.startIndex
    else { return words }
    let rest = words[(joint + 1)...]
    guard let first = rest.first,
      first.isCapitalized || SayingLexicon.determiners.contains(first.folded)
        || SayingLexicon.pronouns.contains(first.folded)
    else { return words }
    return rest
  }

  /// The words behind the clock time with which a live entry begins: "1541 President Roe".
  static func behindStamp(_ words: ArraySlice<ClauseWord>) -> ArraySlice<ClauseWord> {
    let stamp = words.indices.dropLast().last { index in
      let digits = words[index].folded
      guard digits.count == 4, let value = Int(digits), value / 100 < 24, value % 100 < 60,
        words[index + 1].isCapitalized, !words[index].endsPhrase
      else { return false }
      return index == words.startIndex
        || !dateWords.contains(words[index - 1].folded)
          && !SayingLexicon.timeWords.contains(words[index - 1].folded)
    }
    return stamp.map { words[($0 + 1)...] } ?? words
  }

  /// Before a year.
  private static let dateWords: Set<String> = [
    "in", "of", "since", "by", "from", "until", "to", "and", "before", "after", "during", "the",
    "early", "late", "mid",
  ]

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
      "since", "where", "whether", "then", "however", "meanwhile", "after", "before", "now",
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
          if isWhole, let noun = nounPhrase(words, name: end) { return noun }
          break
        }
      }
      end += 1
      if words[end - 1].endsPhrase { break }
    }
    return refined(words[words.startIndex..<end])
  }

  /// "Egyptian state television", "White House officials": names before the noun that they belong
  /// to.
  private static func nounPhrase(_ words: ArraySlice<ClauseWord>, name: Int)
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
  static func isIntroduction(_ segment: ArraySlice<ClauseWord>) -> Bool {
    guard let first = segment.first else { return true }
    let adverbs: Set<String> = [
      "however", "meanwhile", "moreover", "furthermore", "instead", "still", "also", "indeed",
      "likewise", "now", "then", "later", "earlier", "and", "but",
    ]
    if adverbs.contains(first.folded) {
      return segment.dropFirst().allSatisfy {
        SayingLexicon.timeWords.contains($0.folded) || $0.folded == "on"
      }
    }
    // "Speaking to reporters, Jane Roe": no name ends so before its comma.
    if first.folded.hasSuffix("ing"), segment.count > 1 { return true }
    // "Update 5:40 p.m. Cairo, 10:37 a.m. ET": a live entry's stamp.
    if ["update", "updated"].contains(first.folded) { return segment.last?.endsPhrase ?? false }
    if first.folded.contains(":"), first.folded.first?.isNumber ?? false { return true }
    let openings: Set<String> = [
      "in", "on", "at", "during", "after", "before", "since", "for", "from", "with", "by", "under",
      "last", "this", "when", "while", "as", "if", "according", "despite", "yesterday", "today",
      "because", "although", "though", "to", "asked", "amid", "unlike", "like", "within",
      "throughout", "until", "among", "once",
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
