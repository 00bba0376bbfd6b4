/// The grammar of a language's verbs of saying: who a text says is speaking, and how it announces
/// what others wrote.
package protocol SpeechGrammar: Sendable {
  /// Who speaks, from the words behind a quotation: "says Jane Roe".
  func attribution(after words: [ClauseWord]) -> Attribution?
  /// Who speaks, from the words before a quotation: "Roe said:".
  func attribution(before words: [ClauseWord]) -> Attribution?
  /// What a speaker who is named by one word is; `nil`: no pronoun.
  func pronoun(_ word: ClauseWord) -> SpeakerPronoun?

  /// The one of whom a sentence says that they said something; empty where it names nobody, `nil`
  /// where it says it of none.
  func subjectOfSaying(in words: [ClauseWord]) -> ArraySlice<ClauseWord>?
  /// The name at the beginning of a phrase: capitalized words, with small words between them.
  func openingName(of phrase: ArraySlice<ClauseWord>) -> ArraySlice<ClauseWord>
  /// The one who is asked: "reporters asked Roe"; empty where nobody is named.
  func asked(in words: [ClauseWord]) -> ArraySlice<ClauseWord>
  /// The hashes of the names before a verb of saying: who says what the words tell; none where
  /// nobody does.
  func tellers(in words: ArraySlice<WordIndex.Word>, bytes: [UInt8]) -> Set<UInt64>
  /// Whether a word is of the name of a body, which is no "he" and no "she".
  func isOfBody(_ word: ClauseWord) -> Bool
  /// Whether a name behind the word is a place's: "in".
  func leadsToPlace(_ word: ClauseWord) -> Bool
  /// Whether the word points back to what was named: "those nations".
  func pointsBack(_ word: ClauseWord) -> Bool

  /// Whether a sentence that ends in ":" announces someone's words rather than a list.
  func announcesDocument(_ words: [ClauseWord]) -> Bool
  /// What to call the document that a sentence announces.
  func documentName(_ words: [ClauseWord], in source: SourceText, outlet: String?) -> String
  /// What to call an e-mail; the sender as its header names it.
  func emailName(sender: String?) -> String
  /// What to call quoted words that nothing names.
  var quotedText: String { get }
  /// What to call a document that nothing names.
  var unnamedDocument: String { get }
}

/// What a pronoun says of a speaker.
package enum SpeakerPronoun: Sendable {
  /// "he", "she".
  case person
  /// "they", "it".
  case anyone
  /// "I", "someone": whom it means the text does not tell.
  case untold
}

/// What the words round a quotation say of its speaker.
package struct Attribution: Sendable {
  /// The speaker's words; empty when the speaker is the one before.
  package var speaker: ArraySlice<ClauseWord>
  /// UTF-8 bytes from the first to the last word of "says Jane Roe".
  package var clause: Range<Int>
  /// Words between the verb and the quotation.
  package var distance: Int
  /// The speaker is the one of the sentence's earlier quotation.
  package var continues: Bool

  package init(
    speaker: ArraySlice<ClauseWord>, clause: Range<Int>, distance: Int, continues: Bool
  ) {
    self.speaker = speaker
    self.clause = clause
    self.distance = distance
    self.continues = continues
  }
}
