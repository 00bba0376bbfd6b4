import PartsOfSpeech

/// A headline that runs into the first sentence of its article, as pages scraped to text have it:
/// "Haiti devastated by massive quake Thousands of people are feared dead".
struct RunOnHeadline {
  /// The index of the first word behind it.
  let end: Int

  private static let fewestWords = 3
  private static let mostWords = 16
  /// So many words tell whether a sentence begins.
  private static let longestOpening = 14

  init?(_ line: TaggedLine) {
    let last = min(line.count - 4, Self.mostWords)
    guard last > Self.fewestWords else { return nil }
    var found: Int?
    for index in Self.fewestWords..<last where line.isCapitalized(index) {
      let before = index - 1
      guard !line.tags[before].isMark, !line.isQuoted[index], !line.isCapitalized(before),
        !line.tags[before].isDangling,
        Self.beginsAnew(line, at: index) || Self.opensSentence(line, at: index)
      else { continue }
      found = index
      break
    }
    guard let found else { return nil }
    end = found
  }

  /// Where sentences begin inside a line, as pages scraped to text have them: behind its headline, and
  /// at each capital "A", "The" or "This" behind a common noun.
  static func sentenceStarts(in line: TaggedLine) -> [Int] {
    let first = RunOnHeadline(line)?.end
    let further = line.words.indices.dropFirst(max(first ?? 0, fewestWords) + 1).dropLast(4).filter
    {
      line.isCapitalized($0) && !line.isQuoted[$0]
        && (!line.isCapitalized($0 - 1) || isDay(line, $0 - 1))
        && (line.tags[$0] == .determiner && line.tags[$0 - 1].isNoun
          || isEndOfSentence(line, $0 - 1) && isOpener(line, $0) && opensSentence(line, at: $0)
          || isYear(line, $0 - 1) && isSubject(line, $0))
    }
    return [first].compactMap(\.self) + further
  }

  /// "Ann Roe left in 2009 Lee Holm followed her": a year ends a sentence that is whole, and a name
  /// with its verb follows.
  private static func isSubject(_ line: TaggedLine, _ index: Int) -> Bool {
    guard line.tags[index].isName, index >= 4, line.tags[index - 2] == .preposition,
      let verb = line.mainVerb(in: index..<min(line.count, index + 5)),
      (index..<verb).allSatisfy({ line.tags[$0].isName })
    else { return false }
    return line.isComplete(0..<index)
  }

  private static func isDay(_ line: TaggedLine, _ index: Int) -> Bool {
    EnglishDatings.weekdays.contains(line.lower[index])
      || EnglishDatings.months.contains(line.lower[index])
  }

  private static func isYear(_ line: TaggedLine, _ index: Int) -> Bool {
    line.lower[index].utf8.count == 4 && line.lower[index].allSatisfy(\.isNumber)
  }

  private static func isEndOfSentence(_ line: TaggedLine, _ index: Int) -> Bool {
    line.tags[index].isNoun || line.tags[index] == .number || isDay(line, index)
  }

  /// "… five days ago Up to 900 men are …", "… in May Three of the brothers have …": a word that no
  /// name opens with, and that is no part of one.
  private static func isOpener(_ line: TaggedLine, _ index: Int) -> Bool {
    openers.contains(line.lower[index]) && !line.isCapitalized(index + 1)
  }

  private static let openers: Set<String> = [
    "he", "she", "they", "his", "their", "there", "up", "more", "most", "many", "some", "several",
    "thousands", "hundreds", "dozens", "millions", "two", "three", "four", "five", "six", "seven",
    "eight", "nine", "ten", "at", "about", "nearly", "almost",
  ]

  /// Whether the words that opened the line open it again: "Roe found guilty Roe has been …".
  private static func beginsAnew(_ line: TaggedLine, at index: Int) -> Bool {
    index + 2 < line.count && line.lower[index] == line.lower[0]
      && line.lower[index + 1] == line.lower[1]
  }

  /// Whether a sentence of its own begins at a word, which is no name.
  private static func opensSentence(_ line: TaggedLine, at index: Int) -> Bool {
    let rest = TaggedLine(line.string(index..<min(line.count, index + longestOpening)))
    guard let first = rest.tags.first else { return false }
    switch first {
    case .determiner, .number, .nouns, .pronoun, .possessive, .preposition, .existential, .adverb,
      .whAdverb, .particle, .adjective:
      if [.particle, .adjective].contains(first), !openers.contains(rest.lower[0]) { return false }
      guard let verb = rest.mainVerb(in: 0..<rest.count) else { return false }
      return rest.hasSubject(0..<verb) && !rest.tags[verb - 1].isMark
    default: return false
    }
  }
}

extension PennTag {
  /// Nothing ends with it.
  fileprivate var isDangling: Bool {
    switch self {
    case .determiner, .preposition, .conjunction, .to, .possessive, .modal, .adjective,
      .possessiveEnding, .hyphen:
      true
    default: false
    }
  }
}
