import Foundation

/// The words of a focus as a vector of weights: by rarity, names and numbers more.
struct FocusWords {
  private(set) var weights: [UInt64: Double] = [:]
  private var length = 0.0

  /// - Parameter rarity: inverse document frequency of a word.
  init(_ words: ArraySlice<WordIndex.Word>, bytes: [UInt8], rarity: (UInt64) -> Double) {
    for word in words where !StopWords.hashes.contains(word.hash) {
      let first = bytes[word.start]
      let isName = 0x41...0x5A ~= first || 0x30...0x39 ~= first || first >= 0x80
      weights[word.hash, default: 0] += rarity(word.hash) * (isName ? GroupingRules.nameWeight : 1)
    }
    // Summed in order of the words' hashes: the same to the last bit in every run.
    let squares = weights.sorted { $0.key < $1.key }.map { $0.value * $0.value }
    length = squares.reduce(0, +).squareRoot()
  }

  /// Cosine: 0 to 1.
  func likeness(to other: FocusWords) -> Double {
    guard length > 0, other.length > 0 else { return 0 }
    let (few, many) = weights.count < other.weights.count ? (self, other) : (other, self)
    let products = few.weights.sorted { $0.key < $1.key }.map {
      $0.value * (many.weights[$0.key] ?? 0)
    }
    return products.reduce(0, +) / (length * other.length)
  }
}

/// How rare words are among all sentences.
struct WordRarity {
  private var counts: [UInt64: Int] = [:]
  private var sentences = 0

  mutating func add(_ words: ArraySlice<WordIndex.Word>) {
    sentences += 1
    for hash in Set(words.map(\.hash)) { counts[hash, default: 0] += 1 }
  }

  /// Logarithm of one more than the inverse share of sentences that have the word, so that a word
  /// of every sentence still counts in a small corpus.
  func weight(_ hash: UInt64) -> Double {
    log(1 + Double(max(1, sentences)) / Double(max(1, counts[hash] ?? 0)))
  }
}
