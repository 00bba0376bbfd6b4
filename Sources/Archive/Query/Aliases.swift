/// Names that mean the same ("JTF-7", "Task Force 7"); an edition gives them.
package struct Aliases: Sendable {
  private let groups: [[WordPattern]]

  package init(_ names: [[String]]) {
    groups = names.map { $0.compactMap { WordPattern($0) } }.filter { $0.count > 1 }
  }

  /// The clauses with every alias among their words widened to all names of its group: one that is
  /// written as a word or phrase, and one that is spelt by words in a row.
  package func widened(_ clauses: [QueryClause]) -> [QueryClause] {
    guard !groups.isEmpty else { return clauses }
    var result: [QueryClause] = []
    var index = 0
    while index < clauses.count {
      if let (length, clause) = spelt(clauses[index...]) {
        result.append(clause)
        index += length
      } else {
        var clause = clauses[index]
        clause.alternatives = clause.alternatives.flatMap(widened)
        result.append(clause)
        index += 1
      }
    }
    return result
  }

  private func widened(_ atom: QueryAtom) -> [QueryAtom] {
    guard case .words(let pattern) = atom, let group = group(of: pattern.spellings) else {
      return [atom]
    }
    return [atom] + others(group, than: pattern).map(QueryAtom.words)
  }

  /// The longest run of single words that spells an alias, as a clause.
  private func spelt(_ clauses: ArraySlice<QueryClause>) -> (Int, QueryClause)? {
    let words = clauses.prefix { $0.singleWord != nil }.compactMap(\.singleWord).prefix(8)
    for length in stride(from: words.count, to: 1, by: -1) {
      let run = Array(words.prefix(length))
      let spelling = run.map { $0.spellings[0][0] }
      guard let group = group(of: [spelling]) else { continue }
      let others = group.filter { !$0.spellings.contains(spelling) }
      return (length, QueryClause(alternatives: [.aliased(run, others)]))
    }
    return nil
  }

  private func group(of spellings: [[String]]) -> [WordPattern]? {
    groups.first { group in
      group.contains { name in name.spellings.contains { spellings.contains($0) } }
    }
  }

  private func others(_ group: [WordPattern], than pattern: WordPattern) -> [WordPattern] {
    group.filter { name in !name.spellings.contains { pattern.spellings.contains($0) } }
  }
}

extension QueryClause {
  /// Its only word, if it is one and not left out.
  fileprivate var singleWord: WordPattern? {
    guard !isLeftOut, alternatives.count == 1, case .words(let pattern) = alternatives[0] else {
      return nil
    }
    return pattern.spellings.count == 1 && pattern.spellings[0].count == 1 ? pattern : nil
  }
}
