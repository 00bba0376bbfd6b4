import PartsOfSpeech

/// What makes a run of words no title, or a poor one.
struct TitleCheck {
  private let line: TaggedLine

  init(_ line: TaggedLine) { self.line = line }

  /// Whether a clause can stand by itself: it ends with a full word, its marks are closed, it tells
  /// more than that somebody spoke.
  func holds(_ range: Range<Int>, verb: Int) -> Bool {
    guard range.count >= 3, let last = range.last, isBalanced(range), !isTornAtEnd(last),
      !isTornAtStart(range), !isShell(range, verb), !isAddress(range)
    else { return false }
    // "Lund, and is shown again": the subject stood before.
    if verb > range.lowerBound, line.tags[verb - 1] == .conjunction { return false }
    // "… as lawyers ask": what they ask for is not there.
    let isOpen =
      verb < last && [.present, .presentThird].contains(line.tags[last]) && !endsWithSpeaker(last)
    if isOpen || isCaption(range) || isCleft(range, verb) { return false }
    if verb == last {
      return ![.modal].contains(line.tags[verb]) && !Self.linking.contains(line.lower[verb])
    }
    return true
  }

  /// Whether a run of words is whole at its ends and in its marks.
  func isWhole(_ range: Range<Int>) -> Bool {
    guard range.count >= 3, let last = range.last else { return false }
    return isBalanced(range) && !isTornAtEnd(last) && !isTornAtStart(range)
      && !isAddress(range)
  }

  private static let linking: Set<String> = [
    "is", "are", "was", "were", "be", "been", "has", "have", "had", "do", "does", "did", "'s",
    "’s", "’re", "'re", "became", "seems", "seemed", "said", "says", "told", "asked",
  ]

  /// They say nothing without what follows.
  private static let needing: Set<String> = [
    "dealing", "coping", "relying", "consisting", "depending", "according", "including",
    "regarding",
    "involving", "concerning",
  ]

  private func isTornAtEnd(_ last: Int) -> Bool {
    // "… begins and later [when]"
    if line.tags[last] == .adverb, line.tags[last - 1] == .conjunction { return true }
    // "… experience of dealing [with]"
    if Self.needing.contains(line.lower[last]) { return true }
    switch line.tags[last] {
    case .determiner, .conjunction, .to, .possessive, .modal, .whDeterminer, .whPronoun,
      .whPossessive, .whAdverb, .comma, .colon, .opening:
      return line.lower[last] != "that" || line.tags[last] != .determiner
    case .preposition:
      return !["out", "up", "down", "off", "on", "over", "in", "away"].contains(line.lower[last])
    case .possessiveEnding: return true
    default:
      return Self.linking.contains(line.lower[last]) && line.lower[last] != "did"
        && !endsWithSpeaker(last)
    }
  }

  /// "The dam broke to the east of the mill, two officers said."
  private func endsWithSpeaker(_ last: Int) -> Bool {
    guard VerbLexicon.saying.contains(line.lower[last]), line.tags[last].isFinite,
      let comma = line.tags[..<last].lastIndex(of: .comma), (2...6).contains(last - comma)
    else { return false }
    return (comma + 1..<last).allSatisfy { !line.tags[$0].isVerb && !line.tags[$0].isMark }
      && line.hasSubject(comma + 1..<last)
  }

  private func isTornAtStart(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    // "Roe said: have been horrific"
    let isHeadless = range.dropLast().contains {
      line.lower[$0] == ":" && line.tags[$0 + 1].isFinite
    }
    if isHeadless { return true }
    if ["(", "["].contains(line.lower[first]) { return true }
    if line.tags[first].isMark { return ![.opening].contains(line.tags[first]) }
    let opening = line.text[line.words[first].bytes].first ?? 0
    if [UInt8(ascii: "@"), UInt8(ascii: "#"), UInt8(ascii: "*"), UInt8(ascii: "|")].contains(
      opening)
    {
      return true
    }
    // A clause that hangs on another which is not here.
    if [.whDeterminer, .whPronoun, .whPossessive].contains(line.tags[first]) { return true }
    return line.opensClause(first, before: range.upperBound)
      && !range.contains { line.tags[$0] == .comma }
  }

  /// "He was asked", "It said in a statement": nothing is told.
  private func isShell(_ range: Range<Int>, _ verb: Int) -> Bool {
    guard VerbLexicon.saying.contains(line.lower[verb]) || isAsked(range, verb) else {
      return false
    }
    let rest = (verb + 1)..<range.upperBound
    let isTold =
      rest.contains {
        line.tags[$0].isFinite || line.tags[$0] == .opening || line.lower[$0] == "\""
      }
      || range.contains { $0 < verb && line.tags[$0].isFinite }
    if isTold { return false }
    // "The UN says damage to the capital [is worse]"
    if ["says", "said", "say"].contains(line.lower[verb]) { return true }
    let content = rest.filter { index in
      (line.tags[index].isNoun || line.tags[index] == .verb)
        && !Self.places.contains(line.lower[index])
    }
    return content.count < 2
  }

  private func isAsked(_ range: Range<Int>, _ verb: Int) -> Bool {
    let next = verb + 1
    return next < range.upperBound && ["was", "were", "been"].contains(line.lower[verb])
      && ["asked", "told", "quoted", "said", "reported"].contains(line.lower[next])
  }

  /// Where and to whom things are said.
  private static let places: Set<String> = [
    "statement", "interview", "reporters", "conference", "news", "briefing", "journalists",
    "telephone", "email", "tweet", "twitter", "radio", "television", "bbc", "cnn", "times",
    "newspaper", "programme", "program", "agency", "message",
  ]

  private func isAddress(_ range: Range<Int>) -> Bool { range.contains { line.isAddress[$0] } }

  /// Whether every quotation and bracket that is opened is closed.
  private func isBalanced(_ range: Range<Int>) -> Bool {
    var (straight, curly, round, square) = (0, 0, 0, 0)
    for index in range {
      switch line.lower[index] {
      case "\"": straight += 1
      case "“", "``": curly += 1
      case "”", "''": curly -= 1
      case "(": round += 1
      case ")": round -= 1
      case "[": square += 1
      case "]": square -= 1
      default: break
      }
      if curly < 0 || round < 0 || square < 0 { return false }
    }
    return straight % 2 == 0 && curly == 0 && round == 0 && square == 0
  }

  /// "It is the sight [that awaits you]": what it is stands behind.
  private func isCleft(_ range: Range<Int>, _ verb: Int) -> Bool {
    verb == range.lowerBound + 1 && ["it", "this", "that"].contains(line.lower[verb - 1])
      && ["is", "was", "'s", "’s"].contains(line.lower[verb])
      && !(verb + 1..<range.upperBound).contains { line.tags[$0].isVerb } && range.count <= 7
  }

  /// What stands below a picture: "Satellite image of Kirn, taken on Friday".
  private func isCaption(_ range: Range<Int>) -> Bool {
    range.prefix(4).contains { Self.pictures.contains(line.lower[$0]) }
      || range.dropFirst().contains {
        line.lower[$0 - 1] == "this" && Self.pictures.contains(line.lower[$0])
      }
  }

  private static let pictures: Set<String> = [
    "image", "photo", "photograph", "picture", "pictured", "graphic",
  ]

  // MARK: Poor ones

  /// Whether nobody knows of whom or what it speaks.
  func isVague(_ range: Range<Int>, _ verb: Int) -> Bool {
    let subject = range.lowerBound..<verb
    guard let head = subject.first(where: { !line.tags[$0].isMark }) else { return true }
    // "It was found that Roe had left": what is told stands behind.
    let next = (verb + 1)..<min(verb + 4, range.upperBound)
    let isTold = next.dropFirst().contains {
      line.lower[$0] == "that" && [.participle, .adjective].contains(line.tags[$0 - 1])
    }
    if line.lower[head] == "it", isTold {
      return false
    }
    if subject.contains(where: { line.tags[$0].isNoun && !Self.empty.contains(line.lower[$0]) }) {
      return false
    }
    return [.pronoun, .determiner, .existential, .number, .possessive, .adjective, .adverb]
      .contains(line.tags[head]) || line.tags[head].isNoun
  }

  /// Nouns that name nothing.
  private static let empty: Set<String> = [
    "one", "ones", "others", "some", "many", "thing", "things", "something", "everything",
  ]

  /// "This storm", "his lawyer": it leans on what stood before.
  func leansBack(_ range: Range<Int>, _ verb: Int) -> Bool {
    (range.lowerBound..<verb).prefix(3).contains { index in
      line.tags[index] == .possessive
        || ["this", "that", "these", "those", "such", "another", "other"].contains(
          line.lower[index])
    }
  }

  func isFirstPerson(_ range: Range<Int>) -> Bool {
    range.contains { index in
      !line.isQuoted[index] && Self.speaking.contains(line.lower[index])
        && (line.tags[index] == .pronoun || line.tags[index] == .possessive)
    }
  }

  private static let speaking: Set<String> = [
    "i", "we", "me", "us", "my", "our", "you", "your", "myself", "ourselves",
  ]

  /// What is still to come, when another passage tells that it has.
  func isPlanned(_ range: Range<Int>, _ verb: Int) -> Bool {
    if ["will", "would", "may", "might", "could", "can", "should", "'ll", "must"]
      .contains(line.lower[verb])
    {
      return true
    }
    // "The men are to mend the dam"
    let isToBeDone =
      ["is", "are"].contains(line.lower[verb]) && verb + 2 < range.upperBound
      && line.tags[verb + 1] == .to && line.tags[verb + 2] == .verb
    if isToBeDone { return true }
    let near = verb..<min(range.upperBound, verb + 4)
    // "Roe said she would travel to Kirn"
    let isSaid =
      VerbLexicon.saying.contains(line.lower[verb])
      && near.contains { ["will", "would", "'ll", "’ll"].contains(line.lower[$0]) }
    return isSaid || near.contains { Self.plans.contains(line.lower[$0]) }
      || isPlannedInWhatIsSaid(range, verb)
  }

  /// "Roe said more than forty were expected to come": the verb of what is said has the plan.
  private func isPlannedInWhatIsSaid(_ range: Range<Int>, _ verb: Int) -> Bool {
    guard VerbLexicon.saying.contains(line.lower[verb]),
      let told = (verb + 1..<range.upperBound).first(where: { line.tags[$0].isFinite })
    else { return false }
    if ["will", "'ll", "’ll"].contains(line.lower[told]) { return true }
    guard ["is", "are", "was", "were"].contains(line.lower[told]) else { return false }
    return (told + 1..<min(range.upperBound, told + 3)).contains {
      Self.plans.contains(line.lower[$0])
    }
  }

  private static let plans: Set<String> = [
    "plan", "plans", "planned", "scheduled", "expected", "due", "hopes", "hope", "hoped",
    "intends", "intend", "going", "set",
  ]
}
