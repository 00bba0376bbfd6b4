import PartsOfSpeech

/// A plan as it is told once its day is over: "Roe was due to visit Kirn" of one who "is due to", "the
/// ship was to arrive" of one that "will".
struct PlanInRetrospect {
  let line: TaggedLine

  init(_ line: TaggedLine) { self.line = line }

  /// The clause with its verb in the past; `nil`: it tells no plan, or nobody knows how.
  ///
  /// - Parameters:
  ///   - range: the clause.
  ///   - verb: its main verb.
  ///   - isDay: whether its date is a day: "will" tells of a month what somebody foresees.
  func text(_ range: Range<Int>, verb: Int, isDay: Bool) -> String? {
    let next = skippingAdverbs(from: verb + 1)
    guard range.contains(next), !line.isQuoted[verb], range.lowerBound < verb,
      line.tags[verb - 1] != .adverb
    else { return nil }
    var end = verb + 1
    let past: String
    switch line.lower[verb] {
    case "is" where isAppointed(next): past = "was"
    case "are" where isAppointed(next): past = "were"
    case "will" where isDay && line.tags[next] == .verb && !isGoingOn(next):
      guard let isSeveral = isSeveral(range.lowerBound..<verb) else { return nil }
      past = isSeveral ? "were to" : "was to"
      // "Will also be", "was also to be": the adverb is let go.
      end = next
    default: return nil
    }
    let before = line.string(range.lowerBound..<verb)
    let behind = line.string(end..<range.upperBound)
    return TitleTypography.set("\(before) \(past) \(behind)")
  }

  private func skippingAdverbs(from index: Int) -> Int {
    var index = index
    while index < line.count, line.tags[index] == .adverb, !line.denies(index) { index += 1 }
    return index
  }

  /// "Will be coming", "will be colder": what goes on or only is was not to be done.
  private func isGoingOn(_ index: Int) -> Bool {
    line.lower[index] == "be" && index + 1 < line.count
      && [.gerund, .adjective].contains(line.tags[index + 1])
  }

  /// "Is | due to", "are | to": what follows is to be done.
  private func isAppointed(_ index: Int) -> Bool {
    guard index + 1 < line.count else { return false }
    if line.tags[index] == .to { return line.tags[index + 1] == .verb }
    return Self.appointed.contains(line.lower[index])
      && (line.tags[index + 1] == .to || line.tags[index + 1] == .preposition)
  }

  private static let appointed: Set<String> = [
    "due", "set", "scheduled", "expected", "planned", "going", "supposed", "slated", "billed",
  ]

  /// Whether more than one does it; `nil`: words do not tell.
  private func isSeveral(_ subject: Range<Int>) -> Bool? {
    // "Up to 900 men": no noun, though a capital may look like one.
    let first = subject.first { index in
      line.tags[index].isNoun && line.tags[index + 1] != .to || line.tags[index] == .pronoun
    }
    guard let first else { return nil }
    if line.tags[first] == .pronoun {
      return Self.several.contains(line.lower[first])
        ? true : Self.single.contains(line.lower[first]) ? false : nil
    }
    let end =
      subject.first {
        $0 > first && !line.tags[$0].isNoun && ![.adjective, .number].contains(line.tags[$0])
      } ?? subject.upperBound
    // "Roe, Lee and Holm", "the mayor and his men"; what a comma or "who" holds says nothing of it.
    if subject.contains(where: { $0 >= end && line.tags[$0] == .conjunction }) {
      return line.tags[end] == .conjunction ? true : nil
    }
    let head = end - 1
    switch line.tags[head] {
    case .nouns: return true
    case .names: return nil
    // "900 men": whatever the word looks like.
    case .noun where subject.lowerBound < head && isCounted(subject.lowerBound..<head): return true
    default: return Self.several.contains(line.lower[head])
    }
  }

  private func isCounted(_ words: Range<Int>) -> Bool {
    words.contains { line.tags[$0] == .number && line.lower[$0] != "one" }
  }

  private static let several: Set<String> = [
    "they", "people", "police", "men", "women", "children",
  ]
  private static let single: Set<String> = ["he", "she", "it"]
}
