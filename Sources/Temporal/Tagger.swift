/// Finds the time expressions of a text in one language and resolves them to days.
public struct Tagger: Sendable {
  package let grammar: Grammar

  package init(_ grammar: Grammar) { self.grammar = grammar }

  /// - Parameters:
  ///   - text: UTF-8.
  ///   - published: the days on which the text may have been published; `nil` when unknown.
  ///   - zones: stretches with a reference time of their own, in order.
  /// - Returns: the expressions in order of position, without overlaps.
  public func tag(
    _ text: [UInt8], published: DayRange?, zones: [ReferenceZone] = []
  ) -> [TimeExpression] {
    Array(recognize(text).expressions(published: published, zones: zones))
  }

  /// The expressions of a string; positions are bytes of its UTF-8.
  public func tag(
    _ text: String, published: DayRange?, zones: [ReferenceZone] = []
  ) -> [TimeExpression] {
    tag(Array(text.utf8), published: published, zones: zones)
  }

  /// What a text's expressions say, not yet when that is.
  ///
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - most: so many expressions are kept at most; those behind them are found again each time.
  ///   - read: reads stretches of the text, in any order or at once, and gives what it made of each in
  ///     their order.
  public func recognize(
    _ text: [UInt8], keeping most: Int = .max,
    reading read: RecognizedText.Reader = { stretches, read in stretches.map(read) }
  ) -> RecognizedText {
    RecognizedText(text, grammar: grammar, keeping: most, reading: read)
  }

  /// Whether the clauses round some expressions tell of what was or what will be.
  ///
  /// - Parameter places: where they stand in the text, in order: UTF-8 bytes.
  public func tenses(of places: [Range<Int>], in text: Span<UInt8>) -> [Tense] {
    var tenses: [Tense] = []
    var position = 0
    var block = Block()
    while tenses.count < places.count,
      grammar.tokenizer.nextBlock(of: text, from: &position, before: text.count, into: &block)
    {
      grammar.definition.joinNumbers(&block)
      guard let end = block.tokens.last?.end else { continue }
      var first = 0
      while tenses.count < places.count {
        let bytes = places[tenses.count]
        guard bytes.lowerBound < end else { break }
        while first < block.tokens.count, block.tokens[first].start < bytes.lowerBound {
          first += 1
        }
        var behind = first
        while behind < block.tokens.count, block.tokens[behind].start < bytes.upperBound {
          behind += 1
        }
        tenses.append(
          first < behind
            ? Tense(grammar.definition.context(block, first..<behind).tense) : .unknown)
      }
    }
    return tenses + Array(repeating: .unknown, count: places.count - tenses.count)
  }
}

/// Whether the clause around an expression tells of what was or what will be.
public enum Tense: Sendable { case past, future, unknown }
