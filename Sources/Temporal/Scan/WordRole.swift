/// What a word of the lexicon can be to a date beside it; no pattern asks for it.
struct WordRole: OptionSet, Hashable, Sendable {
  var rawValue: UInt32

  /// What is arranged for a day, and may lie on either side of now: an election, a hearing.
  static let scheduled = WordRole(rawValue: 1)
  /// What nobody arranges: a blast, a death.
  static let happening = WordRole(rawValue: 2)
  /// What is traded for a month to come: crude, wheat.
  static let commodity = WordRole(rawValue: 4)
  /// "by", "through", "before": the end of something.
  static let limit = WordRole(rawValue: 8)
  static let pronoun = WordRole(rawValue: 16)
  /// "born in", "founded in": tells of a life and not of the story.
  static let beginning = WordRole(rawValue: 32)
  /// "closed at", "traded at": figures of a market follow.
  static let quoting = WordRole(rawValue: 64)
  static let from = WordRole(rawValue: 256)
  static let between = WordRole(rawValue: 512)
  static let through = WordRole(rawValue: 1024)
  /// "for" behind "set".
  static let purpose = WordRole(rawValue: 2048)
  /// "payable Dec. 7", "of record Nov. 22".
  static let pending = WordRole(rawValue: 4096)
  /// A small word that no noun is: "with", "again".
  static let particle = WordRole(rawValue: 8192)
  /// What follows an attack: "victims", "commission".
  static let aftermath = WordRole(rawValue: 16384)
  /// "nineteen", "thousand": may begin a year that is written out.
  static let hundreds = WordRole(rawValue: 32768)
  /// "Update", "Posted": a time of the clock behind it stamps an entry.
  static let stamp = WordRole(rawValue: 65536)
  /// "that", behind which a clause begins.
  static let clauseOpener = WordRole(rawValue: 1 << 18)
  /// "called a rally for Thursday".
  static let arranging = WordRole(rawValue: 1 << 19)
  /// "the March sisters".
  static let kin = WordRole(rawValue: 1 << 20)
  static let slash = WordRole(rawValue: 1 << 21)
  /// What is named by a date: "the April 6 Movement".
  static let dateNamed = WordRole(rawValue: 1 << 22)
  /// "announced", "cancelled": what it tells of lies on either side of now.
  static let announcing = WordRole(rawValue: 1 << 23)
  /// "planning": what it tells of is to come.
  static let planning = WordRole(rawValue: 1 << 24)
  /// "as" before "scheduled".
  static let likewise = WordRole(rawValue: 1 << 25)
  /// "summer camp", "winter coat": no time of the year.
  static let seasonal = WordRole(rawValue: 1 << 26)
  static let hash = WordRole(rawValue: 1 << 27)
  static let closing = WordRole(rawValue: 1 << 28)
  static let record = WordRole(rawValue: 1 << 29)
  static let street = WordRole(rawValue: 1 << 30)
  /// "following", "next", "later" …: counted from the story.
  static let narrative = WordRole(rawValue: 131072)
}
