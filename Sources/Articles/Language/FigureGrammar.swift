/// The numbers that a language's sentences give for things: "killed at least 36", "45,000-50,000
/// dead", "two million barrels a day".
package protocol FigureGrammar: Sendable {
  /// The figures of a sentence that count something, in order; those that nobody claims ("could
  /// kill", "if 100 died") left out.
  ///
  /// - Parameters:
  ///   - sentence: UTF-8 bytes.
  ///   - times: where its time expressions stand, in order: their numbers count nothing.
  func figures(in sentence: Range<Int>, of bytes: [UInt8], besides times: [Range<Int>]) -> [Figure]
  /// Who a sentence says gives a figure: "the Red Cross" of "the Red Cross put the toll at 50,000";
  /// `nil`: it does not say, or only by a pronoun.
  func source(of figure: Range<Int>, in words: [ClauseWord]) -> ArraySlice<ClauseWord>?
  /// Whether the words right before a date make it the day as of which a figure is given.
  func isAsOf(_ words: [String]) -> Bool
  /// Whether a date of a figure's sentence is that of what the figure counts.
  func dates(_ position: FigureDatePosition) -> Bool
  /// What a person means who names a thing; `nil`: the text holds no word.
  func thing(_ text: String) -> CountedThing?
}

/// How a date stands to a figure of its sentence.
package struct FigureDatePosition: Hashable, Sendable {
  /// The words between the two, in small letters.
  package var between: [String]
  /// The date stands before the figure.
  package var isBefore: Bool
  /// The date is among the first words of its sentence, or of its part behind a semicolon.
  package var isOpening: Bool
  /// A comma or a stronger mark stands between them.
  package var isParted: Bool
  /// The date begins with a digit.
  package var isInDigits: Bool

  package init(
    between: [String], isBefore: Bool, isOpening: Bool, isParted: Bool, isInDigits: Bool
  ) {
    self.between = between
    self.isBefore = isBefore
    self.isOpening = isOpening
    self.isParted = isParted
    self.isInDigits = isInDigits
  }
}

/// A number that a sentence gives for a thing.
package struct Figure: Hashable, Sendable {
  /// As it is written, with "at least" and its currency: UTF-8 bytes.
  package var bytes: Range<Int>
  package var amount: FigureAmount
  /// What it is called in a list of things: "dead", "troops".
  package var name: String
  /// What it counts: stems, and senses as `CountedThing` writes them.
  package var counts: Set<String>

  package init(bytes: Range<Int>, amount: FigureAmount, name: String, counts: Set<String>) {
    self.bytes = bytes
    self.amount = amount
    self.name = name
    self.counts = counts
  }
}

/// How much a figure says there is; equal where two figures say the same in other words.
public struct FigureAmount: Hashable, Sendable {
  /// What a figure leaves open.
  public enum Bound: String, Hashable, Sendable {
    /// "36", "about 36", "between 30 and 40".
    case none
    case atLeast, moreThan, upTo, lessThan
    /// "hundreds": no number is named.
    case vague
    /// "another 40": so many beside others.
    case further
  }

  /// The least and the most that it says; `nil`: it leaves that open.
  public var low: Int?
  public var high: Int?
  public var bound: Bound

  public init(low: Int?, high: Int?, bound: Bound = .none) {
    (self.low, self.high, self.bound) = (low, high, bound)
  }
}

/// What a person asks the numbers of.
package struct CountedThing: Hashable, Sendable {
  /// As it was typed, blanks single.
  package var name: String
  /// Of each of these sets a figure must count one: a stem ("barrel") or a sense ("=dead").
  package var wanted: [Set<String>]
  /// Words of which a sentence must have one to give a figure for it; empty where it may have none
  /// ("$5m" for dollars). In small letters; their endings may differ.
  package var words: [String]

  package init(name: String, wanted: [Set<String>], words: [String]) {
    (self.name, self.wanted, self.words) = (name, wanted, words)
  }

  package func isCounted(by figure: Figure) -> Bool {
    wanted.allSatisfy { !$0.isDisjoint(with: figure.counts) }
  }
}
