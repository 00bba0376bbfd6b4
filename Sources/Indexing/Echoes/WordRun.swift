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

  /// The words of an article whose runs are compared.
  static func words(of body: ArticleBody) -> WordIndex {
    WordIndex(body.bytes, in: 0..<body.bytes.count, withoutInsertions: true)
  }

  /// All runs of an article, in order.
  static func runs(of body: ArticleBody, article: Int) -> [WordRun] {
    let words = words(of: body)
    guard words.words.count >= length else { return [] }
    let spoken = Stretches(body.article.quotations.map(\.bytes))
    let quoted = Stretches(body.article.documents.map(\.bytes))
    var runs = (0...(words.words.count - length)).map { start in
      var hash = StableHash()
      for word in words.words[start..<(start + length)] {
        hash.combine(Int(bitPattern: UInt(word.hash)))
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
struct SharedRuns {
  private let list: RecordList<WordRun>
  /// Read this many at a time.
  private static let step = 1 << 14

  /// - Parameter runs: of all articles.
  init(_ runs: inout SortedRecords<WordRun>, folder: String) throws(ScratchError) {
    list = RecordList(blank: .blank, folder: folder, capacity: 1 << 17)
    var reader = try runs.reader()
    var same: [WordRun] = []
    while let run = try reader.next() {
      if same.first.map({ $0.hash != run.hash }) ?? false { try keep(&same) }
      same.append(run)
    }
    try keep(&same)
  }

  private func keep(_ same: inout [WordRun]) throws(ScratchError) {
    if let first = same.first, let last = same.last, first.article != last.article,
      same.contains(where: \.isInBody)
    {
      try list.append(same)
    }
    same.removeAll(keepingCapacity: true)
  }

  /// Calls `body` with all runs of one hash, for each hash.
  func forEach(_ body: ([WordRun]) throws(ScratchError) -> Void) throws(ScratchError) {
    let count = list.count
    var same: [WordRun] = []
    for start in stride(from: 0, to: count, by: SharedRuns.step) {
      for run in try list.records(at: start..<min(count, start + SharedRuns.step)) {
        if same.first.map({ $0.hash != run.hash }) ?? false {
          try body(same)
          same.removeAll(keepingCapacity: true)
        }
        same.append(run)
      }
    }
    if !same.isEmpty { try body(same) }
  }
}
