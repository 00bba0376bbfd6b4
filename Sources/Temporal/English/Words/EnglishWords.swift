/// English words and what each can be part of.
enum EnglishWords {
  static let all: [Lexicon.Entry] =
    names + units + financial + numbers + modifiers + references + grammar + signs

  /// Entries of a class: "one two three" gives the values 1, 2, 3 …
  static func list(
    _ words: String, _ classes: TokenClass, from first: Int = 1,
    shape: Lexicon.WordShape = []
  ) -> [Lexicon.Entry] {
    words.split(separator: " ").enumerated().map {
      Lexicon.Entry(text: String($1), classes: classes, value: first + $0, shape: shape)
    }
  }

  /// Entries that all have one value.
  static func same(
    _ words: String, _ classes: TokenClass, _ value: Int = 0, shape: Lexicon.WordShape = []
  ) -> [Lexicon.Entry] {
    words.split(separator: " ").map {
      Lexicon.Entry(text: String($0), classes: classes, value: value, shape: shape)
    }
  }

  /// Signs that patterns name.
  static let signs: [Lexicon.Entry] =
    same(", . : ; ( ) / ' \" $ %", []) + same("- – —", .dash) + same("'s", [])
}
