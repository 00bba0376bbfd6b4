import PartsOfSpeech

/// A clause without what only leads to it or hangs on it: a stamp, a place line, a date at either end.
extension SentenceTitles {
  /// Without what only leads to the clause: a place line, a stamp, "Meanwhile,", a date.
  func trimmedStart(_ start: Int) -> (start: Int, isDate: Bool) {
    var start = start
    var isDate = false
    var isTrimmed = true
    while isTrimmed, start + 3 < line.count {
      isTrimmed = false
      let word = line.lower[start]
      if let end = TitleStamp.end(in: line, from: start) {
        // The day of a stamp is the day on which the rest was told.
        isDate = isDate || own.map { start..<end ~= $0.lowerBound } ?? false
        start = end
        isTrimmed = true
      } else if let date = dates.first(where: { $0.lowerBound == start }), !bounds(date),
        let end = endOfDate(date)
      {
        start = end
        (isTrimmed, isDate) = (true, true)
      } else if let colon = voiceLabel(from: start) {
        start = colon + 1
        isTrimmed = true
      } else if let dash = placeLine(from: start) {
        start = dash + 1
        isTrimmed = true
      } else if let end = capitals(from: start) {
        start = end
        isTrimmed = true
      } else if line.tags[start] == .conjunction, ["and", "but", "so", "or"].contains(word) {
        start += 1
        isTrimmed = true
      } else if line.tags[start + 1] == .comma, Self.openers.contains(word) {
        start += 2
        isTrimmed = true
      } else if word == "of", line.lower[start + 1] == "course", line.tags[start + 2] == .comma {
        start += 3
        isTrimmed = true
      } else if [",", "-", "–", "—", "--", ":", ";", "\"", "”", "''"]
        .contains(word), word != "\"" || !line.isQuoted[start]
      {
        start += 1
        isTrimmed = true
      }
    }
    return (start, isDate)
  }

  /// Behind a date that stands apart from what is told: with a comma or colon, or as the head of an
  /// entry, before a capital.
  private func endOfDate(_ date: Range<Int>) -> Int? {
    let end = date.upperBound
    guard end + 3 < line.count else { return nil }
    if line.tags[end] == .comma || line.lower[end] == ":" { return end + 1 }
    let isWhole =
      date.lowerBound == 0 && date.count > 1 && line.lower[end - 1].allSatisfy(\.isNumber)
    let isEntry =
      line.isCapitalized(end) && (line.tags[date.lowerBound] == .number || isWhole)
    // "On 3 April 2001 the bridge fell."
    let isLed =
      date.contains { line.tags[$0] == .preposition } && line.tags[end].opensSubject
      && line.isClause(end..<line.count)
    return isEntry || isLed ? end : nil
  }

  private static let openers: Set<String> = [
    "meanwhile", "however", "also", "then", "still", "earlier", "later", "separately", "instead",
    "moreover", "besides", "nevertheless", "nonetheless", "indeed", "finally", "additionally",
    "furthermore", "afterwards", "elsewhere", "today", "yesterday", "well", "yes", "no", "now",
  ]

  /// Behind the place that an entry is headed by: "PORT-AU-PRINCE We have arrived".
  private func capitals(from start: Int) -> Int? {
    func isCapital(_ index: Int) -> Bool {
      let word = line.text[line.words[index].bytes]
      return word.count > 1 && word.contains { 0x41...0x5A ~= $0 }
        && !word.contains { 0x61...0x7A ~= $0 }
    }
    var end = start
    var letters = 0
    while end + 3 < line.count, isCapital(end) || line.lower[end] == "-" {
      letters += line.words[end].bytes.count
      end += 1
    }
    let isHead = letters >= 5 && line.isCapitalized(end) && line.tags[end].opensSubject
    return isHead && !line.tags[end].isNoun ? end : nil
  }

  /// The colon of "ROE (voice-over):", where a transcript says how somebody is heard.
  private func voiceLabel(from start: Int) -> Int? {
    let head = start..<min(line.count - 3, start + 14)
    guard let colon = head.first(where: { line.lower[$0] == ":" }), colon >= start + 4,
      line.lower[colon - 1] == ")", Self.heard.contains(line.lower[colon - 2])
    else { return nil }
    return colon
  }

  private static let heard: Set<String> = ["over", "voice-over", "camera", "telephone", "phone"]

  /// The dash of "CAIRO, Egypt (CNN) —".
  private func placeLine(from start: Int) -> Int? {
    let end = min(line.count - 3, start + 12)
    guard start < end,
      let dash = (start..<end).first(where: {
        ["—", "–", "--"].contains(line.lower[$0]) || line.isSpacedDash($0)
      }),
      dash > start, line.isCapitalized(start)
    else { return nil }
    let isPlace = (start..<dash).allSatisfy { index in
      line.tags[index].isName || line.tags[index] == .number || line.tags[index] == .comma
        || ["(", ")", ".", "/"].contains(line.lower[index])
        || line.isCapitalized(index)
    }
    return isPlace && line.isCapitalized(dash + 1) ? dash : nil
  }

  /// Without full stop and date at the end.
  func trimmedEnd(_ start: Int, _ end: Int) -> (end: Int, isDate: Bool) {
    var end = end
    var isDate = false
    while end > start + 3 {
      let last = end - 1
      if [".", "!", ",", ";", ":", "-", "–", "—", "--"].contains(line.lower[last])
        || line.lower[last].allSatisfy({ $0 == "." || $0 == "…" })
      {
        end -= 1
      } else if let date = dates.first(where: { $0.upperBound == end }),
        date.lowerBound > start + 2, !bounds(date), !isDenied(start..<date.lowerBound)
      {
        end = date.lowerBound
        isDate = true
        // "in 1998 and 2003": nothing is left to join.
        if line.tags[end - 1] == .conjunction { end -= 1 }
      } else {
        break
      }
    }
    return (end, isDate)
  }

  /// "Since 1981", "until May": without it, what is told would last for ever.
  func bounds(_ date: Range<Int>) -> Bool {
    let words = date.map { line.lower[$0] }
    let isOfClock = words.contains {
      $0.contains(":") || ["a.m.", "p.m.", "am", "pm"].contains($0)
    }
    if words.contains("after"), isOfClock || words.contains("shortly") { return false }
    return words.contains(where: Self.bounding.contains)
  }

  /// "Tents will not work [in May]" says another thing without its date.
  private func isDenied(_ range: Range<Int>) -> Bool {
    range.contains(where: line.denies)
  }

  private static let bounding: Set<String> = [
    "since", "until", "from", "for", "within", "beginning", "starting", "before", "after",
  ]
}

extension PennTag {
  /// Somebody or something is named from here on.
  fileprivate var opensSubject: Bool {
    isNoun || [.determiner, .pronoun, .possessive, .number].contains(self)
  }
}
