import Foundation

/// The words of a focus as a vector of weights: by rarity, names and numbers more.
struct FocusWords {
  /// In order of the words' hashes: sums are the same to the last bit in every run.
  private(set) var weights: [(word: UInt64, weight: Double)] = []
  /// Names and numbers among them.
  private(set) var names: Set<UInt64> = []

  /// - Parameters:
  ///   - words: of the focus.
  ///   - dates: where time expressions stand, which say nothing but the date.
  ///   - rarity: inverse document frequency of a word's stem.
  init(
    _ words: ArraySlice<WordIndex.Word>, bytes: [UInt8], without dates: [Range<Int>] = [],
    rarity: (UInt64) -> Double
  ) {
    var sums: [UInt64: Double] = [:]
    for word in words where !StopWords.hashes.contains(word.hash) {
      if dates.contains(where: { $0.contains(word.start) }) { continue }
      let stem = Stem.hash(of: word, in: bytes)
      let first = bytes[word.start]
      let isName = 0x41...0x5A ~= first || 0x30...0x39 ~= first || first >= 0x80
      if isName { names.insert(stem) }
      sums[stem] = max(
        sums[stem] ?? 0, rarity(stem) * (isName ? GroupingRules.nameWeight : 1))
    }
    let sorted = sums.sorted { $0.key < $1.key }
    let length = sorted.reduce(0) { $0 + $1.value * $1.value }.squareRoot()
    guard length > 0 else { return }
    weights = sorted.map { ($0.key, $0.value / length) }
  }

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
    for stem in Set(words.map { Stem.hash(of: $0, in: bytes) }) { counts[stem, default: 0] += 1 }
  }

  /// Logarithm of one more than the inverse share of sentences that have the word, so that a word
  /// of every sentence still counts in a small corpus.
  func weight(_ stem: UInt64) -> Double {
    log(1 + Double(max(1, sentences)) / Double(max(1, counts[stem] ?? 0)))
  }
}
