import Articles

/// Finds what the numbers of a sentence count.
struct CountedNouns {
  let tokens: [FigureToken]
  let numbers: [FigureNumber]

  /// What a number counts, as far as its sentence says.
  struct Counted {
    var sense: String?
    /// The words of the noun behind it.
    var noun: Range<Int>
    /// Where the search behind the noun ended.
    var end: Int
    /// Stems of the noun, of what was done, of "a day".
    var stems: Set<String> = []
    /// Nobody claims it.
    var isDenied = false
    /// The noun before the number: "the number of refugees".
    var numbered: String?
  }

  func figures() -> [Figure] {
    var found = numbers.indices.map(counted)
    inherit(&found)
    return numbers.indices.compactMap { index in
      let number = numbers[index]
      guard !number.isFormer, !found[index].isDenied else { return nil }
      return figure(number, found[index])
    }
  }

  private func figure(_ number: FigureNumber, _ found: Counted) -> Figure? {
    var counts = found.stems
    var name: String?
    let first = tokens[number.core.lowerBound]
    let last = tokens[number.core.upperBound - 1]
    let next = number.words.upperBound
    let isPercent =
      last.isPercent || next < tokens.count && ["percent", "%"].contains(tokens[next].text)
      || next + 1 < tokens.count && tokens[next].text == "per" && tokens[next + 1].text == "cent"
    if isPercent {
      counts = [CountLexicon.sense("percent")]
      name = "percent"
    } else if let currency = first.currency {
      counts.insert(CountLexicon.sense(currency))
      name = currency
    } else {
      if let sense = found.sense { counts.insert(CountLexicon.sense(sense)) }
      let head = found.noun.last.map { tokens[$0].text }
      if let head, let sense = CountLexicon.senses[head] {
        counts.insert(CountLexicon.sense(sense))
        name = found.sense ?? sense
      }
      name = found.sense ?? name ?? found.numbered ?? head
    }
    guard let name, !counts.isEmpty else { return nil }
    // "one" is a number only beside what it counts.
    if number.isWord, number.amount.bound == .none, found.noun.isEmpty, found.sense == nil {
      return nil
    }
    let bytes =
      tokens[number.words.lowerBound].bytes
      .lowerBound..<tokens[number.words.upperBound - 1].bytes.upperBound
    return Figure(bytes: bytes, amount: number.amount, name: name, counts: counts)
  }

  private func counted(_ index: Int) -> Counted {
    let number = numbers[index]
    // "rose from 110 to 150": the number that is past parts nothing.
    let limit = numbers[..<index].last { !$0.isFormer }?.words.upperBound ?? 0
    let stop = index + 1 < numbers.count ? numbers[index + 1].words.lowerBound : tokens.count
    var found = noun(behind: number, stop: stop)
    let isLabel =
      number.words.lowerBound > 0
      && CountLexicon.labels.contains(tokens[number.words.lowerBound - 1].text)
    if isPart(number) || isLabel {
      found.isDenied = true
      return found
    }
    readState(&found, of: number, stop: stop)
    if found.sense == nil { readVerb(before: number, limit: limit, &found) }
    if found.sense == nil { readToll(before: number, limit: limit, &found) }
    if isDoubted(number, limit: limit) { found.isDenied = true }
    return found
  }

  /// "37 of the dead", "one of them": no count of its own.
  private func isPart(_ number: FigureNumber) -> Bool {
    let end = number.words.upperBound
    guard end + 1 < tokens.count, tokens[end].text == "of", tokens[end - 1].mark == .none else {
      return false
    }
    return !number.leadsToNoun
      || ["the", "them", "those", "these", "his", "her", "their", "us", "its", "which", "whom"]
        .contains(tokens[end + 1].text)
  }

  // MARK: The noun behind a number

  private func noun(behind number: FigureNumber, stop: Int) -> Counted {
    var start = number.words.upperBound
    func empty(_ place: Int) -> Counted { Counted(noun: place..<place, end: place) }
    guard start < tokens.count, tokens[start - 1].mark == .none else { return empty(start) }
    if tokens[start].text == "of", number.leadsToNoun { start += 1 }
    while start < stop, ["more", "other", "further"].contains(tokens[start].text),
      tokens[start].mark == .none
    {
      start += 1
    }
    var end = start
    while end < stop, end - start < 6 {
      let word = tokens[end]
      if CountLexicon.nounStops.contains(word.text) { break }
      if CountLexicon.states.contains(word.text) {
        // "two dead men", "300 displaced families".
        let isBeforeNoun =
          end + 1 < stop && word.mark == .none && isNoun(tokens[end + 1].text)
          && !CountLexicon.hedges.contains(tokens[end + 1].text)
        guard isBeforeNoun, end == start else { break }
      } else if VerbLexicon.isFinite(word.text), !isAdjective(at: end, stop: stop, from: start) {
        break
      }
      end += 1
      if word.mark != .none { break }
    }
    var found = Counted(noun: start..<end, end: end)
    for place in start..<end { found.stems.insert(Stem.stem(tokens[place].text)) }
    if let state = tokens[start..<end].first(where: { CountLexicon.states.contains($0.text) }) {
      found.sense = CountLexicon.senses[state.text]
    }
    if found.sense == nil, let sense = senseOfHead(found) { found.sense = sense }
    // "barrels of oil a day"
    var place = end
    if place + 1 < stop, place > start, tokens[place].text == "of", tokens[place - 1].mark == .none,
      !CountLexicon.nounStops.contains(tokens[place + 1].text)
    {
      found.stems.insert(Stem.stem(tokens[place + 1].text))
      place += 2
    }
    if place + 1 < stop, ["a", "per", "each", "every"].contains(tokens[place].text),
      CountLexicon.units.contains(tokens[place + 1].text)
    {
      found.stems.insert(tokens[place + 1].text)
    }
    return found
  }

  func isNoun(_ word: String) -> Bool {
    !CountLexicon.nounStops.contains(word) && !VerbLexicon.isFinite(word)
  }

  /// "200 suspected militants": a past form before the noun that is counted.
  private func isAdjective(at place: Int, stop: Int, from start: Int) -> Bool {
    guard place == start, tokens[place].mark == .none, place + 1 < stop,
      tokens[place].text.hasSuffix("ed")
    else { return false }
    let next = tokens[place + 1].text
    return isNoun(next) && next.hasSuffix("s") || CountLexicon.people.contains(next)
  }

  // MARK: What became of those who are counted

  private func readState(_ found: inout Counted, of number: FigureNumber, stop: Int) {
    if found.sense != nil, !found.noun.isEmpty, found.sense == senseOfHead(found) {
      readOther(behind: found.noun.upperBound, &found)
      return
    }
    if found.sense != nil { return }
    let start = found.noun.upperBound
    if start > number.words.lowerBound, start <= tokens.count, tokens[start - 1].mark != .none,
      !(start < tokens.count && ["who", "all"].contains(tokens[start].text))
    {
      return
    }
    var place = start
    var hasPassive = false
    var isPerfect = false
    var isAnnounced = false
    var modal: String?
    var isNegated = false
    var steps = 0
    while place < tokens.count, steps < 14 {
      steps += 1
      let word = tokens[place]
      if numbers.contains(where: { $0.words.contains(place) }) { return }
      if CountLexicon.states.contains(word.text) {
        if CountLexicon.transitive.contains(word.text), !hasPassive, isActive(at: place) { return }
        found.sense = CountLexicon.senses[word.text]
        found.end = place + 1
        if isNegated { found.isDenied = true }
        if let modal, !isPerfect || modal != "may" && modal != "might" && modal != "could" {
          // "could be dead" is an estimate, "could be killed" and "would die" are not.
          let isEstimate =
            ["dead", "homeless", "missing", "injured"].contains(word.text)
            && ["could", "may", "might"].contains(modal) && !isAnnounced
          if !isEstimate { found.isDenied = true }
        }
        readOther(behind: place + 1, &found)
        return
      }
      if word.text == "lost" || word.text == "lose", place + 1 < tokens.count {
        let what = tokens[(place + 1)...].prefix(2).map(\.text)
        if what.contains("lives") || what.contains("life") { found.sense = "dead" }
        if what.contains("homes") || what.contains("home") { found.sense = "homeless" }
        return
      }
      if word.text == "without",
        tokens[(place + 1)...].prefix(2).contains(where: {
          ["home", "homes", "shelter"].contains($0.text)
        })
      {
        found.sense = "homeless"
        return
      }
      if CountLexicon.passives.contains(word.text) { hasPassive = true }
      if CountLexicon.perfects.contains(word.text) { isPerfect = true }
      if CountLexicon.modals.contains(word.text) { modal = word.text }
      if CountLexicon.negations.contains(word.text) { isNegated = true }
      if ["confirmed", "declared"].contains(word.text) { isAnnounced = true }
      if hasPassive, word.text == "buried",
        tokens[(place + 1)...].prefix(4).contains(where: { $0.text.hasPrefix("grave") })
      {
        found.sense = "dead"
        return
      }
      if place == start, word.text.hasSuffix("ed"), VerbLexicon.isPast(word.text),
        !CountLexicon.hedges.contains(word.text), !isActive(at: place)
      {
        // "three million affected"
        found.stems.insert(Stem.stem(word.text))
        found.end = place + 1
        return
      }
      if hasPassive, VerbLexicon.isPast(word.text), !CountLexicon.hedges.contains(word.text) {
        found.stems.insert(Stem.stem(word.text))
        if word.text != "trapped", word.text != "buried" { return }
      } else if CountLexicon.hedges.contains(word.text) || CountLexicon.modals.contains(word.text)
        || CountLexicon.negations.contains(word.text) || word.text.hasSuffix("ly")
      {
      } else if let end = phraseEnd(from: place, start: start) {
        place = end
        continue
      } else {
        return
      }
      if word.mark == .strong { return }
      if word.mark == .comma, !word.text.hasSuffix("ly") { return }
      place += 1
    }
  }

  /// "1,500 bodies", "80 deaths".
  private func senseOfHead(_ found: Counted) -> String? {
    found.noun.last.flatMap { CountLexicon.senses[tokens[$0].text] }
      .flatMap { CountLexicon.fates.contains($0) ? $0 : nil }
  }

  /// "killed or injured", "dead and wounded": a number of both.
  private func readOther(behind place: Int, _ found: inout Counted) {
    guard place + 1 < tokens.count, place > 0, tokens[place - 1].mark < .strong else { return }
    // "killed, injured or homeless"
    let isList = tokens[place - 1].mark == .comma
    guard isList || ["or", "and", "and/or"].contains(tokens[place].text) else { return }
    var other = isList ? place : place + 1
    if CountLexicon.hedges.contains(tokens[other].text), other + 1 < tokens.count { other += 1 }
    guard CountLexicon.states.contains(tokens[other].text),
      let sense = CountLexicon.senses[tokens[other].text], sense != found.sense,
      !(other + 1 < tokens.count && numbers.contains { $0.words.contains(other + 1) })
    else { return }
    found.sense = "casualties"
  }

  /// Whether a verb is said of those who did it: "12 gunmen killed the guard".
  private func isActive(at place: Int) -> Bool {
    guard place + 1 < tokens.count, tokens[place].mark == .none else { return false }
    let next = tokens[place + 1]
    if numbers.contains(where: { $0.words.contains(place + 1) }) { return true }
    return CountLexicon.objects.contains(next.text) || next.isCapitalized
  }

  /// Where "in the capital" ends, behind which what became of them is said.
  private func phraseEnd(from place: Int, start: Int) -> Int? {
    guard
      [
        "in", "at", "from", "across", "on", "of", "near", "around", "inside", "throughout",
        "aboard", "among", "under", "with", "for", "by",
      ].contains(tokens[place].text),
      tokens[place].text != "by" || place > start
    else { return nil }
    var end = place + 1
    while end < tokens.count, end - place < 9 {
      let word = tokens[end]
      if CountLexicon.passives.contains(word.text) || CountLexicon.perfects.contains(word.text)
        || CountLexicon.modals.contains(word.text) || ["died", "dead", "lost"].contains(word.text)
      {
        return end
      }
      if VerbLexicon.isFinite(word.text)
        || CountLexicon.breaks.contains(word.text)
        || word.mark == .strong
        || numbers.contains(where: { $0.words.contains(end) })
      {
        return nil
      }
      end += 1
    }
    return nil
  }
}
