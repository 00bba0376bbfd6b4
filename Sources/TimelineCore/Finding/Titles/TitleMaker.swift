import Articles

/// Makes a title of a focus: without its date words, markup, and half quotation marks.
struct TitleMaker {
  /// Characters.
  static let longest = 70

  let article: Article

  /// - Parameter expression: the words that date it.
  func title(focus: Range<Int>, without expression: Range<Int>) -> String {
    let start = max(focus.lowerBound, min(expression.lowerBound, focus.upperBound))
    let end = min(focus.upperBound, max(expression.upperBound, focus.lowerBound))
    let before = article.displayText(of: focus.lowerBound..<start).text
    let after = article.displayText(of: end..<focus.upperBound).text
    let isMarked = after.first.map { $0.isPunctuation && $0 != "“" && $0 != "(" } ?? true
    let text = before + " " + Self.gap + (isMarked ? "" : " ") + after
    var words = text.split { $0.isWhitespace }.map(String.init)
    dropDate(&words)
    while let first = words.first, Self.openers.contains(Self.bare(first)) { words.removeFirst() }
    let line = fitted(words)
    let trimmed = balanced(line).drop { " ,;:-–—.…".contains($0) }
    let title = trimmed.prefix(1).uppercased() + trimmed.dropFirst()
    return title.isEmpty ? "(no words)" : title
  }

  /// Stands for the date words until they are taken out with what introduced them.
  private static let gap = "\u{1}"
  private static let prepositions: Set<String> = [
    "in", "on", "at", "by", "since", "of", "from", "until", "during", "before", "after", "back",
    "as", "around", "about", "early", "late", "mid", "earlier", "later", "ago",
  ]
  private static let openers: Set<String> = [
    "and", "but", "so", "however", "also", "meanwhile", "then", "still", "yet", "while",
  ]

  private func dropDate(_ words: inout [String]) {
    guard let gap = words.firstIndex(where: { $0.contains("\u{1}") }) else { return }
    var start = gap
    while start > 0, Self.prepositions.contains(Self.bare(words[start - 1])),
      !words[start - 1].hasSuffix(",")
    {
      start -= 1
    }
    // What hangs on the date word decides: a comma after an opening date goes with it.
    let rest = words[gap].filter { $0 != "\u{1}" }
    words.removeSubrange(start...gap)
    if rest.contains(where: \.isLetter) {
      words.insert(rest, at: start)
    } else if start > 0, let mark = rest.first, ",;.".contains(mark),
      !words[start - 1].hasSuffix(",")
    {
      words[start - 1].append(mark)
    }
  }

  private static func bare(_ word: String) -> String {
    word.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// As many whole words as fit.
  private func fitted(_ words: [String]) -> String {
    var line = ""
    for word in words {
      let next = line.isEmpty ? word : line + " " + word
      if next.count > Self.longest - 1 {
        return String(line.reversed().drop { " ,;:-–—(".contains($0) }.reversed()) + "…"
      }
      line = next
    }
    return String(line.reversed().drop { " ,;:-–—.".contains($0) }.reversed())
  }

  /// Quotation marks without their other half are left out.
  private func balanced(_ line: String) -> String {
    var line = line
    if line.count(where: { $0 == "“" }) != line.count(where: { $0 == "”" }) {
      line.removeAll { $0 == "“" || $0 == "”" }
    }
    if line.count(where: { $0 == "\"" }) % 2 == 1 { line.removeAll { $0 == "\"" } }
    if line.count(where: { $0 == "(" }) != line.count(where: { $0 == ")" }) {
      line.removeAll { $0 == "(" || $0 == ")" }
    }
    return line
  }
}
