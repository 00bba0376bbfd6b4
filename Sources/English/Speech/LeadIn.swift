import Articles

/// Reads the sentence that announces a block quotation.
enum LeadIn {
  /// Kinds of documents.
  static let nouns: Set<String> = [
    "article", "story", "report", "statement", "letter", "memo", "memorandum", "email", "e-mail",
    "emails", "e-mails", "message", "note", "cable", "document", "release", "post", "blog", "essay",
    "editorial", "column", "transcript", "testimony", "speech", "book", "paper", "briefing",
    "excerpt", "excerpts", "passage", "paragraph", "affidavit", "complaint", "ruling", "opinion",
    "press-release", "communique", "communiqué", "resolution", "interview", "diary", "summary",
    "dispatch", "account", "indictment", "order", "law", "act", "treaty", "agreement", "tweet",
  ]
  private static let announcing: Set<String> = [
    "following", "follows", "excerpt", "excerpts", "quote", "quotes", "quoted", "verbatim", "reply",
    "reads", "read", "states", "stated", "says", "said", "wrote", "writes", "noted", "reported",
    "explained", "added", "continued", "concluded", "say", "declared", "posted", "tweeted",
  ]

  /// Whether a sentence that ends in ":" announces someone's words rather than a list.
  static func announces(_ words: [ClauseWord]) -> Bool {
    guard let first = words.first, words.count >= 2 else { return false }
    let lists: Set<String> = [
      "reasons", "points", "steps", "options", "questions", "factors", "examples", "items",
      "things",
      "ways", "lessons", "tips", "names", "figures", "results", "countries", "facts", "conditions",
    ]
    let tail = words.suffix(4)
    if tail.contains(where: { lists.contains($0.folded) }) { return false }
    return first.folded == "from"
      || words.contains { announcing.contains($0.folded) || nouns.contains($0.folded) }
  }

  /// What to call the document: "the 2010 Herald story", "The Herald", "a statement by the mayor".
  static func name(_ words: [ClauseWord], in source: SourceText, outlet: String?) -> String {
    let pointers: Set<String> = ["we", "we've", "our", "i", "i've"]
    if words.prefix(4).contains(where: { pointers.contains($0.folded) }),
      words.contains(where: { ["previously", "earlier", "before", "already"].contains($0.folded) })
    {
      return outlet.map { "\($0), earlier" } ?? "an earlier article"
    }
    if words.first?.folded == "from", words.count > 1 {
      let phrase = words[1...]
      if ["a", "an"].contains(words[1].folded), let publisher = publisher(in: phrase) {
        return text(publisher, in: source)
      }
      return text(phrase, in: source)
    }
    if let phrase = accordingTo(words) { return text(phrase, in: source) }
    if let made = madeBy(words) { return text(made, in: source) }
    if let phrase = documentPhrase(words) { return text(phrase, in: source) }
    if let verb = words.indices.last(where: { EnglishAttribution.isVerb(at: $0, in: words[...]) }),
      verb > 0
    {
      let subject = SpeakerPhrase.preceding(words[..<verb], isParticiple: false)
      if !subject.isEmpty { return text(subject, in: source) }
    }
    return text(words.prefix(10), in: source)
  }

  /// "a May 2 story in The Herald": the name after the last preposition.
  private static func publisher(in phrase: ArraySlice<ClauseWord>) -> ArraySlice<ClauseWord>? {
    guard
      let preposition = phrase.lastIndex(where: { ["in", "by", "from"].contains($0.folded) }),
      preposition + 1 < phrase.endIndex
    else { return nil }
    let name = phrase[(preposition + 1)...]
    return name.contains(where: \.isCapitalized) ? name : nil
  }

  /// "…, according to one ministry letter seen by …".
  private static func accordingTo(_ words: [ClauseWord]) -> ArraySlice<ClauseWord>? {
    guard let start = words.lastIndex(where: { $0.folded == "according" }), start + 2 < words.count
    else { return nil }
    let phrase = upToParticiple(words[(start + 2)...])
    return phrase.contains { nouns.contains($0.folded) } ? phrase : nil
  }

  /// "A note sent round by the Harbour Board".
  private static func madeBy(_ words: [ClauseWord]) -> ArraySlice<ClauseWord>? {
    guard let noun = words.firstIndex(where: { nouns.contains($0.folded) }),
      let by = words[noun...].prefix(5).firstIndex(where: { ["by", "from"].contains($0.folded) }),
      by + 1 < words.count
    else { return nil }
    let maker = SpeakerPhrase.following(words[(by + 1)...])
    return maker.contains(where: \.isCapitalized) ? maker : nil
  }

  /// "the Herald story": from the article to the kind of document.
  private static func documentPhrase(_ words: [ClauseWord]) -> ArraySlice<ClauseWord>? {
    guard
      let noun = words.firstIndex(where: { nouns.contains($0.folded) && !$0.isCapitalized })
    else { return nil }
    var start = noun
    while start > 0, noun - start < 6 {
      start -= 1
      if SayingLexicon.determiners.contains(words[start].folded)
        || ["this", "that"].contains(words[start].folded)
      {
        return words[start...noun]
      }
      if words[start].endsPhrase || SayingLexicon.stops.contains(words[start].folded) {
        return words[(start + 1)...noun]
      }
    }
    return words[start...noun]
  }

  private static func upToParticiple(_ phrase: ArraySlice<ClauseWord>) -> ArraySlice<ClauseWord> {
    let participles: Set<String> = [
      "obtained", "released", "published", "sent", "written", "posted", "dated", "issued", "leaked",
      "seen", "reviewed", "provided", "made", "filed", "given",
    ]
    guard let noun = phrase.firstIndex(where: { nouns.contains($0.folded) }) else { return phrase }
    return phrase[...noun] + phrase[(noun + 1)...].prefix { !participles.contains($0.folded) }
  }

  private static func text(_ words: ArraySlice<ClauseWord>, in source: SourceText) -> String {
    guard let first = words.first, let last = words.last else { return "quoted document" }
    let text = source.string(first.bytes.lowerBound..<last.bytes.upperBound)
    var parts = text.split(whereSeparator: \.isWhitespace)
    // "that story" points back to the text around it; as a name it is "the story".
    if ["this", "that"].contains(first.folded), parts.count > 1 { parts[0] = "the" }
    return parts.joined(separator: " ")
  }
}
