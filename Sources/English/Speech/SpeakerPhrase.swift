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
