/// A word, number or sign of a text, with all that the grammar needs to know of it.
struct Token: Sendable {
  struct Shape: OptionSet, Sendable {
    var rawValue: UInt16
    static let capitalized = Shape(rawValue: 1)
    static let allCapitals = Shape(rawValue: 2)
    static let spaceBefore = Shape(rawValue: 4)
    static let lineBefore = Shape(rawValue: 8)
    static let sentenceStart = Shape(rawValue: 16)
    static let endsInS = Shape(rawValue: 32)
    /// The number or word stands in a longer sign: "F-16", "US714", "3.14.15".
    static let glued = Shape(rawValue: 64)
    static let isWord = Shape(rawValue: 128)
    static let endsSentence = Shape(rawValue: 256)
    /// A number with a comma or a point in it.
    static let grouped = Shape(rawValue: 512)
    static let endsInIng = Shape(rawValue: 1024)
    /// Figures of a day that no calendar has: "2011-02-29".
    static let impossible = Shape(rawValue: 4096)
    /// "U.S.", "N.E.2d".
    static let acronym = Shape(rawValue: 2048)
  }

  /// UTF-8 bytes in the text.
  var start: Int
  var end: Int
  var classes: TokenClass
  private var number: Int32
  var roles: WordRole
  /// The lexicon's number for the word; 0 for a word that it does not know.
  var word: UInt16
  var shape: Shape
  /// The first digit after a decimal point.
  var tenths: UInt8 = 0

  init(
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
  var value: Int {
    get { Int(number) }
    set { number = Int32(clamping: newValue) }
  }

  func has(_ other: TokenClass) -> Bool { classes.rawValue & other.rawValue != 0 }

  /// Whether the lexicon knows no more of it than what it is to a date beside it.
  var isPlainWord: Bool { word == 0 || classes.isEmpty && !roles.isEmpty }

  func plays(_ other: WordRole) -> Bool { roles.rawValue & other.rawValue != 0 }
}

/// A stretch of text that is read at once: a paragraph, or a part of a very long one.
struct Block: Sendable {
  var tokens: [Token] = []
  /// All classes of all tokens together.
  var classes: TokenClass = []
  /// All roles of its words together.
  var roles: WordRole = []

  mutating func removeAll() {
    tokens.removeAll(keepingCapacity: true)
    classes = []
    roles = []
  }

  /// The token at an index; nothing past either end.
  func token(_ index: Int) -> Token? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }
}
