import Articles

/// Kind, places and people of an event, by plain rules: good enough to filter by, never certain.
struct EnglishFacts: FactGrammar {
  /// A word of the title says more of the kind than one of a passage.
  private static let weightOfTitle = 3
  /// What is done says most of it: to condemn a bombing is no violence.
  private static let weightOfVerb = 12
  /// As many of a kind as are kept.
  private static let most = 6

  func facts(title: String, _ tellings: [ToldWords]) -> EventFacts {
    var facts = EventFacts()
    var counts = Array(repeating: 0, count: KindLexicon.kinds.count)
    /// How many passages have a word of a kind.
    var tellers = counts
    func count(_ words: [TitleWord], weight: Int) -> Set<Int> {
      let kinds = words.map { KindLexicon.kindsOfStem[Stem.stem($0.bare)] ?? [] }.joined()
      for kind in kinds { counts[kind] += weight }
      return Set(kinds)
    }
    let titleWords = TitleWord.words(of: title)
    let titled = count(titleWords, weight: Self.weightOfTitle * tellings.count)
    if let verb = Self.mainVerb(of: titleWords) {
      _ = count([verb], weight: Self.weightOfVerb * tellings.count)
    }
    for telling in tellings {
      let words = TitleWord.words(of: telling.words)
      for kind in count(words, weight: 1) { tellers[kind] += 1 }
      for name in Self.names(in: words) { Self.add(name, to: &facts) }
      if let speaker = telling.speaker, Self.isName(speaker) {
        Self.add(.person(speaker), to: &facts)
      }
    }
    // What the title has no word for, nor half of the passages, is only told besides.
    let told = counts.indices.filter {
      titled.contains($0) || tellers[$0] > 0 && 2 * tellers[$0] >= tellings.count
    }
    facts.kind = told.max { (counts[$0], -$0) < (counts[$1], -$1) }
      .map { KindLexicon.kinds[$0].kind }
    facts.people = Self.longest(facts.people)
    return facts
  }

  /// The first verb that is no auxiliary.
  private static func mainVerb(of words: [TitleWord]) -> TitleWord? {
    guard let first = TitleVerbs.first(in: words[...]) else { return nil }
    return words[first...].prefix(4).first {
      !VerbLexicon.auxiliaries.contains($0.bare) && VerbLexicon.isFinite($0.bare)
    }
  }

  private enum Name {
    case place(String)
    case person(String)
  }

  private static func add(_ name: Name, to facts: inout EventFacts) {
    switch name {
    case .place(let place):
      if !facts.places.contains(place), facts.places.count < most { facts.places.append(place) }
    case .person(let person):
      if !facts.people.contains(person), facts.people.count < most { facts.people.append(person) }
    }
  }

  /// Capitalised runs that are a place, or a person by title, first name or what the person does.
  private static func names(in words: [TitleWord]) -> [Name] {
    var names: [Name] = []
    var index = 0
    while index < words.count {
      guard words[index].isCapitalized else {
        index += 1
        continue
      }
      if let (place, length) = place(at: index, in: words) {
        names.append(.place(place))
        index += length
        continue
      }
      let run = run(from: index, in: words)
      if let person = person(run, after: words[..<index], before: words[(index + run.count)...]) {
        names.append(.person(person))
      }
      index += max(1, run.count)
    }
    return names
  }

  private static func place(at index: Int, in words: [TitleWord]) -> (String, Int)? {
    guard Gazetteer.firstWords.contains(bare(words[index])[...]) else { return nil }
    for length in (1...Gazetteer.longestName).reversed() where index + length <= words.count {
      let name = words[index..<(index + length)].map { bare($0) }.joined(separator: " ")
      let isInside = words[index..<(index + length)].dropLast().contains(where: \.endsPhrase)
      guard !isInside, Gazetteer.names.contains(name) else { continue }
      // "New York Times", "Washington Post": part of a longer name.
      let next = index + length < words.count ? words[index + length] : nil
      if !words[index + length - 1].endsPhrase, let next, next.isCapitalized,
        paperWords.contains(next.bare)
      {
        return nil
      }
      // "Kansas City" is no part of Kansas.
      if !words[index + length - 1].endsPhrase, let next, next.isCapitalized, next.bare == "city" {
        return (name + " City", length + 1)
      }
      return (name, length)
    }
    return nil
  }

  private static let paperWords: Set<String> = [
    "post", "times", "news", "tribune", "herald", "journal", "reader", "university", "police",
    "treaty", "pact", "accord", "star",
  ]

  /// Capitalised words in a row, over initials and nicknames in quotation marks.
  private static func run(from index: Int, in words: [TitleWord]) -> [TitleWord] {
    var run: [TitleWord] = []
    for word in words[index...] {
      guard word.isCapitalized, run.count < 7 else { break }
      run.append(word)
      if word.endsPhrase || word.bare.hasSuffix("'s") { break }
    }
    return run
  }

  private static func person(
    _ run: [TitleWord], after: ArraySlice<TitleWord>, before: ArraySlice<TitleWord>
  ) -> String? {
    let titles = run.lastIndex { PersonLexicon.titles.contains($0.bare) }.map { $0 + 1 } ?? 0
    let name = run.dropFirst(titles)
    guard !name.isEmpty, name.count <= 4,
      name.allSatisfy({ word in
        !PersonLexicon.neverNames.contains(word.bare) && !word.isPronoun && !word.isDeterminer
          && !word.isPreposition && word.bare.contains { $0.isLetter }
          && (word.bare.count < 2 || word.text.contains { $0.isLowercase })
      })
    else { return nil }
    let isTitled = titles > 0 || after.last.map { PersonLexicon.titles.contains($0.bare) } ?? false
    let hasFirstName = name.first.map { PersonLexicon.firstNames.contains($0.bare) } ?? false
    let speaks = before.first.map { PersonLexicon.acts.contains($0.bare) } ?? false
    guard isTitled || hasFirstName && name.count > 1 || speaks && name.count <= 2 && name.count > 1
    else { return nil }
    return name.map { bare($0) }.joined(separator: " ")
  }

  private static func isName(_ speaker: String) -> Bool {
    let words = TitleWord.words(of: speaker)
    return words.count <= 4 && words.allSatisfy { $0.isCapitalized && !$0.isDeterminer }
  }

  /// Of "Lang" and "Otto Lang" the longer.
  private static func longest(_ names: [String]) -> [String] {
    names.filter { name in !names.contains { $0 != name && $0.hasSuffix(" " + name) } }
  }

  /// A word without the marks around it and without "'s".
  private static func bare(_ word: TitleWord) -> String {
    var text = word.text
    for ending in ["’s", "'s", "’s,", "'s,"] where text.hasSuffix(ending) {
      text = String(text.dropLast(ending.count))
    }
    let marks = " ,;:()[]“”\"!?*`"
    let start = text.drop { marks.contains($0) }
    let end = start.lastIndex { !marks.contains($0) }
    let core = end.map { String(start[...$0]) } ?? ""
    return core.hasSuffix(".") && core.count > 3 && core.filter { $0 == "." }.count == 1
      ? String(core.dropLast()) : core
  }
}
