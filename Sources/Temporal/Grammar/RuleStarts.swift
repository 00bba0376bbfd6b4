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
  /// Where the rules of each word of the lexicon, and of each kind of number, begin and end.
  private var ranges: [Range<Int32>] = []
  private var rules: [UInt16] = []
  /// What each of `rules` can go on with.
  private var followings: [Following] = []
  /// What any rule of a row can go on with.
  private var followingOfRow: [Following] = []
  private let needed: [UInt64]
  /// The class sets that tokens outside the lexicon have come in.
  private let numberKinds: [UInt64]
  private let wordCount: Int

  init(_ patterns: [Pattern], _ lexicon: Lexicon) {
    wordCount = lexicon.entries.count
    needed = patterns.map(\.needed.rawValue)
    numberKinds = TokenClass.numberKinds.map(\.rawValue)
    let literals = Set(patterns.flatMap(\.first.words))
    var rowsOfClasses: [TokenClass: Int] = [:]
    var bits: [Pattern.Choices: Following] = [:]
    for word in 0..<wordCount {
      let classes = lexicon.classes[word]
      let isLiteral = word > 0 && literals.contains(UInt16(word))
      if !isLiteral, let row = rowsOfClasses[classes] {
        ranges.append(ranges[row])
        followingOfRow.append(followingOfRow[row])
        continue
      }
      if !isLiteral { rowsOfClasses[classes] = word }
      addRow(patterns, isLiteral ? UInt16(word) : .max, classes, &bits)
    }
    for kind in TokenClass.numberKinds { addRow(patterns, .max, kind, &bits) }
  }

  private mutating func addRow(
    _ patterns: [Pattern], _ word: UInt16, _ classes: TokenClass,
    _ bits: inout [Pattern.Choices: Following]
  ) {
    var all = Pattern.Choices()
    let start = Int32(rules.count)
    for (index, pattern) in patterns.enumerated() {
      let begins = pattern.first.words.contains(word) && word != .max
      guard begins || !pattern.first.classes.isDisjoint(with: classes),
        let next = pattern.second(after: word == .max ? 0 : word, classes)
      else { continue }
      rules.append(UInt16(index))
      followings.append(following(next, &bits))
      all.words.formUnion(next.words)
      all.classes.formUnion(next.classes)
      all.anything = all.anything || next.anything
    }
    ranges.append(start..<Int32(rules.count))
    followingOfRow.append(following(all, &bits))
  }

  private mutating func following(
    _ choice: Pattern.Choices, _ bits: inout [Pattern.Choices: Following]
  ) -> Following {
    if let known = bits[choice] { return known }
    let result = Following(
      classes: choice.classes.rawValue, words: wordBits.count, anything: choice.anything)
    wordBits += Array(repeating: 0, count: (wordCount + 63) / 64)
    for word in choice.words where word != .max {
      wordBits[result.words + Int(word) / 64] |= 1 << UInt64(word % 64)
    }
    bits[choice] = result
    return result
  }

  /// The rules that may match at a token, as a range for `rule(_:_:_:)`.
  func candidates(_ tokens: Span<Token>, _ index: Int) -> Range<Int> {
    guard let row = row(of: tokens[index]) else { return 0..<0 }
    let range = ranges[row]
    if range.isEmpty || !allows(followingOfRow[row], tokens, index + 1) { return 0..<0 }
    return Int(range.lowerBound)..<Int(range.upperBound)
  }

  /// The rule at a place of a candidates' range; `nil` when the next token, or a class
  /// that the block lacks, rules it out.
  func rule(
    _ candidate: Int, _ tokens: Span<Token>, _ index: Int, _ present: TokenClass
  ) -> Int? {
    let rule = Int(rules[candidate])
    if needed[rule] & ~present.rawValue != 0 { return nil }
    return allows(followings[candidate], tokens, index + 1) ? rule : nil
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
