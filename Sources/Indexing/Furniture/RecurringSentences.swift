import Articles

/// A sentence of an article as what may come again in others of its outlet, whatever figures stand in
/// it: "Page last updated at 14:13".
struct SentenceMark: Comparable, BitwiseCopyable {
  static let blank = SentenceMark(hash: 0, article: 0, day: 0)

  /// Of the outlet and the sentence's words without those that hold figures.
  var hash: UInt64
  /// Index of the article, in the order of adding.
  var article: UInt32
  /// The day the article was published, as it prints it.
  var day: Int32

  static func < (a: SentenceMark, b: SentenceMark) -> Bool {
    (a.hash, a.article) < (b.hash, b.article)
  }

  /// Fewer words say too little, more are no furniture.
  private static let length = 3...80

  /// Those of an article that prints its day; none of others.
  static func marks(of body: ArticleBody, article: Int) -> [SentenceMark] {
    guard let day = body.article.published?.days.first?.number else { return [] }
    var seen: Set<UInt64> = []
    return body.sentences.compactMap { sentence in
      guard let hash = hash(of: sentence, in: body), seen.insert(hash).inserted else {
        return nil
      }
      return SentenceMark(
        hash: hash, article: UInt32(article), day: Int32(truncatingIfNeeded: day))
    }
  }

  /// `nil`: the sentence is too short or too long to be looked for.
  static func hash(of sentence: Range<Int>, in body: ArticleBody) -> UInt64? {
    let words = WordIndex(body.bytes, in: sentence).words
    guard length.contains(words.count) else { return nil }
    var hash = StableHash()
    hash.combine(body.article.outlet ?? "")
    for word in words {
      let hasFigure = body.bytes[word.start..<word.end].contains { 0x30...0x39 ~= $0 }
      if !hasFigure { hash.combine(word.hash) }
    }
    return hash.mixed
  }
}

/// Sentences that come again in several articles of one outlet, published on different days: what a
/// page has round its article, or what a story's background is told in each time.
struct RecurringSentences: Sendable {
  /// So many articles, of so many days, make a sentence one that recurs.
  private static let fewest = 3

  private var found: Set<UInt64> = []

  init() {}

  /// - Parameter marks: of all articles.
  init(_ marks: inout SortedRecords<SentenceMark>) throws(ScratchError) {
    var reader = try marks.reader()
    var hash: UInt64?
    var (articles, days): (Set<UInt32>, Set<Int32>) = ([], [])
    func close(_ found: inout Set<UInt64>) {
      guard let hash, articles.count >= Self.fewest, days.count >= Self.fewest else { return }
      found.insert(hash)
    }
    while let mark = try reader.next() {
      if mark.hash != hash {
        close(&found)
        hash = mark.hash
        (articles, days) = ([], [])
      }
      // A few of each are enough to know.
      if articles.count < Self.fewest { articles.insert(mark.article) }
      if days.count < Self.fewest { days.insert(mark.day) }
    }
    close(&found)
  }

  var isEmpty: Bool { found.isEmpty }

  /// Whether a sentence is what its outlet sets on every page, so that its date is none of the
  /// story's: nobody does anything in it, or it names other days wherever it stands. What a story's
  /// background is told in each time stays.
  ///
  /// - Parameters:
  ///   - isMoving: it names days that are counted from its article's publication, or lie after it.
  ///   - isClause: somebody does something in it.
  func isFurniture(
    _ sentence: Range<Int>, in body: ArticleBody, isMoving: Bool, isClause: () -> Bool
  ) -> Bool {
    if found.isEmpty { return false }
    guard let hash = SentenceMark.hash(of: sentence, in: body), found.contains(hash) else {
      return false
    }
    return isMoving || !isClause()
  }
}
