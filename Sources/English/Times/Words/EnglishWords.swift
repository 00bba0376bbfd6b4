import Temporal

/// English words and what each can be part of.
enum EnglishWords {
  static let all: [Lexicon.Entry] =
    names + units + financial + numbers + modifiers + references + verbs + grammar + signs + roles

  /// Entries of a class: "one two three" gives the values 1, 2, 3 …
  static func list(
    _ words: String, _ classes: TokenClass, from first: Int = 1,
    shape: Lexicon.WordShape = []
  ) -> [Lexicon.Entry] {
    separate(words).enumerated().map {
      Lexicon.Entry(text: $1, classes: classes, value: first + $0, shape: shape)
    }
  }

  /// Entries that all have one value.
  static func same(
    _ words: String, _ classes: TokenClass, _ value: Int = 0, shape: Lexicon.WordShape = []
  ) -> [Lexicon.Entry] {
    separate(words).map {
      Lexicon.Entry(text: $0, classes: classes, value: value, shape: shape)
    }
  }

  /// Entries of words that rules ask for by their role beside a date.
  static func role(_ words: String, _ roles: WordRole) -> [Lexicon.Entry] {
    separate(words).map { Lexicon.Entry(text: $0, classes: [], value: 0, roles: roles) }
  }

  /// Parts words at blanks; by bytes, since characters take ten times as long.
  static func separate(_ words: String) -> [String] {
    words.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
  }

  /// Signs that patterns name.
  static let signs: [Lexicon.Entry] =
    same(", . : ; ( ) / ' \" $ % +", []) + same("- – —", .dash) + same("'s", [])
}
