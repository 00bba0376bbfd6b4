import Foundation

/// The words of a focus as a vector of weights: by rarity, names more and numbers less.
struct FocusWords {
  /// In order of the words' hashes: sums are the same to the last bit in every run.
  private(set) var weights: [(word: UInt64, weight: Double)] = []

  /// The names before a verb of saying: who says it. Empty where nobody does.
  private(set) var tellers: Set<UInt64> = []

  /// - Parameters:
  ///   - words: of the focus.
  ///   - dates: where time expressions stand, which say nothing but the date.
  ///   - rarity: inverse document frequency of what a word stands for.
  init(
    _ words: ArraySlice<WordIndex.Word>, bytes: [UInt8], without dates: [Range<Int>] = [],
    rarity: (UInt64) -> Double
  ) {
    tellers = FocusWords.tellers(of: words, bytes: bytes)
    var sums: [UInt64: Double] = [:]
    for word in words where !StopWords.hashes.contains(word.hash) {
      if dates.contains(where: { $0.contains(word.start) }) { continue }
      let stem = Thesaurus.hash(Stem.hash(of: word, in: bytes))
      let first = bytes[word.start]
      let isName = 0x41...0x5A ~= first || first >= 0x80
      let isNumber = 0x30...0x39 ~= first
      var weight =
        isName ? GroupingRules.nameWeight : isNumber ? GroupingRules.numberWeight : 1
      if Thesaurus.isHappening(stem) { weight = GroupingRules.happeningWeight }
      sums[stem] = max(sums[stem] ?? 0, rarity(stem) * weight)
    }
    let sorted = sums.sorted { $0.key < $1.key }
    let length = sorted.reduce(0) { $0 + $1.value * $1.value }.squareRoot()
    guard length > 0 else { return }
    weights = sorted.map { ($0.key, $0.value / length) }
  }

  private static func tellers(of words: ArraySlice<WordIndex.Word>, bytes: [UInt8]) -> Set<UInt64> {
    var names: Set<UInt64> = []
    for word in words.prefix(longestSubject) {
      if telling.contains(word.hash) { return names }
      let isName = 0x41...0x5A ~= bytes[word.start]
      if isName, !StopWords.hashes.contains(word.hash) { names.insert(word.hash) }
    }
    return []
  }

  /// Words before a verb of saying, at most.
  private static let longestSubject = 14
  private static let telling = Set(
    WordIndex(
      "said says told condemned deplored denounced vowed urged called criticized praised welcomed "
        + "expressed promised pledged demanded declared announced warned"
    ).words.map(\.hash))

  /// Cosine: 0 to 1.
  func likeness(to other: FocusWords) -> Double {
    var sum = 0.0
    var (i, j) = (0, 0)
    while i < weights.count, j < other.weights.count {
      let (a, b) = (weights[i], other.weights[j])
      if a.word == b.word {
        sum += a.weight * b.weight
        i += 1
        j += 1
      } else if a.word < b.word {
        i += 1
      } else {
        j += 1
      }
    }
    return sum
  }
}

/// How rare words are among all sentences.
struct WordRarity {
  private var counts: [UInt64: Int] = [:]
  private var sentences = 0

  mutating func add(_ words: ArraySlice<WordIndex.Word>, bytes: [UInt8]) {
    sentences += 1
    for stem in Set(words.map { Thesaurus.hash(Stem.hash(of: $0, in: bytes)) }) {
      counts[stem, default: 0] += 1
    }
  }

  /// Logarithm of one more than the inverse share of sentences that have the word, so that a word
  /// of every sentence still counts in a small corpus.
  func weight(_ stem: UInt64) -> Double {
    log(1 + Double(max(1, sentences)) / Double(max(1, counts[stem] ?? 0)))
  }
}
