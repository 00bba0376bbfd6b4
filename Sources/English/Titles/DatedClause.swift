import PartsOfSpeech

/// Clauses inside a sentence that its date belongs to, though they hang on another.
extension SentenceTitles {
  /// Where a clause begins whose date it is and not that of the clause it hangs on: "Kirn is at its
  /// lowest since | a 1952 flood broke the dam", "in 1952, when | the men of Kirn left"; `nil`: there
  /// is none.
  static func inner(in line: TaggedLine, dated own: Range<Int>?) -> Int? {
    guard let own else { return nil }
    return behindWhen(own, in: line) ?? behindOpening(before: own, in: line)
  }

  private static func behindWhen(_ own: Range<Int>, in line: TaggedLine) -> Int? {
    var index = own.upperBound
    if index < line.count, line.tags[index] == .comma { index += 1 }
    guard index + 3 < line.count, line.lower[index] == "when" else { return nil }
    return begins(index + 1, in: line) ? index + 1 : nil
  }

  private static func behindOpening(before own: Range<Int>, in line: TaggedLine) -> Int? {
    let opening = (max(0, own.lowerBound - farthest)..<own.lowerBound).last { index in
      line.tags[index] == .comma || line.opensClause(index, before: line.count)
    }
    guard let opening, opening + 1 < own.lowerBound, openings.contains(line.lower[opening]),
      opening == 0 || line.lower[opening - 1] != "time",
      begins(opening + 1, in: line),
      (opening..<own.lowerBound).count(where: { line.tags[$0].isFinite }) <= 1
    else { return nil }
    return opening + 1
  }

  /// Whether a clause with a subject of its own that names something begins at a word.
  private static func begins(_ start: Int, in line: TaggedLine) -> Bool {
    guard start + 2 < line.count, !line.isQuoted[start],
      ![.pronoun, .possessive, .existential].contains(line.tags[start]),
      let verb = line.mainVerb(in: start..<line.count), verb - start <= longestSubject
    else { return false }
    return line.hasSubject(start..<verb) && !(start..<verb).contains { line.tags[$0] == .comma }
  }

  private static let openings: Set<String> = [
    "since", "after", "when", "before", "as", "because", "while",
  ]

  /// What it costs to tell less than the sentence does first: little where that tells nothing, "it
  /// began in 1952, when".
  func costOfInner(_ start: Int) -> Int {
    let main = line.mainVerb(in: 0..<start)
    return main.map { Self.empty.contains(line.lower[$0]) } ?? false ? 2 : 8
  }

  private static let empty: Set<String> = [
    "is", "was", "began", "begins", "started", "came", "comes", "dates", "happened", "goes", "went",
  ]
  /// So many words may part a date from what opens its clause.
  private static let farthest = 14
  private static let longestSubject = 8

  /// Whether "and will" joins to what has been done what is still to be, so that the date behind it is
  /// of both: "A crew has landed | and will be in Kirn on Friday", on that Friday.
  func joinsPlan(_ joint: Int, after verb: Int) -> Bool {
    guard line.tags[joint] == .conjunction, line.lower[joint] == "and", joint + 2 < line.count,
      line.lower[joint + 1] == "will", isNews, let own, own.lowerBound > joint + 1,
      ["has", "have"].contains(line.lower[verb]) || line.tags[verb] == .past
    else { return false }
    return !(joint + 2..<own.lowerBound).contains { line.tags[$0].isFinite }
  }
}
