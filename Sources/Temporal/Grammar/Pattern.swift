/// A rule's pattern, compiled to steps that a matcher walks.
///
/// Written as words (`ago`), slots in capitals (`MONTH`), optional parts in brackets (`[,]`),
/// alternatives in parentheses (`(this | last)`) and `>` before words that must follow but are
/// not part of the expression. `{name}` stands for a part that the grammar defines once.
struct Pattern: Sendable {
  enum Step: Sendable {
    case word(UInt16)
    case slot(Slot)
    /// Try the next step; if that leads nowhere, the one at this index.
    case orElse(Int)
    case jump(Int)
    /// What follows is only looked at.
    case lookAhead
    case done
  }

  private(set) var steps: [Step] = []
  /// What a match can begin with.
  private(set) var firstWords: Set<UInt16> = []
  private(set) var firstClasses: TokenClass = []

  /// - Parameters:
  ///   - parts: what `{name}` stands for.
  ///   - number: a word's number in the lexicon.
  init(_ text: String, parts: [String: String], number: @escaping (String) -> UInt16?) {
    var reader = PatternReader(text: Pattern.expanded(text, parts), number: number)
    reader.sequence()
    steps = reader.steps + [.done]
    findFirsts(from: 0)
  }

  /// The words that patterns name, which the lexicon has to know.
  static func words(in text: String, parts: [String: String]) -> [String] {
    PatternReader.pieces(of: expanded(text, parts)).filter {
      !PatternReader.signs.contains($0) && Slot.named[$0] == nil
    }
  }

  private static func expanded(_ text: String, _ parts: [String: String]) -> String {
    var result = text
    while let open = result.firstIndex(of: "{"), let close = result[open...].firstIndex(of: "}") {
      let name = String(result[result.index(after: open)..<close])
      result.replaceSubrange(open...close, with: parts[name] ?? name)
    }
    return result
  }

  private mutating func findFirsts(from index: Int) {
    switch steps[index] {
    case .word(let word): firstWords.insert(word)
    case .slot(let slot): firstClasses.formUnion(slot.classes)
    case .orElse(let other):
      findFirsts(from: index + 1)
      findFirsts(from: other)
    case .jump(let target): findFirsts(from: target)
    case .lookAhead: findFirsts(from: index + 1)
    case .done: break
    }
  }
}

extension Slot {
  static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })
}
