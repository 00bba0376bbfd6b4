extension Language {
  /// English, as news and histories write it.
  static let english = Language(
    words: EnglishWords.all,
    rules: EnglishRules.all,
    parts: EnglishRules.parts,
    joinNumbers: EnglishNumbers.join,
    context: EnglishTense.context,
    joinDates: EnglishDateJoining.join(_:from:_:_:))
}

extension Grammar {
  static let english = Grammar(.english)
}
