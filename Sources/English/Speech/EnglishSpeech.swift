import Articles

/// Who English texts say is speaking, and how they announce what others wrote.
struct EnglishSpeech: SpeechGrammar {
  func attribution(after words: [ClauseWord]) -> Attribution? { EnglishAttribution.after(words) }
  func attribution(before words: [ClauseWord]) -> Attribution? { EnglishAttribution.before(words) }

  func pronoun(_ word: ClauseWord) -> SpeakerPronoun? {
    if SayingLexicon.firstPersons.contains(word.folded) { return .untold }
    guard SayingLexicon.pronouns.contains(word.folded) else { return nil }
    return ["he", "she"].contains(word.folded) ? .person : .anyone
  }

  func subjectOfSaying(in words: [ClauseWord]) -> ArraySlice<ClauseWord>? {
    let verb = words.indices.first { EnglishAttribution.isVerb(at: $0, in: words[...]) }
    guard let verb, verb > 0 else { return nil }
    return SpeakerPhrase.preceding(words[..<verb], isParticiple: false)
  }

  func openingName(of phrase: ArraySlice<ClauseWord>) -> ArraySlice<ClauseWord> {
    SpeakerPhrase.openingName(of: phrase)
  }

  func asked(in words: [ClauseWord]) -> ArraySlice<ClauseWord> {
    let verb = words.lastIndex { ["asked", "told", "questioned"].contains($0.folded) }
    guard let verb else { return [] }
    return words[(verb + 1)...].prefix { $0.isCapitalized }
  }

  func tellers(in words: ArraySlice<WordIndex.Word>, bytes: [UInt8]) -> Set<UInt64> {
    Tellers.names(in: words, bytes: bytes)
  }

  func isOfBody(_ word: ClauseWord) -> Bool { SayingLexicon.bodies.contains(word.folded) }

  func leadsToPlace(_ word: ClauseWord) -> Bool {
    ["in", "from", "into", "across"].contains(word.folded)
  }

  func pointsBack(_ word: ClauseWord) -> Bool { ["those", "these", "such"].contains(word.folded) }

  func announcesDocument(_ words: [ClauseWord]) -> Bool { LeadIn.announces(words) }

  func documentName(_ words: [ClauseWord], in source: SourceText, outlet: String?) -> String {
    LeadIn.name(words, in: source, outlet: outlet)
  }

  func emailName(sender: String?) -> String { sender.map { "e-mail from \($0)" } ?? "e-mail" }

  var quotedText: String { "quoted text" }
}
