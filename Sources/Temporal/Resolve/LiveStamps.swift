/// Tells the stamps of a live report ("1403 Police say …") from years at the same place.
enum LiveStamps {
  /// So many stamps at least make a live report.
  private static let fewest = 3

  /// Gives every stamp its hour, or its year. What is neither stays a stamp, and gets no day.
  ///
  /// Hours of entries go up or go down, and do not all lie where years do.
  static func settle(_ mentions: inout [Recognizer.Mention]) {
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
