/// What the single words of a language stand for.
package protocol WordGrammar: Sendable {
  /// The hash of what a word stands for: the same for its forms, and for other words of the same
  /// meaning.
  func stem(of word: WordIndex.Word, in bytes: [UInt8]) -> UInt64
  /// Whether a stem stands for something that happens: it says more than what is round it.
  func isHappening(stem: UInt64) -> Bool
  /// Whether what a stem stands for happens to somebody or somewhere once on a day, so that two who
  /// tell it tell the same: an earthquake, a verdict.
  func isSingular(stem: UInt64) -> Bool
  /// Whether a word tells what a person has once in a life: "died", "death".
  ///
  /// - Parameter hash: the word's, as `WordIndex` has it.
  func isOncePerLife(_ hash: UInt64) -> Bool
  /// Whether a word says that whom or what it is about stood before: "he", "the", "this".
  ///
  /// - Parameter hash: the word's, as `WordIndex` has it.
  func refersBack(_ hash: UInt64) -> Bool
  /// Whether a word says nothing about what a passage tells.
  ///
  /// - Parameter hash: the word's, as `WordIndex` has it.
  func isStopWord(_ hash: UInt64) -> Bool
  /// Whether a word can be the verb of a clause; in small letters.
  func isVerb(_ word: String) -> Bool
  /// Whether a word can be a verb that tells of the past; in small letters.
  func isPast(_ word: String) -> Bool
}
