/// What a language gives its grammar of times: its words, its rules, and how it writes numbers.
package struct GrammarDefinition: Sendable {
  package var words: [Lexicon.Entry]
  package var rules: [Rule]
  /// Pattern parts that rules share, by name.
  package var parts: [String: String]
  /// Joins number words ("twenty-three") into one token.
  package var joinNumbers: @Sendable (inout Block) -> Void
  /// What the words around a match tell of when it is.
  package var context: @Sendable (Block, Range<Int>) -> DateContext
  /// Gives the dates of a block what only one of those that are joined says; the ranges are their
  /// tokens.
  package var joinDates: @Sendable (inout [Recognizer.Mention], [Range<Int>], Block) -> Void

  package init(
    words: [Lexicon.Entry], rules: [Rule], parts: [String: String],
    joinNumbers: @escaping @Sendable (inout Block) -> Void,
    context: @escaping @Sendable (Block, Range<Int>) -> DateContext,
    joinDates:
      @escaping @Sendable (inout [Recognizer.Mention], [Range<Int>], Block) -> Void
  ) {
    self.words = words
    self.rules = rules
    self.parts = parts
    self.joinNumbers = joinNumbers
    self.context = context
    self.joinDates = joinDates
  }
}
