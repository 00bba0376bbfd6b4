/// A language's grammar of times, made ready for reading: built once, then only read.
public final class Grammar: Sendable {
  package let definition: GrammarDefinition
  let tokenizer: Tokenizer
  /// All patterns' steps, one behind the other, and where each begins.
  let program: [Pattern.Step]
  let entry: [Int]
  let starts: RuleStarts

  package init(_ definition: GrammarDefinition) {
    self.definition = definition
    // The patterns' own words come first: rules are ruled out by these only.
    var reader = PatternReader(parts: definition.parts)
    let patterns = definition.rules.map { reader.pattern($0.pattern) }
    let literals = reader.lexicon.texts.count
    var lexicon = reader.lexicon
    lexicon.add(definition.words)
    tokenizer = Tokenizer(lexicon: lexicon)
    var program: [Pattern.Step] = []
    var entry: [Int] = []
    program.reserveCapacity(patterns.reduce(0) { $0 + $1.steps.count })
    for pattern in patterns {
      precondition(pattern.mostSlots <= FilledSlots.capacity, "a pattern has too many slots")
      entry.append(program.count)
      let start = program.count
      program += pattern.steps.lazy.map { $0.moved(by: start) }
    }
    self.program = program
    self.entry = entry
    starts = RuleStarts(patterns, lexicon, literals: literals)
  }
}
