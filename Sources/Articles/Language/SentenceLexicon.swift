/// The words by which a language's sentences are told: lowercase, without their full stops.
package protocol SentenceLexicon: Sendable {
  /// Short forms that are always followed by what they belong to ("mr").
  var leading: Set<String> { get }
  /// Short forms that end a sentence only where the next word is one that opens sentences ("inc").
  var trailing: Set<String> { get }
  /// Short forms that are words too, where they begin with a small letter ("in", "co").
  var wordsToo: Set<String> { get }
  /// Short forms before numbers only ("no").
  var beforeNumbers: Set<String> { get }
  /// Short forms behind a name, which keep their stop ("jr").
  var behindNames: Set<String> { get }
  /// Capital letters that are words of their own ("I").
  var letters: Set<Character> { get }
  /// Words with which sentences begin far more often than names do.
  var openers: Set<String> { get }
  /// Verbs of saying after a quotation that ends in "?" or "!".
  var saying: Set<String> { get }
  /// Words that no paragraph ends with.
  var openEnds: Set<String> { get }
  /// Words before which a clause may end, each with the blank behind it.
  var joints: [StaticString] { get }
}
