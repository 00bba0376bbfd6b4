/// Tells the hours of a text that writes them in four figures ("he fell asleep at about 1100 … shortly
/// after 1100 … by 1221") from years behind the same words.
struct FiguredHours: Sendable {
  /// Before this year hardly any news goes back.
  private static let modern = 1700
  /// An hour that is no year has to stand in the same stretch of so many bytes, or in one beside it:
  /// within some ten sentences.
  private static let stretch = 1_000

  private var count = 0
  /// The stretches that have an hour in four figures which are no year.
  private var hours: Set<Int> = []
  /// Whether a year is named that is long past: what may be one as well then is.
  private var hasOldYear = false

  var isEmpty: Bool { count == 0 }

  mutating func note(_ mention: Recognizer.Mention, in text: Span<UInt8>) {
    switch mention.meaning.kind {
    case .hourOrYear: count += 1
    case .point(let point):
      if let year = point.year, year < Self.modern { hasOldYear = true }
    default:
      if mention.meaning.time?.hour != nil, Self.holdsFourFigures(mention.bytes, of: text) {
        hours.insert(mention.bytes.lowerBound / Self.stretch)
      }
    }
  }

  private static func holdsFourFigures(_ bytes: Range<Int>, of text: Span<UInt8>) -> Bool {
    var figures = 0
    for index in bytes {
      figures = 0x30...0x39 ~= text[index] ? figures + 1 : 0
      if figures == 4 { return true }
    }
    return false
  }

  /// Gives the figures their hour, or their year.
  func settle(_ mention: inout Recognizer.Mention) {
    guard case .hourOrYear(let hour, let minute, let year) = mention.meaning.kind else { return }
    if !hasOldYear, isHourNear(mention.bytes.lowerBound) {
      mention.meaning.kind = .timeOnly(steps: 0, .thread)
      mention.meaning.time = TimeOfDay(hour: hour, minute: minute)
    } else {
      mention.meaning.kind = .point(.year(year))
    }
  }

  private func isHourNear(_ place: Int) -> Bool {
    let own = place / Self.stretch
    return (own - 1...own + 1).contains(where: hours.contains)
  }
}
