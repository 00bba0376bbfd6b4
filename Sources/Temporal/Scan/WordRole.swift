/// What a word of the lexicon can be to a date beside it; no pattern asks for it.
public struct WordRole: OptionSet, Hashable, Sendable, BitwiseCopyable {
  public var rawValue: UInt64
  @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// What is arranged for a day, and may lie on either side of now: an election, a hearing.
  @inlinable public static var scheduled: WordRole { WordRole(rawValue: 1 << 0) }
  /// What nobody arranges: a blast, a death.
  @inlinable public static var happening: WordRole { WordRole(rawValue: 1 << 1) }
  /// What is traded for a month to come: crude, wheat.
  @inlinable public static var commodity: WordRole { WordRole(rawValue: 1 << 2) }
  /// "by", "through", "before": the end of something.
  @inlinable public static var limit: WordRole { WordRole(rawValue: 1 << 3) }
  @inlinable public static var pronoun: WordRole { WordRole(rawValue: 1 << 4) }
  /// "born in", "founded in": tells of a life and not of the story.
  @inlinable public static var beginning: WordRole { WordRole(rawValue: 1 << 5) }
  /// "closed at", "traded at": figures of a market follow.
  @inlinable public static var quoting: WordRole { WordRole(rawValue: 1 << 6) }
  @inlinable public static var from: WordRole { WordRole(rawValue: 1 << 7) }
  @inlinable public static var between: WordRole { WordRole(rawValue: 1 << 8) }
  @inlinable public static var through: WordRole { WordRole(rawValue: 1 << 9) }
  /// "for" behind "set".
  @inlinable public static var purpose: WordRole { WordRole(rawValue: 1 << 10) }
  /// "payable Dec. 7", "of record Nov. 22".
  @inlinable public static var pending: WordRole { WordRole(rawValue: 1 << 11) }
  /// A small word that no noun is: "with", "again".
  @inlinable public static var particle: WordRole { WordRole(rawValue: 1 << 12) }
  /// What follows an attack: "victims", "commission".
  @inlinable public static var aftermath: WordRole { WordRole(rawValue: 1 << 13) }
  /// "nineteen", "thousand": may begin a year that is written out.
  @inlinable public static var hundreds: WordRole { WordRole(rawValue: 1 << 14) }
  /// "Update", "Posted": a time of the clock behind it stamps an entry.
  @inlinable public static var stamp: WordRole { WordRole(rawValue: 1 << 15) }
  /// "that", behind which a clause begins.
  @inlinable public static var clauseOpener: WordRole { WordRole(rawValue: 1 << 16) }
  /// "called a rally for Thursday".
  @inlinable public static var arranging: WordRole { WordRole(rawValue: 1 << 17) }
  /// "the March sisters".
  @inlinable public static var kin: WordRole { WordRole(rawValue: 1 << 18) }
  @inlinable public static var slash: WordRole { WordRole(rawValue: 1 << 19) }
  /// What is named by a date: "the April 6 Movement".
  @inlinable public static var dateNamed: WordRole { WordRole(rawValue: 1 << 20) }
  /// "announced", "cancelled": what it tells of lies on either side of now.
  @inlinable public static var announcing: WordRole { WordRole(rawValue: 1 << 21) }
  /// "planning": what it tells of is to come.
  @inlinable public static var planning: WordRole { WordRole(rawValue: 1 << 22) }
  /// "as" before "scheduled".
  @inlinable public static var likewise: WordRole { WordRole(rawValue: 1 << 23) }
  /// "summer camp", "winter coat": no time of the year.
  @inlinable public static var seasonal: WordRole { WordRole(rawValue: 1 << 24) }
  @inlinable public static var hash: WordRole { WordRole(rawValue: 1 << 25) }
  @inlinable public static var closing: WordRole { WordRole(rawValue: 1 << 26) }
  @inlinable public static var record: WordRole { WordRole(rawValue: 1 << 27) }
  @inlinable public static var street: WordRole { WordRole(rawValue: 1 << 28) }
  @inlinable public static var on: WordRole { WordRole(rawValue: 1 << 29) }
  /// "said", "says": what they report has a tense of its own.
  @inlinable public static var reporting: WordRole { WordRole(rawValue: 1 << 30) }
  /// "now", "already".
  @inlinable public static var moment: WordRole { WordRole(rawValue: 1 << 31) }
  @inlinable public static var genitive: WordRole { WordRole(rawValue: 1 << 32) }
  /// "a cut", "the hit": also the past of a verb.
  @inlinable public static var nounOrPast: WordRole { WordRole(rawValue: 1 << 33) }
  /// "following", "next", "later" …: counted from the story.
  @inlinable public static var narrative: WordRole { WordRole(rawValue: 1 << 34) }
  /// "the next election", "toward an election": to come, where nothing says that it has been.
  @inlinable public static var onward: WordRole { WordRole(rawValue: 1 << 35) }
  /// What people call for and gather at: a rally, a strike.
  @inlinable public static var gathering: WordRole { WordRole(rawValue: 1 << 36) }
  /// "should", "might": not of the past where they are denied.
  @inlinable public static var obliging: WordRole { WordRole(rawValue: 1 << 37) }
  /// "standing" before "by to".
  @inlinable public static var standing: WordRole { WordRole(rawValue: 1 << 38) }
  /// "hoped" behind "had": what came otherwise, or has just been.
  @inlinable public static var hoped: WordRole { WordRole(rawValue: 1 << 39) }
  /// "He has no wish to go."
  @inlinable public static var lacking: WordRole { WordRole(rawValue: 1 << 40) }
  /// "The Today programme" has a name.
  @inlinable public static var broadcast: WordRole { WordRole(rawValue: 1 << 41) }
}
