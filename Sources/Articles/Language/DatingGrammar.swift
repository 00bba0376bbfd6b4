import Temporal

/// What the words round a time expression say of what it dates.
package protocol DatingGrammar: Sendable {
  /// Whether an expression tells how long something is, or only points back at a time that was
  /// told before.
  func tellsNoTime(_ expression: TimeExpression, in words: SentenceWords) -> Bool
  /// Whether the words before an expression make it explain the expression before it: "the 1998
  /// season, which began on".
  func explainsAnother(_ expression: TimeExpression, in words: SentenceWords) -> Bool
  /// The days of an expression that gives none of its own, as far as they can be bounded.
  ///
  /// - Parameter writing: when it was written; without it there are no bounds.
  func bounds(
    of expression: TimeExpression, writtenOn writing: DayRange?, in words: SentenceWords
  ) -> DayRange?
  /// How two expressions, of which the second is later in the text and means later days, are one
  /// span of days.
  func span(from first: TimeExpression, to last: TimeExpression, in words: SentenceWords)
    -> DateSpan?
  /// By how many days what an expression means may lie before the day that is counted for it from
  /// that of the article: a week for "last Tuesday" and "Tuesday's", a day for "eight days ago" or an hour alone; 0
  /// where it can mean no other.
  func slack(of expression: TimeExpression, in words: SentenceWords) -> Int
  /// What the hour of an expression is the hour of; `nil` where it bounds what is told ("by 9
  /// a.m."), recurs, or is only mentioned ("It is 5 p.m. here").
  ///
  /// - Parameter passage: the sentences that it dates.
  func hourUse(
    of expression: TimeExpression, in passage: Range<Int>, of words: SentenceWords
  ) -> HourUse?
  /// Whether what began at a time is said to go on: "since 1998".
  func goesOn(from expression: TimeExpression, in words: SentenceWords) -> Bool
  /// What a date that stands before a noun is the date of: the noun with its further words, in
  /// UTF-8 bytes; `nil` where the date stands on its own.
  func noun(after date: Range<Int>, in focus: Range<Int>, of words: SentenceWords) -> Range<Int>?
  /// Whether a sentence says that somebody answered.
  func answers(_ sentence: Range<Int>, in words: SentenceWords) -> Bool
}

/// What the hour of a time expression is the hour of.
package enum HourUse: UInt8, Sendable {
  /// What the sentence tells.
  case event
  /// An entry of a live report or of a page, which may tell what happened before: "1439 A
  /// seismologist tells the BBC …", "(Update 10:25 p.m. in Cairo) Protesters …".
  case entry
}

/// How two time expressions are one span of days.
package enum DateSpan: Sendable {
  /// They are one expression: "from June 3 to August 9".
  case one
  /// The second tells when what began at the first ended, if both stand in one sentence: "… and
  /// lasted through".
  case end
}
