import Algorithms
import Articles
import Temporal

/// The sentences of an article that name a source, and the dates that they give.
///
/// Each sentence is read once and each name is looked up in a sorted list of the article's words,
/// however many documents the article quotes.
struct NamedSources {
  /// A date of a sentence, read on its own.
  private struct Dated {
    var sentence: Int
    var days: DayRange
    var start: Int
    var count: Int
    /// Its place in the text among those that are compared.
    var order: Int
  }

  private struct Question: Hashable {
    var name: [UInt64]
    var date: DayRange
  }

  private let article: ArticleBody
  private let dates: (Range<Int>) -> [DayRange]
  private lazy var index = WordIndex(article.bytes, in: 0..<article.bytes.count)
  /// Runs of so many words: their hashes and first words, in order.
  private var runs: [Int: [(hash: UInt64, word: Int)]] = [:]
  private var datesOfSentences: [Int: [DayRange]] = [:]
  /// By name, in order of their first days.
  private var datesOfNames: [[UInt64]: [Dated]] = [:]
  private var answers: [Question: [(sentence: Int, days: DayRange)]] = [:]

  /// - Parameter dates: those of a stretch of the article that have a first and a last day.
  init(_ article: ArticleBody, dates: @escaping (Range<Int>) -> [DayRange]) {
    (self.article, self.dates) = (article, dates)
  }

  /// The finest date inside `date` that the sentence nearest to a lead-in gives, of those that have
  /// one and name a source.
  ///
  /// - Parameters:
  ///   - name: hashes of the source's words.
  ///   - places: sentences that share a byte with one of these do not count.
  mutating func date(
    inside date: DayRange, naming name: [UInt64], nearest leadIn: Range<Int>,
    notIn places: [Range<Int>]
  ) -> DayRange? {
    let found = answer(Question(name: name, date: date))
    func isFree(_ place: Int) -> Bool {
      let sentence = article.sentences[found[place].sentence]
      return !places.contains { $0.overlaps(sentence) }
    }
    func distance(_ place: Int) -> Int {
      abs(article.sentences[found[place].sentence].lowerBound - leadIn.lowerBound)
    }
    let middle = found.partitioningIndex {
      article.sentences[$0.sentence].lowerBound >= leadIn.lowerBound
    }
    let before = found[..<middle].indices.last(where: isFree)
    let after = found[middle...].indices.first(where: isFree)
    switch (before, after) {
    case (let before?, let after?):
      return found[distance(before) <= distance(after) ? before : after].days
    default: return (before ?? after).map { found[$0].days }
    }
  }

  /// Sentences with the finest date that each gives, in order.
  private mutating func answer(_ question: Question) -> [(sentence: Int, days: DayRange)] {
    if let known = answers[question] { return known }
    let dated = dated(question.name)
    let date = question.date
    var best: [Int: Dated] = [:]
    if let first = date.first?.number, let last = date.last?.number {
      let next = dated.partitioningIndex { $0.start >= first }
      for one in dated[next...].prefix(while: { $0.start <= last })
      where date.contains(one.days) && one.count < date.dayCount ?? 0 {
        if best[one.sentence].map({ (one.count, one.order) < ($0.count, $0.order) }) ?? true {
          best[one.sentence] = one
        }
      }
    }
    let answer = best.values.sorted { $0.sentence < $1.sentence }.map { ($0.sentence, $0.days) }
    answers[question] = answer
    return answer
  }

  private mutating func dated(_ name: [UInt64]) -> [Dated] {
    if let known = datesOfNames[name] { return known }
    var found: [Dated] = []
    for sentence in sentences(naming: name) {
      for days in dates(ofSentence: sentence) {
        guard let start = days.first?.number, let count = days.dayCount else { continue }
        found.append(
          Dated(sentence: sentence, days: days, start: start, count: count, order: found.count))
      }
    }
    found.sort { ($0.start, $0.order) < ($1.start, $1.order) }
    datesOfNames[name] = found
    return found
  }

  private mutating func dates(ofSentence sentence: Int) -> [DayRange] {
    if let known = datesOfSentences[sentence] { return known }
    let found = dates(article.sentences[sentence])
    datesOfSentences[sentence] = found
    return found
  }

  /// Indices of sentences, in order.
  private mutating func sentences(naming name: [UInt64]) -> [Int] {
    let hash = StableHash.of(name[...])
    let runs = runs(of: name.count)
    var sentences: [Int] = []
    for run in runs[runs.partitioningIndex { $0.hash >= hash }...] {
      guard run.hash == hash else { break }
      guard index.words[run.word..<(run.word + name.count)].map(\.hash) == name else { continue }
      let start = index.words[run.word].start
      let next = article.sentences.partitioningIndex { $0.upperBound > start }
      guard next < article.sentences.count, article.sentences[next].contains(start),
        sentences.last != next
      else { continue }
      sentences.append(next)
    }
    return sentences
  }

  private mutating func runs(of length: Int) -> [(hash: UInt64, word: Int)] {
    if let known = runs[length] { return known }
    let words = index.words
    var found: [(hash: UInt64, word: Int)] = []
    if words.count >= length {
      found = (0...(words.count - length)).map { first in
        (StableHash.of(words[first..<(first + length)].lazy.map(\.hash)), first)
      }
    }
    found.sort { ($0.hash, $0.word) < ($1.hash, $1.word) }
    runs[length] = found
    return found
  }
}

extension StableHash {
  /// Of words that follow each other, by their own hashes.
  fileprivate static func of(_ words: some Sequence<UInt64>) -> UInt64 {
    var hash = StableHash()
    for word in words { hash.combine(word) }
    return hash.value
  }
}
