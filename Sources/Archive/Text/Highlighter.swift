/// Finds what a query matches in any text, folded as the index folds it.
public struct Highlighter: Sendable {
  fileprivate struct Target {
    var words: [String]
    var isPrefix: Bool
  }
  private var targets: [Target] = []

  /// - Parameter aliases: names that mean the same (`StoryInfo.aliases`).
  public init(_ query: Query, aliases: [[String]] = []) {
    self.init(Aliases(aliases).widened(query.clauses))
  }

  package init(_ clauses: [QueryClause]) {
    for clause in clauses where !clause.isLeftOut {
      for atom in clause.alternatives { add(atom) }
    }
  }

  /// Whether the query has words to light at all.
  public var isEmpty: Bool { targets.isEmpty }

  /// UTF-8 bytes in `text`, in order, without overlaps.
  public func ranges(in text: String) -> [Range<Int>] {
    guard !targets.isEmpty else { return [] }
    let words = Word.words(of: text)
    var found: [Range<Int>] = []
    for target in targets {
      for start in words.indices where matches(target, words, at: start) {
        let end = start + target.words.count - 1
        found.append(words[start].bytes.lowerBound..<words[end].bytes.upperBound)
      }
    }
    for compound in Word.compounds(of: words) where targets.contains(where: { $0.is(compound) }) {
      let first = words[compound.words.lowerBound].bytes.lowerBound
      found.append(first..<words[compound.words.upperBound - 1].bytes.upperBound)
    }
    return merged(found)
  }

  private mutating func add(_ atom: QueryAtom) {
    switch atom {
    case .words(let pattern): add(pattern)
    case .aliased(let words, let others): (words + others).forEach { add($0) }
    case .field, .days, .trait: break
    }
  }

  private mutating func add(_ pattern: WordPattern) {
    targets += pattern.spellings.map { Target(words: $0, isPrefix: pattern.isPrefix) }
  }

  private func matches(_ target: Target, _ words: [Word], at start: Int) -> Bool {
    guard start + target.words.count <= words.count else { return false }
    for (offset, wanted) in target.words.enumerated() {
      let isLast = offset == target.words.count - 1
      let word = words[start + offset].folded
      let isMatch = isLast && target.isPrefix ? word.utf8.starts(with: wanted.utf8) : word == wanted
      if !isMatch { return false }
    }
    return true
  }

  private func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    ranges.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
      .reduce(into: []) { merged, range in
        if let last = merged.last, range.lowerBound < last.upperBound {
          merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
        } else {
          merged.append(range)
        }
      }
  }
}

extension Highlighter.Target {
  fileprivate func `is`(_ compound: Compound) -> Bool {
    guard words.count == 1 else { return false }
    return isPrefix ? compound.folded.hasPrefix(words[0]) : compound.folded == words[0]
  }
}
