/// Which rules can match at a token, by the token itself and the one behind it.
///
/// Most words begin no rule, and most that do ("the", "a") are followed by one that no rule goes
/// on with: both are told here without walking a pattern.
struct RuleStarts: Sendable {
  /// What the token behind the first may be, as sets of bits.
  private struct Following: Sendable {
    var classes: UInt64 = 0
    /// Where its words' bits begin in `wordBits`.
    var words: Int
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
  /// How many words of the lexicon patterns name: its first ones.
  private let literals: Int

  /// One way in which a rule can begin.
  private struct Beginning {
    var rule: UInt16
    var following: Following
  }

  init(_ patterns: [Pattern], _ lexicon: Lexicon, literals: Int) {
    self.literals = literals
    wordCount = lexicon.texts.count
    needed = patterns.map(\.needed.rawValue)
    numberKinds = TokenClass.numberKinds.map(\.rawValue)
    var ofWord: [[Beginning]] = Array(repeating: [], count: literals)
    var ofClass: [[Beginning]] = Array(repeating: [], count: UInt64.bitWidth)
    for (rule, pattern) in patterns.enumerated() {
      for first in pattern.firsts {
        let following = following(first, of: pattern)
        let beginning = Beginning(rule: UInt16(rule), following: following)
        let step = pattern.steps[first]
        if step.kind == .word, step.word != .max { ofWord[Int(step.word)].append(beginning) }
        for bit in step.classes.bits { ofClass[bit].append(beginning) }
      }
    }
    var rowsOfClasses: [TokenClass: Int] = [:]
    for word in 0..<wordCount {
      let classes = lexicon.words[word].classes
      let own = word < literals ? ofWord[word] : []
      if own.isEmpty, let row = rowsOfClasses[classes] {
        ranges.append(ranges[row])
        followingOfRow.append(followingOfRow[row])
        continue
      }
      if own.isEmpty { rowsOfClasses[classes] = word }
      addRow(own + classes.bits.flatMap { ofClass[$0] })
    }
    for kind in TokenClass.numberKinds { addRow(kind.bits.flatMap { ofClass[$0] }) }
  }

  /// Adds a row, where each rule stands once and in the grammar's order.
  private mutating func addRow(_ beginnings: [Beginning]) {
    let start = rules.count
    var all = noFollowing()
    for beginning in beginnings.sorted(by: { $0.rule < $1.rule }) {
      unite(&all, beginning.following)
      if rules.count > start, rules.last == beginning.rule {
        // Bits that rules share must stay as they are.
        var united = noFollowing()
        unite(&united, followings[followings.count - 1])
        unite(&united, beginning.following)
        followings[followings.count - 1] = united
      } else {
        rules.append(beginning.rule)
        followings.append(beginning.following)
      }
    }
    followingOfRow.append(all)
    ranges.append(Int32(start)..<Int32(rules.count))
  }

  private mutating func following(_ first: Int, of pattern: Pattern) -> Following {
    var result = noFollowing()
    pattern.forEachStep(after: first) { step in
      result.classes |= step.classes.rawValue
      let takesAny = step.kind == .done || step.kind == .slot && step.classes.isEmpty
      result.anything = result.anything || takesAny
      if step.kind == .word, step.word != .max {
        wordBits[result.words + Int(step.word) / 64] |= 1 << UInt64(step.word % 64)
      }
    }
    return result
  }

  private mutating func noFollowing() -> Following {
    let result = Following(words: wordBits.count)
    wordBits.append(contentsOf: repeatElement(0, count: (literals + 63) / 64))
    return result
  }

  private mutating func unite(_ following: inout Following, _ other: Following) {
    following.classes |= other.classes
    following.anything = following.anything || other.anything
    for index in 0..<(literals + 63) / 64 {
      wordBits[following.words + index] |= wordBits[other.words + index]
    }
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
    return word != 0 && word < literals
      && wordBits[following.words + word / 64] >> UInt64(word % 64) & 1 != 0
  }
}

extension TokenClass {
  /// The numbers of its bits.
  fileprivate var bits: [Int] {
    var bits: [Int] = []
    var left = rawValue
    while left != 0 {
      bits.append(left.trailingZeroBitCount)
      left &= left - 1
    }
    return bits
  }

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
