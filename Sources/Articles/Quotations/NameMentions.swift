/// The names of persons in an article's text, found once for all its speakers.
struct NameMentions {
  /// One place where a name stands.
  struct Mention {
    /// As it is printed, with the titles before it: "Prime Minister Elin Dahl".
    var words: [String]
    /// Lowercase, apostrophes straight.
    var folded: [String]
    /// Where the name itself begins among the words.
    var core: Int
    /// UTF-8 bytes.
    var start: Int
    /// What the text says the person is, right before or behind the name: "spokesman".
    var roles: Set<String> = []

    var name: ArraySlice<String> { folded[core...] }
    var isName: Bool { folded.count - core >= 2 }
  }

  /// In order.
  private(set) var mentions: [Mention] = []
  /// Words that stand behind another one in a name: "roe" of "Jane Roe".
  private(set) var surnames: Set<String> = []
  /// Words of the names themselves.
  private(set) var words: Set<String> = []
  private let context: QuotationContext
  private var places: Set<String> = []

  /// Words of a name and its titles, at most.
  private static let longest = 8
  /// Words behind a name in which its role may stand: "Jane Roe, the ministry's spokeswoman".
  private static let apposition = 5

  init(_ context: QuotationContext) {
    self.context = context
    for paragraph in context.paragraphs { read(paragraph) }
    surnames.subtract(places)
  }

  private var source: SourceText { context.source }
  private var speech: any SpeechGrammar { context.source.language.speech }

  /// A word as names look at it.
  private struct Word {
    var bytes: Range<Int>
    var isCapitalized: Bool
    /// A mark or "'s" stands between it and the next word.
    var isLast: Bool
    var endsWithComma: Bool
    /// A mark stands before it.
    var opens: Bool
  }

  private mutating func read(_ paragraph: Range<Int>) {
    var run: [Word] = []
    var before: Word?
    var apposed = 0
    var isApposed = false
    for bytes in source.words(in: paragraph) {
      guard let word = word(bytes) else {
        close(&run, behind: before)
        apposed = 0
        continue
      }
      if apposed > 0, !word.isCapitalized {
        apposed -= 1
        let folded = folded(word.bytes)
        if speech.part(folded) == .role { mentions[mentions.count - 1].roles.insert(folded) }
        if word.isLast { apposed = 0 }
      }
      if word.opens { close(&run, behind: before) }
      if word.isCapitalized || !run.isEmpty && isConnector(word) {
        if run.isEmpty { isApposed = false }
        run.append(word)
        if !word.isLast { continue }
        isApposed = word.endsWithComma
        let count = mentions.count
        close(&run, behind: before)
        apposed = isApposed && mentions.count > count ? Self.apposition : 0
        before = word
      } else {
        close(&run, behind: before)
        before = word
      }
    }
    close(&run, behind: before)
  }

  private func word(_ bytes: Range<Int>) -> Word? {
    var lower = bytes.lowerBound
    var upper = bytes.upperBound
    while let (value, width) = source.scalar(at: lower, before: upper), !Scalars.isWordPart(value) {
      lower += width
    }
    var last: UInt32 = 0
    while let (value, width) = source.scalar(endingAt: upper, after: lower),
      !Scalars.isWordPart(value)
    {
      last = value
      upper -= width
    }
    guard lower < upper, let (first, _) = source.scalar(at: lower, before: upper) else {
      return nil
    }
    let isCapitalized = Scalars.isUppercase(first)
    var word = Word(
      bytes: lower..<upper, isCapitalized: isCapitalized, isLast: upper < bytes.upperBound,
      endsWithComma: last == 0x2C, opens: lower > bytes.lowerBound)
    guard isCapitalized else { return word }
    if source.has("'s", at: upper - 2) || source.has("’s", at: upper - 4) {
      word.bytes = lower..<(upper - (source.has("'s", at: upper - 2) ? 2 : 4))
      word.isLast = true
    } else if upper + 1 == bytes.upperBound, source.bytes[upper] == 0x2E {
      let text = folded(lower..<upper)
      if text.count == 1 || source.sentences.leading.contains(text)
        || Acronym.isAcronym(source.string(lower..<upper) + ".")
      {
        word.bytes = lower..<(upper + 1)
        word.isLast = false
      }
    }
    return word
  }

  private func isConnector(_ word: Word) -> Bool {
    word.bytes.count <= 3 && speech.part(folded(word.bytes)) == .connector
  }

  private func folded(_ bytes: Range<Int>) -> String {
    let lower = source.string(bytes).lowercased()
    return source.bytes[bytes].contains(0xE2) ? lower.replacing("’", with: "'") : lower
  }

  /// Takes a run of capitalized words for a name, if it can be one.
  private mutating func close(_ run: inout [Word], behind before: Word?) {
    defer { run = [] }
    while let last = run.last, !last.isCapitalized { run.removeLast() }
    guard var first = run.first, run.count <= Self.longest else { return }
    var words = run.map { folded($0.bytes) }
    var lead = before.map { $0.isLast ? "" : folded($0.bytes) } ?? ""
    while let word = words.first,
      source.sentences.openers.contains(word) || speech.part(word) == .time
        || !(run.first?.isCapitalized ?? true)
    {
      lead = word
      words.removeFirst()
      run.removeFirst()
      guard let next = run.first else { return }
      first = next
    }
    if speech.leadsToPlace(lead) { places.insert(words[0]) }
    guard words.count >= 2 else { return }
    surnames.formUnion(words.dropFirst())
    let core = SpeakerNames.core(of: words, speech)
    // "White House spokesman Jane Roe" is a person, "Jane Roe House" none.
    guard !words[core...].contains(where: { speech.isOfBody($0) || $0.first?.isNumber ?? true })
    else { return }
    let start = start(of: words, core: core)
    var mention = Mention(
      words: run[start...].map { source.string($0.bytes) }, folded: Array(words[start...]),
      core: core - start, start: first.bytes.lowerBound)
    mention.roles = Set(words[..<core].filter { speech.part($0) == .role })
    // "spokesman Jane Roe", "the spokesman, Jane Roe".
    if let role = before.map({ folded($0.bytes) }), lead == role || before?.endsWithComma ?? false,
      speech.part(role) == .role
    {
      mention.roles.insert(role)
    }
    guard mention.core > 0 || mention.isName else { return }
    self.words.formUnion(mention.name)
    mentions.append(mention)
  }

  /// Where a name with its titles begins: "US Secretary of State" is one, and before "Dr" nothing
  /// belongs to the name.
  private func start(of words: [String], core: Int) -> Int {
    guard core > 0 else { return 0 }
    if speech.part(words[core - 1]) == .honorific { return core - 1 }
    let titles = words[..<core].suffix(3)
    return titles.contains { speech.part($0) == .role } ? 0 : core
  }
}
