import Articles

/// The words of numbers, and those round them that say what they leave open.
enum FigureWords {
  static let scales: [String: Int] = [
    "dozen": 12, "hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000, "m": 1_000_000, "mn": 1_000_000, "bn": 1_000_000_000,
  ]
  /// Letters that stand right behind digits, the longer ones first.
  static let letters: [(String, Int)] = [
    ("bn", 1_000_000_000), ("mn", 1_000_000), ("tn", 1_000_000_000_000), ("k", 1000),
    ("m", 1_000_000),
  ]
  /// Plurals that name no number, and the least that each means.
  static let plurals = [
    "dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2000, "millions": 2_000_000,
    "billions": 2_000_000_000, "tens": 20,
  ]
  /// Before "hundred" and the like.
  static let several: Set<String> = ["several", "few", "many", "couple"]
  /// Parts of a number that follows, in quarters; the longer ones first.
  static let fractions: [(String, Int)] = [
    ("three quarters of a", 3), ("three-quarters of a", 3), ("a quarter of a", 1),
    ("one and a half", 6), ("two and a half", 10), ("three and a half", 14), ("half a", 2),
    ("a half", 2), ("quarter of a", 1),
  ]
  /// Verbs and nouns of change: "rose from 110 to 150".
  static let changes: Set<String> = words(
    """
    rise rises rose risen rising increase increases increased increasing jump jumps jumped climb
    climbs climbed climbing grow grows grew grown soar soared up raise raises raised revise revised
    revising fall falls fell fallen drop drops dropped decrease decreased cut down reduce reduced
    reducing lowered double doubled swell swelled went gone go updated
    """)

  private static let units = Dictionary(
    uniqueKeysWithValues: zip(
      """
      one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
      sixteen seventeen eighteen nineteen
      """.split(separator: " ").map(String.init), 1...))
  private static let tens = Dictionary(
    uniqueKeysWithValues: zip(
      "twenty thirty forty fifty sixty seventy eighty ninety".split(separator: " ")
        .map(String.init), stride(from: 20, through: 90, by: 10)))

  /// "seven", "forty", "forty-two".
  static func unit(_ text: String) -> Int? {
    if let value = units[text] ?? tens[text] { return value }
    let parts = text.split(separator: "-")
    guard parts.count == 2, let ten = tens[String(parts[0])], let unit = units[String(parts[1])],
      unit < 10
    else { return nil }
    return ten + unit
  }

  /// Where "and a half" ends.
  static func half(_ tokens: [FigureToken], at index: Int) -> Int? {
    guard index + 3 <= tokens.count,
      tokens[index..<(index + 3)].map(\.text) == ["and", "a", "half"]
    else { return nil }
    return index + 3
  }

  // MARK: What a figure leaves open

  /// Words before a number, and what they say of it.
  private static let openerLines: [(FigureAmount.Bound, String)] = [
    (
      .atLeast,
      """
      no fewer than, no less than, not less than, at the very least, a minimum of, at least
      """
    ),
    (
      .upTo,
      """
      no more than, not more than, as many as an estimated, as many as, as much as, as high as, \
      a maximum of, at most, up to, upto
      """
    ),
    (
      .moreThan,
      """
      well over, well above, far more than, many more than, more than a, \
      more than, upwards of, in excess of, \
      greater than, over, above, exceeding, exceeded, exceeds, surpassed, topped, passed, tops, \
      passes, just over
      """
    ),
    (.lessThan, "fewer than, less than, under, below, just under"),
    (
      .none,
      """
      an estimated, estimated, approximately, roughly, close to, almost, nearly, about, around, \
      some, only, just, a total of, a record, many
      """
    ),
    (.further, "a further, another, an additional, an extra, yet another"),
  ]

  private static let openers: [(words: [String], bound: FigureAmount.Bound)] = {
    var openers: [(words: [String], bound: FigureAmount.Bound)] = []
    for (bound, line) in openerLines {
      for words in line.split(separator: ",") {
        openers.append((words.split(separator: " ").map(String.init), bound))
      }
    }
    return openers.sorted { $0.words.count > $1.words.count }
  }()

  /// Before a number: how many words belong to it, and what they leave open.
  ///
  /// - Parameter limit: words before this index are another number's.
  static func before(_ tokens: [FigureToken], _ start: Int, _ limit: Int)
    -> (Int, FigureAmount.Bound?)?
  {
    var taken = 0
    var bound: FigureAmount.Bound?
    // "at least an estimated 50"
    for _ in 0..<2 {
      let end = start - taken
      guard end > limit, tokens[end - 1].mark == .none else { break }
      let found = openers.first { opener in
        let start = end - opener.words.count
        return start >= limit && tokens[start..<end].map(\.text) == opener.words
      }
      guard let found else { break }
      taken += found.words.count
      if bound == nil || bound == FigureAmount.Bound.none { bound = found.bound }
    }
    return taken == 0 ? nil : (taken, bound)
  }

  /// Behind a number: "or more", "or so".
  static func after(_ tokens: [FigureToken], _ end: Int) -> (Int, FigureAmount.Bound?)? {
    guard end + 1 < tokens.count, tokens[end].text == "or" else { return nil }
    switch tokens[end + 1].text {
    case "more": return (2, .atLeast)
    case "so": return (2, FigureAmount.Bound.none)
    case "fewer", "less": return (2, .upTo)
    default: return nil
    }
  }

  static func words(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
