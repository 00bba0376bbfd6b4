import Temporal

extension EnglishWords {
  /// Words that name past, present or future by themselves: 1 past, 2 present, 3 future.
  static let references: [Lexicon.Entry] =
    same("recently", .reference, 1)
    + same("now currently nowadays", .reference, 2)
    + adverbsOfSet
    + same("today tonight yesterday tomorrow", .reference, 4)
    + same("past future present", .reference, 4)
    + same("daylong weeklong monthlong yearlong decadelong everyday moment moments time", .timeWord)
    + same("ago instant ultimo proximo", .timeWord)
    + same("inst ult prox", .timeWord, shape: .abbreviation)
    + same("recent current former once", [])
    + same("periodically regularly sometimes occasionally", [])
    + same("later earlier before after afterwards afterward hence from", [])
}
