/// The words by which a language's sentences are told: lowercase, without their full stops.
package final class SentenceLexicon: Sendable {
  /// Short forms that are always followed by what they belong to ("mr").
  package let leading: Set<String>
  /// Short forms that end a sentence only where the next word is one that opens sentences ("inc").
  package let trailing: Set<String>
  /// Short forms that are words too, where they begin with a small letter ("in", "co").
  package let wordsToo: Set<String>
  /// Short forms before numbers only ("no").
  package let beforeNumbers: Set<String>
  /// Short forms behind a name, which keep their stop ("jr").
  package let behindNames: Set<String>
  /// Capital letters that are words of their own ("I").
  package let letters: Set<Character>
  /// Words with which sentences begin far more often than names do.
  package let openers: Set<String>
  /// Verbs of saying after a quotation that ends in "?" or "!".
  package let saying: Set<String>
  /// Words that no paragraph ends with.
  package let openEnds: Set<String>
  /// Words before which a clause may end, each with the blank behind it.
  package let joints: [StaticString]

  package init(
    leading: Set<String>, trailing: Set<String>, wordsToo: Set<String>,
    beforeNumbers: Set<String>, behindNames: Set<String>, letters: Set<Character>,
    openers: Set<String>, saying: Set<String>, openEnds: Set<String>, joints: [StaticString]
  ) {
    self.leading = leading
    self.trailing = trailing
    self.wordsToo = wordsToo
    self.beforeNumbers = beforeNumbers
    self.behindNames = behindNames
    self.letters = letters
    self.openers = openers
    self.saying = saying
    self.openEnds = openEnds
    self.joints = joints
  }
}
