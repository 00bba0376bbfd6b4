import Articles

/// Finds the articles whose words another article repeats.
///
/// Built over all articles once: runs of six words by their hash. Dashes, quotation marks, case
/// and editors' insertions in brackets do not matter; an ellipsis only interrupts a run.
struct EchoFinder {
  /// Words in a run that is looked up.
  static let run = 6
  /// The part of a passage's words that must be another article's.
  static let leastShare = 0.6
  /// A passage repeats another's words only with a run as long, or as it is itself.
  static let leastRun = 8
  /// A run this long is repeated even without quotation marks; inside them the shorter one will do.
  static let longRun = 12
  static let quotedRun = 7
  /// Articles kept for one run: enough, and a bound for boilerplate.
  private static let articlesPerRun = 4

  /// An article that has a run of words.
  private struct Holder: Hashable {
    var rank: Int32
    /// In a document that it quotes, not in words of its own.
    var isQuoted: Bool
    /// Between quotation marks.
    var isSpoken: Bool
  }

  /// By run, in order of publication.
  private var holders: [UInt64: [Holder]] = [:]
  private var articles: [ArticleBody]
  private let words: [WordIndex]
  private let ranks: [String: Int]

  /// - Parameter articles: in order of publication.
  init(_ articles: [ArticleBody]) {
    self.articles = articles
    words = articles.map { article in
      WordIndex(article.bytes, in: 0..<article.bytes.count, withoutInsertions: true)
    }
    var ranks: [String: Int] = [:]
    for (rank, article) in articles.enumerated() {
      ranks[article.article.id] = rank
      let spoken = Stretches(article.article.quotations.map(\.bytes))
      let quoted = Stretches(article.article.documents.map(\.bytes))
      for region in article.regions {
        let indices = words[rank].indices(in: region)
        for (start, hash) in EchoFinder.runs(of: words[rank].words[indices]) {
          let place = words[rank].words[start].start
          let holder = Holder(
            rank: Int32(rank), isQuoted: quoted.contains(place), isSpoken: spoken.contains(place))
          EchoFinder.add(holder, to: &holders[hash, default: []])
        }
      }
    }
    self.ranks = ranks
  }

  /// The same, with what has been learnt of the articles' publications since.
  func knowing(_ publications: [String: Publication]) -> EchoFinder {
    var copy = self
    for index in copy.articles.indices {
      let id = copy.articles[index].article.id
      copy.articles[index].article.published = publications[id]
    }
    return copy
  }

  private static func add(_ holder: Holder, to holders: inout [Holder]) {
    if holders.last != holder, holders.count < articlesPerRun { holders.append(holder) }
  }

  private static func runs(of words: ArraySlice<WordIndex.Word>) -> [(Int, UInt64)] {
    guard words.count >= run else { return [] }
    return (words.startIndex...(words.endIndex - run)).map { start in
      var hash = StableHash()
      for word in words[start..<(start + run)] { hash.combine(Int(bitPattern: UInt(word.hash))) }
      return (start, hash.mixed)
    }
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
    private var run: Int { EchoFinder.run }
  }

  private func overlaps(
    of bytes: Range<Int>, in rank: Int, ownWordsOnly: Bool = false, unspoken: Bool = false
  ) -> (count: Int, [Int: Overlap]) {
    let indices = words[rank].indices(in: bytes)
    var found: [Int: Overlap] = [:]
    for (start, hash) in EchoFinder.runs(of: words[rank].words[indices]) {
      for other in holders[hash] ?? [] where Int(other.rank) != rank {
        if ownWordsOnly && other.isQuoted || unspoken && other.isSpoken { continue }
        found[Int(other.rank), default: Overlap()].add(start)
      }
    }
    return (indices.count, found)
  }

  /// The earliest article before `article` whose words these mostly are.
  func echo(of bytes: Range<Int>, in article: String) -> String? {
    guard let rank = ranks[article] else { return nil }
    let (count, found) = overlaps(of: bytes, in: rank)
    // "The bridge at Arnau collapsed on" another day repeats nobody's words.
    let earlier = found.filter {
      $0.key < rank && isMost($0.value.shared, of: count)
        && $0.value.longest >= min(count, EchoFinder.leastRun)
    }
    return earlier.keys.min().map { articles[$0].article.id }
  }

  /// The article of which a quoted document is a copy, whichever order they stand in; not one that
  /// only quotes the same document.
  func original(of document: Range<Int>, in article: String) -> Article? {
    guard let rank = ranks[article] else { return nil }
    let (count, found) = overlaps(of: document, in: rank, ownWordsOnly: true)
    let copies = found.filter {
      $0.value.longest >= EchoFinder.longRun && isMost($0.value.shared, of: count)
    }
    let best = copies.max { ($0.value.shared, -$0.key) < ($1.value.shared, -$1.key) }
    return best.map { articles[$0.key].article }
  }

  /// The articles of which documents in `article` are copies.
  func quoted(by article: Article) -> Set<String> {
    Set(article.documents.compactMap { original(of: $0.bytes, in: article.id)?.id })
  }

  /// The articles before `article` of which it repeats a long run, or a shorter one as a quotation.
  func repeated(by article: Article) -> Set<String> {
    guard let rank = ranks[article.id] else { return [] }
    let body = articles[rank]
    var earlier: Set<Int> = []
    for region in body.regions {
      earlier.formUnion(sources(in: region, of: rank, atLeast: EchoFinder.longRun))
    }
    let quoted = article.quotations.map(\.bytes) + article.documents.map(\.bytes)
    for bytes in quoted where body.region(at: bytes.lowerBound) == .body {
      earlier.formUnion(sources(in: bytes, of: rank, atLeast: EchoFinder.quotedRun))
    }
    return Set(earlier.map { articles[$0].article.id })
  }

  /// The articles whose own words, outside their quotations, these are: ids, in order.
  ///
  /// - Parameter length: words in a row that have to be the same.
  func owners(of bytes: Range<Int>, in article: String, atLeast length: Int) -> [String] {
    guard let rank = ranks[article] else { return [] }
    return overlaps(of: bytes, in: rank, ownWordsOnly: true, unspoken: true).1
      .filter { $0.value.longest >= length }.keys.sorted().map { articles[$0].article.id }
  }

  private func sources(in bytes: Range<Int>, of rank: Int, atLeast length: Int) -> [Int] {
    overlaps(of: bytes, in: rank).1.filter { $0.key < rank && $0.value.longest >= length }.map(
      \.key)
  }

  private func isMost(_ shared: Int, of count: Int) -> Bool {
    Double(shared) >= EchoFinder.leastShare * Double(count)
  }
}
