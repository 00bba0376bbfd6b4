import Articles
import Temporal

/// Finds "last December" in one article where another dates what must be the same event: the same
/// month, a name of two words and another word in the clauses that tell it. "In June" alone may be
/// any June, and what comes again every year any of them.
///
/// What is kept of the other articles are days, for no more names and words than are asked for.
struct SharedEvents: Sendable {
  /// An event that an article without a date tells of a month.
  struct Question: Sendable {
    /// Names with the month.
    fileprivate var keys: [UInt64]
    /// Words of the clause that are no names.
    fileprivate var words: Set<UInt64>
    fileprivate var writing: WritingDays
    /// The words that name the month.
    fileprivate var quoted: String
  }

  /// Days on which an article tells that something with a name and a word was.
  struct Told: Hashable, Sendable {
    fileprivate var key: UInt64
    fileprivate var days: DayRange
  }

  /// Words that are asked for, by name and month.
  private var asked: [UInt64: Set<UInt64>] = [:]
  /// By the article's place.
  private var told: [Int: Set<Told>] = [:]
  /// Places of the first two articles that tell something of the same days.
  private var tellers: [UInt64: [DayRange: [Int]]] = [:]

  var isAsked: Bool { !asked.isEmpty }

  /// So many questions are asked of one article, its first: hundreds of days have to be tried for
  /// the answer to each. No report has a tenth of them.
  static let mostQuestions = 64

  /// - Parameter text: an article read without a publication.
  static func questions(in text: DatingText) -> [Question] {
    var reader = ClauseReader(text)
    var last: WritingDays.Stretch?
    var questions: [Question] = []
    for mention in text.mentions where questions.count < mostQuestions {
      guard mention.isOwn, mention.tense != .future, mention.expression.type == .date,
        let month = month(mention.expression.value), saysLast(mention, in: text)
      else { continue }
      let clause = reader.clause(mention)
      guard !clause.names.isEmpty, !clause.words.isEmpty else { continue }
      questions.append(
        Question(
          keys: clause.names.sorted().map { key($0, month) }, words: clause.words,
          writing: WritingDays(of: mention, in: text, last: &last),
          quoted: text.quoted(mention.bytes)))
    }
    return questions
  }

  /// Says what will be asked.
  mutating func expect(_ questions: [Question]) {
    for question in questions {
      for key in question.keys { asked[key, default: []].formUnion(question.words) }
    }
  }

  /// What an article tells of what is asked.
  func told(in text: DatingText) -> Set<Told> {
    var told: Set<Told> = []
    var reader = ClauseReader(text)
    for mention in text.mentions {
      guard let days = mention.expression.range, let count = days.dayCount, count <= 31,
        let month = days.first?.month, days.last?.month == month
      else { continue }
      let clause = reader.clause(mention)
      for name in clause.names {
        let key = SharedEvents.key(name, month)
        guard let words = asked[key] else { continue }
        for word in clause.words where words.contains(word) {
          told.insert(Told(key: SharedEvents.key(key, word), days: days))
        }
      }
    }
    return told
  }

  /// Takes what an article tells, in the place of what it told before.
  mutating func set(_ told: Set<Told>, of rank: Int) {
    self.told[rank] = told.isEmpty ? nil : told
  }

  /// Indexes what was taken by its keys, before it is asked.
  mutating func index() {
    tellers = [:]
    for rank in told.keys.sorted() {
      for one in told[rank] ?? [] {
        var ranks = tellers[one.key]?[one.days] ?? []
        guard ranks.count < 2 else { continue }
        ranks.append(rank)
        tellers[one.key, default: [:]][one.days] = ranks
      }
    }
  }

  /// - Parameters:
  ///   - rank: the place of the article that asks.
  ///   - name: how a reason calls the article at a place.
  func evidence(
    for questions: [Question], of rank: Int, name: (Int) throws -> String
  ) rethrows -> [DateEvidence] {
    try questions.compactMap { question in
      let same = answers(to: question, from: rank)
      guard let finest = same.min(by: { SharedEvents.isFiner($0, $1) }),
        same.allSatisfy({ $0.days.overlaps(finest.days) }),
        let writing = question.writing.days(meaning: finest.days)
      else { return nil }
      return DateEvidence(
        kind: .sameEvent, first: writing.first, last: writing.last,
        reason: "\(question.quoted) is \(EDTF(days: finest.days)) in \(try name(finest.rank))")
    }
  }

  private typealias Answer = (days: DayRange, rank: Int)

  private func answers(to question: Question, from rank: Int) -> [Answer] {
    question.keys.flatMap { key in
      question.words.flatMap { word -> [Answer] in
        (tellers[SharedEvents.key(key, word)] ?? [:]).compactMap { days, ranks in
          ranks.first { $0 != rank }.map { (days, $0) }
        }
      }
    }
  }

  private static func isFiner(_ a: Answer, _ b: Answer) -> Bool {
    (a.days.dayCount ?? 0, a.rank, a.days.first?.number ?? 0)
      < (b.days.dayCount ?? 0, b.rank, b.days.first?.number ?? 0)
  }

  private static func key(_ name: UInt64, _ month: Int) -> UInt64 {
    key(name, UInt64(month))
  }

  private static func key(_ one: UInt64, _ other: UInt64) -> UInt64 {
    var hash = StableHash()
    hash.combine(one)
    hash.combine(other)
    return hash.value
  }

  private static func saysLast(_ mention: DatingText.Mention, in text: DatingText) -> Bool {
    let words = NearbyWords.words(text.bytes[mention.bytes])
    return words.contains(where: text.language.publication.latest.contains)
  }

  /// The month of "XXXX-12" and "XXXX-12-16".
  private static func month(_ value: String) -> Int? {
    guard value.hasPrefix("XXXX-") else { return nil }
    let parts = value.dropFirst(5).split(separator: "-")
    guard let first = parts.first, first.utf8.count == 2, let month = Int(first) else { return nil }
    return 1...12 ~= month ? month : nil
  }
}

/// The clause that tells what happened at a time: its names and its other words.
private struct Clause {
  /// Pairs of capitalised words that follow each other.
  var names: Set<UInt64> = []
  var words: Set<UInt64> = []
}

/// Reads the clauses of an article's times, one after the other. The sentence and the words that
/// were read last are kept: those with many times are read once.
private struct ClauseReader {
  private let text: DatingText
  private let clauses: Clauses
  private var cut: Clauses.Sentence?
  private var focus = 0..<0
  /// Of the focus: pairs of capitalised words, and words that are none.
  private var names: [(hash: UInt64, first: Int, second: Int)] = []
  private var words: [(hash: UInt64, start: Int)] = []

  init(_ text: DatingText) {
    self.text = text
    clauses = Clauses(
      grammar: text.language.clauses, bytes: text.bytes,
      quotations: text.article.quotations.map(\.bytes))
  }

  /// Without the words of the time itself. One without names has no words either.
  mutating func clause(_ mention: DatingText.Mention) -> Clause {
    let sentence = text.sentences[mention.sentence]
    let others = text.mentions(of: mention.sentence...mention.sentence)
      .filter { $0.bytes != mention.bytes }.map(\.bytes)
    let cut = cut.flatMap { $0.bytes == sentence ? $0 : nil } ?? clauses.sentence(sentence)
    self.cut = cut
    read(clauses.focus(round: mention.bytes, in: cut, apartFrom: others))
    var clause = Clause()
    for name in names
    where !mention.bytes.contains(name.first) && !mention.bytes.contains(name.second) {
      clause.names.insert(name.hash)
    }
    if clause.names.isEmpty { return clause }
    for word in words where !mention.bytes.contains(word.start) { clause.words.insert(word.hash) }
    return clause
  }

  private mutating func read(_ focus: Range<Int>) {
    if focus == self.focus { return }
    self.focus = focus
    names = []
    words = []
    var previous: WordIndex.Word?
    for word in WordIndex(text.bytes, in: focus).words {
      let isName = 0x41...0x5A ~= text.bytes[word.start]
      if isName, let before = previous, word.start - before.end == 1 {
        var hash = StableHash()
        hash.combine(before.hash)
        hash.combine(word.hash)
        names.append((hash.value, before.start, word.start))
      }
      if !isName, word.end - word.start > 3, !text.language.words.isStopWord(word.hash) {
        words.append((word.hash, word.start))
      }
      previous = isName ? word : nil
    }
  }
}
