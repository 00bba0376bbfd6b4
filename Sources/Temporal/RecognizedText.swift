/// A text whose time expressions were found, to be counted from one day or another.
///
/// Finding takes nearly all the time, so that many publication dates can be tried at little cost.
public struct RecognizedText: Sendable {
  private let mentions: [Recognizer.Mention]
  private let namedDays: Set<Day>

  init(_ text: Span<UInt8>, grammar: Grammar) {
    var recognizer = Recognizer(grammar: grammar)
    var mentions = recognizer.mentions(in: text)
    NumericDate.decideOrder(&mentions, in: text)
    LiveStamps.decide(&mentions)
    self.mentions = mentions
    namedDays = Narrative.namedDays(mentions)
  }

  /// How many expressions there may be.
  public var count: Int { mentions.count }

  /// Where they stand, in order: UTF-8 bytes.
  public var places: [Range<Int>] { mentions.map(\.bytes) }

  /// The expressions in order of position; parameters as in `Tagger.tag`.
  public func expressions(
    published: DayRange?, zones: [ReferenceZone] = []
  ) -> [TimeExpression] {
    var resolver = resolver(published: published, zones: zones)
    var expressions: [TimeExpression] = []
    expressions.reserveCapacity(mentions.count)
    for mention in mentions {
      if let expression = resolver.resolve(mention) { expressions.append(expression) }
    }
    return expressions
  }

  /// The first expression that shares a byte with a place of the text; what stands behind it is not
  /// counted.
  public func expression(at place: Range<Int>, published: DayRange?) -> TimeExpression? {
    var resolver = resolver(published: published, zones: [])
    for mention in mentions {
      if mention.bytes.lowerBound >= place.upperBound { return nil }
      if let expression = resolver.resolve(mention), expression.bytes.overlaps(place) {
        return expression
      }
    }
    return nil
  }

  private func resolver(published: DayRange?, zones: [ReferenceZone]) -> Resolver {
    Resolver(
      published: published, zones: zones,
      isNarrative: Narrative.tells(mentions, published: published), namedDays: namedDays)
  }
}

/// Tells histories from news by the times they speak of.
enum Narrative {
  /// A narrative dates what it tells by years long gone; news speaks from the day it is written.
  ///
  /// - Parameter published: the days on which the text may have been published.
  static func tells(_ mentions: [Recognizer.Mention], published: DayRange?) -> Bool {
    let recent = published?.first.map { $0.year - 1 } ?? .max
    var past = 0
    var spoken = 0
    for mention in mentions {
      switch mention.meaning.kind {
      case .point(let point):
        if let year = point.year, year < recent { past += 1 }
      case .deictic, .unit(_, _, .speech), .shifted(_, _, .speech),
        .incomplete(.weekday, _), .incomplete(_, .steps(_, .speech)), .inUnit(_, _, _, .speech):
        spoken += 1
      default: break
      }
    }
    return past > 5 && past > 3 * spoken
  }

  /// The days that are named with their year.
  static func namedDays(_ mentions: [Recognizer.Mention]) -> Set<Day> {
    Set(
      mentions.compactMap {
        guard case .point(.day(let day)) = $0.meaning.kind else { return nil }
        return day
      })
  }
}

/// Tells the stamps of a live report ("1403 Police say …") from years at the same place.
enum LiveStamps {
  /// So many stamps at least make a live report.
  private static let fewest = 3

  /// Gives every stamp its hour, or its year. What is neither stays a stamp, and gets no day.
  ///
  /// Hours of entries go up or go down, and do not all lie where years do.
  static func decide(_ mentions: inout [Recognizer.Mention]) {
    var figures: [(hour: Int, minute: Int)] = []
    for mention in mentions {
      if case .stamp(let hour, let minute, _) = mention.meaning.kind {
        figures.append((hour, minute))
      }
    }
    guard !figures.isEmpty else { return }
    let isLive = areHours(figures)
    for index in mentions.indices {
      guard case .stamp(let hour, let minute, let year) = mentions[index].meaning.kind else {
        continue
      }
      if isLive {
        mentions[index].meaning.kind = .timeOnly(steps: 0, .speech)
        mentions[index].meaning.time = TimeOfDay(hour: hour, minute: minute)
      } else if let year {
        mentions[index].meaning.kind = .point(.year(year))
      }
    }
  }

  private static func areHours(_ figures: [(hour: Int, minute: Int)]) -> Bool {
    guard figures.count >= fewest else { return false }
    let outsideYears = figures.filter { !(17...20).contains($0.hour) }.count
    guard outsideYears * 5 >= figures.count else { return false }
    let steps = zip(figures, figures.dropFirst()).map { one, other in
      other.hour * 60 + other.minute - one.hour * 60 - one.minute
    }
    let rising = steps.filter { $0 >= 0 }.count
    return max(rising, steps.count - rising) * 4 >= steps.count * 3
  }
}
