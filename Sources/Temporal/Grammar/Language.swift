/// A language that can be read: its words, its rules, and how it writes numbers.
struct Language: Sendable {
  var words: [Lexicon.Entry]
  var rules: [Rule]
  /// Pattern parts that rules share, by name.
  var parts: [String: String]
  /// Joins number words ("twenty-three") into one token.
  var joinNumbers: @Sendable (inout Block) -> Void
  /// What the words around a match tell of when it is.
  var context: @Sendable (Block, Range<Int>) -> DateContext
  /// Gives the dates of a block what only one of those that are joined says; the ranges are their
  /// tokens.
  var joinDates: @Sendable (inout [Recognizer.Mention], Int, [Range<Int>], Block) -> Void
}

/// Whether the clause around an expression tells of what was or what will be.
public enum Tense: Sendable { case past, future, unknown }
