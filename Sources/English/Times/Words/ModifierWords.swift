import Temporal

extension EnglishWords {
  /// "early", "the end of", "about": words that modify a time.
  static let modifiers: [Lexicon.Entry] =
    same("early", .partModifier, 1) + same("mid middle-to-late", .partModifier, 2)
    + same("late", .partModifier, 3)
    + same("start beginning outset onset dawn", .edge, 1) + same("middle midst", .edge, 2)
    + same("end close ending", .edge, 3)
    + same("about around approximately roughly circa some", .approximator, 1)
    + same("ca c", .approximator, 1, shape: .abbreviation)
    + same("nearly almost under", .approximator, 2)
    + same("over", .approximator, 3)
}
