import Articles
import Temporal

/// Finds sentences of a text that was sent again days later, and gives their relative dates the
/// days that they had at first.
///
/// "He resigned Thursday", word for word in a second article a week after the first, tells of the
/// first Thursday. Only where two sentences or more of an article have moved so: a single one may
/// be what is said every week. Articles are added in order of publication, so that the first is
/// known when the second comes; what is kept of them is outside memory where it is much.
struct ResentWords {
  /// Sentences of an article that have to have moved.
  private static let fewest = 2

  /// A date by what stands round it.
  private struct Place: Hashable {
    var words: UInt64
    var offset: Int
  }

  private let kept: RecordList<UInt8>
  /// Where each article's dates lie, by its place in the order.
  private var places: [Int: Range<Int>] = [:]
  /// The dates of the article that was asked for last: many may repeat one.
  private var last: (rank: Int, dates: [Place: TimeExpression])?

  init(folder: String) { kept = RecordList(folder: folder) }

  /// - Parameters:
  ///   - dated: of one article, with the days that it gives itself.
  ///   - rank: the article's place in the order of publication.
  mutating func add(_ dated: [DatedWords], of rank: Int) throws(ScratchError) {
    guard !dated.isEmpty else { return }
    var writer = ByteWriter()
    writer.write(dated) {
      $0.write(UInt($1.words))
      $0.write($1.offset)
      $0.write(ExpressionCoding.bytes(of: $1.expression))
    }
    places[rank] = try kept.append(writer.bytes)
  }

  /// The first days of an article's passages that were sent before, by the passages' indices.
  mutating func firstDates(_ dated: [DatedWords]) throws -> [Int: TimeExpression] {
    var known: [Int: [Place: TimeExpression]] = [:]
    var moves: [Int: [(passage: DatedWords, first: TimeExpression)]] = [:]
    for passage in dated where passage.expression.countedFrom != nil {
      guard let original = passage.echoOf else { continue }
      let dates = try known[original] ?? dates(of: original)
      known[original] = dates
      guard let first = dates[Place(words: passage.words, offset: passage.offset)],
        first.range != passage.expression.range
      else { continue }
      moves[original, default: []].append((passage, first))
    }
    var dates: [Int: TimeExpression] = [:]
    for moved in moves.values where Set(moved.map(\.passage.bytes)).count >= Self.fewest {
      for (passage, first) in moved {
        var expression = passage.expression
        expression.range = first.range
        expression.value = first.value
        expression.countedFrom = first.countedFrom
        dates[passage.index] = expression
      }
    }
    return dates
  }

  private mutating func dates(of rank: Int) throws -> [Place: TimeExpression] {
    if let last, last.rank == rank { return last.dates }
    guard let bytes = places[rank] else { return [:] }
    var reader = ByteReader(try kept.records(at: bytes))
    let dates = try reader.array { reader throws(DamagedBytes) in
      (
        Place(words: UInt64(try reader.unsigned()), offset: try reader.int()),
        try ExpressionCoding.expression(from: try reader.blob())
      )
    }
    let known = Dictionary(dates, uniquingKeysWith: { $1 })
    last = (rank, known)
    return known
  }
}
