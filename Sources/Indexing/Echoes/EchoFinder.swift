import Algorithms
import Articles

/// Finds the articles whose words another article repeats.
///
/// Built over all articles once, in order of publication: runs of six words by their hash. Dashes,
/// quotation marks, case and editors' insertions in brackets do not matter; an ellipsis only
/// interrupts a run. What is kept, outside memory where it is much, are the runs that are shared.
struct EchoFinder: Sendable {
  /// A run of one article that others have too.
  struct Match: BitwiseCopyable, Comparable {
    /// Place of the article in the order of publication.
    var rank: UInt32
    /// Index of the run's first word.
    var start: UInt32
    /// The first articles that have it, by publication.
    var holders: (Holder, Holder, Holder, Holder) = (.none, .none, .none, .none)

    static func < (a: Match, b: Match) -> Bool { (a.rank, a.start) < (b.rank, b.start) }
    static func == (a: Match, b: Match) -> Bool { (a.rank, a.start) == (b.rank, b.start) }
  }

  /// An article that has a run of words.
  struct Holder: Hashable, BitwiseCopyable {
    static let none = Holder(bits: .max)
    private let bits: UInt32

    private init(bits: UInt32) { self.bits = bits }

    init(rank: Int, _ run: WordRun) {
      bits = UInt32(rank) << 2 | (run.isQuoted ? 2 : 0) | (run.isSpoken ? 1 : 0)
    }

    var rank: Int { Int(bits >> 2) }
    /// In a document that it quotes, not in words of its own.
    var isQuoted: Bool { bits & 2 != 0 }
    /// Between quotation marks.
    var isSpoken: Bool { bits & 1 != 0 }
  }

  /// Articles kept for one run: enough, and a bound for boilerplate.
  private static let articlesPerRun = 4

  private let matches: RecordList<Match>
  /// Where the matches of each article begin, by its place in the order.
  private let starts: [Int]

  /// - Parameters:
  ///   - ranks: place in the order of publication, by the index of the article.
  init(_ shared: SharedRuns, ranks: [Int], folder: String) throws(ScratchError) {
    let blank = Match(rank: 0, start: 0)
    var sorted = SortedRecords(blank: blank, folder: folder, capacity: 1 << 18)
    try shared.forEach { same throws(ScratchError) in
      let holders = try EchoFinder.holders(of: same, ranks: ranks)
      guard let first = holders.first else { return }
      let isOne = holders.allSatisfy { $0.rank == first.rank }
      let all = holders + Array(repeating: .none, count: EchoFinder.articlesPerRun - holders.count)
      try same.forEach { run throws(ScratchError) in
        let rank = ranks[Int(run.article)]
        if isOne, rank == first.rank { return }
        try sorted.add(
          Match(
            rank: UInt32(rank), start: UInt32(run.start),
            holders: (all[0], all[1], all[2], all[3])))
      }
    }
    matches = RecordList(blank: blank, folder: folder, capacity: 1 << 17)
    var starts = Array(repeating: 0, count: ranks.count + 1)
    var reader = try sorted.reader()
    var portion: [Match] = []
    while let match = try reader.next() {
      starts[Int(match.rank) + 1] += 1
      portion.append(match)
      if portion.count == 1 << 12 {
        try matches.append(portion)
        portion.removeAll(keepingCapacity: true)
      }
    }
    try matches.append(portion)
    for rank in ranks.indices { starts[rank + 1] += starts[rank] }
    self.starts = starts
  }

  /// The first articles that have a run in their bodies, by publication.
  private static func holders(
    of same: SharedRuns.Same, ranks: [Int]
  ) throws(ScratchError) -> [Holder] {
    var first = FirstHolders(most: articlesPerRun)
    try same.forEach { run throws(ScratchError) in
      if run.isInBody { first.add(Holder(rank: ranks[Int(run.article)], run)) }
    }
    return first.holders
  }

  /// What the article at a place in the order shares with others.
  func article(_ body: ArticleBody, rank: Int) throws(ScratchError) -> ArticleEchoes {
    let places = starts[rank]..<starts[rank + 1]
    return ArticleEchoes(
      body, rank: rank, matches: places.isEmpty ? [] : try matches.records(at: places))
  }
}

/// The first holders of a run by publication: no more than are kept, however many articles have it.
private struct FirstHolders {
  private let most: Int
  /// Of each article those that follow each other and differ, in order of publication.
  private var articles: [[EchoFinder.Holder]] = []
  /// Of the article that is read.
  private var own: [EchoFinder.Holder] = []

  init(most: Int) { self.most = most }

  /// - Parameter holder: those of one article come together, in order of their places.
  mutating func add(_ holder: EchoFinder.Holder) {
    if own.first?.rank != holder.rank {
      close()
      own = [holder]
    } else if own.count < most, own.last != holder {
      own.append(holder)
    }
  }

  private mutating func close() {
    guard let rank = own.first?.rank else { return }
    articles.insert(own, at: articles.partitioningIndex { $0[0].rank > rank })
    own = []
    while articles.dropLast().reduce(0, { $0 + $1.count }) >= most { articles.removeLast() }
  }

  var holders: [EchoFinder.Holder] {
    var copy = self
    copy.close()
    return Array(copy.articles.joined().prefix(most))
  }
}
