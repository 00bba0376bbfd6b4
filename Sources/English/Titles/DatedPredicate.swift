import PartsOfSpeech

/// What a date that stands behind the main verb of a clause belongs to, where that is not the verb.
enum DatedPredicate {
  /// A second verb of the same subject: "Roe lost his house and said on Friday that he was safe".
  case second
  /// The same of what was still to come: "Roe has landed and will be in Kirn on Friday".
  case secondToCome
  /// What somebody wanted done: "Roe urged the farmers to march on Friday".
  case wish

  /// - Parameters:
  ///   - date: its words.
  ///   - verb: the main one.
  ///   - range: the words of the clause; the date stands in it or right behind it.
  /// - Returns: `nil` where the date belongs to the main verb, as far as words can tell.
  init?(_ line: TaggedLine, date: Range<Int>, verb: Int, in range: Range<Int>) {
    guard date.lowerBound > verb + 1, date.lowerBound <= range.upperBound + 3 else { return nil }
    let between = (verb + 1)..<date.lowerBound
    if let joint = between.last(where: { Self.isJoint(line, $0) }) {
      let second = line.skippingAdverbs(from: joint + 1)
      // "Fell and died on Friday": both did it then.
      let isSame = line.tags[second] == line.tags[verb] && line.lower[verb] != "had"
      if !isSame || VerbLexicon.saying.contains(line.lower[second]) {
        self = line.tags[second] == .modal ? .secondToCome : .second
        return
      }
    }
    let isWish =
      Self.wishing.contains(line.lower[verb])
      || between.prefix(2).contains {
        line.tags[$0] == .participle && Self.wishing.contains(line.lower[$0])
      }
    let isToBeDone = between.contains {
      line.tags[$0] == .to && $0 + 1 < line.count && line.tags[$0 + 1] == .verb
    }
    guard isWish, isToBeDone else { return nil }
    self = .wish
  }

  /// Whether "and" or "but" joins a second verb of the subject.
  private static func isJoint(_ line: TaggedLine, _ index: Int) -> Bool {
    guard line.tags[index] == .conjunction, ["and", "but"].contains(line.lower[index]) else {
      return false
    }
    let next = line.skippingAdverbs(from: index + 1)
    return next < line.count && line.tags[next].isFinite
  }

  /// What is to be done stands behind them.
  private static let wishing: Set<String> = [
    "urged", "urges", "called", "calls", "asked", "asks", "wanted", "wants", "ordered", "orders",
    "told", "vowed", "vows", "promised", "promises", "agreed", "agrees", "invited", "decided",
    "hoped", "hopes", "intended", "intends", "prepared", "threatened", "threatens", "offered",
    "demanded", "demands", "needed", "needs", "tried", "refused", "pledged", "encouraged",
  ]
}

extension TaggedLine {
  fileprivate func skippingAdverbs(from index: Int) -> Int {
    var index = index
    while index < count - 1, tags[index] == .adverb { index += 1 }
    return index
  }

  /// Whether a date is that of the saying, not of what is said to come: "Roe said Tuesday he would go",
  /// "On Tuesday Roe said he would go".
  func isDateOfSaying(_ date: Range<Int>?, verb: Int) -> Bool {
    guard let date, VerbLexicon.saying.contains(lower[verb]) else { return false }
    return date.lowerBound <= verb
      || !(verb + 1..<date.lowerBound).contains { tags[$0].isFinite || tags[$0] == .to }
  }

  /// Whether a date is that of a noun on which a participle hangs it: "Roe, shown here in May", "the
  /// vote now planned for May".
  func isAside(_ index: Int, after verb: Int) -> Bool {
    let near = max(verb + 3, index - 3)..<max(verb + 3, index)
    let isOfNoun = near.contains { place in
      guard tags[place] == .participle || ["due", "set"].contains(lower[place]) else {
        return false
      }
      let before = lower[place - 1] == "now" ? place - 2 : place - 1
      return tags[before].isNoun
    }
    if isOfNoun { return true }
    guard index > verb + 2,
      let comma = (verb + 1..<index).last(where: { tags[$0] == .comma }), index - comma <= 6,
      comma + 1 < index
    else { return false }
    return tags[comma + 1] == .participle && !(comma + 2..<index).contains { tags[$0].isVerb }
  }
}
