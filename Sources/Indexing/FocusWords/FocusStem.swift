import Algorithms
import Articles

/// What a word of a focus stands for, without its ending, as likeness counts it.
struct FocusStem: Hashable, Sendable {
  /// What the word looks like: of two that stand for the same, the later one counts. What happens
  /// is told by what it stands for, whatever it looks like; what is singular happens once a day, and
  /// some once in a life.
  enum Kind: UInt8, Comparable, Sendable {
    case number, word, name, happening, oncePerLife, singular

    static func < (a: Kind, b: Kind) -> Bool { a.rawValue < b.rawValue }
  }

  var hash: UInt64
  var kind: Kind
  /// Of how many words the name is that it belongs to: 1 for what is no name.
  var parts = 1

  /// How much it counts, besides how rare it is. A name counts once, of however many words it is.
  var weight: Double {
    switch kind {
    case .number: GroupingRules.numberWeight
    case .word: 1
    case .name: GroupingRules.nameWeight / Double(parts).squareRoot()
    case .happening, .oncePerLife, .singular: GroupingRules.happeningWeight
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
    var found: [UInt64: (kind: Kind, parts: Int)] = [:]
    var oncePerLife: Set<UInt64> = []
    let singular = singular(words, bytes, by: grammar, dates)
    for run in runs(in: words, bytes) {
      let parts = min(run.count, mostParts)
      for word in words[run] where !grammar.isStopWord(word.hash) {
        if dates.contains(where: { $0.contains(word.start) }) { continue }
        let stem = grammar.stem(of: word, in: bytes)
        if grammar.isOncePerLife(word.hash) { oncePerLife.insert(stem) }
        let known = found[stem] ?? (.number, mostParts)
        found[stem] = (max(known.kind, kind(of: word, in: bytes)), min(known.parts, parts))
      }
    }
    return found.sorted { $0.key < $1.key }.map { hash, stem in
      var kind = stem.kind
      if grammar.isHappening(stem: hash) {
        kind =
          singular.contains(hash)
          ? .singular : oncePerLife.contains(hash) ? .oncePerLife : .happening
      }
      return FocusStem(hash: hash, kind: kind, parts: stem.parts)
    }
  }

  private static let mostParts = 4

  /// So many words open a focus.
  private static let opening = 8
  /// So many words part what happens from a date that stands beside it ...
  private static let beside = 2
  /// ... or behind the clause that it is in ...
  private static let reach = 7
  /// ... and from its own verb.
  private static let near = 5

  /// What happens once a day and is what the focus tells, not what it only speaks of: its date
  /// stands beside it ("Tuesday's earthquake"), or behind it with no other verb between ("the
  /// earthquake that struck Kirn on Tuesday"), or it opens the focus and did something ("a strong
  /// earthquake hit Kirn").
  private static func singular(
    _ words: ArraySlice<WordIndex.Word>, _ bytes: [UInt8], by grammar: any WordGrammar,
    _ dates: [Range<Int>]
  ) -> Set<UInt64> {
    func isPast(_ word: WordIndex.Word) -> Bool {
      grammar.isPast(String(decoding: bytes[word.start..<word.end], as: UTF8.self).lowercased())
    }
    func isDated(_ index: Int, by date: Range<Int>) -> Bool {
      let first = words.partitioningIndex { $0.start >= date.lowerBound }
      let next = words.partitioningIndex { $0.start >= date.upperBound }
      guard index < first else { return index - next < beside }
      let between = words[(index + 1)..<first]
      return between.count < beside
        || between.count < reach && !between.dropFirst(beside).contains(where: isPast)
    }
    var found: Set<UInt64> = []
    for index in words.indices {
      let stem = grammar.stem(of: words[index], in: bytes)
      guard grammar.isSingular(stem: stem) else { continue }
      let behind = words[index...].prefix(near + 1)
      let isTold =
        dates.contains { isDated(index, by: $0) }
        || index - words.startIndex < opening && behind.contains(where: isPast)
      if isTold { found.insert(stem) }
    }
    return found
  }

  static func kind(of word: WordIndex.Word, in bytes: [UInt8]) -> Kind {
    let first = bytes[word.start]
    let isName = 0x41...0x5A ~= first || first >= 0x80
    return isName ? .name : 0x30...0x39 ~= first ? .number : .word
  }

  /// Words that are one name, or one compound ("Port-au-Prince"); others by themselves.
  private static func runs(
    in words: ArraySlice<WordIndex.Word>, _ bytes: [UInt8]
  ) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in words.indices {
      if let last = runs.last, last.upperBound == index,
        isJoined(words[index - 1], words[index], in: bytes)
      {
        runs[runs.count - 1] = last.lowerBound..<(index + 1)
      } else {
        runs.append(index..<(index + 1))
      }
    }
    return runs
  }

  private static func isJoined(
    _ one: WordIndex.Word, _ next: WordIndex.Word, in bytes: [UInt8]
  ) -> Bool {
    guard next.start == one.end + 1 else { return false }
    if bytes[one.end] == UInt8(ascii: "-") { return true }
    return bytes[one.end] == UInt8(ascii: " ") && kind(of: one, in: bytes) == .name
      && kind(of: next, in: bytes) == .name
  }
}
