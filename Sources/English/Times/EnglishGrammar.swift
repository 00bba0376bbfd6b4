import Temporal

extension GrammarDefinition {
  /// English, as news and histories write it.
  static let english = GrammarDefinition(
    words: EnglishWords.all,
    rules: EnglishRules.all,
    parts: EnglishRules.parts,
    joinNumbers: EnglishNumbers.join,
    context: EnglishTense.context,
    joinDates: EnglishDateJoining.join(_:_:_:))
}

extension Grammar {
  package static let english = Grammar(.english)
}

extension Tagger {
  /// The tagger of English texts.
  public static let english = Tagger(.english)
}
