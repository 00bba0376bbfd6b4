/// What a clause is without what leads to it and what stands between its parts.
extension ClauseTitle {
  static let openers: Set<String> = [
    "and", "but", "so", "however", "also", "meanwhile", "then", "still", "yet", "while", "or",
    "although", "though", "whereas", "ironically", "that", "now", "because", "separately",
    "instead", "ever", "even", "earlier", "later",
  ]
  static let shifts: Set<String> = ["later", "earlier", "ago", "before", "after"]
  static let leadIns: Set<String> = [
    "to", "according", "speaking", "citing", "despite", "given", "thanks", "unlike", "besides",
    "most", "more", "only", "just", "about", "a", "an", "once", "earlier", "later", "again",
    "because", "if", "when", "while", "although", "though", "faced", "contrary", "similarly",
  ]

  /// Without opening words and phrases, what stands between subject and verb, and "…, she said".
  func plain(_ words: [TitleWord]) -> [TitleWord] {
    var words = withoutSpeaker(withoutDateline(words))
    while let first = words.first, words.count > 1,
      Self.openers.contains(first.bare) && !(first.bare == "that" && first.isCapitalized)
        || first.bare.isEmpty
    {
      words.removeFirst()
    }
    while let comma = words.prefix(30).firstIndex(where: \.endsPhrase), let first = words.first,
      first.isPreposition || first.bare.hasSuffix("ly") || first.bare.hasSuffix("ing")
        || first.bare.hasSuffix("ed") || Self.leadIns.contains(first.bare)
        || Self.openers.contains(first.bare), !isNoLeadIn(words, comma)
    {
      let rest = Array(words[(comma + 1)...])
      let isShift =
        !["a", "an"].contains(first.bare) || Self.shifts.contains(words[comma].bare)
        || words[...comma].prefix(4).contains { Self.shifts.contains($0.bare) }
      let isClause =
        !first.isPreposition && !Self.leadIns.contains(first.bare)
        && TitleVerbs.first(in: words[..<(comma + 1)].dropFirst()) != nil
      guard TitleVerbs.first(in: rest[...]) != nil, rest.count > 2, isShift, !isClause
      else { break }
      // What two dashes hold goes with what stands before the first.
      let second = words[comma].isDash ? rest.firstIndex(where: \.isDash) : nil
      words = withoutPlace(second.map { Array(rest[($0 + 1)...]) } ?? rest)
      while let opener = words.first, words.count > 1, Self.openers.contains(opener.bare) {
        words.removeFirst()
      }
    }
    return withoutInsertion(words)
  }

  /// "About 200 people, …" and "Hastings, which …" are subjects.
  func isNoLeadIn(_ words: [TitleWord], _ comma: Int) -> Bool {
    guard words.count > 1 else { return false }
    let next = words[1]
    // "killed a doctor, …" goes on with a subject that stands before.
    if words[0].bare.hasSuffix("ed"), !words[0].isCapitalized, next.isDeterminer { return true }
    if words[0].bare == "at", ["least", "most"].contains(next.bare) { return true }
    if ["about", "around", "over", "under"].contains(words[0].bare) {
      return next.bare.first?.isNumber ?? false
    }
    return comma == 0 && ["who", "which", "whose"].contains(next.bare)
  }

  /// "In Madrid, Spain, they met": what is left of a lead-in with two commas.
  func withoutPlace(_ words: [TitleWord]) -> [TitleWord] {
    guard let comma = words.prefix(3).firstIndex(where: \.endsPhrase), comma + 2 < words.count,
      words[...comma].allSatisfy(\.isCapitalized),
      TitleVerbs.isClause(Array(words[(comma + 1)...])),
      let verb = TitleVerbs.first(in: words[(comma + 1)...]),
      !words[comma..<verb].contains(where: { $0.bare == "and" })
    else { return words }
    return Array(words[(comma + 1)...])
  }

  /// "PARIS _", "MIAMI (AP) --" before the first word; "BREAKING:", "Subject: RE:".
  func withoutDateline(_ words: [TitleWord]) -> [TitleWord] {
    var words = words
    if let dash = words.prefix(7).firstIndex(where: { $0.text == "_" || $0.text == "--" }),
      let first = words.first, first.text == first.text.uppercased(), first.isCapitalized
    {
      words.removeFirst(dash + 1)
    }
    if let dash = words.prefix(5).firstIndex(where: \.isDash), dash > 0,
      words[0].text.hasPrefix("("), words[dash - 1].text.hasSuffix(")")
    {
      words.removeFirst(dash + 1)
    }
    while let first = words.first, first.text.hasSuffix(":"), words.count > 2,
      first.text == first.text.uppercased() || first.text == "Subject:"
    {
      words.removeFirst()
    }
    return words
  }

  /// "The unit, so they say, has helped" is "The unit has helped".
  func withoutInsertion(_ words: [TitleWord]) -> [TitleWord] {
    guard let comma = words.firstIndex(where: \.endsPhrase), comma + 2 < words.count,
      TitleVerbs.first(in: words[...comma]) == nil
    else { return words }
    var index = comma
    if startsWithVerb(words[(comma + 1)...]), Columns.count(words[...comma]) > 40 {
      return shortened(words[...comma]) + words[(comma + 1)...]
    }
    while let next = words[(index + 1)...].firstIndex(where: \.endsPhrase), next + 1 < words.count {
      if startsWithVerb(words[(next + 1)...]) {
        return shortened(words[...comma]) + words[(next + 1)...]
      }
      index = next
    }
    return words
  }

  /// A subject without its comma and, when it is long, without "described by …", "who …".
  func shortened(_ words: ArraySlice<TitleWord>) -> [TitleWord] {
    var subject = Array(words)
    if let last = subject.indices.last {
      subject[last].text = withoutComma(subject[last].text)
      if subject[last].bare.isEmpty { subject.removeLast() }
    }
    guard Columns.count(words) > 40 else { return subject }
    let end = subject.indices.first { index in
      let next = index + 1 < subject.count ? subject[index + 1] : nil
      return index > 0
        && (["who", "which", "whose"].contains(subject[index].bare)
          || VerbLexicon.isRegularPast(subject[index].bare) && next?.isPreposition ?? false)
    }
    return end.map { Array(subject[..<$0]) } ?? subject
  }

  /// A finite verb first, or after one adverb.
  func startsWithVerb(_ words: ArraySlice<TitleWord>) -> Bool {
    let few =
      [TitleWord("x")]
      + words.prefix(6).drop {
        $0.bare.hasSuffix("ly") || Self.openers.contains($0.bare)
      }
    guard few.count > 1 else { return false }
    return TitleVerbs.isVerb(at: 1, in: few[...])
  }

  /// What the sentence is about: its words before the first verb.
  func subject() -> [TitleWord] {
    let words = plain(sentence)
    guard let verb = TitleVerbs.first(in: words[...]), verb > 0 else { return [] }
    var subject = Array(words[..<verb])
    if let comma = subject.firstIndex(where: \.endsPhrase) {
      subject = Array(subject[...comma])
      subject[comma].text = withoutComma(subject[comma].text)
    }
    while let last = subject.last, last.bare.hasSuffix("ly") { subject.removeLast() }
    return Columns.count(subject[...]) <= 40 ? subject : []
  }

  func withoutComma(_ text: String) -> String {
    let end = text.lastIndex { !",;:—".contains($0) }
    return end.map { String(text[...$0]) } ?? ""
  }
}
