/// What a token can be part of. Set by the lexicon for words and by the tokenizer for numbers.
public struct TokenClass: OptionSet, Hashable, Sendable, BitwiseCopyable {
  public var rawValue: UInt64

  @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

  @usableFromInline init(bit: UInt64) { rawValue = 1 << bit }

  // Names of times.
  @inlinable public static var month: TokenClass { TokenClass(bit: 0) }
  @inlinable public static var weekday: TokenClass { TokenClass(bit: 1) }
  @inlinable public static var season: TokenClass { TokenClass(bit: 2) }
  @inlinable public static var holiday: TokenClass { TokenClass(bit: 3) }
  @inlinable public static var dayPart: TokenClass { TokenClass(bit: 4) }
  @inlinable public static var unit: TokenClass { TokenClass(bit: 5) }
  @inlinable public static var units: TokenClass { TokenClass(bit: 6) }
  @inlinable public static var decade: TokenClass { TokenClass(bit: 7) }
  @inlinable public static var meridiem: TokenClass { TokenClass(bit: 8) }
  @inlinable public static var zone: TokenClass { TokenClass(bit: 9) }
  @inlinable public static var era: TokenClass { TokenClass(bit: 10) }

  // Numbers.
  @inlinable public static var cardinal: TokenClass { TokenClass(bit: 11) }
  @inlinable public static var ordinal: TokenClass { TokenClass(bit: 12) }
  @inlinable public static var year: TokenClass { TokenClass(bit: 13) }
  @inlinable public static var dayOfMonth: TokenClass { TokenClass(bit: 14) }
  @inlinable public static var hour: TokenClass { TokenClass(bit: 15) }
  @inlinable public static var twoDigits: TokenClass { TokenClass(bit: 16) }
  @inlinable public static var shortYear: TokenClass { TokenClass(bit: 17) }
  @inlinable public static var clock: TokenClass { TokenClass(bit: 18) }
  @inlinable public static var isoDate: TokenClass { TokenClass(bit: 19) }
  @inlinable public static var slashDate: TokenClass { TokenClass(bit: 20) }
  @inlinable public static var redacted: TokenClass { TokenClass(bit: 21) }
  @inlinable public static var digits: TokenClass { TokenClass(bit: 22) }

  // Words around them.
  @inlinable public static var partModifier: TokenClass { TokenClass(bit: 23) }
  @inlinable public static var edge: TokenClass { TokenClass(bit: 24) }
  @inlinable public static var approximator: TokenClass { TokenClass(bit: 25) }
  @inlinable public static var vagueCount: TokenClass { TokenClass(bit: 26) }
  @inlinable public static var adverbOfSet: TokenClass { TokenClass(bit: 27) }
  @inlinable public static var reference: TokenClass { TokenClass(bit: 28) }
  @inlinable public static var quarterName: TokenClass { TokenClass(bit: 50) }
  @inlinable public static var fiscalYear: TokenClass { TokenClass(bit: 51) }
  /// A word that is a time by itself and has no class of its own ("noon").
  @inlinable public static var timeWord: TokenClass { TokenClass(bit: 30) }

  // Grammar of the sentence.
  @inlinable public static var dash: TokenClass { TokenClass(bit: 32) }
  @inlinable public static var futureMark: TokenClass { TokenClass(bit: 33) }
  @inlinable public static var pastMark: TokenClass { TokenClass(bit: 34) }
  @inlinable public static var presentMark: TokenClass { TokenClass(bit: 35) }
  @inlinable public static var preposition: TokenClass { TokenClass(bit: 36) }
  @inlinable public static var determiner: TokenClass { TokenClass(bit: 37) }
  @inlinable public static var countedNoun: TokenClass { TokenClass(bit: 38) }
  @inlinable public static var title: TokenClass { TokenClass(bit: 39) }
  @inlinable public static var numberedThing: TokenClass { TokenClass(bit: 40) }
  @inlinable public static var conjunction: TokenClass { TokenClass(bit: 41) }
  @inlinable public static var money: TokenClass { TokenClass(bit: 43) }
  @inlinable public static var and: TokenClass { TokenClass(bit: 44) }
  @inlinable public static var half: TokenClass { TokenClass(bit: 45) }
  /// A noun that stands behind "to" without an article: "shot to death".
  @inlinable public static var bareNoun: TokenClass { TokenClass(bit: 57) }
  /// "would": the future of one who spoke in the past.
  @inlinable public static var reportedFuture: TokenClass { TokenClass(bit: 54) }
  /// "is", "are".
  @inlinable public static var copula: TokenClass { TokenClass(bit: 55) }
  /// A word of games, whose quarters are none of the calendar's.
  @inlinable public static var game: TokenClass { TokenClass(bit: 56) }
  /// "since": what follows is behind.
  @inlinable public static var since: TokenClass { TokenClass(bit: 29) }
  /// "ahead of", "the eve of": what follows is to come.
  @inlinable public static var ahead: TokenClass { TokenClass(bit: 31) }
  /// "agreed to", "plans to", "is to": what somebody means to do lies ahead.
  @inlinable public static var intent: TokenClass { TokenClass(bit: 42) }
  /// "expected", "due": arranged for a day.
  @inlinable public static var arranged: TokenClass { TokenClass(bit: 62) }
  /// "adjourned until": what the clause puts off.
  @inlinable public static var postponed: TokenClass { TokenClass(bit: 63) }
  /// "asked", "ordered": what somebody is told to do lies ahead.
  @inlinable public static var directive: TokenClass { TokenClass(bit: 58) }
  /// "beginning Monday", "effective Monday": what is announced.
  @inlinable public static var onset: TokenClass { TokenClass(bit: 59) }
  /// "votes", "leaves": with a day to come in news, unless it is a noun.
  @inlinable public static var plainPresent: TokenClass { TokenClass(bit: 60) }
  @inlinable public static var negation: TokenClass { TokenClass(bit: 61) }
  @inlinable public static var modal: TokenClass { TokenClass(bit: 47) }
  /// "until Tuesday", "as early as Tuesday".
  @inlinable public static var deadline: TokenClass { TokenClass(bit: 48) }
  /// "has", "have".
  @inlinable public static var perfectMark: TokenClass { TokenClass(bit: 49) }
  /// Four figures that can be a time of the clock: "2100", "0910".
  @inlinable public static var figures: TokenClass { TokenClass(bit: 52) }
  @inlinable public static var paperName: TokenClass { TokenClass(bit: 53) }
  @inlinable public static var infinitiveMark: TokenClass { TokenClass(bit: 46) }

  /// A match can only start where a block has one of these; blocks without any are skipped.
  public static let trigger: TokenClass = [
    .month, .weekday, .season, .holiday, .dayPart, .unit, .units, .decade, .year, .shortYear,
    .clock, .isoDate, .slashDate, .meridiem, .zone, .era, .adverbOfSet, .reference, .timeWord,
    .quarterName, .fiscalYear,
  ]
}
