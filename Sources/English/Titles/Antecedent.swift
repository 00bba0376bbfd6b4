import Algorithms
import Articles

/// Whom "he" or "she" means, where a sentence before opens with a name.
struct Antecedent {
  /// How far back a name is looked for: sentences.
  private static let reach = 2

  /// Persons are named in full where they come first, or close by: UTF-8 bytes.
  private static let stretch = 2000

  private static let quantities: Set<String> = [
    "neither", "both", "either", "none", "nobody", "all", "most", "others", "another", "few",
  ]

  let article: Article

  /// The name that stands for the pronoun that opens a title, as its owner for "his" and "her".
  func name(inPlaceOf pronoun: some StringProtocol, before position: Int) -> String? {
    switch pronoun.lowercased() {
    case "he", "she": name(for: pronoun.lowercased(), before: position)
    case "his": name(for: "he", before: position).map { $0 + "'s" }
    case "her": name(for: "she", before: position).map { $0 + "'s" }
    default: nil
    }
  }

  /// The name that opens one of the last sentences, with its verb after it; `nil` where another
  /// person is named since, or where the name is not one of whom the pronoun is said.
  func name(for pronoun: String, before position: Int) -> String? {
    let end = article.sentences.partitioningIndex { $0.lowerBound >= position }
    for sentence in article.sentences[..<end].suffix(Self.reach + 1).reversed() {
      let end = min(sentence.upperBound, position)
      let words = TitleWord.words(of: article.displayText(of: sentence.lowerBound..<end).text)
      guard let name = opening(words, before: position) else {
        if namesPerson(words[...]) { return nil }
        continue
      }
      let isAlone = !namesPerson(words[min(words.count, name.count)...])
      let gender = name.lazy.compactMap { Self.speech.gender($0.bare) }.first
      let isMeant = gender == nil || gender == Self.speech.gender(pronoun)
      return isAlone && isMeant ? name.map(\.text).joined(separator: " ") : nil
    }
    return nil
  }

  private static let speech = EnglishSpeech()

  /// Whether words hold a person's name: a first name or a title, and what follows it.
  private func namesPerson(_ words: ArraySlice<TitleWord>) -> Bool {
    zip(words, words.dropFirst()).contains { first, last in
      first.isCapitalized && last.isCapitalized && Self.isOfPerson(first.bare)
    }
  }

  private func opening(
    _ words: [TitleWord], before position: Int
  ) -> ArraySlice<TitleWord>? {
    let name = words.prefix { word in
      word.isCapitalized && !word.isDeterminer && !word.isPreposition && !word.isPronoun
        && !TitleWord.conjunctions.contains(word.bare) && !Self.quantities.contains(word.bare)
        && !VerbLexicon.auxiliaries.contains(word.bare)
    }.prefix(4)
    guard !name.isEmpty, name.count < words.count, isPerson(name, before: position),
      name.dropLast().allSatisfy({ !$0.endsPhrase })
    else { return nil }
    let near = words[..<min(words.count, name.count + 2)]
    guard
      near.indices.dropFirst(name.count).contains(where: { TitleVerbs.isVerb(at: $0, in: near) })
    else { return nil }
    let text = name.map(\.text).joined(separator: " ")
    return text.hasSuffix("’s") || text.hasSuffix("'s") || text.hasSuffix(",") ? nil : name
  }

  /// Whether a name is a person's, as far as words can tell: it has a first name or a title, or the
  /// article has its last word behind one ("Oxfam" is nobody's).
  private func isPerson(_ name: ArraySlice<TitleWord>, before position: Int) -> Bool {
    let words = name.map(\.bare)
    if words.contains(where: SayingLexicon.bodies.contains) { return false }
    if words.contains(where: Self.isOfPerson) { return true }
    guard let surname = name.last.flatMap({ Self.words(of: $0.text).last }) else { return false }
    let bytes = article.text.utf8
    let stretches = [bytes.prefix(Self.stretch), bytes.prefix(position).suffix(Self.stretch)]
    return stretches.contains { stretch in
      let words = Self.words(of: String(decoding: Array(stretch), as: UTF8.self))
      return zip(words, words.dropFirst()).contains { before, word in
        word == surname && before.first?.isUppercase ?? false
          && Self.isOfPerson(before.lowercased())
      }
    }
  }

  /// Without the marks round them: "Ki-moon", "O'Neill".
  private static func words(of text: String) -> [Substring] {
    text.split { !$0.isLetter && !"-'’".contains($0) }
  }

  private static func isOfPerson(_ word: String) -> Bool {
    PersonLexicon.firstNames.contains(word) || SpeakerWords.honorifics.contains(word)
      || SpeakerWords.roles.contains(word)
  }
}
