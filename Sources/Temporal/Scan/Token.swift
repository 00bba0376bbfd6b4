/// A word, number or sign of a text, with all that the grammar needs to know of it.
public struct Token: Sendable, BitwiseCopyable {
  public struct Shape: OptionSet, Sendable, BitwiseCopyable {
    public var rawValue: UInt16
    @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }
    @inlinable public static var capitalized: Shape { Shape(rawValue: 1) }
    @inlinable public static var allCapitals: Shape { Shape(rawValue: 2) }
    @inlinable public static var spaceBefore: Shape { Shape(rawValue: 4) }
    @inlinable public static var lineBefore: Shape { Shape(rawValue: 8) }
    @inlinable public static var sentenceStart: Shape { Shape(rawValue: 16) }
    @inlinable public static var endsInS: Shape { Shape(rawValue: 32) }
    /// The number or word stands in a longer sign: "F-16", "US714", "3.14.15".
    @inlinable public static var glued: Shape { Shape(rawValue: 64) }
    @inlinable public static var isWord: Shape { Shape(rawValue: 128) }
    @inlinable public static var endsSentence: Shape { Shape(rawValue: 256) }
    /// A number with a comma or a point in it.
    @inlinable public static var grouped: Shape { Shape(rawValue: 512) }
    @inlinable public static var endsInIng: Shape { Shape(rawValue: 1024) }
    /// Figures of a day that no calendar has: "2011-02-29".
    @inlinable public static var impossible: Shape { Shape(rawValue: 4096) }
    /// "U.S.", "N.E.2d".
    @inlinable public static var acronym: Shape { Shape(rawValue: 2048) }
  }

  /// UTF-8 bytes in the text.
  public var start: Int
  public var end: Int
  public var classes: TokenClass
  /// See `value`.
  public var number: Int32
  public var roles: WordRole
  /// The lexicon's number for the word; 0 for a word that it does not know.
  public var word: UInt16
  public var shape: Shape
  /// The first digit after a decimal point.
  public var tenths: UInt8 = 0

  public init(
    start: Int, end: Int, classes: TokenClass, value: Int, word: UInt16, shape: Shape,
    roles: WordRole = []
  ) {
    self.start = start
    self.end = end
    self.classes = classes
    number = Int32(clamping: value)
    self.word = word
    self.shape = shape
    self.roles = roles
  }

  /// What a number or a lexicon word stands for; at most two thousand millions.
  @inlinable public var value: Int {
    get { Int(number) }
    set { number = Int32(clamping: newValue) }
  }

  @inlinable public func has(_ other: TokenClass) -> Bool { classes.rawValue & other.rawValue != 0 }

  /// Whether the lexicon knows no more of it than what it is to a date beside it.
  @inlinable public var isPlainWord: Bool { word == 0 || classes.isEmpty && !roles.isEmpty }

  @inlinable public func plays(_ other: WordRole) -> Bool { roles.rawValue & other.rawValue != 0 }
}

/// A stretch of text that is read at once: a paragraph, or a part of a very long one.
public struct Block: Sendable {
  public var tokens: [Token] = []
  /// All classes of all tokens together.
  public var classes: TokenClass = []
  /// All roles of its words together.
  public var roles: WordRole = []

  public mutating func removeAll() {
    tokens.removeAll(keepingCapacity: true)
    classes = []
    roles = []
  }

  /// The token at an index; nothing past either end.
  @inlinable public func token(_ index: Int) -> Token? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }
}
