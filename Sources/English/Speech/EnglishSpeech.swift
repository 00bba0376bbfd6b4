import Articles

/// Who English texts say is speaking, and how they announce what others wrote.
struct EnglishSpeech: SpeechGrammar {
  func attribution(after words: [ClauseWord]) -> Attribution? { EnglishAttribution.after(words) }
  func attribution(before words: [ClauseWord]) -> Attribution? { EnglishAttribution.before(words) }

  func attribution(closing words: [ClauseWord]) -> Attribution? {
    EnglishAttribution.closing(words)
  }

  func pronoun(_ word: ClauseWord) -> SpeakerPronoun? {
    if SayingLexicon.firstPersons.contains(word.folded) { return .untold }
    guard SayingLexicon.pronouns.contains(word.folded) else { return nil }
    return ["he", "she"].contains(word.folded) ? .person : .anyone
  }

  func subjectOfSaying(in words: [ClauseWord]) -> ArraySlice<ClauseWord>? {
    let verb = words.indices.first {
      EnglishAttribution.isVerb(at: $0, in: words[...])
        && !SayingLexicon.weak.contains(words[$0].folded)
    }
    guard let verb, verb > 0 else { return nil }
    // "…, says Jane Roe."
    if words[verb - 1].endsPhrase, verb + 1 < words.count, words[verb + 1].isCapitalized {
      return SpeakerPhrase.following(words[(verb + 1)...])
    }
    return SpeakerPhrase.preceding(words[..<verb], isParticiple: false)
  }

  func subject(of words: [ClauseWord]) -> ArraySlice<ClauseWord> {
    ClauseSubject.subject(of: words[...])
  }

  func speaker(beforeColon words: [ClauseWord]) -> ArraySlice<ClauseWord> {
    ClauseSubject.beforeColon(words[...])
  }

  func isPerson(_ phrase: ArraySlice<ClauseWord>) -> Bool { SpeakerWords.isPerson(phrase) }

  func part(_ word: String) -> NamePart? {
    let bare = word.hasSuffix(".") ? String(word.dropLast()) : word
    if SpeakerWords.courtesies.contains(bare) { return .honorific }
    if SayingLexicon.timeWords.contains(bare) || SayingLexicon.determiners.contains(bare) {
      return .time
    }
    if SayingLexicon.connectors.contains(bare), !["the", "for", "to", "and", "&"].contains(bare) {
      return .connector
    }
    return SpeakerWords.roles.contains(bare) && !SpeakerWords.common.contains(bare) ? .role : nil
  }

  func gender(_ word: String) -> NameGender? {
    let bare = word.hasSuffix(".") ? String(word.dropLast()) : word
    if SpeakerWords.feminineForms.contains(bare) || SpeakerWords.feminine.contains(bare) {
      return .feminine
    }
    if SpeakerWords.unisex.contains(bare) { return nil }
    return SpeakerWords.masculineForms.contains(bare) || PersonLexicon.firstNames.contains(bare)
      ? .masculine : nil
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

  func leadIn(of entry: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
    EntryLeadIn.range(in: entry, of: bytes)
  }

  func isOfBody(_ word: String) -> Bool { SayingLexicon.bodies.contains(word) }

  func leadsToPlace(_ word: String) -> Bool { ["in", "from", "into", "across"].contains(word) }

  func isUnnamed(_ words: [String]) -> Bool {
    words.first.map { ["unidentified", "unknown", "question", "answer"].contains($0) } ?? false
  }

  func isArticle(_ word: String) -> Bool { word == "a" || word == "an" }

  func isDefinite(_ word: String) -> Bool { word == "the" }

  func pointsBack(_ word: ClauseWord) -> Bool { ["those", "these", "such"].contains(word.folded) }

  func announcesDocument(_ words: [ClauseWord]) -> Bool { LeadIn.announces(words) }

  func documentName(_ words: [ClauseWord], in source: SourceText, outlet: String?) -> String {
    LeadIn.name(words, in: source, outlet: outlet)
  }

  func emailName(sender: String?) -> String { sender.map { "e-mail from \($0)" } ?? "e-mail" }

  var quotedText: String { "quoted text" }

  var unnamedDocument: String { "a document" }
}

/// Finds the names before a verb of saying: who says what a focus tells.
enum Tellers {
  /// Words before a verb of saying, at most.
  private static let longestSubject = 14
  private static let telling = Set(
    WordIndex(
      "said says told condemned deplored denounced vowed urged called criticized praised welcomed "
        + "expressed promised pledged demanded declared announced warned"
    ).words.map(\.hash))

  /// By their hashes; none where nobody says it.
  static func names(in words: ArraySlice<WordIndex.Word>, bytes: [UInt8]) -> Set<UInt64> {
    var names: Set<UInt64> = []
    for word in words.prefix(longestSubject) {
      if telling.contains(word.hash) { return names }
      let isName = 0x41...0x5A ~= bytes[word.start]
      if isName, !StopWords.hashes.contains(word.hash) { names.insert(word.hash) }
    }
    return []
  }
}
