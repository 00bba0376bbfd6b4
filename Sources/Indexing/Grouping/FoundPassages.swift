import Articles
import Story
import Temporal

/// A dated passage that was found in one article, with what its event will be made of.
struct FoundPassage: Sendable {
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
    let index = WordRun.words(of: text.body)
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
        of: words, bytes: text.bytes, by: language.words, without: dates)
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
    writer.write(found.passage, rank: order.rank)
    writer.write(found.days)
    writer.write(found.stems) {
      $0.write(UInt($1.hash))
      $0.write(UInt($1.kind.rawValue))
      $0.write(UInt($1.parts))
    }
    writer.write(found.tellers.sorted()) { $0.write(UInt($1)) }
    writer.write(found.context) { $0.write(UInt($1)) }
    writer.write(found.slack)
    writer.write(UInt(found.statesDay ? 1 : 0))
    writer.write(found.hour) {
      $0.write($1.minute)
      $0.write(UInt($1.use.rawValue))
    }
    let middle = writer.bytes.count
    writer.write(found.telling.titles) {
      $0.write($1.text)
      $0.write($1.worth)
      $0.write(UInt($1.namesSubject ? 1 : 0))
      $0.write($1.length)
    }
    writer.write(found.telling.words)
    writer.write(found.telling.language)
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
      let passage = try bytes.passage(id: order.id)
      let days = try bytes.dayRange()
      let stems = try bytes.array { reader throws(DamagedBytes) in
        try reader.stem()
      }
      let tellers = Set(
        try bytes.array { reader throws(DamagedBytes) in UInt64(try reader.unsigned()) })
      let context = try bytes.array { reader throws(DamagedBytes) in
        UInt64(try reader.unsigned())
      }
      let slack = try bytes.int()
      let statesDay = try bytes.unsigned() == 1
      let hour = try bytes.optional { reader throws(DamagedBytes) in
        ToldHour(
          minute: try reader.int(), use: try reader.unsigned() == 0 ? .event : .entry)
      }
      try body(
        Candidate(
          passage: passage, days: days,
          words: FocusWords(
            stems, tellers: tellers, context: context, rarity: rarity.weight,
            isCommon: rarity.isCommon),
          published: published(entry.key.rank), rank: entry.key.rank, slack: slack,
          hour: hour, telling: entry.middle..<entry.end, statesDay: statesDay))
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
    return Telling(
      titles: try reader.array { reader throws(DamagedBytes) in
        FoundTitle(
          text: try reader.string(), worth: try reader.int(),
          namesSubject: try reader.unsigned() == 1, length: try reader.int())
      },
      words: try reader.string(), language: try reader.string())
  }
}

extension ByteReader {
  fileprivate mutating func stem() throws(DamagedBytes) -> FocusStem {
    let hash = UInt64(try unsigned())
    guard let kind = FocusStem.Kind(rawValue: UInt8(truncatingIfNeeded: try unsigned())) else {
      throw DamagedBytes()
    }
    return FocusStem(hash: hash, kind: kind, parts: max(1, Int(try unsigned())))
  }
}

extension TimeExpression {
  fileprivate var isCountedFromPublication: Bool {
    if case .publication = countedFrom { return true }
    return false
  }
}
