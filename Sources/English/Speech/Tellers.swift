import Articles

/// Finds the names before a verb of saying: who says what a focus tells.
enum Tellers {
  /// Words before a verb of saying, at most.
  private static let longestSubject = 14
  private static let telling = Set(
    WordIndex(
      "said says told condemned deplored denounced vowed urged called criticized praised welcomed "
        + "expressed promised pledged demanded declared announced warned"
    ).words.map(\.hash))

  /// By their hashes; none where nobody says it.
  static func names(in words: ArraySlice<WordIndex.Word>, bytes: [UInt8]) -> Set<UInt64> {
    var names: Set<UInt64> = []
    for word in words.prefix(longestSubject) {
      if telling.contains(word.hash) { return names }
      let isName = 0x41...0x5A ~= bytes[word.start]
      if isName, !StopWords.hashes.contains(word.hash) { names.insert(word.hash) }
    }
    return []
  }
}
