extension NumericDate {
  /// Gives the dates of a text that can be read in two ways the order of those that can not: with
  /// "25/11/2022" beside it "10/11/2022" is in November. Texts with both orders or none keep the
  /// month first.
  static func decideOrder(_ mentions: inout [Recognizer.Mention], in text: Span<UInt8>) {
    var unsettled: [(index: Int, dayFirst: Day)] = []
    var isDayFirst = false
    for (index, mention) in mentions.enumerated() {
      guard case .point(.day) = mention.meaning.kind,
        let date = NumericDate(text, at: mention.bytes.lowerBound), !date.isDotted
      else { continue }
      switch (date.monthFirst, date.dayFirst) {
      case (nil, _?): isDayFirst = true
      case (_?, nil): return
      case (_, let dayFirst?): if date.isAmbiguous { unsettled.append((index, dayFirst)) }
      default: break
      }
    }
    guard isDayFirst else { return }
    for (index, day) in unsettled { mentions[index].meaning.kind = .point(.day(day)) }
  }
}
