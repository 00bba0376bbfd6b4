/// What stands before a number and says what it counts: "killed", "the death toll rose to".
extension CountedNouns {
  /// Words before a number among which its verb or noun may stand, at most.
  private static let reach = 16

  /// "killing 36", "killed the driver and 12 passengers", "claimed 200 lives".
  func readVerb(before number: FigureNumber, limit: Int, _ found: inout Counted) {
    let start = number.words.lowerBound
    guard start > limit, tokens[start - 1].mark == .none else { return }
    var place = start - 1
    if ["and", "including"].contains(tokens[place].text) {
      // "killed the driver and": only a name or a noun between them.
      let reach = max(limit, place - 7)
      var verb = place - 1
      while verb >= reach, CountLexicon.active[tokens[verb].text] == nil {
        if VerbLexicon.isFinite(tokens[verb].text) || tokens[verb].mark == .strong
          || ["in", "at", "to", "for", "with", "from", "by"].contains(tokens[verb].text)
        {
          return
        }
        verb -= 1
      }
      guard verb >= reach else { return }
      place = verb
    } else {
      while place > limit, tokens[place].text.hasSuffix("ly") || tokens[place].text == "also" {
        place -= 1
      }
    }
    let verb = tokens[place]
    if ["claimed", "claims", "claiming"].contains(verb.text) {
      let isLives = found.noun.contains { tokens[$0].text == "lives" }
      if isLives { found.sense = "dead" }
    }
    if verb.text == "of", place >= 2,
      tokens[place - 1].text == "deaths"
        || tokens[place - 1].text == "lives"
          && tokens[max(0, place - 4)..<(place - 1)]
            .contains(where: { CountLexicon.taking.contains($0.text) })
    {
      found.sense = "dead"
    }
    guard let sense = CountLexicon.active[verb.text] else { return }
    // "were killed 12 by 12": what is passive has no object.
    if place > 0, CountLexicon.passives.contains(tokens[place - 1].text) { return }
    if verb.text == "killed", place > 0,
      ["people", "number", "numbers"]
        .contains(tokens[place - 1].text)
    {
      return
    }
    // "killed 12 goats" counts goats too; a thing that cannot die is no object.
    found.sense = isBoth(around: place) ?? sense
    if isDenied(verb: place) { found.isDenied = true }
  }

  /// "killed and wounded 40".
  private func isBoth(around verb: Int) -> String? {
    guard verb >= 2, ["and", "or"].contains(tokens[verb - 1].text),
      let other = CountLexicon.active[tokens[verb - 2].text],
      other != CountLexicon.active[tokens[verb].text]
    else { return nil }
    return "casualties"
  }

  /// "could kill", "would have killed", "did not kill", "to kill".
  private func isDenied(verb: Int) -> Bool {
    let before = tokens[max(0, verb - 4)..<verb]
      .reversed().prefix { $0.mark == .none || $0.text.hasSuffix("ly") }
    for word in before {
      if CountLexicon.negations.contains(word.text) { return true }
      if CountLexicon.modals.contains(word.text) {
        let isPast = before.contains { CountLexicon.perfects.contains($0.text) }
        return !(isPast && ["may", "might", "could"].contains(word.text))
      }
      if word.text == "to", tokens[verb].text == "kill" || tokens[verb].text == "injure" {
        return true
      }
    }
    return false
  }

  /// "the death toll has risen to", "the number of refugees stood at", "said".
  func readToll(before number: FigureNumber, limit: Int, _ found: inout Counted) {
    let start = number.words.lowerBound
    guard start > 0, tokens[start - 1].mark < .strong || number.words.lowerBound > 1 else { return }
    let link = tokens[start - 1]
    let isColon =
      link.mark == .strong
      && (CountLexicon.tolls.contains(link.text)
        || CountLexicon.states.contains(link.text))
    guard link.mark == .none || isColon else { return }
    if CountLexicon.tolls.contains(link.text) && isColon {
      found.sense = "dead"
      return
    }
    let opens = FigureWords.words(
      "more over above exceeded exceeds topped passed surpassed tops passes")
    guard
      CountLexicon.links.contains(link.text)
        || opens.contains(tokens[number.words.lowerBound].text)
    else { return }
    // What the number stands before must be people, or nothing.
    let head = found.noun.last.map { tokens[$0].text }
    // A name behind the number begins another sentence, whose stop is missing.
    let isName = found.noun.first.map { tokens[$0].isCapitalized } ?? false
    let mayBeToll =
      head.map { CountLexicon.people.contains($0) || CountLexicon.senses[$0] != nil }
      ?? true || isName
    guard let noun = numberNoun(before: start, limit: limit) else { return }
    switch noun {
    case .sense(let sense, let isForecast):
      guard mayBeToll else { return }
      found.sense = sense
      if isForecast { found.isDenied = true }
    case .stems(let stems, let name, let isForecast):
      guard found.noun.isEmpty || mayBeToll else { return }
      found.stems.formUnion(stems)
      found.numbered = name
      if isForecast { found.isDenied = true }
    }
  }

  private enum NumberNoun {
    case sense(String, isForecast: Bool)
    case stems(Set<String>, name: String, isForecast: Bool)
  }

  /// The noun whose number follows: the nearest before it.
  private func numberNoun(before start: Int, limit: Int) -> NumberNoun? {
    var place = start - 1
    let reach = max(limit, start - Self.reach)
    var isForecast = false
    var words = 0
    while place >= reach {
      let word = tokens[place]
      if place < start - 1, word.mark == .strong { return nil }
      if CountLexicon.modals.contains(word.text) {
        // "could be", "may have reached" are estimates; "could reach" looks ahead.
        let next = tokens[(place + 1)..<start].map(\.text)
        isForecast =
          !(["could", "may", "might"].contains(word.text)
          && (next.first == "be" || next.first == "have" || next.prefix(2) == ["well", "be"]))
      }
      if CountLexicon.tolls.contains(word.text) {
        let before = place > 0 ? tokens[place - 1].text : ""
        let kind = CountLexicon.senses[before].map { $0 == "injured" ? "injured" : "dead" }
        return .sense(kind ?? "dead", isForecast: isForecast)
      }
      if let sense = CountLexicon.senses[word.text], CountLexicon.senses[word.text] != "percent",
        isNumbered(at: place, from: reach)
      {
        return .sense(sense, isForecast: isForecast)
      }
      if CountLexicon.numberNouns.contains(word.text), place + 2 < start,
        tokens[place + 1].text == "of"
      {
        let noun = tokens[(place + 2)..<start].prefix(4).prefix {
          !CountLexicon.nounStops.contains($0.text) && !VerbLexicon.isFinite($0.text)
        }
        guard let last = noun.last else { return nil }
        return .stems(
          Set(noun.map { Stem.stem($0.text) }), name: last.text, isForecast: isForecast)
      }
      place -= 1
      words += 1
    }
    return nil
  }

  /// "the number of people killed", "deaths": whether a state's word names those who are numbered.
  private func isNumbered(at place: Int, from reach: Int) -> Bool {
    let near = tokens[max(0, max(reach - 8, place - 7))..<place]
    if near.contains(where: { CountLexicon.numberNouns.contains($0.text) }) { return true }
    return ["deaths", "fatalities", "casualties", "arrests", "injuries"].contains(
      tokens[place].text)
  }

  /// "if 100,000 died": the clause only supposes it.
  func isDoubted(_ number: FigureNumber, limit: Int) -> Bool {
    var place = number.words.lowerBound - 1
    var steps = 0
    while place >= 0, steps < 10 {
      let word = tokens[place]
      if word.mark == .strong || word.mark == .comma && steps > 0 { return false }
      if CountLexicon.conditions.contains(word.text) { return true }
      if word.text == "would", steps < 4, place + 1 < tokens.count, tokens[place + 1].text == "have"
      {
        return true
      }
      if ["but", "and", "that"].contains(word.text) { return false }
      place -= 1
      steps += 1
    }
    return false
  }

  /// "12 soldiers and 40 civilians were killed", "killed 12 soldiers and 40 civilians", "put the toll
  /// at 50, while the minister said 100".
  func inherit(_ found: inout [Counted]) {
    guard numbers.count > 1 else { return }
    for index in numbers.indices.dropFirst() where found[index].sense == nil {
      let before = numbers[index].words.lowerBound - 1
      let last = found[index - 1]
      let isJoined =
        before >= 0 && ["and", "or"].contains(tokens[before].text)
        && before <= max(last.noun.upperBound, last.end) && last.end <= before + 1
      if isJoined, let sense = last.sense,
        last.end == last.noun.upperBound || found[index].noun.isEmpty,
        isPeople(found[index]) || found[index].noun.isEmpty, endsPhrase(found[index])
      {
        found[index].end = found[index].noun.upperBound
        found[index].sense = sense
        found[index].isDenied = found[index].isDenied || last.isDenied
      } else if let sense = last.sense, found[index].noun.isEmpty, found[index].numbered == nil,
        isPlaced(numbers[index], behind: last)
      {
        found[index].sense = sense
        found[index].isDenied = found[index].isDenied || last.isDenied
      } else if found[index].noun.isEmpty, found[index].numbered == nil, before > 0,
        ["said", "says", "estimated", "estimates", "believed", "believes"]
          .contains(tokens[before].text), tokens[before].mark == .none
      {
        found[index].sense = last.sense
      }
    }
    for index in numbers.indices.dropLast().reversed() where found[index].sense == nil {
      let next = numbers[index + 1].words.lowerBound
      let end = found[index].noun.upperBound
      guard !found[index].noun.isEmpty, next == end + 1 || next == end,
        next == end || ["and", "or"].contains(tokens[end].text), isPeople(found[index]),
        found[index + 1].end > found[index + 1].noun.upperBound
      else { continue }
      found[index].sense = found[index + 1].sense
      found[index].end = found[index + 1].end
      found[index].isDenied = found[index].isDenied || found[index + 1].isDenied
    }
  }

  /// "killed 12 people in the north and 40 in the south".
  private func isPlaced(_ number: FigureNumber, behind last: Counted) -> Bool {
    let (start, end) = (number.words.lowerBound, number.words.upperBound)
    guard end < tokens.count, tokens[end - 1].mark == .none,
      ["in", "on", "at", "near"].contains(tokens[end].text)
    else { return false }
    let from = max(last.noun.upperBound, last.end)
    guard from < start, start - from <= 7 else { return false }
    let between = tokens[from..<start]
    let isJoined =
      ["and", "or"].contains(tokens[start - 1].text) || tokens[start - 1].mark == .comma
    return isJoined
      && between.allSatisfy { !VerbLexicon.isFinite($0.text) && $0.mark < .strong }
      && ["in", "on", "at", "near"].contains(between.first?.text ?? "")
  }

  /// Whether nothing more is said of those who are counted: "12 soldiers and 40 civilians in".
  private func endsPhrase(_ found: Counted) -> Bool {
    let end = found.noun.upperBound
    guard end < tokens.count, end > 0, tokens[end - 1].mark == .none else { return true }
    return [
      "in", "on", "at", "and", "after", "when", "during", "near", "from", "as", "before", "since",
    ]
    .contains(tokens[end].text)
  }

  /// Whether those who are counted can die: their noun is a plural, or people.
  private func isPeople(_ found: Counted) -> Bool {
    guard let head = found.noun.last.map({ tokens[$0].text }) else { return false }
    return CountLexicon.people.contains(head)
      || head.hasSuffix("s") && !CountLexicon.fates.contains(CountLexicon.senses[head] ?? "")
  }
}
