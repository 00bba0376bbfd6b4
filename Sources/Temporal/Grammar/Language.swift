/// A language that can be read: its words, its rules, and how it writes numbers.
struct Language: Sendable {
  var words: [Lexicon.Entry]
  var rules: [Rule]
  /// Pattern parts that rules share, by name.
  var parts: [String: String]
  /// Joins number words ("twenty-three") into one token.
  var joinNumbers: @Sendable (inout Block) -> Void
  /// The tense that the words around a match give it.
  var tense: @Sendable (Block, Range<Int>) -> Tense
}

/// Whether the clause around an expression tells of what was or what will be.
enum Tense: Sendable { case past, future, unknown }

/// A language made ready for reading: built once, then only read.
struct Grammar: Sendable {
  let language: Language
  let tokenizer: Tokenizer
  let patterns: [Pattern]
  /// For each word of the lexicon, the rules that can begin with it.
  private let rulesOfWord: [[Int]]
  /// The rules that can begin with a number or a sign of a class; by the class's bit.
  private let rulesOfClass: [[Int]]

  init(_ language: Language) {
    self.language = language
    let literals = language.rules.flatMap { Pattern.words(in: $0.pattern, parts: language.parts) }
    let known = Set(language.words.map(\.text))
    let extra = Set(literals).subtracting(known).sorted()
    let lexicon = Lexicon(
      language.words + extra.map { Lexicon.Entry(text: $0, classes: [], value: 0) })
    tokenizer = Tokenizer(lexicon: lexicon)
    let compiled = language.rules.map {
      Pattern($0.pattern, parts: language.parts) { lexicon.number(of: $0) }
    }
    patterns = compiled
    rulesOfWord = lexicon.entries.indices.map { word in
      compiled.indices.filter {
        let pattern = compiled[$0]
        return pattern.firstWords.contains(UInt16(word)) && word > 0
          || !pattern.firstClasses.isDisjoint(with: lexicon.entries[word].classes)
      }
    }
    rulesOfClass = (0..<64).map { bit in
      compiled.indices.filter { compiled[$0].firstClasses.rawValue & (1 << UInt64(bit)) != 0 }
    }
  }

  /// The rules that can begin with a token, in the grammar's order.
  func rules(beginningWith token: Token) -> [Int] {
    if token.word != 0 { return rulesOfWord[Int(token.word)] }
    if token.classes.isEmpty { return [] }
    let bits = token.classes.rawValue
    if bits & (bits - 1) == 0 { return rulesOfClass[bits.trailingZeroBitCount] }
    return patterns.indices.filter { !patterns[$0].firstClasses.isDisjoint(with: token.classes) }
  }
}
