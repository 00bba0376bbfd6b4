import Articles

/// Who a sentence says gives its figures.
struct FigureSources {
  let words: [ClauseWord]

  /// `nil`: it names nobody.
  func source(of figure: Range<Int>) -> ArraySlice<ClauseWord>? {
    let place = words.firstIndex { $0.bytes.upperBound > figure.lowerBound } ?? words.count
    let end = words.firstIndex { $0.bytes.lowerBound >= figure.upperBound } ?? words.count
    let found = following(place, end) ?? saying(before: place) ?? saying(behind: end)
    guard let found, let first = found.first, !isPronoun(first, alone: found.count == 1) else {
      return nil
    }
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
    return phrase.isEmpty ? nil : phrase
  }

  /// "the Red Cross put the toll at", "officials say".
  private func saying(before place: Int) -> ArraySlice<ClauseWord>? {
    let parting = words[..<place].lastIndex {
      ["while", "but", "whereas", "although", "though"].contains($0.folded)
    }
    let start = parting.map { $0 + 1 } ?? 0
    let verb = (start..<place).last { isSaying($0, before: place) }
    guard let verb, verb > start else { return nil }
    return subject(words[start..<verb])
  }

  /// "…, the Red Cross said", "…, said the minister".
  private func saying(behind end: Int) -> ArraySlice<ClauseWord>? {
    guard let open = words[..<end].indices.last.flatMap({ last in
      words[last...].firstIndex { $0.endsPhrase }
    }) else { return nil }
    var start = open + 1
    while start < words.count {
      let stop = words[start...].firstIndex { $0.endsPhrase } ?? (words.count - 1)
      let segment = words[start...stop]
      if let verb = segment.indices.first(where: { isSaying($0, before: words.count) }) {
        if verb == segment.startIndex {
          let phrase = SpeakerPhrase.following(words[(verb + 1)...])
          return phrase.isEmpty ? nil : phrase
        }
        // Of a longer clause, only what ends in its verb of saying speaks of what was before.
        if stop - verb <= 4 || stop == words.count - 1 && verb - start <= 8 {
          return subject(words[start..<verb])
        }
      }
      start = stop + 1
    }
    return nil
  }

  private func subject(_ words: ArraySlice<ClauseWord>) -> ArraySlice<ClauseWord>? {
    let phrase = SpeakerPhrase.preceding(words, isParticiple: false)
    guard let first = phrase.first else { return nil }
    let isNobody = phrase.count == 1 && Self.nobody.contains(first.folded)
    return isNobody ? nil : phrase
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
        && !["an", "of", "official", "by"].contains(last)
    }
    guard Self.saying.contains(word.folded) else { return false }
    return EnglishAttribution.isVerb(at: index, in: words[...])
  }

  private func isPronoun(_ word: ClauseWord, alone: Bool) -> Bool {
    alone
      && (SayingLexicon.pronouns.contains(word.folded)
        || SayingLexicon.firstPersons.contains(word.folded)
        || SayingLexicon.relative.contains(word.folded))
  }

  private static let nobody: Set<String> = ["it", "this", "that", "some", "many", "there", "others"]
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
    "declared", "suggested", "suggests", "indicated", "indicates", "testified", "alleged",
    "alleges", "insisted", "insists", "predicted", "predicts", "concluded", "concludes",
  ]
}
