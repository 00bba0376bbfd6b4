import Articles

/// The names that a passage speaks of without saying them: those that stood before "the singer died"
/// or "his death".
enum NamesBefore {
  /// So many words before what happens say to whom it does.
  private static let reach = 4
  /// So many sentences before a passage may name him.
  private static let sentences = 3

  /// Stems, in order; none where the passage names by itself whom it speaks of, unless what it tells
  /// happens once a day, which an article about it need not say of whom.
  ///
  /// - Parameters:
  ///   - stems: the words' own.
  ///   - words: of the passage's focus.
  ///   - focus: where they stand: UTF-8 bytes.
  ///   - index: the body's words.
  static func stems(
    of words: ArraySlice<WordIndex.Word>, _ stems: [FocusStem], at focus: Range<Int>,
    in body: ArticleBody,
    _ index: WordIndex
  ) -> [UInt64] {
    let grammar = body.language.words
    let isMeant =
      stems.contains { $0.kind == .singular } && !stems.contains { $0.kind == .name }
      || words.indices.contains { refersBack(words, from: $0, in: body.bytes, grammar) }
    guard isMeant else { return [] }
    var names = Set<UInt64>()
    func add(_ words: ArraySlice<WordIndex.Word>, of bytes: [UInt8]) {
      for word in words where FocusStem.kind(of: word, in: bytes) == .name {
        if !grammar.isStopWord(word.hash) { names.insert(grammar.stem(of: word, in: bytes)) }
      }
    }
    let title = body.article.title ?? ""
    add(WordIndex(title).words[...], of: Array(title.utf8))
    for sentence in body.sentences.before(focus.lowerBound).suffix(sentences) {
      add(index.words[index.indices(in: sentence)], of: body.bytes)
    }
    return names.sorted()
  }

  /// Whether a word tells what happens to somebody who is no more than "he" or "the singer".
  private static func refersBack(
    _ words: ArraySlice<WordIndex.Word>, from index: Int, in bytes: [UInt8],
    _ grammar: any WordGrammar
  ) -> Bool {
    guard grammar.isHappening(stem: grammar.stem(of: words[index], in: bytes)) else { return false }
    let before = words[..<index].suffix(reach)
    guard let reference = before.lastIndex(where: { grammar.refersBack($0.hash) }) else {
      return false
    }
    return !before[(reference + 1)...].contains { FocusStem.kind(of: $0, in: bytes) == .name }
  }
}

extension [Range<Int>] {
  /// Those that begin before a place, when they stand in order.
  fileprivate func before(_ place: Int) -> ArraySlice<Range<Int>> {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].lowerBound < place { low = middle + 1 } else { high = middle }
    }
    return self[..<low]
  }
}
