import Articles
import PartsOfSpeech

/// What stands over an article, as a title: without the stamp and the label before it, and without
/// the first sentence that runs on behind it.
struct Headline {
  let title: FoundTitle

  /// - Parameter isWhole: the line is a headline and nothing else.
  init?(_ line: TaggedLine, isWhole: Bool) {
    let start = Self.start(of: line)
    guard line.count - start >= 3 else { return nil }
    let rest = TaggedLine(line.string(start..<line.count))
    let run = RunOnHeadline(rest)?.end
    guard isWhole || run != nil else { return nil }
    var end = run ?? rest.count
    while end > 0, rest.tags[end - 1] == .stop || rest.tags[end - 1] == .comma { end -= 1 }
    let length = (0..<end).count { !rest.tags[$0].isMark }
    let check = TitleCheck(rest)
    guard 4...16 ~= length, check.isWhole(0..<end), rest.lower[end - 1] != "?" else { return nil }
    let verb = rest.mainVerb(in: 0..<end)
    let isTold = verb != nil || (0..<end).contains { rest.tags[$0] == .participle }
    guard !(0..<end).contains(where: { Self.captions.contains(rest.lower[$0]) }) else { return nil }
    var worth = isTold ? 21 : 13
    if let verb, check.isVague(0..<end, verb) { worth -= 6 }
    if check.isFirstPerson(0..<end) { worth -= 8 }
    if !(0..<end).contains(where: { rest.tags[$0].isName }) { worth -= 3 }
    if Self.isOfTwo(rest, end) { worth -= Self.costOfTwo }
    let told = verb.flatMap { Self.endOfCaption(rest, $0, end) }
    if told != nil { worth -= Self.costOfCaption }
    title = FoundTitle(
      text: TitleTypography.set(rest.string(0..<(told ?? end))), worth: worth, length: length)
  }

  /// Behind "12 October 2011 Last updated at 20:01 GMT Help", "In pics:" and the like.
  private static func start(of line: TaggedLine) -> Int {
    var start = TitleStamp.end(in: line, from: 0) ?? 0
    if start + 4 < line.count,
      let colon = (start..<(start + 4)).last(where: { line.lower[$0] == ":" }),
      labels.contains(line.lower[start])
    {
      start = colon + 1
    }
    return start
  }

  private static let costOfCaption = 3
  private static let costOfTwo = 9

  /// "Officers march in Kirn | on Sunday": what is seen in a picture is told as if it went on, with its
  /// day; no headline says on which day it came out.
  private static func endOfCaption(_ line: TaggedLine, _ verb: Int, _ end: Int) -> Int? {
    guard [.present, .presentThird].contains(line.tags[verb]), verb + 4 < end,
      !VerbLexicon.saying.contains(line.lower[verb]), line.lower[end - 2] == "on",
      EnglishDatings.weekdays.contains(line.lower[end - 1])
    else { return nil }
    return line.tags[end - 3] == .comma ? end - 3 : end - 2
  }

  /// "March in Kirn - Lee has left": two that a dash parts.
  private static func isOfTwo(_ line: TaggedLine, _ end: Int) -> Bool {
    (1..<end).contains(where: line.isSpacedDash)
  }

  /// Words of what stands below a picture.
  private static let captions: Set<String> = [
    "image", "photo", "photograph", "picture", "pictures", "pictured", "file", "reuters",
  ]
  private static let labels: Set<String> = [
    "in", "video", "audio", "photos", "pictures", "gallery", "live", "watch", "listen", "opinion",
    "analysis", "profile", "timeline", "map", "maps",
  ]
}
