/// Which rules can match at a token, by the token itself and the one behind it.
///
/// Most words begin no rule, and most that do ("the", "a") are followed by one that no rule goes
/// on with: both are told here without walking a pattern.
struct RuleStarts: Sendable {
  /// What the token behind the first may be, as sets of bits.
  private struct Following: Sendable {
    var classes: UInt64 = 0
    /// Where its words' bits begin in `wordBits`.
    var words = 0
    var anything = false
  }

  private var wordBits: [UInt64] = []
  private var followings: [Following] = []
  private let needed: [UInt64]
  /// For each word of the lexicon and behind them for each kind of number, where its rules begin.
  private var ranges: [Int32] = [0]
  private var rules: [UInt16] = []
  /// What any rule of a word can go on with.
  private var followingOfWord: [Following] = []
  /// The class sets that tokens outside the lexicon have come in.
  private let numberKinds: [UInt64]
  private let wordCount: Int
  private let bitsPerRule: Int

  init(_ patterns: [Pattern], _ lexicon: Lexicon) {
    wordCount = lexicon.entries.count
    needed = patterns.map(\.needed.rawValue)
    bitsPerRule = (wordCount + 63) / 64
    numberKinds = TokenClass.numberKinds.map(\.rawValue)
    for pattern in patterns { followings.append(following([pattern.second])) }
    for word in 0..<wordCount {
      let classes = lexicon.entries[word].classes
      add(patterns) {
        word > 0 && $0.first.words.contains(UInt16(word))
          || !$0.first.classes.isDisjoint(with: classes)
      }
    }
    for kind in TokenClass.numberKinds {
      add(patterns) { !$0.first.classes.isDisjoint(with: kind) }
    }
  }

  private mutating func add(_ patterns: [Pattern], _ begins: (Pattern) -> Bool) {
    let chosen = patterns.indices.filter { begins(patterns[$0]) }
    rules += chosen.map { UInt16($0) }
    ranges.append(Int32(rules.count))
    followingOfWord.append(following(chosen.map { patterns[$0].second }))
  }

  private mutating func following(_ choices: [Pattern.Choices]) -> Following {
    var result = Following(words: wordBits.count)
    wordBits += Array(repeating: 0, count: bitsPerRule)
    for choice in choices {
      result.classes |= choice.classes.rawValue
      result.anything = result.anything || choice.anything
      for word in choice.words where word != .max {
        wordBits[result.words + Int(word) / 64] |= 1 << UInt64(word % 64)
      }
    }
    return result
  }

  /// The rules that may match at a token, as a range for `rule(_:_:_:)`.
  func candidates(_ tokens: Span<Token>, _ index: Int) -> Range<Int> {
    guard let row = row(of: tokens[index]) else { return 0..<0 }
    let range = Int(ranges[row])..<Int(ranges[row + 1])
    if range.isEmpty || !allows(followingOfWord[row], tokens, index + 1) { return 0..<0 }
    return range
  }

  /// The rule at a place of a candidates' range; `nil` when the next token, or a class
  /// that the block lacks, rules it out.
  func rule(
    _ candidate: Int, _ tokens: Span<Token>, _ index: Int, _ present: TokenClass
  ) -> Int? {
    let rule = Int(rules[candidate])
    if needed[rule] & ~present.rawValue != 0 { return nil }
    return allows(followings[rule], tokens, index + 1) ? rule : nil
  }

  private func row(of token: Token) -> Int? {
    if token.word != 0 { return Int(token.word) }
    let classes = token.classes.rawValue
    if classes == 0 { return nil }
    for (index, kind) in numberKinds.enumerated() where kind == classes {
      return wordCount + index
    }
    return nil
  }

  private func allows(_ following: Following, _ tokens: Span<Token>, _ next: Int) -> Bool {
    if following.anything { return true }
    guard next < tokens.count else { return false }
    if following.classes & tokens[next].classes.rawValue != 0 { return true }
    let word = Int(tokens[next].word)
    return word != 0 && wordBits[following.words + word / 64] >> UInt64(word % 64) & 1 != 0
  }
}

extension TokenClass {
  /// The sets of classes that numbers can have, and no others.
  static let numberKinds: [TokenClass] = [
    [.cardinal, .digits],
    [.cardinal, .digits, .dayOfMonth, .hour],
    [.cardinal, .digits, .dayOfMonth, .hour, .twoDigits],
    [.cardinal, .digits, .dayOfMonth, .twoDigits],
    [.cardinal, .digits, .hour],
    [.cardinal, .digits, .hour, .twoDigits],
    [.cardinal, .digits, .twoDigits],
    [.cardinal, .digits, .year],
    [.cardinal],
    [.ordinal],
    [.ordinal, .dayOfMonth],
    [.clock], [.isoDate], [.slashDate], [.decade], [.shortYear],
  ]
}
