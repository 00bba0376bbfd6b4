/// The grammar of a language's verbs of saying: who a text says is speaking, and how it announces
/// what others wrote.
package protocol SpeechGrammar: Sendable {
  /// Who speaks, from the words behind a quotation: "says Jane Roe".
  func attribution(after words: [ClauseWord]) -> Attribution?
  /// Who speaks, from the words before a quotation: "Roe said:".
  func attribution(before words: [ClauseWord]) -> Attribution?
  /// Who speaks, from the words behind a quotation in the middle of a sentence that ends with the
  /// one who says it all: "“…” in Egypt, Jane Roe said".
  func attribution(closing words: [ClauseWord]) -> Attribution?
  /// Who speaks, from a clause that ends in a colon and has no verb of saying: "Roe was blunt:".
  func speaker(beforeColon words: [ClauseWord]) -> ArraySlice<ClauseWord>
  /// What a speaker who is named by one word is; `nil`: no pronoun.
  func pronoun(_ word: ClauseWord) -> SpeakerPronoun?

  /// The one of whom a sentence says that they said something; empty where it names nobody, `nil`
  /// where it says it of none.
  func subjectOfSaying(in words: [ClauseWord]) -> ArraySlice<ClauseWord>?
  /// Of whom a sentence tells: a name, a pronoun or "the guard"; empty where it is of nobody.
  func subject(of words: [ClauseWord]) -> ArraySlice<ClauseWord>
  /// Whether words name a person, as far as words can tell.
  func isPerson(_ phrase: ArraySlice<ClauseWord>) -> Bool
  /// What a word, lowercase, is to a person's name; `nil`: part of it, or nothing.
  func part(_ word: String) -> NamePart?
  /// What a given name, an honorific or a pronoun, lowercase, tells of a person.
  func gender(_ word: String) -> NameGender?
  /// The name at the beginning of a phrase: capitalized words, with small words between them.
  func openingName(of phrase: ArraySlice<ClauseWord>) -> ArraySlice<ClauseWord>
  /// The one who is asked: "reporters asked Roe"; empty where nobody is named.
  func asked(in words: [ClauseWord]) -> ArraySlice<ClauseWord>
  /// The hashes of the names before a verb of saying: who says what the words tell; none where
  /// nobody does.
  func tellers(in words: ArraySlice<WordIndex.Word>, bytes: [UInt8]) -> Set<UInt64>
  /// What of an entry of a live report only leads to the words that it quotes: "1309 Ann Roe in Kirn
  /// says:"; `nil` where it is no such entry.
  func leadIn(of entry: Range<Int>, in bytes: [UInt8]) -> Range<Int>?
  /// Whether a word, lowercase, is of the name of a body, which is no "he" and no "she".
  func isOfBody(_ word: String) -> Bool
  /// Whether a name behind the word, lowercase, is a place's: "in".
  func leadsToPlace(_ word: String) -> Bool
  /// Whether the label of a conversation's turn, lowercase, names nobody: "unidentified male".
  func isUnnamed(_ words: [String]) -> Bool
  /// Whether the word, lowercase, leads a noun that was not named before: "an".
  func isArticle(_ word: String) -> Bool
  /// Whether the word, lowercase, says that its noun was named before: "the".
  func isDefinite(_ word: String) -> Bool
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

/// What a word is to a person's name.
package enum NamePart: Sendable {
  /// "Dr" right before it.
  case honorific
  /// What the person is: "spokesman", "Minister".
  case role
  /// A small word inside it: "van".
  case connector
  /// A day, a month or a number, which is no part of it.
  case time
}

/// What a word tells of the person whom it names.
package enum NameGender: Sendable { case feminine, masculine }

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
