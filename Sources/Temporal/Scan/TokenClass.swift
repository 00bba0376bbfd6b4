/// What a token can be part of. Set by the lexicon for words and by the tokenizer for numbers.
struct TokenClass: OptionSet, Hashable, Sendable {
  var rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  private init(bit: UInt64) { rawValue = 1 << bit }

  // Names of times.
  static let month = TokenClass(bit: 0)
  static let weekday = TokenClass(bit: 1)
  static let season = TokenClass(bit: 2)
  static let holiday = TokenClass(bit: 3)
  static let dayPart = TokenClass(bit: 4)
  static let unit = TokenClass(bit: 5)
  static let units = TokenClass(bit: 6)
  static let decade = TokenClass(bit: 7)
  static let meridiem = TokenClass(bit: 8)
  static let zone = TokenClass(bit: 9)
  static let era = TokenClass(bit: 10)

  // Numbers.
  static let cardinal = TokenClass(bit: 11)
  static let ordinal = TokenClass(bit: 12)
  static let year = TokenClass(bit: 13)
  static let dayOfMonth = TokenClass(bit: 14)
  static let hour = TokenClass(bit: 15)
  static let twoDigits = TokenClass(bit: 16)
  static let shortYear = TokenClass(bit: 17)
  static let clock = TokenClass(bit: 18)
  static let isoDate = TokenClass(bit: 19)
  static let slashDate = TokenClass(bit: 20)
  static let redacted = TokenClass(bit: 21)
  static let digits = TokenClass(bit: 22)

  // Words around them.
  static let partModifier = TokenClass(bit: 23)
  static let edge = TokenClass(bit: 24)
  static let approximator = TokenClass(bit: 25)
  static let vagueCount = TokenClass(bit: 26)
  static let adverbOfSet = TokenClass(bit: 27)
  static let reference = TokenClass(bit: 28)
  static let quarterName = TokenClass(bit: 50)
  static let fiscalYear = TokenClass(bit: 51)
  /// A word that is a time by itself and has no class of its own ("noon").
  static let timeWord = TokenClass(bit: 30)

  // Grammar of the sentence.
  static let dash = TokenClass(bit: 32)
  static let futureMark = TokenClass(bit: 33)
  static let pastMark = TokenClass(bit: 34)
  static let presentMark = TokenClass(bit: 35)
  static let preposition = TokenClass(bit: 36)
  static let determiner = TokenClass(bit: 37)
  static let countedNoun = TokenClass(bit: 38)
  static let title = TokenClass(bit: 39)
  static let numberedThing = TokenClass(bit: 40)
  static let conjunction = TokenClass(bit: 41)
  static let money = TokenClass(bit: 43)
  static let and = TokenClass(bit: 44)
  static let half = TokenClass(bit: 45)
  /// A noun that stands behind "to" without an article: "shot to death".
  static let bareNoun = TokenClass(bit: 57)
  /// "would": the future of one who spoke in the past.
  static let reportedFuture = TokenClass(bit: 54)
  /// "is", "are".
  static let copula = TokenClass(bit: 55)
  /// A word of games, whose quarters are none of the calendar's.
  static let game = TokenClass(bit: 56)
  /// "since": what follows is behind.
  static let since = TokenClass(bit: 29)
  /// "ahead of", "the eve of": what follows is to come.
  static let ahead = TokenClass(bit: 31)
  /// "agreed to", "plans to", "is to": what somebody means to do lies ahead.
  static let intent = TokenClass(bit: 42)
  /// "expected", "due": arranged for a day.
  static let arranged = TokenClass(bit: 62)
  /// "adjourned until": what the clause puts off.
  static let postponed = TokenClass(bit: 63)
  /// "asked", "ordered": what somebody is told to do lies ahead.
  static let directive = TokenClass(bit: 58)
  /// "beginning Monday", "effective Monday": what is announced.
  static let onset = TokenClass(bit: 59)
  /// "votes", "leaves": with a day to come in news, unless it is a noun.
  static let plainPresent = TokenClass(bit: 60)
  static let negation = TokenClass(bit: 61)
  static let modal = TokenClass(bit: 47)
  /// "until Tuesday", "as early as Tuesday".
  static let deadline = TokenClass(bit: 48)
  /// "has", "have".
  static let perfectMark = TokenClass(bit: 49)
  /// Four figures that can be a time of the clock: "2100", "0910".
  static let figures = TokenClass(bit: 52)
  static let paperName = TokenClass(bit: 53)
  static let infinitiveMark = TokenClass(bit: 46)

  /// A match can only start where a block has one of these; blocks without any are skipped.
  static let trigger: TokenClass = [
    .month, .weekday, .season, .holiday, .dayPart, .unit, .units, .decade, .year, .shortYear,
    .clock, .isoDate, .slashDate, .meridiem, .zone, .era, .adverbOfSet, .reference, .timeWord,
    .quarterName, .fiscalYear,
  ]
}
