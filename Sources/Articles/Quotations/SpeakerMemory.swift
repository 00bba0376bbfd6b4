/// Remembers who spoke, so that "he" and "she" can be told.
struct SpeakerMemory: Sendable {
  private let context: QuotationContext
  private var speakers: [(clause: Range<Int>, name: String)] = []
  /// Names that stand after another one somewhere; found when first needed.
  private var surnames: Set<String>?

  init(_ context: QuotationContext) { self.context = context }

  /// Remembers that `clause` names `speaker`.
  mutating func keep(_ speaker: String, clause: Range<Int>) { speakers.append((clause, speaker)) }

  /// Whom "he" or "she" means: the last one who is said to have said something, or with whose
  /// name a sentence begins.
  mutating func referent(before offset: Int, isPerson: Bool) -> String? {
    let sentences = context.sentences
    let end = sentences.firstIndex(startingFrom: offset)
    for sentence in sentences[max(0, end - Self.longestMemory)..<end].reversed() {
      if sentence.contains(offset), let asked = asked(in: sentence.lowerBound..<offset) {
        return asked
      }
      if let known = speakers.last(where: {
        sentence.overlaps($0.clause) && $0.clause.upperBound <= offset
      }) {
        return known.name
      }
      guard sentence.upperBound <= offset else { continue }
      if let subject = subject(of: sentence, isPerson: isPerson) { return subject }
    }
    return nil
  }

  /// Sentences that a pronoun reaches back.
  private static let longestMemory = 8

  /// The one of whom a sentence says that they said something, or with whose name it begins.
  private mutating func subject(of sentence: Range<Int>, isPerson: Bool) -> String? {
    let words = context.words(in: sentence)
    let speaks = { (phrase: ArraySlice<ClauseWord>) in
      guard let first = phrase.first, !SayingLexicon.pronouns.contains(first.folded) else {
        return false
      }
      return phrase.contains(where: \.isCapitalized)
        && !(isPerson && phrase.contains { SayingLexicon.bodies.contains($0.folded) })
    }
    if let verb = words.indices.first(where: { Attribution.isVerb(at: $0, in: words[...]) }),
      verb > 0
    {
      let subject = SpeakerPhrase.preceding(words[..<verb], isParticiple: false)
      if speaks(subject) { return context.text(of: subject) }
    }
    let name = SpeakerPhrase.openingName(of: words[...])
    guard let first = name.first, !Abbreviations.openers.contains(first.folded), speaks(name),
      name.count > 1 || isSurname(first)
    else { return nil }
    return context.text(of: name)
  }

  /// Whether the word stands after another capitalized word elsewhere: "Jane Roe".
  private mutating func isSurname(_ word: ClauseWord) -> Bool {
    if let surnames { return surnames.contains(word.folded) }
    var found: Set<String> = []
    var places: Set<String> = []
    for sentence in context.sentences {
      let words = context.words(in: sentence)
      for (before, after) in zip(words, words.dropFirst())
      where after.isCapitalized && ["in", "from", "into", "across"].contains(before.folded) {
        places.insert(after.folded)
      }
      for (before, after) in zip(words, words.dropFirst())
      where after.isCapitalized && before.isCapitalized && !before.endsPhrase
        && !Abbreviations.openers.contains(before.folded)
      {
        found.insert(after.folded)
      }
    }
    found.subtract(places)
    surnames = found
    return found.contains(word.folded)
  }

  /// "When reporters asked Roe …, he replied": the one who was asked answers.
  private func asked(in range: Range<Int>) -> String? {
    let words = context.words(in: range)
    guard
      let verb = words.lastIndex(where: { ["asked", "told", "questioned"].contains($0.folded) })
    else { return nil }
    let name = words[(verb + 1)...].prefix { $0.isCapitalized }
    return name.isEmpty ? nil : context.text(of: name)
  }
}
