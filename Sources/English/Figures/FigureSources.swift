import Articles

/// Who a sentence says gives its figures.
struct FigureSources {
  let words: [ClauseWord]

  /// `nil`: it names nobody.
  func source(of figure: Range<Int>) -> ArraySlice<ClauseWord>? {
    let place = words.firstIndex { $0.bytes.upperBound > figure.lowerBound } ?? words.count
    let end = words.firstIndex { $0.bytes.lowerBound >= figure.upperBound } ?? words.count
    let found = following(place, end) ?? saying(before: place) ?? saying(behind: end)
    guard let found, let first = found.first, let last = found.last,
      !isPronoun(first, alone: found.count == 1), found.count <= Self.longest,
      !SayingLexicon.firstPersons.contains(last.folded),
      !SayingLexicon.relative.contains(first.folded)
    else { return nil }
    return found
  }

  /// "according to the Red Cross", nearest first.
  private func following(_ place: Int, _ end: Int) -> ArraySlice<ClauseWord>? {
    let starts = words.indices.filter {
      words[$0].folded == "according" && $0 + 2 < words.count && words[$0 + 1].folded == "to"
    }
    guard
      let start = starts.min(by: { abs($0 - place) < abs($1 - place) }),
      !words[min(start, place)..<max(start, place)].contains(where: {
        ["while", "but", "whereas"].contains($0.folded)
      })
    else { return nil }
    let phrase = SpeakerPhrase.following(words[(start + 2)...])
    guard let last = phrase.last, last.folded.hasSuffix("'s") else {
      return phrase.isEmpty ? nil : phrase
    }
    // "Egypt's official MENA news agency"
    let rest = words[phrase.endIndex...].prefix(6).prefix {
      !SayingLexicon.stops.contains($0.folded)
    }
    let stop = rest.firstIndex { $0.endsPhrase }.map { $0 + 1 } ?? rest.endIndex
    return words[phrase.startIndex..<stop]
  }

  /// "the Red Cross put the toll at", "officials say".
  private func saying(before place: Int) -> ArraySlice<ClauseWord>? {
    let parting = words[..<place].lastIndex { Self.parting.contains($0.folded) }
    let start = parting.map { $0 + 1 } ?? 0
    guard
      let verb = (start..<place).last(where: { index in
        // "have buried 40 and believe": the subject is that of the verb before.
        isSaying(index, before: place) && !["and", "or"].contains(words[index - 1].folded)
      })
    else { return nil }
    let clause = words[clauseStart(of: verb, from: start)..<verb]
    return quoted(in: clause) ?? subject(clause)
  }

  /// "The agency quoted the army as" before "saying": whose words these are. The first of them stands
  /// in the passive: "the army was quoted as saying".
  private func quoted(in clause: ArraySlice<ClauseWord>) -> ArraySlice<ClauseWord>? {
    guard let last = clause.last, last.folded == "as",
      let verb = clause.lastIndex(where: { Self.quoting.contains($0.folded) })
    else { return nil }
    if verb + 1 == clause.endIndex - 1 { return subject(clause[..<verb]) }
    let phrase = SpeakerPhrase.following(clause[(verb + 1)..<(clause.endIndex - 1)])
    return phrase.isEmpty ? nil : phrase
  }

  /// Where the clause of a verb begins at the earliest: behind the figures of others, and at a "The"
  /// that opens the sentence behind a headline.
  private func clauseStart(of verb: Int, from start: Int) -> Int {
    let figure = words[start..<verb].lastIndex {
      $0.folded.utf8.first.map { 0x30...0x39 ~= $0 } ?? false
    }
    let first = figure.map { $0 + 1 } ?? start
    let opening = words[first..<verb].lastIndex {
      $0.isCapitalized && ["the", "a", "an"].contains($0.folded)
    }
    return opening ?? first
  }

  /// "…, the Red Cross said", "…, said the minister".
  private func saying(behind end: Int) -> ArraySlice<ClauseWord>? {
    guard let last = words[..<end].indices.last,
      let open = words[last...].firstIndex(where: { $0.endsPhrase })
    else { return nil }
    var start = open + 1
    while start < words.count {
      let stop = words[start...].firstIndex { $0.endsPhrase } ?? (words.count - 1)
      let segment = words[start...stop]
      if let verb = segment.indices.first(where: { isSaying($0, before: words.count) }) {
        // Of a longer clause, only what ends in its verb of saying speaks of what was before.
        let isEnd = stop - verb <= 4 || stop == words.count - 1 && verb - start <= 8
        if verb == segment.startIndex, words[verb].folded != "saying" {
          if verb + 1 < words.count, mayName(words[verb + 1]) {
            let phrase = SpeakerPhrase.following(words[(verb + 1)...])
            return phrase.isEmpty ? nil : phrase
          }
        } else if isEnd, verb > segment.startIndex {
          return subject(segment[..<verb])
        }
      }
      start = stop + 1
    }
    return nil
  }

  /// Whether a name may begin here: "said the minister", "said officials in".
  private func mayName(_ word: ClauseWord) -> Bool {
    word.isCapitalized && !Self.nobody.contains(word.folded)
      || SayingLexicon.determiners.contains(word.folded)
      || ["officials", "police", "doctors", "witnesses", "authorities"].contains(word.folded)
  }

  private func subject(_ words: ArraySlice<ClauseWord>) -> ArraySlice<ClauseWord>? {
    var phrase = SpeakerPhrase.preceding(words, isParticiple: false)
    let before = words[..<phrase.startIndex]
    if let owner = before.last, owner.folded.hasSuffix("'s"), owner.isCapitalized,
      !owner.endsPhrase,
      !phrase.isEmpty
    {
      // "Haiti's Prime Minister", "the UN's World Food Programme"
      let isNamed = before.dropLast().last?.folded == "the"
      phrase = words[(phrase.startIndex - (isNamed ? 2 : 1))..<phrase.endIndex]
    } else if let last = before.last,
      Self.places.contains(last.folded)
        || last.folded == "the"
          && before.dropLast().last.map { Self.places.contains($0.folded) } ?? false
    {
      // "Reports coming out of Kirn", "the committee in the UK": where they are, not who.
      return nil
    }
    guard let first = phrase.first, !(phrase.count == 1 && Self.nobody.contains(first.folded))
    else {
      return nil
    }
    // "Haitian officials": a name that only describes the noun behind it.
    guard let last = phrase.last, !last.endsPhrase, phrase.endIndex < words.endIndex else {
      return phrase
    }
    let rest = words[phrase.endIndex...].prefix {
      !SayingLexicon.auxiliaries.contains($0.folded) && !$0.folded.hasSuffix("ly")
    }
    let isNoun =
      rest.count <= 3 && !rest.isEmpty
      && rest.allSatisfy { !SayingLexicon.stops.contains($0.folded) && !$0.endsPhrase }
    return isNoun ? words[phrase.startIndex..<rest.endIndex] : phrase
  }

  private func isSaying(_ index: Int, before place: Int) -> Bool {
    let word = words[index]
    guard index > 0 else { return false }
    let last = words[index - 1].folded
    if Self.putting.contains(word.folded) {
      return words[index..<min(place, index + 9)].contains {
        ["toll", "number", "figure", "total", "count", "dead"].contains($0.folded)
      }
    }
    if Self.estimating.contains(word.folded) {
      return !SayingLexicon.passives.contains(last) && !SayingLexicon.determiners.contains(last)
        && !["an", "of", "official", "by", "when"].contains(last)
        && !(index + 1 < words.count
          && ["of", "range", "vary", "are", "ranging"].contains(words[index + 1].folded)
          && word.folded == "estimates")
    }
    guard Self.saying.contains(word.folded), !SayingLexicon.determiners.contains(last) else {
      return false
    }
    // "37 staff confirmed dead"
    if index + 1 < words.count, ["confirmed", "reported"].contains(word.folded),
      Self.fates.contains(words[index + 1].folded)
    {
      return false
    }
    if word.folded.hasPrefix("claim"),
      words[index...].prefix(7).contains(where: { ["lives", "life"].contains($0.folded) })
    {
      return false
    }
    return EnglishAttribution.isVerb(at: index, in: words[...])
  }

  private func isPronoun(_ word: ClauseWord, alone: Bool) -> Bool {
    // "We're" is "we", and is nobody's name.
    let word = word.folded.prefix { $0 != "'" }
    return alone
      && (SayingLexicon.pronouns.contains(String(word))
        || SayingLexicon.firstPersons.contains(String(word))
        || SayingLexicon.relative.contains(String(word)))
  }

  /// No one is named in more words.
  private static let longest = 10
  private static let nobody: Set<String> = [
    "it", "this", "that", "some", "many", "there", "others",
  ]
  private static let quoting: Set<String> = [
    "quoted", "quotes", "quoting", "cited", "cites", "citing",
  ]
  private static let places: Set<String> = ["in", "of", "from", "at", "near", "inside"]
  private static let fates: Set<String> = [
    "dead", "killed", "missing", "injured", "wounded", "trapped",
  ]
  private static let parting: Set<String> = ["while", "but", "whereas", "although", "though"]
  private static let putting: Set<String> = ["put", "puts", "putting", "raised", "revised"]
  private static let estimating: Set<String> = [
    "estimate", "estimates", "estimated", "believe", "believes", "believed", "fear", "fears",
    "feared", "think", "thinks", "reckon", "reckons",
  ]
  /// Verbs that give a number as its subject's own.
  private static let saying: Set<String> = [
    "said", "says", "say", "saying", "told", "tells", "added", "adds", "announced", "announces",
    "confirmed", "confirms", "claimed", "claims", "stated", "states", "reported", "reports",
    "warned", "warns", "wrote", "writes", "noted", "notes", "admitted", "admits", "acknowledged",
    "declared", "suggested", "suggests", "suggest", "indicated", "indicates", "testified",
    "alleged",
    "alleges", "insisted", "insists", "predicted", "predicts", "concluded", "concludes",
  ]
}
