extension Tagger {
  /// Whether the clauses round some expressions tell of what was or what will be.
  ///
  /// - Parameter expressions: as `tag` found them in the same text, in order of position.
  public static func tenses(
    of expressions: [TimeExpression], in text: Span<UInt8>
  ) -> [Tense] {
    let grammar = Grammar.english
    var tenses: [Tense] = []
    var position = 0
    var block = Block()
    while tenses.count < expressions.count,
      grammar.tokenizer.nextBlock(of: text, from: &position, into: &block)
    {
      grammar.language.joinNumbers(&block)
      guard let end = block.tokens.last?.end else { continue }
      while tenses.count < expressions.count {
        let bytes = expressions[tenses.count].bytes
        guard bytes.lowerBound < end else { break }
        let inside = block.tokens.indices.filter { bytes.contains(block.tokens[$0].start) }
        let tokens = inside.first.flatMap { first in inside.last.map { first..<($0 + 1) } }
        tenses.append(
          tokens.map { Tense(grammar.language.context(block, $0).tense) } ?? .unknown)
      }
    }
    return tenses + Array(repeating: .unknown, count: expressions.count - tenses.count)
  }
}
