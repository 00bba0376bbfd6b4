import Algorithms
import Synchronization
import Temporal

/// An article as anchors and passages look at it: its bytes, the sentences of its body, and the times
/// that its text names. These are found once for all copies, whatever is learnt of the article's
/// publication, unless the text is too long to keep them.
package struct ArticleBody: Sendable {
  package var article: Article
  /// What reading its words takes.
  package let language: any Language
  /// The text's UTF-8 bytes.
  package let bytes: [UInt8]
  /// Sentences of the body, in order.
  package let sentences: [Range<Int>]
  /// Stretches of the body, in order.
  package let regions: [Range<Int>]
  private let times: FoundTimes
  private var keptWords: FoundWords?

  /// - Parameter keepsTimes: whether the times of the text are kept once they were found: of an
  ///   article that is read again and again.
  package init(_ article: Article, in language: any Language, keepsTimes: Bool = true) {
    // Words of another language name no times that could be read.
    let none = article.language == language.tag ? nil : language.times.recognize([])
    self.init(
      article, Array(article.text.utf8), in: language,
      FoundTimes(by: language.times, keepsWhole: keepsTimes || none != nil, found: none))
  }

  /// Reads a draft, its times while its structure is found.
  package init(reading draft: Draft) {
    let (bytes, language) = (draft.source.bytes, draft.source.language)
    let (article, times) = atOnce({ ArticleBuilder.article(draft) }) {
      FoundTimes.few(in: bytes, by: language.times)
    }
    self.init(
      article, bytes, in: language,
      FoundTimes(by: language.times, keepsWhole: true, found: times))
  }

  private init(
    _ article: Article, _ bytes: [UInt8], in language: any Language, _ times: FoundTimes
  ) {
    self.article = article
    self.language = language
    self.times = times
    self.bytes = bytes
    let body = article.regions.filter { $0.kind == .body }.map(\.bytes)
    regions = body
    sentences = article.sentences.filter { sentence in
      let next = body.partitioningIndex { $0.upperBound > sentence.lowerBound }
      return next < body.count && body[next].contains(sentence.lowerBound)
    }
  }

  /// The times that the text names, not yet resolved.
  package var recognized: RecognizedText { times.whole(of: bytes) }

  /// The times of a stretch that is read on its own.
  package func recognized(in stretch: Range<Int>) -> RecognizedText {
    times.part(stretch, of: bytes)
  }

  /// The words of the text, editors' insertions left out.
  package var words: WordIndex {
    keptWords?.words(of: bytes) ?? FoundWords.index(of: bytes)
  }

  /// The same with its words found once, for whoever asks for them often.
  package var keepingWords: ArticleBody {
    var body = self
    body.keptWords = FoundWords()
    return body
  }

  /// Bytes that were searched for times so far, of the whole text and of stretches: what tests count
  /// instead of seconds.
  var searched: Int { times.searched }

  /// The tenses of the clauses round some of the expressions of the whole text, in order.
  package func tenses(of expressions: [TimeExpression]) -> [Tense] {
    guard times.keepsWhole else {
      return language.times.tenses(of: expressions.map(\.bytes), in: bytes.span)
    }
    let known = times.tenses(of: bytes)
    return expressions.map { expression in
      let next = known.partitioningIndex { $0.start >= expression.bytes.lowerBound }
      return next < known.count && known[next].start == expression.bytes.lowerBound
        ? known[next].tense : .unknown
    }
  }

  /// Body sentences that a range of bytes touches.
  package func sentences(touching range: Range<Int>) -> ArraySlice<Range<Int>> {
    let low = sentences.partitioningIndex { $0.upperBound > range.lowerBound }
    let high = sentences.partitioningIndex { $0.lowerBound >= range.upperBound }
    return sentences[low..<max(low, high)]
  }

  /// What stands at a position.
  package func region(at position: Int) -> RegionKind? {
    let regions = article.regions
    let next = regions.partitioningIndex { $0.bytes.upperBound > position }
    return next < regions.count && regions[next].bytes.contains(position) ? regions[next].kind : nil
  }
}

/// The words of a text, once they were found.
private final class FoundWords: Sendable {
  private let state = Mutex(WordIndex?.none)

  static func index(of bytes: [UInt8]) -> WordIndex {
    WordIndex(bytes, in: 0..<bytes.count, withoutInsertions: true)
  }

  func words(of bytes: [UInt8]) -> WordIndex {
    state.withLock { state in
      if let known = state { return known }
      let found = FoundWords.index(of: bytes)
      state = found
      return found
    }
  }
}

/// What was found in a text so far.
private final class FoundTimes: Sendable {
  private struct State {
    var whole: RecognizedText?
    var parts: [Range<Int>: RecognizedText] = [:]
    var tenses: [(start: Int, tense: Tense)]?
    var searched = 0

    mutating func found(in bytes: [UInt8], by tagger: Tagger) -> RecognizedText {
      if let whole { return whole }
      let found = tagger.recognize(bytes, reading: onAllCores)
      searched += bytes.count
      whole = found
      return found
    }
  }

  let keepsWhole: Bool
  private let tagger: Tagger
  private let state = Mutex(State())

  /// - Parameter whole: the times of the whole text, where they were found already.
  init(by tagger: Tagger, keepsWhole: Bool, found whole: RecognizedText? = nil) {
    self.tagger = tagger
    self.keepsWhole = keepsWhole
    state.withLock { $0.whole = whole }
  }

  /// The times of a text, of which so many are kept as any text may have.
  static func few(in bytes: [UInt8], by tagger: Tagger) -> RecognizedText {
    tagger.recognize(bytes, keeping: RecognizedText.few(in: bytes.count), reading: onAllCores)
  }

  var searched: Int { state.withLock { $0.searched } }

  func whole(of bytes: [UInt8]) -> RecognizedText {
    keepsWhole
      ? state.withLock { $0.found(in: bytes, by: tagger) }
      : Self.few(in: bytes, by: tagger)
  }

  func part(_ stretch: Range<Int>, of bytes: [UInt8]) -> RecognizedText {
    state.withLock { state in
      if let known = state.parts[stretch] { return known }
      let found = tagger.recognize(Array(bytes[stretch]))
      state.searched += stretch.count
      state.parts[stretch] = found
      return found
    }
  }

  /// By where their expressions begin, in order.
  func tenses(of bytes: [UInt8]) -> [(start: Int, tense: Tense)] {
    state.withLock { state in
      if let known = state.tenses { return known }
      let places = state.found(in: bytes, by: tagger).places
      let tenses = tagger.tenses(of: places, in: bytes.span)
      let found = zip(places, tenses).map { (start: $0.lowerBound, tense: $1) }
      state.tenses = found
      return found
    }
  }
}

/// Reads the stretches of a long text on all cores.
private func onAllCores(
  _ stretches: [Range<Int>], _ read: @Sendable (Range<Int>) -> RecognizedText.Found
) -> [RecognizedText.Found] {
  mapInParallel(stretches, inPiecesOf: 1, read)
}
