import Articles

/// Six words of an article that follow each other, by their hash: as many as it has words.
struct WordRun: Comparable, BitwiseCopyable {
  /// Words in a run.
  static let length = 6
  static let blank = WordRun(hash: 0, article: 0, start: 0)

  var hash: UInt64
  /// Index of the article, in the order of adding.
  var article: UInt32
  /// Index of its first word among the article's, then three bits.
  private var place: UInt32

  private init(hash: UInt64, article: UInt32, start: UInt32) {
    (self.hash, self.article, place) = (hash, article, start << 3)
  }

  var start: Int { Int(place >> 3) }
  /// In the body; what stands elsewhere, or begins in one stretch of it and ends in the next, is
  /// looked up and not found.
  var isInBody: Bool { place & 4 != 0 }
  /// In a document that the article quotes, not in words of its own.
  var isQuoted: Bool { place & 2 != 0 }
  /// Between quotation marks.
  var isSpoken: Bool { place & 1 != 0 }

  static func < (a: WordRun, b: WordRun) -> Bool {
    if a.hash != b.hash { return a.hash < b.hash }
    return (a.article, a.place) < (b.article, b.place)
  }

  /// All runs of an article, in order.
  static func runs(of body: ArticleBody, article: Int) -> [WordRun] {
    let words = body.words
    guard words.words.count >= length else { return [] }
    let spoken = Stretches(body.article.quotations.map(\.bytes))
    let quoted = Stretches(body.article.documents.map(\.bytes))
    var runs = (0...(words.words.count - length)).map { start in
      var hash = StableHash()
      for word in words.words[start..<(start + length)] {
        hash.combine(word.hash)
      }
      return WordRun(hash: hash.mixed, article: UInt32(article), start: UInt32(start))
    }
    for region in body.regions {
      let indices = words.indices(in: region)
      guard indices.count >= length else { continue }
      for start in indices.lowerBound...(indices.upperBound - length) {
        let place = words.words[start].start
        runs[start].place |=
          4 | (quoted.contains(place) ? 2 : 0) | (spoken.contains(place) ? 1 : 0)
      }
    }
    return runs
  }
}

/// The runs that two articles or more have: all that echoes need to know of the other articles.
///
/// A run may stand in every article a thousand times. In memory are no more of it than one article
/// has, and a portion.
struct SharedRuns {
  private let list: RecordList<WordRun>
  /// Read and written so many at a time.
  private let portion: Int

  /// - Parameter runs: of all articles.
  init(
    _ runs: inout SortedRecords<WordRun>, folder: String, portion: Int = 1 << 14
  ) throws(ScratchError) {
    self.portion = portion
    list = RecordList(blank: .blank, folder: folder, capacity: 1 << 17)
    var reader = try runs.reader()
    var last: WordRun?
    var isShared = false
    /// Those of a hash that only one article has so far.
    var own: [WordRun] = []
    var shared: [WordRun] = []
    while let run = try reader.next() {
      if last?.hash != run.hash {
        own.removeAll(keepingCapacity: true)
        isShared = false
      } else if last?.article != run.article, !isShared {
        shared += own
        isShared = true
      }
      if isShared { shared.append(run) } else { own.append(run) }
      last = run
      if shared.count >= portion {
        try list.append(shared)
        shared.removeAll(keepingCapacity: true)
      }
    }
    try list.append(shared)
  }

  /// All runs of one hash, in order of articles and places.
  struct Same {
    fileprivate let list: RecordList<WordRun>
    fileprivate let places: Range<Int>
    /// All of them where they are few, else the first.
    fileprivate let records: [WordRun]

    func forEach(_ body: (WordRun) throws(ScratchError) -> Void) throws(ScratchError) {
      for run in records { try body(run) }
      var start = places.lowerBound + records.count
      while start < places.upperBound {
        let end = min(places.upperBound, start + records.count)
        for run in try list.records(at: start..<end) { try body(run) }
        start = end
      }
    }
  }

  /// Calls `body` with all runs of one hash, for each hash.
  func forEach(_ body: (Same) throws(ScratchError) -> Void) throws(ScratchError) {
    let count = list.count
    var start = 0
    var same: [WordRun] = []
    for first in stride(from: 0, to: count, by: portion) {
      let runs = try list.records(at: first..<min(count, first + portion))
      for (place, run) in zip(first..., runs) {
        if let hash = same.first?.hash, hash != run.hash {
          try body(Same(list: list, places: start..<place, records: same))
          same.removeAll(keepingCapacity: true)
          start = place
        }
        if same.count < portion { same.append(run) }
      }
    }
    if !same.isEmpty { try body(Same(list: list, places: start..<count, records: same)) }
  }
}
