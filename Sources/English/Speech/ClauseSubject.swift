import Articles

/// Finds of whom a sentence tells, be it of their saying something or not.
enum ClauseSubject {
  /// Words of a subject that are looked at.
  private static let reach = 8

  /// The subject with which the clause of a sentence begins; empty where it names nobody.
  static func subject(of words: ArraySlice<ClauseWord>) -> ArraySlice<ClauseWord> {
    let words = SpeakerPhrase.behindStamp(words)
    var rest = words
    for segment in words.split(afterEach: \.endsPhrase) {
      guard segment.endIndex < words.endIndex, SpeakerPhrase.isIntroduction(segment) else { break }
      rest = words[segment.endIndex...]
    }
    while let first = rest.first, ["and", "but", "yet", "so"].contains(first.folded) {
      rest = rest.dropFirst()
    }
    guard let first = rest.first else { return [] }
    if SayingLexicon.pronouns.contains(first.folded) { return rest.prefix(1) }
    if first.folded.hasSuffix("ing"), !first.endsPhrase, let name = nameBehindParticiple(rest) {
      return name
    }
    let near = rest.prefix(reach)
    if SayingLexicon.determiners.contains(first.folded) { return nounPhrase(near) }
    guard first.isCapitalized, !EnglishSentences.shared.openers.contains(first.folded) else {
      return []
    }
    if let person = SpeakerPhrase.withoutHome(near) { return person }
    let opening = SpeakerPhrase.openingName(of: near)
    // "Hollywood actor Jane Roe", "Roe's father Joseph".
    let behind = near[opening.endIndex...]
    let roles = behind.prefix { SpeakerWords.isRole($0) && !$0.isCapitalized && !$0.endsPhrase }
    if !roles.isEmpty, !(opening.last?.endsPhrase ?? true) {
      let name = SpeakerPhrase.openingName(of: behind[roles.endIndex...])
      if !name.isEmpty { return name }
      return near[..<roles.endIndex]
    }
    if let last = opening.last, last.folded.hasSuffix("'s") { return [] }
    return opening
  }

  /// "The Haitian consul", "A spokesman, Jane Roe": up to the word that says what the person is, or
  /// the name behind it.
  private static func nounPhrase(_ words: ArraySlice<ClauseWord>) -> ArraySlice<ClauseWord> {
    guard let role = words.prefix(6).firstIndex(where: { SpeakerWords.isRole($0) }),
      !words[..<role].contains(where: { $0.endsPhrase || SayingLexicon.stops.contains($0.folded) })
    else { return [] }
    var end = role + 1
    while end < words.endIndex, SpeakerWords.isRole(words[end]), !words[end - 1].endsPhrase {
      end += 1
    }
    let name = SpeakerPhrase.openingName(of: words[end...])
    if !name.isEmpty, !words[end - 1].endsPhrase { return name }
    if name.count >= 2, name.last?.endsPhrase ?? false { return name }
    // "The head of the Northern Command".
    if end + 1 < words.endIndex, words[end].folded == "of", !words[end - 1].endsPhrase {
      let first = words[end + 1].folded == "the" ? end + 2 : end + 1
      let body = SpeakerPhrase.openingName(of: words[min(first, words.endIndex)...])
      if !body.isEmpty { end = body.endIndex }
    }
    return words[..<end]
  }

  /// "Speaking to Newsbeat Jane Roe criticised": the last two words of the names before the verb.
  private static func nameBehindParticiple(_ words: ArraySlice<ClauseWord>)
    -> ArraySlice<ClauseWord>?
  {
    let names = words.dropFirst().prefix(reach).drop { !$0.isCapitalized }
    let run = SpeakerPhrase.openingName(of: names)
    guard run.count >= 3, !(run.dropLast().contains { $0.endsPhrase }) else { return nil }
    return run.suffix(2)
  }

  /// Who speaks, by a sentence without a verb of saying that a colon ends: "Roe was blunt:",
  /// "Jane Roe:". Of several parts that end in a colon the last one tells.
  static func beforeColon(_ words: ArraySlice<ClauseWord>) -> ArraySlice<ClauseWord> {
    guard let last = words.last, last.endsWithColon else { return [] }
    let parts = words.split(afterEach: \.endsWithColon)
    if let label = parts.last, label.count <= 5, label.allSatisfy(\.isCapitalized) {
      return SpeakerPhrase.behindStamp(label)
    }
    return parts.last.map { subject(of: $0) } ?? []
  }
}
