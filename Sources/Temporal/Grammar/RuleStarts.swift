/// Which rules can match at a token, by the token itself, the one behind it and those ahead.
///
/// Most words begin no rule, most that do ("the", "a") are followed by one that no rule goes on
/// with, and most rules want a word ("ago") that does not come: all of this is told here without
/// walking a pattern.
struct RuleStarts: Sendable {
  /// One of the rules that can begin with a word or number.
  private struct Candidate: Sendable {
    var rule: UInt16
    var following: Following
  }

  /// What the token behind the first may be.
  private struct Following: Sendable {
    var tokens = TokenTraits()
    /// Any token, or none.
    var isAnything = false

    init() {}

    init(_ first: Int, of pattern: Pattern) {
      pattern.forEachStep(after: first) { step in
        if let traits = TokenTraits(of: step) {
          tokens.formUnion(traits)
        } else {
          isAnything = true
        }
      }
    }

    mutating func formUnion(_ other: Following) {
      tokens.formUnion(other.tokens)
      isAnything = isAnything || other.isAnything
    }

    func allows(_ next: TokenTraits) -> Bool { isAnything || tokens.meets(next) }
  }

  /// What a rule's match has among its tokens.
  private struct Needs: Sendable {
    var all: UInt64
    /// A range of `anyOf`.
    var anyOf: Range<Int32>
    /// Whether a match can look further than `near` tokens.
    var isFar: Bool
  }

  /// Where the candidates of each word of the lexicon, and of each kind of number, begin and end.
  private var rows: [Range<Int32>] = []
  /// What any candidate of a row can go on with.
  private var followingOfRow: [Following] = []
  private var candidates: [Candidate] = []
  private var needs: [Needs] = []
  private var anyOf: [TokenTraits] = []
  /// The class sets that tokens outside the lexicon have come in.
  private let numberKinds: [UInt64]
  private let wordCount: Int
  /// How many words of the lexicon patterns name: its first ones.
  private let literals: Int
  /// The most tokens that a match can look at.
  private let longest: Int
  /// So many tokens most rules look at: fewer than all need be known to rule them out.
  private static let near = 8

  init(_ patterns: [Pattern], _ lexicon: Lexicon, literals: Int) {
    self.literals = literals
    wordCount = lexicon.texts.count
    longest = patterns.map(\.longest).max() ?? 0
    numberKinds = TokenClass.numberKinds.map(\.rawValue)
    for pattern in patterns {
      let start = Int32(anyOf.count)
      anyOf += pattern.needs.anyOf
      needs.append(
        Needs(
          all: pattern.needs.all.rawValue, anyOf: start..<Int32(anyOf.count),
          isFar: pattern.longest > RuleStarts.near))
    }
    addRows(patterns, lexicon)
  }

  private mutating func addRows(_ patterns: [Pattern], _ lexicon: Lexicon) {
    var ofWord: [[Candidate]] = Array(repeating: [], count: literals)
    var ofClass: [[Candidate]] = Array(repeating: [], count: UInt64.bitWidth)
    for (rule, pattern) in patterns.enumerated() {
      for first in pattern.firsts {
        let candidate = Candidate(rule: UInt16(rule), following: Following(first, of: pattern))
        let step = pattern.steps[first]
        if step.kind == .word, step.word != .max { ofWord[Int(step.word)].append(candidate) }
        for bit in step.classes.bits { ofClass[bit].append(candidate) }
      }
    }
    var rowsOfClasses: [TokenClass: Int] = [:]
    for word in 0..<wordCount {
      let classes = lexicon.words[word].classes
      let own = word < literals ? ofWord[word] : []
      if own.isEmpty, let row = rowsOfClasses[classes] {
        rows.append(rows[row])
        followingOfRow.append(followingOfRow[row])
        continue
      }
      if own.isEmpty { rowsOfClasses[classes] = word }
      addRow(own + classes.bits.flatMap { ofClass[$0] })
    }
    for kind in TokenClass.numberKinds { addRow(kind.bits.flatMap { ofClass[$0] }) }
  }

  /// Adds a row, where each rule stands once and in the grammar's order.
  private mutating func addRow(_ all: [Candidate]) {
    let start = candidates.count
    var following = Following()
    for candidate in all.sorted(by: { $0.rule < $1.rule }) {
      following.formUnion(candidate.following)
      if candidates.count > start, candidates[candidates.count - 1].rule == candidate.rule {
        candidates[candidates.count - 1].following.formUnion(candidate.following)
      } else {
        candidates.append(candidate)
      }
    }
    rows.append(Int32(start)..<Int32(candidates.count))
    followingOfRow.append(following)
  }

  /// The rules that may match at a token, as a range for `rule(_:_:)`.
  func candidates(_ tokens: Span<Token>, _ index: Int) -> Range<Int> {
    guard let row = row(of: tokens[index]) else { return 0..<0 }
    let range = rows[row]
    if range.isEmpty || !followingOfRow[row].allows(traits(tokens, index + 1, count: 1)) {
      return 0..<0
    }
    return Int(range.lowerBound)..<Int(range.upperBound)
  }

  /// What can be known of a match at a token before it is tried.
  struct Outlook {
    fileprivate var next: TokenTraits
    fileprivate var near: TokenTraits
    /// Known once a rule asks.
    fileprivate var far: TokenTraits?
  }

  func outlook(_ tokens: Span<Token>, _ index: Int) -> Outlook {
    Outlook(
      next: traits(tokens, index + 1, count: 1), near: traits(tokens, index, count: RuleStarts.near)
    )
  }

  private func traits(_ tokens: Span<Token>, _ index: Int, count: Int) -> TokenTraits {
    TokenTraits(of: tokens, from: index, count: count, literals: literals)
  }

  /// The rule at a place of a candidates' range; `nil` when what lies ahead rules it out.
  func rule(
    _ place: Int, _ outlook: inout Outlook, _ tokens: Span<Token>, _ index: Int
  ) -> Int? {
    let candidate = candidates[place]
    guard candidate.following.allows(outlook.next) else { return nil }
    let needs = needs[Int(candidate.rule)]
    let ahead = needs.isFar ? far(&outlook, tokens, index) : outlook.near
    if needs.all & ~ahead.classes != 0 { return nil }
    for index in needs.anyOf where !anyOf[Int(index)].meets(ahead) { return nil }
    return Int(candidate.rule)
  }

  private func far(
    _ outlook: inout Outlook, _ tokens: Span<Token>, _ index: Int
  ) -> TokenTraits {
    if let far = outlook.far { return far }
    let further = traits(
      tokens, index + RuleStarts.near, count: max(0, longest - RuleStarts.near))
    let far = outlook.near.union(further)
    outlook.far = far
    return far
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
    [.cardinal, .digits, .figures], [.cardinal, .digits, .year, .figures],
    [.cardinal], [.cardinal, .year],
    [.ordinal],
    [.ordinal, .dayOfMonth],
    [.clock], [.isoDate], [.slashDate], [.decade], [.shortYear],
  ]
}
