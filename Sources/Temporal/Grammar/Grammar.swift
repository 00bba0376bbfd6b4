/// A language made ready for reading: built once, then only read.
final class Grammar: Sendable {
  let language: Language
  let tokenizer: Tokenizer
  /// All patterns' steps, one behind the other, and where each begins.
  let program: [Pattern.Step]
  let entry: [Int]
  let starts: RuleStarts

  init(_ language: Language) {
    self.language = language
    let pieces = language.rules.map { PatternReader.pieces(of: $0.pattern, parts: language.parts) }
    let literals = Set(pieces.joined()).subtracting(PatternReader.signs).filter {
      Slot.named[$0] == nil
    }
    let known = Set(language.words.map(\.text))
    let extra = literals.subtracting(known).sorted()
    let lexicon = Lexicon(
      language.words + extra.map { Lexicon.Entry(text: $0, classes: [], value: 0) })
    tokenizer = Tokenizer(lexicon: lexicon)
    let patterns = pieces.map { Pattern(pieces: $0) { lexicon.number(of: $0) } }
    var program: [Pattern.Step] = []
    var entry: [Int] = []
    for pattern in patterns {
      entry.append(program.count)
      program += pattern.steps.map { $0.moved(by: program.count) }
    }
    self.program = program
    self.entry = entry
    starts = RuleStarts(patterns, lexicon)
  }
}
