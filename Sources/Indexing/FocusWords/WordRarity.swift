import Articles
import Foundation

/// How rare words are among all sentences.
struct WordRarity: Sendable {
  private var counts: [UInt64: Int32] = [:]
  private var sentences = 0

  mutating func add(
    _ words: ArraySlice<WordIndex.Word>, bytes: [UInt8], by grammar: any WordGrammar
  ) {
    sentences += 1
    for stem in Set(words.map { grammar.stem(of: $0, in: bytes) }) {
      counts[stem, default: 0] += 1
    }
  }

  mutating func add(_ other: WordRarity) {
    sentences += other.sentences
    counts.merge(other.counts, uniquingKeysWith: +)
  }

  /// Takes away what was added before.
  mutating func subtract(_ other: WordRarity) {
    sentences = max(0, sentences - other.sentences)
    for (stem, count) in other.counts {
      let left = (counts[stem] ?? 0) - count
      counts[stem] = left > 0 ? left : nil
    }
  }

  /// Whether so many sentences have a word that it tells the story, and no event of it.
  func isCommon(_ stem: UInt64) -> Bool {
    let count = Int(counts[stem] ?? 0)
    return count >= GroupingRules.fewestOfCommon
      && Double(count) > GroupingRules.shareOfCommon * Double(sentences)
  }

  /// Logarithm of one more than the inverse share of sentences that have the word, so that a word
  /// of every sentence still counts in a small corpus.
  func weight(_ stem: UInt64) -> Double {
    log(1 + Double(max(1, sentences)) / Double(max(1, counts[stem] ?? 0)))
  }
}

// MARK: As bytes

extension WordRarity {
  var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.write(sentences)
    var last: UInt64 = 0
    writer.write(counts.sorted { $0.key < $1.key }) {
      $0.write(UInt($1.key - last))
      $0.write(UInt($1.value))
      last = $1.key
    }
    return writer.bytes
  }

  /// Reads what `bytes` gave, of which anybody may have made any.
  init(_ bytes: [UInt8]) throws(DamagedBytes) {
    var reader = ByteReader(bytes)
    let sentences = try reader.int()
    guard 0...Self.most ~= sentences else { throw DamagedBytes() }
    self.sentences = sentences
    var last: UInt64 = 0
    let counts = try reader.array { reader throws(DamagedBytes) in
      last &+= UInt64(try reader.unsigned())
      let count = try reader.unsigned()
      guard 1...UInt(Self.most) ~= count else { throw DamagedBytes() }
      return (last, Int32(count))
    }
    self.counts = Dictionary(counts) { first, _ in first }
  }

  /// Sentences at most.
  private static let most = 1 << 30
}

extension WordRarity {
  /// The words of one article's sentences.
  init(of body: ArticleBody) {
    let index = body.words
    for sentence in body.sentences {
      add(index.words[index.indices(in: sentence)], bytes: body.bytes, by: body.language.words)
    }
  }
}
