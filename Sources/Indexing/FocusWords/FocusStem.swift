import Articles

/// What a word of a focus stands for, without its ending, as likeness counts it.
struct FocusStem: Hashable, Sendable {
  /// What the word looks like: of two that stand for the same, the later one counts. What happens
  /// is told by what it stands for, whatever it looks like.
  enum Kind: UInt8, Comparable, Sendable {
    case number, word, name, happening

    static func < (a: Kind, b: Kind) -> Bool { a.rawValue < b.rawValue }
  }

  var hash: UInt64
  var kind: Kind

  /// How much it counts, besides how rare it is.
  var weight: Double {
    switch kind {
    case .number: GroupingRules.numberWeight
    case .word: 1
    case .name: GroupingRules.nameWeight
    case .happening: GroupingRules.happeningWeight
    }
  }

  /// Each once, in order of their hashes, so that sums are the same to the last bit in every run.
  ///
  /// - Parameters:
  ///   - words: of the focus.
  ///   - grammar: that of the words' language.
  ///   - dates: where time expressions stand, which say nothing but the date.
  static func stems(
    of words: ArraySlice<WordIndex.Word>, bytes: [UInt8], by grammar: any WordGrammar,
    without dates: [Range<Int>] = []
  ) -> [FocusStem] {
    var kinds: [UInt64: Kind] = [:]
    for word in words where !grammar.isStopWord(word.hash) {
      if dates.contains(where: { $0.contains(word.start) }) { continue }
      let stem = grammar.stem(of: word, in: bytes)
      let first = bytes[word.start]
      let isName = 0x41...0x5A ~= first || first >= 0x80
      let kind: Kind = isName ? .name : 0x30...0x39 ~= first ? .number : .word
      kinds[stem] = max(kinds[stem] ?? kind, kind)
    }
    return kinds.sorted { $0.key < $1.key }.map { hash, kind in
      FocusStem(hash: hash, kind: grammar.isHappening(stem: hash) ? .happening : kind)
    }
  }
}
