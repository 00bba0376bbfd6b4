/// A language that can be read: its words, its rules, and how it writes numbers.
struct Language: Sendable {
  var words: [Lexicon.Entry]
  var rules: [Rule]
  /// Pattern parts that rules share, by name.
  var parts: [String: String]
  /// Joins number words ("twenty-three") into one token.
  var joinNumbers: @Sendable (inout Block) -> Void
  /// The tense that the words around a match give it.
  var tense: @Sendable (Block, Range<Int>) -> Tense
}

/// Whether the clause around an expression tells of what was or what will be.
public enum Tense: Sendable { case past, future, unknown }
