import Algorithms

/// Remembers who spoke, so that "he" and "she" can be told.
struct SpeakerMemory: Sendable {
  private let context: QuotationContext
  private var speakers: [Speaker] = []
  /// Found when first needed.
  private var foundMentions: NameMentions?

  private struct Speaker {
    var clause: Range<Int>
    var name: String
    /// Where the clause that reaches furthest ends, of this one and all that were kept before.
    var furthest: Int
  }

  init(_ context: QuotationContext) { self.context = context }

  private var speech: any SpeechGrammar { context.source.language.speech }
  private var openers: Set<String> { context.source.sentences.openers }

  /// "he", "they"; "I" is nobody's name either, but its sentence may begin with one.
  private func isPronoun(_ word: ClauseWord) -> Bool {
    switch speech.pronoun(word) {
    case .person, .anyone: true
    case .untold, nil: false
    }
  }

  /// Remembers that `clause` names `speaker`.
  mutating func keep(_ speaker: String, clause: Range<Int>) {
    let furthest = max(speakers.last?.furthest ?? 0, clause.upperBound)
    speakers.append(Speaker(clause: clause, name: speaker, furthest: furthest))
  }

  /// Whom "he" or "she" means: the last one who is said to have said something, or of whom a
  /// sentence tells.
  mutating func referent(_ pronoun: ClauseWord, before offset: Int) -> String? {
    let isPerson = speech.pronoun(pronoun) == .person
    let gender = speech.gender(pronoun.folded)
    let sentences = context.sentences
    let end = sentences.firstIndex(startingFrom: offset)
    for sentence in sentences[max(0, end - Self.longestMemory)..<end].reversed() {
      if sentence.contains(offset), let asked = asked(in: sentence.lowerBound..<offset) {
        return asked
      }
      let near = speakers[speakers.partitioningIndex { $0.furthest > sentence.lowerBound }...]
      if let known = near.last(where: {
        sentence.overlaps($0.clause) && $0.clause.upperBound <= offset
      }), fits(known.name, gender) {
        return known.name
      }
      guard sentence.upperBound <= offset else { continue }
      if let subject = subject(of: sentence, isPerson: isPerson), fits(subject, gender) {
        return subject
      }
    }
    return nil
  }

  /// Sentences that a pronoun reaches back.
  private static let longestMemory = 8

  /// Whether a name may be that of a man or of a woman.
  private func fits(_ name: String, _ gender: NameGender?) -> Bool {
    guard let gender else { return true }
    let told = name.split(separator: " ").lazy.compactMap { speech.gender($0.lowercased()) }.first
    return told.map { $0 == gender } ?? true
  }

  /// The one of whom a sentence says that they said something, or of whom it tells.
  private mutating func subject(of sentence: Range<Int>, isPerson: Bool) -> String? {
    let words = context.words(in: sentence)
    if let subject = speech.subjectOfSaying(in: words), speaks(subject, isPerson: isPerson) {
      return context.text(of: subject)
    }
    let name = speech.subject(of: words)
    guard let first = name.first, name.count > 1 || !openers.contains(first.folded),
      speaks(name, isPerson: isPerson),
      name.count > 1 || isSurname(first) || speech.isPerson(name)
    else { return nil }
    return context.text(of: name)
  }

  private func speaks(_ phrase: ArraySlice<ClauseWord>, isPerson: Bool) -> Bool {
    guard let first = phrase.first, speech.pronoun(first) == nil || phrase.count > 1,
      !isPronoun(first), speech.part(first.folded) != .time
    else { return false }
    return phrase.contains(where: \.isCapitalized)
      && !(isPerson && phrase.contains { speech.isOfBody($0.folded) })
  }

  /// The one who says what a sentence reports, or the person of whom it tells: whose words a
  /// quotation right behind it is.
  mutating func teller(in sentence: Range<Int>) -> String? {
    let words = context.words(in: sentence)
    if let subject = speech.subjectOfSaying(in: words), let first = subject.first {
      if isPronoun(first) { return referent(first, before: first.bytes.lowerBound) }
      if speaks(subject, isPerson: false) { return context.text(of: subject) }
    }
    return person(speech.subject(of: words), before: sentence.lowerBound)
  }

  /// The person whom a phrase means; `nil` where it may mean something else.
  ///
  /// - Parameter isLabel: it stands alone before a colon.
  mutating func person(
    _ phrase: ArraySlice<ClauseWord>, before offset: Int, isLabel: Bool = false
  ) -> String? {
    guard let first = phrase.first, let last = phrase.last else { return nil }
    if phrase.count == 1, let pronoun = speech.pronoun(first) {
      guard case .person = pronoun else { return nil }
      return referent(first, before: max(offset, first.bytes.lowerBound))
    }
    guard speaks(phrase, isPerson: true), phrase.count > 1 || !openers.contains(first.folded)
    else { return nil }
    let isKnown =
      speech.isPerson(phrase) || phrase.allSatisfy(\.isCapitalized) && isSurname(last)
      || isLabel && (phrase.count > 1 || knows(first))
    return isKnown ? context.text(of: phrase) : nil
  }

  /// The names of persons in the article's text.
  mutating func mentions() -> NameMentions {
    let mentions = foundMentions ?? NameMentions(context)
    foundMentions = mentions
    return mentions
  }

  /// Whether the word stands behind another one in a name elsewhere: "Jane Roe".
  private mutating func isSurname(_ word: ClauseWord) -> Bool {
    mentions().surnames.contains(word.folded)
  }

  /// Whether the word is of a person's name elsewhere.
  private mutating func knows(_ word: ClauseWord) -> Bool { mentions().words.contains(word.folded) }

  /// "When reporters asked Roe …, he replied": the one who was asked answers.
  private func asked(in range: Range<Int>) -> String? {
    let name = speech.asked(in: context.words(in: range))
    return name.isEmpty ? nil : context.text(of: name)
  }
}
