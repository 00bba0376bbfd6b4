import Articles

/// Finds who a text says is speaking, in the words before or after a quotation.
enum EnglishAttribution {
  /// "“…,” says Jane Roe", "“…,” Roe told the Post", "“…,” according to Roe".
  static func after(_ words: [ClauseWord]) -> Attribution? {
    guard let first = words.first else { return nil }
    if first.folded == "according", words.count > 2, words[1].folded == "to" {
      return found(SpeakerPhrase.following(words[2...]), from: first, distance: 0)
    }
    guard let verb = words.indices.prefix(25).first(where: { isVerb(at: $0, in: words[...]) })
    else {
      return nil
    }
    if SayingLexicon.weak.contains(words[verb].folded), verb > 6 { return nil }
    // "…”, along with Roe, who said “…”": it leads to the next quotation.
    if verb > 0, verb == words.count - 1, words[verb - 1].folded == "who" { return nil }
    if let cited = cited(by: verb, in: words) {
      return Attribution(
        speaker: cited.speaker, clause: first.bytes.lowerBound..<cited.end, distance: 0,
        continues: false)
    }
    let isFirst = verb == 0 || verb == 1 && first.folded.hasSuffix("ly")
    if isFirst {
      // "…”, told reporters": nobody is told of before the verb, and who is behind it listens.
      if ["told", "tells"].contains(words[verb].folded) { return nil }
      let rest = words[(verb + 1)...]
      guard !SayingLexicon.isParticiple(words[verb].folded) else {
        return Attribution(speaker: [], clause: first.bytes, distance: 0, continues: true)
      }
      // "told reporters …" without a subject goes on with the speaker before.
      let speaker = SpeakerPhrase.following(rest)
      guard !speaker.isEmpty, !["that", "in", "on"].contains(rest.first?.folded ?? "") else {
        return nil
      }
      return found(speaker, from: first, distance: 0)
    }
    if ["and", "but", "then"].contains(first.folded), verb <= 2 {
      return Attribution(
        speaker: [], clause: first.bytes.lowerBound..<words[verb].bytes.upperBound, distance: 0,
        continues: true)
    }
    let opens =
      first.isCapitalized || SayingLexicon.determiners.contains(first.folded)
      || SayingLexicon.pronouns.contains(first.folded) || verb <= 4
      || verb <= 12 && !SayingLexicon.stops.contains(first.folded)
    guard opens else { return nil }
    let speaker = SpeakerPhrase.preceding(words[..<verb], isParticiple: false)
    // An interrupted subject begins at the first word: "Jane Roe, a pilot, told …".
    let named = words[verb - 1].endsPhrase && !isNamed(words[..<verb])
    let subject =
      named
      ? SpeakerPhrase.leading(SpeakerPhrase.named(in: words[..<verb]) ?? words[..<verb]) : speaker
    guard !subject.isEmpty else { return nil }
    return Attribution(
      speaker: subject, clause: first.bytes.lowerBound..<words[verb].bytes.upperBound, distance: 0,
      continues: false)
  }

  /// "“…” in Egypt, Jane Roe said Wednesday": the clause with which a sentence ends that quotes in
  /// its middle.
  static func closing(_ words: [ClauseWord]) -> Attribution? {
    guard let verb = words.indices.suffix(4).last(where: { isVerb(at: $0, in: words[...]) }),
      let comma = words[..<verb].dropLast().lastIndex(where: \.endsPhrase)
    else { return nil }
    let speaker = SpeakerPhrase.preceding(words[(comma + 1)..<verb], isParticiple: false)
    guard let first = speaker.first else { return nil }
    return Attribution(
      speaker: speaker, clause: first.bytes.lowerBound..<words[verb].bytes.upperBound,
      distance: comma + 1, continues: false)
  }

  /// "Roe said: “…”", "Roe has stated that “…”", "According to Roe, “…”", "described by Roe as “…”".
  static func before(_ words: [ClauseWord]) -> Attribution? {
    if let start = words.lastIndex(where: { $0.folded == "according" }), start + 2 < words.count,
      words[start + 1].folded == "to",
      !words[(start + 1)...].indices.contains(where: { isVerb(at: $0, in: words[...]) })
    {
      let speaker = SpeakerPhrase.following(words[(start + 2)...])
      return found(speaker, from: words[start], distance: words.count - start)
    }
    guard
      let verb = words.indices.last(where: { index in
        guard isVerb(at: index, in: words[...]) else { return false }
        guard SayingLexicon.weak.contains(words[index].folded) else { return true }
        // "described by Roe as", "described her life as".
        let isFar =
          index + 1 < words.count && words[index + 1].folded == "by" || words.last?.folded == "as"
        return words.count - index <= (isFar ? 10 : 4)
      })
    else { return nil }
    let distance = words.count - 1 - verb
    // "Says Jane Roe, who lost two sons: “…”"
    if verb == 0, words[0].isCapitalized, words.last?.endsWithColon ?? false {
      return found(SpeakerPhrase.following(words[1...]), from: words[0], distance: 0)
    }
    if verb + 1 < words.count, words[verb + 1].folded == "by" {
      let agent = SpeakerPhrase.following(words[(verb + 2)...])
      guard let last = agent.last else { return nil }
      let between = words.count { $0.bytes.lowerBound > last.bytes.upperBound }
      return found(agent, from: words[verb], distance: between)
    }
    let isParticiple = SayingLexicon.isParticiple(words[verb].folded)
    // "There were cheers, with one man yelling: “…”".
    if isParticiple, let with = words[..<verb].suffix(5).lastIndex(where: { $0.folded == "with" }),
      with + 1 < verb
    {
      return found(words[(with + 1)..<verb], from: words[with + 1], distance: distance)
    }
    let speaker = SpeakerPhrase.preceding(words[..<verb], isParticiple: isParticiple)
    if speaker.isEmpty || verb == 0 {
      return Attribution(
        speaker: [], clause: words[verb].bytes, distance: distance, continues: true)
    }
    if let first = speaker.first, SayingLexicon.relative.contains(first.folded) {
      return antecedent(of: first, in: words, verb: verb)
    }
    return Attribution(
      speaker: speaker,
      clause: min(
        speaker[speaker.startIndex].bytes.lowerBound, words[verb].bytes.lowerBound)..<words[verb]
        .bytes.upperBound,
      distance: distance, continues: false)
  }

  /// "…,” the agency quoted Jane Roe as saying": Roe says it.
  private static func cited(by verb: Int, in words: [ClauseWord])
    -> (speaker: ArraySlice<ClauseWord>, end: Int)?
  {
    // "was quoted by the agency as saying": its subject says it.
    guard ["quoted", "quotes", "cited", "cites"].contains(words[verb].folded),
      verb + 1 < words.count, words[verb + 1].folded != "by",
      let end = words[(verb + 1)...].firstIndex(where: { $0.folded == "as" }),
      end + 1 < words.count, words[end + 1].folded == "saying", end > verb + 1
    else { return nil }
    let speaker = SpeakerPhrase.following(words[(verb + 1)..<end])
    return speaker.isEmpty ? nil : (speaker, words[end + 1].bytes.upperBound)
  }

  /// "a club named Nordlicht, which calls itself “…”".
  private static func antecedent(of pronoun: ClauseWord, in words: [ClauseWord], verb: Int)
    -> Attribution?
  {
    guard let place = words[..<verb].lastIndex(where: { $0.bytes == pronoun.bytes }) else {
      return nil
    }
    var start = place
    while start > 0, words[start - 1].isCapitalized,
      !EnglishSentences.shared.openers.contains(words[start - 1].folded)
    {
      start -= 1
    }
    guard start < place else { return nil }
    return Attribution(
      speaker: words[start..<place],
      clause: words[start].bytes.lowerBound..<words[verb].bytes.upperBound,
      distance: words.count - 1 - verb, continues: false)
  }

  /// Whether the word at `index` is a verb of saying here.
  static func isVerb(at index: Int, in words: ArraySlice<ClauseWord>) -> Bool {
    let word = words[index]
    guard SayingLexicon.verbs.contains(word.folded), !word.isCapitalized || index == 0 else {
      return false
    }
    if let seconds = SayingLexicon.pairs[word.folded] {
      return index + 1 < words.endIndex && seconds.contains(words[index + 1].folded)
    }
    // "a report", "the claims", "his notes" are nouns.
    if index > words.startIndex, SayingLexicon.weak.contains(word.folded) {
      let before = words[index - 1].folded
      if SayingLexicon.determiners.contains(before)
        || ["of", "such", "these", "those"].contains(before)
      {
        return false
      }
    }
    // "was informed": its subject says nothing; "described by Roe" and "was quoted as saying" do.
    if index > words.startIndex, SayingLexicon.passives.contains(words[index - 1].folded),
      !SayingLexicon.isParticiple(word.folded)
    {
      return index + 1 < words.endIndex && ["by", "as"].contains(words[index + 1].folded)
    }
    return true
  }

  private static func isNamed(_ words: ArraySlice<ClauseWord>) -> Bool {
    words.contains { ["identified", "codenamed", "nicknamed"].contains($0.folded) }
  }

  private static func found(
    _ speaker: ArraySlice<ClauseWord>, from first: ClauseWord, distance: Int
  ) -> Attribution? {
    guard let last = speaker.last else { return nil }
    return Attribution(
      speaker: speaker,
      clause: first.bytes.lowerBound..<max(first.bytes.upperBound, last.bytes.upperBound),
      distance: distance, continues: false)
  }
}
