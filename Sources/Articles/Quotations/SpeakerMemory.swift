import Algorithms

/// Remembers who spoke, so that "he" and "she" can be told.
struct SpeakerMemory: Sendable {
  private let context: QuotationContext
  private var speakers: [Speaker] = []
  /// Names that stand after another one somewhere; found when first needed.
  private var surnames: Set<String>?

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

  /// Whom "he" or "she" means: the last one who is said to have said something, or with whose
  /// name a sentence begins.
  mutating func referent(before offset: Int, isPerson: Bool) -> String? {
    let sentences = context.sentences
    let end = sentences.firstIndex(startingFrom: offset)
    for sentence in sentences[max(0, end - Self.longestMemory)..<end].reversed() {
      if sentence.contains(offset), let asked = asked(in: sentence.lowerBound..<offset) {
        return asked
      }
      let near = speakers[speakers.partitioningIndex { $0.furthest > sentence.lowerBound }...]
      if let known = near.last(where: {
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
    let (speech, openers) = (speech, openers)
    func speaks(_ phrase: ArraySlice<ClauseWord>) -> Bool {
      guard let first = phrase.first, !isPronoun(first) else { return false }
      return phrase.contains(where: \.isCapitalized)
        && !(isPerson && phrase.contains { speech.isOfBody($0) })
    }
    if let subject = speech.subjectOfSaying(in: words), speaks(subject) {
      return context.text(of: subject)
    }
    let name = speech.openingName(of: words[...])
    guard let first = name.first, !openers.contains(first.folded), speaks(name),
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
      where after.isCapitalized && speech.leadsToPlace(before) {
        places.insert(after.folded)
      }
      for (before, after) in zip(words, words.dropFirst())
      where after.isCapitalized && before.isCapitalized && !before.endsPhrase
        && !openers.contains(before.folded)
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
    let name = speech.asked(in: context.words(in: range))
    return name.isEmpty ? nil : context.text(of: name)
  }
}
