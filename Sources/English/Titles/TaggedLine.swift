import PartsOfSpeech

/// A line as titles look at it: its words with their parts of speech, and where quotations are open.
struct TaggedLine {
  let text: [UInt8]
  let words: [PennWord]
  let tags: [PennTag]
  /// Each word in lower case.
  let lower: [String]
  /// Whether a word stands between quotation marks.
  let isQuoted: [Bool]

  /// Whether a word is an address, of a page or of a person on a network, or a sign of a copied post or
  /// of a row of links.
  let isAddress: [Bool]

  /// Where "as" and "while" stand.
  private let meantimes: [Int]

  var count: Int { words.count }

  init(_ line: String) {
    text = Array(line.utf8)
    words = PennWords.of(line)
    let text = text
    let lower = words.map { String(decoding: text[$0.bytes], as: UTF8.self).lowercased() }
    self.lower = lower
    tags = Self.withVerb(
      PartOfSpeechTagger.english.tags(
        of: words,
        known: zip(words, lower).map { word, lower in
          // The country.
          text[word.bytes].elementsEqual("US".utf8) ? .name : Self.closed[lower]
        }), lower)
    meantimes = lower.indices.filter { lower[$0] == "as" || lower[$0] == "while" }
    isAddress = words.map { Self.isAddress(text[$0.bytes]) }
    var isOpen = false
    isQuoted = lower.map { word in
      switch word {
      case "“", "``": isOpen = true
      case "”", "''": isOpen = false
      case "\"": isOpen.toggle()
      default: break
      }
      return isOpen
    }
  }

  /// Words that have one part of speech only, nearly half of all: the model need not be asked.
  private static let closed: [String: PennTag] = {
    let words: [(PennTag, String)] = [
      (.determiner, "the a an"),
      (.pronoun, "he she it they we i him them us himself itself themselves"),
      (.possessive, "his its their our my your"), (.conjunction, "and or"),
      (.preposition, "of at from with into between among against during without"),
      (.modal, "would could should must cannot"), (.past, "was were had did"),
      (.presentThird, "is has does"), (.whPossessive, "whose"), (.to, "to"),
    ]
    var closed: [String: PennTag] = [".": .stop, ",": .comma, ";": .colon]
    for (tag, listed) in words {
      for word in listed.split(separator: " ") { closed[String(word)] = tag }
    }
    return closed
  }()

  private static func isAddress(_ word: ArraySlice<UInt8>) -> Bool {
    if word.first == UInt8(ascii: "@") || word.elementsEqual("|".utf8) { return true }
    func holds(_ part: String) -> Bool {
      word.indices.contains { word[$0...].starts(with: part.utf8) { $0 | 0x20 == $1 | 0x20 } }
    }
    let isLink = word.contains(UInt8(ascii: "/")) && (holds("://") || holds("\\/"))
    return isLink || word.count > 4 && holds("www.") || word.count == 2 && holds("rt")
      || word.count == 7 && holds("retweet")
  }

  /// A sentence has a verb: where no word is one, a participle or a past form behind a noun is taken
  /// for it, as in "the mayor fled".
  private static func withVerb(_ tags: [PennTag], _ lower: [String]) -> [PennTag] {
    var tags = tags
    // "Médecins Sans Frontières": no sentence of news opens with the verb of a name.
    if tags.count > 1, tags[0].isFinite, tags[1].isName, !VerbLexicon.isFinite(lower[0]) {
      tags[0] = .name
    }
    if let verb = pastBehindInsertion(tags, lower) {
      tags[verb] = .past
      return tags
    }
    if tags.contains(where: \.isFinite) { return tags }
    let verb = tags.indices.dropFirst().first { index in
      (tags[index] == .participle || VerbLexicon.isPast(lower[index]))
        && (tags[index - 1].isNoun || tags[index - 1] == .pronoun)
    }
    guard let verb else { return tags }
    tags[verb] = .past
    return tags
  }

  /// "Lee, a farmer from Kirn, collapsed at home", "Lee, who had two sons, fled": a past behind what two
  /// commas hold is the verb of its sentence where nothing else is; `nil`: there is none.
  private static func pastBehindInsertion(_ tags: [PennTag], _ lower: [String]) -> Int? {
    guard let first = tags.firstIndex(of: .comma), first > 0, first + 4 < tags.count,
      tags[first - 1].isNoun, !tags[..<first].contains(where: \.isFinite),
      let second = tags[(first + 1)...].firstIndex(of: .comma), second + 2 < tags.count,
      tags[second + 1] == .participle, VerbLexicon.isPast(lower[second + 1]),
      lower[second + 2] != "by"
    else { return nil }
    let isRelative = [.whPronoun, .whDeterminer].contains(tags[first + 1])
    guard isRelative || tags[first + 1] == .determiner,
      tags[(first + 1)..<second].contains(where: \.isFinite) == isRelative
    else { return nil }
    let rest = tags[(second + 2)...]
    let end = rest.indices.first {
      [.comma, .whAdverb, .whPronoun, .whDeterminer].contains(tags[$0])
        || ["that", "as", "after", "before", "while", "because"].contains(lower[$0])
    }
    guard !rest[..<(end ?? rest.endIndex)].contains(where: \.isFinite) else { return nil }
    // "Lee, a farmer, accused of fraud, fled"
    let isLast = end.map { tags[$0] != .comma || !tags[$0...].contains(where: \.isFinite) } ?? true
    return isLast ? second + 1 : nil
  }

  /// The text from the first byte of a run of words to the last.
  func string(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return String(
      decoding: text[words[first].bytes.lowerBound..<words[last].bytes.upperBound], as: UTF8.self)
  }

  /// The words that overlap a range of bytes.
  func words(at bytes: Range<Int>) -> Range<Int> {
    let first = words.firstIndex { $0.bytes.upperBound > bytes.lowerBound } ?? count
    let end = words.firstIndex { $0.bytes.lowerBound >= bytes.upperBound } ?? count
    return first..<max(first, end)
  }

  /// Whether a capital stands first.
  func isCapitalized(_ index: Int) -> Bool {
    text[words[index].bytes].first.map { 0x41...0x5A ~= $0 } ?? false
  }

  // MARK: Clauses

  /// Words that open a clause of their own where a subject and a verb follow.
  private static let subordinators: Set<String> = [
    "that", "because", "although", "though", "if", "while", "after", "before", "as", "since",
    "until", "till", "unless", "whether", "once", "whereas", "lest",
  ]

  /// Whether a clause that hangs on another opens at a word.
  func opensClause(_ index: Int, before end: Int) -> Bool {
    switch tags[index] {
    case .whDeterminer, .whPronoun, .whPossessive, .whAdverb: return true
    case .preposition, .determiner, .adverb:
      guard Self.subordinators.contains(lower[index]) else { return false }
      let isPointing =
        index == 0 || !VerbLexicon.saying.contains(lower[index - 1]) && tags[index - 1] != .verb
      if lower[index] == "that", tags[index] == .determiner, isPointing { return false }
      // "To announce that Roe, missing for a week, will be freed": a comma does not end what is said.
      let isSaid = lower[index] == "that" && !isPointing
      for place in (index + 1)..<max(index + 1, min(end, index + 14)) {
        if tags[place] == .comma && !isSaid || tags[place] == .colon { return false }
        if tags[place].isFinite { return true }
      }
      return false
    default: return false
    }
  }

  /// Where "which took place", "which was held" opens right before a date: when that happened, the
  /// clause before it did. `nil`: nothing of the kind stands there.
  func openingOfWhatHappened(before date: Int, after verb: Int) -> Int? {
    let near = max(verb + 1, date - 5)..<max(verb + 1, date)
    guard let opening = near.last(where: { ["which", "that"].contains(lower[$0]) }) else {
      return nil
    }
    let words = lower[(opening + 1)..<date]
    let isTold = [
      ["took", "place"], ["was", "held"], ["were", "held"], ["happened"], ["occurred"],
    ]
    .contains { words.starts(with: $0) }
    return isTold ? opening : nil
  }

  /// Where "as they marched on" opens before a date: the clause before it tells of the same time.
  /// `nil`: nothing of the kind stands there.
  func openingOfMeantime(before date: Int, after verb: Int) -> Int? {
    guard let opening = meantimes.last(where: { $0 < date }), opening > verb + 1,
      opensClause(opening, before: date),
      !(opening..<date).contains(where: { tags[$0] == .comma || tags[$0] == .conjunction }),
      (opening..<date).count(where: { tags[$0].isFinite }) == 1
    else { return nil }
    return opening
  }

  /// The verb of the main clause, with something before it; `nil`: there is none.
  func mainVerb(in range: Range<Int>) -> Int? {
    var waiting = 0
    /// "After he announced (that) he would not run": the second verb belongs to what was announced.
    var isReported = false
    for index in range {
      if tags[index] == .comma { (waiting, isReported) = (0, false) }
      if opensClause(index, before: range.upperBound) {
        waiting += 1
        isReported = false
      } else if tags[index].isFinite {
        if isReported {
          isReported = false
          continue
        }
        if waiting == 0 { return index > range.lowerBound ? index : nil }
        waiting -= 1
        // "He would": who does what was announced stands right behind it.
        isReported =
          VerbLexicon.saying.contains(lower[index]) && index + 1 < range.upperBound
          && tags[index + 1] == .pronoun
      }
    }
    return nil
  }

  /// Whether a clause is there and nothing in it waits for its verb.
  func isComplete(_ range: Range<Int>) -> Bool { isClause(range) && !isWaiting(range) }

  /// Whether a clause that is opened in a run of words has no verb in it.
  func isWaiting(_ range: Range<Int>) -> Bool {
    var waiting = 0
    for index in range {
      if opensClause(index, before: count) {
        waiting += 1
      } else if tags[index].isFinite, waiting > 0 {
        waiting -= 1
      }
    }
    return waiting > 0
  }

  /// Whether somebody or something stands before a verb.
  func hasSubject(_ range: Range<Int>) -> Bool {
    range.contains { tags[$0].isNoun || [.pronoun, .number, .existential].contains(tags[$0]) }
  }

  /// Whether a run of words is a clause: somebody, then what he did.
  func isClause(_ range: Range<Int>) -> Bool {
    mainVerb(in: range).map { hasSubject(range.lowerBound..<$0) } ?? false
  }

  /// Whether a word belongs to a clause that hangs on the one that begins at `start`.
  func isSubordinate(_ index: Int, from start: Int) -> Bool {
    guard let opener = (start..<index).last(where: { opensClause($0, before: count) }) else {
      return false
    }
    let isReported =
      opener > start && lower[opener] == "that"
      && VerbLexicon.saying.contains(lower[opener - 1])
    if isReported { return false }
    // Its clause is over where a comma follows its verb.
    guard let verb = (opener..<index).first(where: { tags[$0].isFinite }) else { return true }
    return !(verb..<index).contains { tags[$0] == .comma }
  }
}
