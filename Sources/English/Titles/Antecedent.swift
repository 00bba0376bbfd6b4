import Algorithms
import Articles

/// Whom "he" or "she" means, where a sentence before opens with a name.
struct Antecedent {
  /// How far back a name is looked for: sentences.
  private static let reach = 3

  private static let quantities: Set<String> = [
    "neither", "both", "either", "none", "nobody", "all", "most", "others", "another", "few",
  ]

  let article: Article

  /// The name that opens the nearest of the last sentences, with its verb after it.
  func name(before position: Int) -> String? {
    let end = article.sentences.partitioningIndex { $0.lowerBound >= position }
    let before = article.sentences[..<end].suffix(Self.reach + 1)
    for sentence in before.reversed() {
      let end = min(sentence.upperBound, position)
      let words = TitleWord.words(of: article.displayText(of: sentence.lowerBound..<end).text)
      if let name = opening(words) { return name }
    }
    return nil
  }

  private func opening(_ words: [TitleWord]) -> String? {
    let name = words.prefix { word in
      word.isCapitalized && !word.isDeterminer && !word.isPreposition && !word.isPronoun
        && !TitleWord.conjunctions.contains(word.bare) && !Self.quantities.contains(word.bare)
        && !VerbLexicon.auxiliaries.contains(word.bare)
    }.prefix(4)
    guard !name.isEmpty, name.count < words.count, name.dropLast().allSatisfy({ !$0.endsPhrase })
    else { return nil }
    let near = words[..<min(words.count, name.count + 2)]
    guard
      near.indices.dropFirst(name.count).contains(where: { TitleVerbs.isVerb(at: $0, in: near) })
    else { return nil }
    let text = name.map(\.text).joined(separator: " ")
    return text.hasSuffix("’s") || text.hasSuffix("'s") || text.hasSuffix(",") ? nil : text
  }
}
