/// What a word of the lexicon can be to a date beside it; no pattern asks for it.
struct WordRole: OptionSet, Hashable, Sendable {
  var rawValue: UInt64

  /// What is arranged for a day, and may lie on either side of now: an election, a hearing.
  static let scheduled = WordRole(rawValue: 1 << 0)
  /// What nobody arranges: a blast, a death.
  static let happening = WordRole(rawValue: 1 << 1)
  /// What is traded for a month to come: crude, wheat.
  static let commodity = WordRole(rawValue: 1 << 2)
  /// "by", "through", "before": the end of something.
  static let limit = WordRole(rawValue: 1 << 3)
  static let pronoun = WordRole(rawValue: 1 << 4)
  /// "born in", "founded in": tells of a life and not of the story.
  static let beginning = WordRole(rawValue: 1 << 5)
  /// "closed at", "traded at": figures of a market follow.
  static let quoting = WordRole(rawValue: 1 << 6)
  static let from = WordRole(rawValue: 1 << 7)
  static let between = WordRole(rawValue: 1 << 8)
  static let through = WordRole(rawValue: 1 << 9)
  /// "for" behind "set".
  static let purpose = WordRole(rawValue: 1 << 10)
  /// "payable Dec. 7", "of record Nov. 22".
  static let pending = WordRole(rawValue: 1 << 11)
  /// A small word that no noun is: "with", "again".
  static let particle = WordRole(rawValue: 1 << 12)
  /// What follows an attack: "victims", "commission".
  static let aftermath = WordRole(rawValue: 1 << 13)
  /// "nineteen", "thousand": may begin a year that is written out.
  static let hundreds = WordRole(rawValue: 1 << 14)
  /// "Update", "Posted": a time of the clock behind it stamps an entry.
  static let stamp = WordRole(rawValue: 1 << 15)
  /// "that", behind which a clause begins.
  static let clauseOpener = WordRole(rawValue: 1 << 16)
  /// "called a rally for Thursday".
  static let arranging = WordRole(rawValue: 1 << 17)
  /// "the March sisters".
  static let kin = WordRole(rawValue: 1 << 18)
  static let slash = WordRole(rawValue: 1 << 19)
  /// What is named by a date: "the April 6 Movement".
  static let dateNamed = WordRole(rawValue: 1 << 20)
  /// "announced", "cancelled": what it tells of lies on either side of now.
  static let announcing = WordRole(rawValue: 1 << 21)
  /// "planning": what it tells of is to come.
  static let planning = WordRole(rawValue: 1 << 22)
  /// "as" before "scheduled".
  static let likewise = WordRole(rawValue: 1 << 23)
  /// "summer camp", "winter coat": no time of the year.
  static let seasonal = WordRole(rawValue: 1 << 24)
  static let hash = WordRole(rawValue: 1 << 25)
  static let closing = WordRole(rawValue: 1 << 26)
  static let record = WordRole(rawValue: 1 << 27)
  static let street = WordRole(rawValue: 1 << 28)
  static let on = WordRole(rawValue: 1 << 29)
  /// "said", "says": what they report has a tense of its own.
  static let reporting = WordRole(rawValue: 1 << 30)
  /// "now", "already".
  static let moment = WordRole(rawValue: 1 << 31)
  static let genitive = WordRole(rawValue: 1 << 32)
  /// "a cut", "the hit": also the past of a verb.
  static let nounOrPast = WordRole(rawValue: 1 << 33)
  /// "following", "next", "later" …: counted from the story.
  static let narrative = WordRole(rawValue: 1 << 34)
}
