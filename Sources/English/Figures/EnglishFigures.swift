import Articles

/// The numbers that English sentences give for things.
struct EnglishFigures: FigureGrammar {
  func figures(
    in sentence: Range<Int>, of bytes: [UInt8], besides times: [Range<Int>]
  ) -> [Figure] {
    guard Self.mayHold(sentence, bytes) else { return [] }
    let tokens = FigureToken.tokens(of: sentence, in: bytes)
    let numbers = FigureNumberReader(tokens: tokens).numbers().filter { number in
      let bytes =
        tokens[number.core.lowerBound].bytes
        .lowerBound..<tokens[number.core.upperBound - 1].bytes.upperBound
      return !times.contains { $0.overlaps(bytes) }
    }
    guard !numbers.isEmpty else { return [] }
    return CountedNouns(tokens: tokens, numbers: numbers).figures()
  }

  /// Whether there is a digit or the word of a number: most sentences have none.
  private static func mayHold(_ sentence: Range<Int>, _ bytes: [UInt8]) -> Bool {
    if bytes[sentence].contains(where: { 0x30...0x39 ~= $0 }) { return true }
    let words = FigureToken.tokens(of: sentence, in: bytes)
    return words.contains {
      FigureWords.unit($0.text) != nil || FigureWords.plurals[$0.text] != nil
        || FigureWords.scales[$0.text] != nil
    }
  }

  func source(of figure: Range<Int>, in words: [ClauseWord]) -> ArraySlice<ClauseWord>? {
    FigureSources(words: words).source(of: figure)
  }

  func isAsOf(_ words: [String]) -> Bool {
    words.suffix(2) == ["as", "of"]
  }

  func dates(_ position: FigureDatePosition) -> Bool {
    let between = position.between
    if between.contains(where: { Self.contrasts.contains($0) }) { return false }
    if position.isBefore, position.isOpening { return true }
    if between.contains("and") { return false }
    if position.isParted {
      // "the storms of 2008, when 800 died"
      return position.isBefore && ["when", "which", "in"].contains(between.first ?? "")
    }
    // "floods kill 2,600 2007 - a storm": the next entry of a list.
    return position.isBefore || !position.isInDigits
      || Self.dateOpeners.contains(between.last ?? "")
  }

  private static let contrasts: Set<String> = [
    "while", "but", "whereas", "than", "compared", "since",
  ]
  private static let dateOpeners: Set<String> = [
    "in", "on", "of", "the", "from", "during", "at", "between", "early", "late", "around",
  ]

  func thing(_ text: String) -> CountedThing? {
    let typed = WordIndex(text.lowercased())
    let bytes = Array(text.lowercased().utf8)
    let words = typed.words.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
    guard !words.isEmpty || text.contains("$") else { return nil }
    var wanted: [Set<String>] = []
    var known: [[String]] = []
    var index = 0
    while index < words.count {
      let pair = index + 1 < words.count ? words[index] + " " + words[index + 1] : ""
      let word = words[index]
      index += 1
      if let sense = CountLexicon.phrases[pair] ?? CountLexicon.senses[word]
        ?? CountLexicon.active[word]
      {
        if CountLexicon.phrases[pair] != nil { index += 1 }
        wanted.append([CountLexicon.sense(sense)])
        known.append(CountLexicon.signs.contains(sense) ? [] : CountLexicon.words(of: sense))
      } else if word != "toll", !CountLexicon.nounStops.contains(word) {
        wanted.append([Stem.stem(word)])
        known.append([Stem.stem(word)])
      }
    }
    if text.contains("$") || wanted.isEmpty, words.contains("toll") || text.contains("$") {
      let sense = text.contains("$") ? "dollars" : "dead"
      wanted.append([CountLexicon.sense(sense)])
      known.append(sense == "dead" ? CountLexicon.words(of: sense) : [])
    }
    guard !wanted.isEmpty else { return nil }
    let name = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    // The longest list is as good as any: all must be met.
    let rare = known.filter { !$0.isEmpty }.min { $0.count < $1.count } ?? []
    return CountedThing(name: name, wanted: wanted, words: rare)
  }
}
