/// Tells dates in lines by their words; their days are `PrintedDate`'s to find.
extension PageLexicon {
  /// Whether `key` is a date, with a clock time or without, and nothing else.
  func isDate(_ key: String) -> Bool {
    guard key.utf8.count <= 80, key.holdsDigit else { return false }
    let words = key.split(whereSeparator: { " ,|()/".contains($0) }).map { Byline.bare(String($0)) }
    guard !words.isEmpty, words.count <= 10, namesDay(key) else { return false }
    return words.allSatisfy { word in
      word.isEmpty || months.contains(word) || dateWords.contains(word)
        || word.first?.isNumber == true && word.count <= 10 || word == "-" || word == "–"
    }
  }

  /// Whether a month's name or a numeric date stands in `key` with a digit.
  func namesDay(_ key: String) -> Bool {
    let words = key.split(whereSeparator: { " ,|()".contains($0) }).map { Byline.bare(String($0)) }
    guard key.holdsDigit else { return false }
    return words.contains { word in
      months.contains(word)
        || word.count >= 6 && word.allSatisfy { $0.isNumber || "-/.".contains($0) }
          && word.contains { "-/.".contains($0) }
    }
  }
}

extension Byline {
  /// A word without the marks at its ends.
  static func bare(_ word: String) -> String {
    String(word.drop { ".,:;".contains($0) }.reversed().drop { ".,:;".contains($0) }.reversed())
  }
}
