import Articles

/// What single English words stand for.
struct EnglishWordGrammar: WordGrammar {
  func stem(of word: WordIndex.Word, in bytes: [UInt8]) -> UInt64 {
    Thesaurus.hash(Stem.hash(of: word, in: bytes))
  }

  func isHappening(stem: UInt64) -> Bool { Thesaurus.isHappening(stem) }

  func isStopWord(_ hash: UInt64) -> Bool { StopWords.hashes.contains(hash) }

  func isVerb(_ word: String) -> Bool { VerbLexicon.isFinite(word) }

  func isPast(_ word: String) -> Bool { VerbLexicon.isPast(word) }
}
