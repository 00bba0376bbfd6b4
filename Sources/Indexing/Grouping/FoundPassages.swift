import Articles
import Story
import Temporal

/// A dated passage that was found in one article, with what its event will be made of.
struct FoundPassage: Hashable, Sendable {
  var passage: Passage
  var days: DayRange
  var stems: [FocusStem]
  /// Who says it, by the hashes of their names.
  var tellers: Set<UInt64>
  /// The names that stood before, where it speaks of "the singer" or of "him".
  var context: [UInt64] = []
  /// By how many days its own may lie before those that were counted for it ("last Tuesday").
  var slack = 0
  /// When on its day.
  var hour: ToldHour?
  var telling: Telling
  /// See `DayStatement`.
  var statesDay = false
}

/// What a passage gives the event that it tells.
struct Telling: Hashable, Sendable {
  /// The titles that it could have by itself, the best first.
  var titles: [FoundTitle]
  /// The focus as it is shown.
  var words: String
  /// The language of both.
  var language: String
}

extension FoundPassage {
  /// Those of an article that are told apart by their focus: of those with the same one that with
  /// the finest date.
  static func all(_ passages: [Passage], in text: TaggedArticle) -> [FoundPassage] {
    guard !passages.isEmpty else { return [] }
    let language = text.body.language
    let index = text.body.words
    let sentences = SentenceWords(text.bytes)
    var titles = language.titles(of: text.body)
    return distinct(passages).compactMap { passage in
      guard let days = passage.expression?.range else { return nil }
      let dates = text.expressions(in: passage.focus).filter { $0.range != nil }.map(\.bytes)
      let told =
        passage.expression.flatMap {
          language.datings.noun(after: $0.bytes, in: passage.focus, of: sentences)
        }
        ?? passage.focus
      let words = index.words[index.indices(in: told)]
      let stems = FocusStem.stems(
        of: words, bytes: text.bytes, by: language.words,
        without: dates
          + [language.speech.leadIn(of: passage.focus, in: text.bytes)].compactMap(\.self))
      let telling = Telling(
        titles: titles.titles(of: passage, in: text),
        words: text.article.displayText(of: passage.focus).text, language: language.tag)
      return FoundPassage(
        passage: passage, days: days,
        stems: stems, tellers: language.speech.tellers(in: words, bytes: text.bytes),
        context: NamesBefore.stems(of: words, stems, at: passage.focus, in: text.body, index),
        slack: passage.expression.map {
          $0.isCountedFromPublication ? language.datings.slack(of: $0, in: sentences) : 0
        } ?? 0,
        hour: ToldHour(passage, in: text), telling: telling,
        statesDay: DayStatement.isMade(by: passage, in: text))
    }
  }

  private static func distinct(_ passages: [Passage]) -> [Passage] {
    var best: [Range<Int>: Passage] = [:]
    for passage in passages {
      let known = best[passage.focus]?.expression?.range?.dayCount ?? .max
      if best[passage.focus] == nil || passage.expression?.range?.dayCount ?? .max < known {
        best[passage.focus] = passage
      }
    }
    return best.values.sorted { $0.focus.lowerBound < $1.focus.lowerBound }
  }
}

extension TitleMaker {
  fileprivate mutating func titles(of passage: Passage, in text: TaggedArticle) -> [FoundTitle] {
    var speaker: String?
    if case .quotation(let name) = passage.voice { speaker = name }
    return titles(
      of: TitledPassage(
        bytes: passage.bytes, focus: passage.focus, expression: passage.expression,
        expressions: Array(text.expressions(in: passage.bytes)), speaker: speaker))
  }
}

/// The passages found in all articles, to be read in order of their days: outside memory where they
/// are many.
struct FoundPassages {
  private struct Entry: BitwiseCopyable, Comparable {
    static let blank = Entry(
      key: Candidate.Key(first: 0, last: 0, rank: 0, focus: 0, end: 0), start: 0, middle: 0, end: 0)
    var key: Candidate.Key
    /// What grouping needs lies before the middle, the telling behind it.
    var start: Int
    var middle: Int
    var end: Int

    static func < (a: Entry, b: Entry) -> Bool { a.key < b.key }
  }

  let order: PublicationOrder
  private let kept: RecordList<UInt8>
  private var entries: SortedRecords<Entry>

  init(order: PublicationOrder, folder: String) {
    self.order = order
    kept = RecordList(folder: folder)
    entries = SortedRecords(blank: .blank, folder: folder, capacity: 1 << 16)
  }

  mutating func add(_ found: FoundPassage) throws(ScratchError) {
    var writer = ByteWriter()
    writer.write(found, rank: order.rank)
    let middle = writer.bytes.count
    writer.write(found.telling)
    let places = try kept.append(writer.bytes)
    let key = Candidate.Key(
      found.passage, days: found.days, rank: order.rank(found.passage.article))
    try entries.add(
      Entry(
        key: key, start: places.lowerBound, middle: places.lowerBound + middle,
        end: places.upperBound))
  }

  /// Calls `body` with each as a candidate, in order of their keys.
  mutating func forEach(
    rarity: WordRarity, published: (Int) -> DayRange?, _ body: (Candidate) throws -> Void
  ) throws {
    var reader = try entries.reader()
    while let entry = try reader.next() {
      var bytes = ByteReader(try kept.records(at: entry.start..<entry.middle))
      let found = try bytes.foundPassage(id: order.id)
      try body(
        Candidate(
          passage: found.passage, days: found.days,
          words: FocusWords(
            found.stems, tellers: found.tellers, context: found.context, rarity: rarity.weight,
            isCommon: rarity.isCommon),
          published: published(entry.key.rank), rank: entry.key.rank, slack: found.slack,
          hour: found.hour, telling: entry.middle..<entry.end, statesDay: found.statesDay))
    }
  }

  /// What the passages give events, read when it is asked for.
  var tellings: Tellings { Tellings(kept: kept) }
}

/// What passages give events, outside memory where they are many.
struct Tellings {
  fileprivate let kept: RecordList<UInt8>

  func telling(of candidate: Candidate) throws -> Telling {
    var reader = ByteReader(try kept.records(at: candidate.telling))
    return try reader.telling()
  }
}

extension TimeExpression {
  fileprivate var isCountedFromPublication: Bool {
    if case .publication = countedFrom { return true }
    return false
  }
}
