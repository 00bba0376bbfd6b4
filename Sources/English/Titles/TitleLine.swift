import Articles

/// Makes a line of words: at most so many columns, cut where a phrase ends, nothing left half open.
struct TitleLine {
  /// Columns.
  static let longest = 70
  /// A cut at a comma is better than a later one, from here on: columns.
  private static let shortest = 32

  let text: String
  /// Whether it ends in the middle of a phrase, with an ellipsis.
  let isCut: Bool
  /// Whether any words were left out.
  let leftOut: Bool

  init(_ words: [TitleWord], prefix: String = "", longest: Int = TitleLine.longest) {
    let words = TitleLine.bare(words)
    let opening = prefix.isEmpty ? "" : prefix + ": "
    // What marks at the ends take away: more words than this cannot fit.
    let room = longest + 4 - Columns.count(opening)
    var columns = 0
    let fitting = words.prefix { word in
      columns += Columns.count(word.text) + 1
      return columns <= room
    }.count
    let whole = fitting < words.count ? nil : TitleLine.finished(opening + TitleLine.line(words))
    if let whole, Columns.count(whole) <= longest {
      (text, isCut, leftOut) = (whole, false, false)
      return
    }
    leftOut = true
    var best: (end: Int, isPhrase: Bool)?
    let verb = TitleVerbs.first(in: words[...]) ?? 0
    let last = min(fitting, words.count - 1)
    for end in stride(from: last, to: min(verb + 1, last), by: -1) {
      let line = TitleLine.finished(opening + TitleLine.line(Array(words[..<end])))
      guard Columns.count(line) <= longest, TitleLine.canEnd(words, at: end) else { continue }
      let isPhrase = words[end - 1].endsPhrase
      if best == nil { best = (end, isPhrase) }
      if isPhrase, Columns.count(line) >= TitleLine.shortest {
        best = (end, true)
        break
      }
    }
    // Before "of" and "to" rather than in the middle of a phrase.
    if best == nil {
      let soft = stride(from: last, to: min(verb + 2, last), by: -1).first { end in
        ["of", "to"].contains(words[end].bare) && !TitleLine.isWeak(words[end - 1])
          && !VerbLexicon.isFinite(words[end - 1].bare)
          && Columns.count(words[..<end]) >= TitleLine.shortest
          && Columns.count(TitleLine.finished(opening + TitleLine.line(Array(words[..<end]))))
            <= longest
      }
      best = soft.map { ($0, false) }
    }
    let isShort = best.map {
      Columns.count(words[..<$0.end]) < TitleLine.shortest - opening.count && !$0.isPhrase
    }
    if let best, !(isShort ?? true) {
      text = TitleLine.finished(opening + TitleLine.line(Array(words[..<best.end])))
      isCut = false
    } else {
      text = TitleLine.broken(opening, Array(words.prefix(fitting + 1)), longest)
      isCut = true
    }
  }

  /// Whether the words before `end` can stand alone: what follows opens a phrase of its own.
  private static func canEnd(_ words: [TitleWord], at end: Int) -> Bool {
    let (last, next) = (words[end - 1], words[end])
    if last.closesQuotation { return true }
    if isWeak(last) { return false }
    let isOpen = end > 1 && words[end - 2].endsPhrase && last.bare.hasSuffix("ing")
    if isOpen || VerbLexicon.isRegularPast(last.bare) && next.isPreposition && !last.endsPhrase {
      return false
    }
    if last.endsPhrase { return true }
    if VerbLexicon.isFinite(last.bare), Self.particles.contains(next.bare) { return false }
    if VerbLexicon.isRegularPast(next.bare), end + 1 < words.count, words[end + 1].isPreposition {
      return true
    }
    if next.bare == "of" || next.bare == "to" && !last.isCapitalized { return false }
    if ["and", "or"].contains(next.bare) {
      let joined = words[(end + 1)...].first { !$0.bare.hasSuffix("ly") }
      return joined.map { VerbLexicon.isFinite($0.bare) } ?? false
    }
    return next.isPreposition || next.isDash || next.isPronoun
      || TitleWord.conjunctions.contains(next.bare)
      || next.bare.hasSuffix("ing") && next.bare.count > 5
        && (last.isCapitalized || last.bare.hasSuffix("s"))
  }

  /// Words that no title ends with.
  static func isWeak(_ word: TitleWord) -> Bool {
    word.isPreposition || word.isPronoun && !word.endsPhrase
      || word.isDeterminer && !word.bare.hasSuffix("'s")
      || TitleWord.conjunctions.contains(word.bare) || word.bare.isEmpty
      || VerbLexicon.auxiliaries.contains(word.bare) || Self.weak.contains(word.bare)
      || word.bare.hasSuffix("'s")
  }
  /// They belong to the verb before them: "brought about", "set up".
  private static let particles: Set<String> = ["about", "up", "out", "off", "down", "over", "on"]
  private static let weak: Set<String> = [
    "also", "not", "be", "been", "being", "then", "just", "only", "very", "more", "most", "least",
    "including", "such", "both", "either", "former", "u.s", "us-based", "lt", "col", "gen", "sen",
    "gov", "dr", "mr", "mrs", "ms", "president", "all", "so-called", "said", "says", "known",
    "revealing", "adding", "saying", "indicating", "noting", "reported", "announced", "claimed",
    "because", "when", "other", "another", "same", "own", "first", "last", "next", "at",
  ]

  /// Whole words and an ellipsis, where no phrase ends in time.
  private static func broken(_ opening: String, _ words: [TitleWord], _ longest: Int) -> String {
    var end = words.count
    while end > 1 {
      let line = finished(opening + line(Array(words[..<end])))
      if Columns.count(line) < longest, !isWeak(words[end - 1]) { return line + "…" }
      end -= 1
    }
    var columns = 0
    let fitting = finished(opening + line(words)).prefix { character in
      columns += Columns.count(String(character))
      return columns < longest
    }
    return fitting + "…"
  }

  /// Without weak words and dashes at either end.
  private static func bare(_ words: [TitleWord]) -> [TitleWord] {
    var words = words.filter { !$0.isLink }
    while let first = words.first, first.bare.isEmpty { words.removeFirst() }
    while let last = words.last, words.count > 2,
      last.bare.isEmpty || last.isDeterminer && !last.endsPhrase && last.bare != "that"
        || last.isPreposition && !last.text.hasSuffix(".")
        || TitleWord.conjunctions.contains(last.bare) && !last.text.hasSuffix(".")
    {
      words.removeLast()
    }
    return words
  }

  private static func line(_ words: [TitleWord]) -> String {
    words.map(\.text).joined(separator: " ")
  }

  private static func finished(_ line: String) -> String {
    var line = line
    for (typed, printed) in [("``", "“"), ("''", "”"), (" _ ", " — "), (" -- ", " — ")]
    where line.holds(typed) {
      line = line.replacing(typed, with: printed)
    }
    for (open, close) in Self.brackets where !isBalanced(line, open, close) {
      line.unicodeScalars.removeAll { $0 == open || $0 == close }
    }
    if line.utf8.count(where: { $0 == UInt8(ascii: "\"") }) % 2 == 1 {
      line.removeAll { $0 == "\"" }
    }
    let marks = " ,;:-–—_"
    let start = line.drop { marks.contains($0) || ".…".contains($0) }
    let core = start.lastIndex { !marks.contains($0) }.map { start[...$0] } ?? start
    let isAbbreviated = TitleLine.endsWithInitials(core)
    let end = start.lastIndex {
      !(marks.contains($0) || $0 == "…" || $0 == "." && !isAbbreviated)
    }
    var trimmed = String(end.map { start[...$0] } ?? start)
    for close in ["”", "\""] where trimmed.hasSuffix("," + close) {
      trimmed = trimmed.dropLast(2) + close
    }
    if trimmed.hasPrefix("“"), trimmed.hasSuffix("”"), isBalanced(trimmed, "“", "”") {
      trimmed = String(trimmed.dropFirst().dropLast())
    }
    return trimmed.prefix(1).uppercased() + trimmed.dropFirst()
  }

  private static let brackets: [(open: Unicode.Scalar, close: Unicode.Scalar)] = [
    ("“", "”"), ("(", ")"), ("[", "]"),
  ]

  private static func isBalanced(
    _ line: String, _ open: Unicode.Scalar, _ close: Unicode.Scalar
  ) -> Bool {
    var depth = 0
    for scalar in line.unicodeScalars {
      if scalar == open { depth += 1 }
      if scalar == close { depth -= 1 }
      if depth < 0 { return false }
    }
    return depth == 0
  }

  /// "D.C.", "U.S.": the full stop belongs to the word.
  private static func endsWithInitials(_ line: Substring) -> Bool {
    guard line.hasSuffix(".") else { return false }
    let word = line.lastIndex(of: " ").map { line[line.index(after: $0)...] } ?? line
    return word.dropLast().contains(".") && word.count <= 6
  }
}

/// Columns that a line takes on a terminal.
enum Columns {
  static func count(_ line: String) -> Int {
    line.unicodeScalars.reduce(0) { $0 + width($1) }
  }

  static func count(_ words: ArraySlice<TitleWord>) -> Int {
    words.reduce(0) { $0 + count($1.text) + 1 }
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F1E6...0x1F1FF, 0x1F300...0x1FAFF,
      0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
