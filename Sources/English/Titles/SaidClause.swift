/// What somebody says, and who.
extension ClauseTitle {
  /// "Somebody said that it was so" as who said it and what; `nil` for other words.
  static func told(_ words: [TitleWord]) -> (by: [TitleWord], what: [TitleWord])? {
    guard let that = words.dropLast(3).firstIndex(where: { $0.bare == "that" }), that >= 2,
      VerbLexicon.isPast(words[that - 1].bare) || VerbLexicon.saying.contains(words[that - 1].bare),
      let verb = TitleVerbs.first(in: words[...]), verb >= that - 3, verb < that,
      !Self.wishing.contains(words[that - 1].bare)
    else { return nil }
    let what = Array(words[(that + 1)...])
    guard TitleVerbs.isClause(what), !what[0].isPronoun else { return nil }
    let by = Array(words[..<verb].filter { !$0.bare.hasSuffix("ly") })
    return (by.first?.isPronoun ?? true ? [] : by, what)
  }

  /// "They demanded that he be freed" tells no clause of its own.
  static let wishing: Set<String> = [
    "demanded", "asked", "urged", "proposed", "recommended", "ordered", "requested", "insisted",
  ]

  /// Without ", she said" at the end, and without "She said," at the start.
  func withoutSpeaker(_ words: [TitleWord]) -> [TitleWord] {
    if words.count > 5, VerbLexicon.saying.contains(words[1].bare), words[1].text.hasSuffix(","),
      TitleVerbs.isClause(Array(words[2...]))
    {
      return withoutSpeaker(Array(words[2...]))
    }
    if let end = words.indices.first(where: { isBeforeSpeaker($0, in: words) }),
      TitleVerbs.isClause(Array(words[...end]))
    {
      return Array(words[...end])
    }
    guard let comma = words.dropLast().lastIndex(where: \.endsPhrase), words.count - comma <= 7,
      let last = words.last, VerbLexicon.saying.contains(last.bare),
      TitleVerbs.isClause(Array(words[...comma]))
    else { return words }
    return Array(words[...comma])
  }

  /// "…, officials said", "…!” said a man": what is said ends here.
  func isBeforeSpeaker(_ index: Int, in words: [TitleWord]) -> Bool {
    let text = words[index].text
    let isEnd =
      words[index].endsPhrase && !words[index].isDash
      || ["!”", "?”", "!''", "?''", "!\"", "?\""].contains { text.hasSuffix($0) }
    let next = words[(index + 1)...].prefix(Self.longestSpeaker)
    guard isEnd, index > 0,
      let verb = next.firstIndex(where: { ["said", "says"].contains($0.bare) })
    else { return false }
    return !words[(index + 1)..<verb].contains {
      $0.endsPhrase || VerbLexicon.isFinite($0.bare) || TitleWord.relatives.contains($0.bare)
    }
  }
  /// Words of "hospital officials and family members said", at most.
  static let longestSpeaker = 7
}
