import Temporal

/// Makes titles of what one article tells: each a line that says in a few words what happened.
package protocol TitleMaker {
  /// The titles that a passage gives, the best first; never none.
  mutating func titles(of passage: TitledPassage) -> [FoundTitle]
  /// What stands over the article; `nil`: nothing that says what happened.
  mutating func headline() -> FoundTitle?
  /// Whether somebody or something does something in a sentence.
  mutating func isClause(_ sentence: Range<Int>) -> Bool
}

/// A dated passage as far as its title depends on it.
package struct TitledPassage {
  /// The sentences that are cited: UTF-8 bytes.
  package var bytes: Range<Int>
  /// The clause that tells the event, or any words of it: UTF-8 bytes.
  package var focus: Range<Int>
  /// What dates it.
  package var expression: TimeExpression?
  /// All time expressions of the passage, in order.
  package var expressions: [TimeExpression]
  /// Whose words they are, where they are a quotation.
  package var speaker: String?

  package init(
    bytes: Range<Int>, focus: Range<Int>, expression: TimeExpression?,
    expressions: [TimeExpression], speaker: String?
  ) {
    self.bytes = bytes
    self.focus = focus
    self.expression = expression
    self.expressions = expressions
    self.speaker = speaker
  }
}

/// A title, and how much like one that a person would write it is.
package struct FoundTitle: Hashable, Sendable {
  package var text: String
  /// More is better; compared among the passages of one event.
  package var worth: Int
  /// It says who or what, and not only "this" or "I".
  package var namesSubject: Bool
  /// Its words, without the name that may stand before a colon.
  package var length: Int
  /// How it is told once its day is over; `nil`: as before.
  package var inRetrospect: String?

  package init(
    text: String, worth: Int, namesSubject: Bool = true, length: Int = 0,
    inRetrospect: String? = nil
  ) {
    self.text = text
    self.worth = worth
    self.namesSubject = namesSubject
    self.length = length
    self.inRetrospect = inRetrospect
  }
}
