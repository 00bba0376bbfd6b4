import Articles
import Editions
import Temporal

/// Something that bounds the day on which an article was published.
struct DateEvidence: Hashable, Sendable {
  /// What is believed first where two cannot both be true, from the firmest down.
  enum Kind: Int, Comparable, Sendable {
    /// The page says when it was last changed, or when readers wrote below it.
    case stamped
    /// Another article says when it came out, or stands in an order with it.
    case announced, ordered
    /// Two expressions of the text mean the same time.
    case agreement
    /// The head or signature of something that it quotes.
    case quotedDate
    /// A complete date that it tells of as past, or as still to come.
    case past, future
    /// It announces something dated that it quotes; another article dates the same event; a weekday
    /// beside a date.
    case announcing, sameEvent, weekday

    static func < (a: Kind, b: Kind) -> Bool { a.rawValue < b.rawValue }
  }

  var kind: Kind
  var first: Day?
  var last: Day?
  /// The words it rests on, for a person to read.
  var reason: String
}

/// The days that all of an article's evidence leaves.
struct PublicationBounds: Sendable {
  private(set) var first: Day?
  private(set) var last: Day?
  private var firstReason: String?
  private var lastReason: String?

  /// Evidence that contradicts firmer evidence is left out. Where what is told as past and what is
  /// told as still to come contradict each other, neither is believed.
  init(_ evidence: [DateEvidence]) {
    let sorted = evidence.sorted {
      ($0.kind.rawValue, $1.first?.number ?? .min, $0.last?.number ?? .max, $0.reason)
        < ($1.kind.rawValue, $0.first?.number ?? .min, $1.last?.number ?? .max, $1.reason)
    }
    for item in sorted where item.kind < .past { narrow(by: item) }
    let told = sorted.filter { ($0.kind == .past || $0.kind == .future) && agrees($0) }
    if !PublicationBounds.contradict(told) { for item in told { narrow(by: item) } }
    for item in sorted where item.kind > .future { narrow(by: item) }
  }

  private static func contradict(_ evidence: [DateEvidence]) -> Bool {
    guard let start = evidence.compactMap(\.first).max(),
      let end = evidence.compactMap(\.last).min()
    else { return false }
    return end < start
  }

  private func agrees(_ evidence: DateEvidence) -> Bool {
    var copy = self
    return copy.narrow(by: evidence)
  }

  /// Whether the evidence leaves a day.
  @discardableResult
  private mutating func narrow(by evidence: DateEvidence) -> Bool {
    let start = [first, evidence.first].compactMap { $0 }.max()
    let end = [last, evidence.last].compactMap { $0 }.min()
    if let start, let end, end < start { return false }
    if start != first { firstReason = evidence.reason }
    if end != last { lastReason = evidence.reason }
    (first, last) = (start, end)
    return true
  }

  /// `nil` when nothing is known.
  var publication: Publication? {
    if first == nil && last == nil { return nil }
    let days = DayRange(first: first, last: last, precision: .range)
    let edtf = EDTF(days: days)
    let reasons = [firstReason, lastReason].compactMap { $0 }
    return Publication(
      edtf: edtf.description,
      days: { if case .date = edtf { edtf.days } else { days } }(), source: .inferred,
      basis: Set(reasons).count == 1 ? reasons[0] : reasons.joined(separator: "; "))
  }
}

extension Article {
  /// How a reason speaks of it: its title, or its first words, between quotation marks; at most so
  /// many characters. Not its file's name, which says nothing of what was read.
  func name(upTo length: Int) -> String {
    let start = regions.first { $0.kind == .body }?.bytes.lowerBound ?? 0
    let words = title ?? displayText(of: start..<min(start + length * 4, text.utf8.count)).text
    return "“\(EditionText.shortened(EditionText.clean(words), to: length))”"
  }
}
