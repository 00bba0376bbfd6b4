import Articles

/// A sentence of an article as what may come again in others of its outlet, whatever figures stand in
/// it: "Page last updated at 14:13".
struct SentenceMark: Comparable, BitwiseCopyable {
  static let blank = SentenceMark(hash: 0, article: 0, day: 0)

  /// Of a sentence or of its head. See `MarkedSentence`.
  var hash: UInt64
  /// Index of the article, in the order of adding.
  var article: UInt32
  /// The day the article was published, as it prints it.
  var day: Int32

  static func < (a: SentenceMark, b: SentenceMark) -> Bool {
    (a.hash, a.article) < (b.hash, b.article)
  }

  /// Those of an article that prints its day; none of others.
  ///
  /// - Parameter hashes: of its sentences and their heads.
  static func marks(
    _ hashes: [UInt64], of article: Article, index: Int
  ) -> [SentenceMark] {
    guard let day = article.published?.days.first?.number else { return [] }
    return hashes.map {
      SentenceMark(hash: $0, article: UInt32(index), day: Int32(truncatingIfNeeded: day))
    }
  }
}

/// What a sentence, and what stands at its head, are told by: their words without those that hold
/// figures, and the outlet.
struct MarkedSentence {
  /// `nil`: the sentence is too short or too long to be looked for.
  private(set) var whole: UInt64?
  /// The head of a sentence that goes on for as long again: a box of facts that runs into the text.
  private(set) var opening: (bytes: Range<Int>, hash: UInt64)?

  /// Fewer words say too little, more are no furniture.
  private static let length = 3...80
  /// Words.
  private static let lengthOfOpening = 12

  init(_ sentence: Range<Int>, in body: ArticleBody) {
    let words = WordIndex(body.bytes, in: sentence).words
    guard words.count >= Self.length.lowerBound else { return }
    var hash = StableHash()
    hash.combine(body.article.outlet ?? "")
    for (place, word) in words.prefix(Self.length.upperBound + 1).enumerated() {
      if place == Self.lengthOfOpening, words.count >= 2 * Self.lengthOfOpening {
        // No whole sentence has the hash of a head.
        opening = (sentence.lowerBound..<words[place - 1].end, ~hash.mixed)
      }
      let hasFigure = body.bytes[word.start..<word.end].contains { 0x30...0x39 ~= $0 }
      if !hasFigure { hash.combine(word.hash) }
    }
    if words.count <= Self.length.upperBound { whole = hash.mixed }
  }

  /// What the sentences of an article and their heads are told by, each once.
  static func hashes(of body: ArticleBody) -> [UInt64] {
    var seen: Set<UInt64> = []
    return body.sentences.flatMap { sentence in
      let marked = MarkedSentence(sentence, in: body)
      return [marked.whole, marked.opening?.hash].compactMap(\.self)
        .filter { seen.insert($0).inserted }
    }
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

  /// Those of some hashes that recur, in order.
  func among(_ hashes: [UInt64]) -> [UInt64] {
    found.isEmpty ? [] : hashes.filter(found.contains)
  }

  /// What of a sentence its outlet sets on every page, so that a date in it is none of the story's:
  /// nobody does anything in it, or it names other days wherever it stands. What a story's background
  /// is told in each time stays.
  ///
  /// - Parameters:
  ///   - isMoving: it names days that are counted from its article's publication, or lie after it.
  ///   - isClause: somebody does something in a run of bytes.
  /// - Returns: the sentence, or its head where others of its outlet go on in other words; `nil`: none
  ///   of it.
  func furniture(
    in sentence: Range<Int>, of body: ArticleBody, isMoving: Bool, isClause: (Range<Int>) -> Bool
  ) -> Range<Int>? {
    if found.isEmpty { return nil }
    let marked = MarkedSentence(sentence, in: body)
    if let whole = marked.whole, found.contains(whole), isMoving || !isClause(sentence) {
      return sentence
    }
    guard let opening = marked.opening, found.contains(opening.hash), !isClause(opening.bytes)
    else { return nil }
    return opening.bytes
  }
}
