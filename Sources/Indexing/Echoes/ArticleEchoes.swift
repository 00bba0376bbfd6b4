import Algorithms
import Articles

/// What one article's words share with other articles, which are meant by their places in the order
/// of publication.
struct ArticleEchoes: Sendable {
  /// The part of a passage's words that must be another article's.
  static let leastShare = 0.6
  /// A passage repeats another's words only with a run as long, or as it is itself.
  static let leastRun = 8
  /// A run this long is repeated even without quotation marks; inside them the shorter one will do.
  static let longRun = 12
  static let quotedRun = 7

  let body: ArticleBody
  let rank: Int
  private let matches: [EchoFinder.Match]
  private let words: WordIndex

  /// - Parameter matches: in order of their places in the article.
  init(_ body: ArticleBody, rank: Int, matches: [EchoFinder.Match]) {
    (self.body, self.rank, self.matches) = (body, rank, matches)
    words = matches.isEmpty ? WordIndex("") : body.words
  }

  /// What another article shares with a stretch of one.
  private struct Overlap {
    /// Words of the stretch that stand in a shared run.
    var shared = 0
    /// The longest shared run, in words.
    var longest = 0
    var lastEnd = 0
    var runStart = 0

    mutating func add(_ start: Int) {
      // Two holders of one article may have the same run: counted once.
      if start + run == lastEnd { return }
      if start > lastEnd - run + 1 || lastEnd == 0 { runStart = start }
      shared += start + run - max(lastEnd, start)
      lastEnd = start + run
      longest = max(longest, lastEnd - runStart)
    }
    private var run: Int { WordRun.length }
  }

  private func overlaps(
    of bytes: Range<Int>, ownWordsOnly: Bool = false, unspoken: Bool = false
  ) -> (count: Int, [Int: Overlap]) {
    guard !matches.isEmpty else { return (0, [:]) }
    let indices = words.indices(in: bytes)
    var found: [Int: Overlap] = [:]
    let next = matches.partitioningIndex { Int($0.start) >= indices.lowerBound }
    for match in matches[next...] {
      let start = Int(match.start)
      guard start + WordRun.length <= indices.upperBound else { break }
      let (a, b, c, d) = match.holders
      for other in [a, b, c, d] where other != .none && other.rank != rank {
        if ownWordsOnly && other.isQuoted || unspoken && other.isSpoken { continue }
        found[other.rank, default: Overlap()].add(start)
      }
    }
    return (indices.count, found)
  }

  /// The earliest article before this one whose words these mostly are.
  func echo(of bytes: Range<Int>) -> Int? {
    let (count, found) = overlaps(of: bytes)
    // "The bridge at Arnau collapsed on" another day repeats nobody's words.
    let earlier = found.filter {
      $0.key < rank && isMost($0.value.shared, of: count)
        && $0.value.longest >= min(count, Self.leastRun)
    }
    return earlier.keys.min()
  }

  /// The article of which a quoted document is a copy, whichever order they stand in; not one that
  /// only quotes the same document.
  func original(of document: Range<Int>) -> Int? {
    let (count, found) = overlaps(of: document, ownWordsOnly: true)
    let copies = found.filter {
      $0.value.longest >= Self.longRun && isMost($0.value.shared, of: count)
    }
    return copies.max { ($0.value.shared, -$0.key) < ($1.value.shared, -$1.key) }?.key
  }

  /// The articles of which its documents are copies.
  func quoted() -> Set<Int> {
    Set(body.article.documents.compactMap { original(of: $0.bytes) })
  }

  /// The articles before this one of which it repeats a long run, or a shorter one as a quotation.
  ///
  /// - Parameter article: this one, with the documents that are known of it by now.
  func repeated(by article: Article) -> Set<Int> {
    guard !matches.isEmpty else { return [] }
    var earlier: Set<Int> = []
    for region in body.regions { earlier.formUnion(sources(in: region, atLeast: Self.longRun)) }
    let quoted = article.quotations.map(\.bytes) + article.documents.map(\.bytes)
    for bytes in quoted where body.region(at: bytes.lowerBound) == .body {
      earlier.formUnion(sources(in: bytes, atLeast: Self.quotedRun))
    }
    return earlier
  }

  /// The articles whose own words, outside their quotations, these are, in order.
  ///
  /// - Parameter length: words in a row that have to be the same.
  func owners(of bytes: Range<Int>, atLeast length: Int) -> [Int] {
    overlaps(of: bytes, ownWordsOnly: true, unspoken: true).1
      .filter { $0.value.longest >= length }.keys.sorted()
  }

  private func sources(in bytes: Range<Int>, atLeast length: Int) -> [Int] {
    overlaps(of: bytes).1.filter { $0.key < rank && $0.value.longest >= length }.map(\.key)
  }

  private func isMost(_ shared: Int, of count: Int) -> Bool {
    Double(shared) >= Self.leastShare * Double(count)
  }
}
