import PartsOfSpeech

/// What pages and live reports set before their words: "(Update 9:38 p.m. Cairo, 2:38 p.m. ET)",
/// "1145", "12 October 2011 Last updated at 20:01 GMT Help".
enum TitleStamp {
  /// No stamp is longer: words.
  private static let longest = 18

  /// The first word behind a stamp that begins at a word; `nil`: none begins there.
  static func end(in line: TaggedLine, from start: Int) -> Int? {
    guard start < line.count else { return nil }
    var end = bracketed(line, start) ?? updated(line, start) ?? clock(line, start)
    if let stamp = end, stamp < line.count, line.lower[stamp] == "(",
      let close = line.lower[stamp...].prefix(longest).firstIndex(of: ")")
    {
      end = close + 1
    }
    guard let end, end > start, end + 2 < line.count else { return nil }
    return end
  }

  private static func bracketed(_ line: TaggedLine, _ start: Int) -> Int? {
    guard let close = ["(": ")", "[": "]"][line.lower[start]],
      let end = line.lower[start...].prefix(longest).firstIndex(of: close),
      (start..<end).contains(where: { line.tags[$0] == .number })
    else { return nil }
    return end + 1
  }

  private static func updated(_ line: TaggedLine, _ start: Int) -> Int? {
    let head = start..<min(line.count, start + 8)
    guard let word = head.last(where: { ["updated", "update"].contains(line.lower[$0]) }),
      (start..<word).allSatisfy({ index in
        line.tags[index] == .number || line.tags[index].isMark || words.contains(line.lower[index])
      })
    else { return nil }
    return (word + 1..<line.count).first {
      line.tags[$0] != .number && !line.tags[$0].isMark && !words.contains(line.lower[$0])
    }
  }

  /// "1145 BBC correspondents say": four figures, then a capital.
  private static func clock(_ line: TaggedLine, _ start: Int) -> Int? {
    let word = line.lower[start].filter { $0 != ":" && $0 != "." }
    guard word.count == 4 || line.lower[start].contains(":"), word.allSatisfy(\.isNumber)
    else { return nil }
    let next = (start + 1..<line.count).first {
      !line.tags[$0].isMark
        && !["gmt", "et", "bst", "local", "time", "am", "pm"].contains(line.lower[$0])
    }
    return next.flatMap { line.isCapitalized($0) ? $0 : nil }
  }

  private static let words: Set<String> = [
    "at", "last", "page", "gmt", "bst", "et", "uk", "help", "edt", "est", "am", "pm", "a.m.",
    "p.m.", "cairo", "local", "time", "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december", "monday", "tuesday",
    "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
}
