import Algorithms
import Archive
import Words

/// What is looked for in the article, and where it was found.
struct ReaderFind: Sendable {
  var words = ""
  /// UTF-8 bytes of the visible text, in order.
  var hits: [Range<Int>] = []
  /// The hit the person stands on.
  var current: Int?
  /// Finding is what the person did last, so that its count is what is told.
  var isLatest = false
  /// The words were typed here, not brought along from a search of the timeline.
  var isTyped = false
  /// What a search of the timeline brought along, and where the person was before typing.
  fileprivate var lit: (words: String, hits: [Range<Int>]) = ("", [])
  /// Where its words stand nowhere: the passages that it means by whose they are, as indices of
  /// stops and marks; `nil`: it names nothing of the kind, and no words.
  fileprivate var passages: [(stop: Int, mark: Int)]? = []
  fileprivate var before: (top: Int, current: ArticlePager.Current)?
  /// The article folded for finding, once it was needed.
  fileprivate var folded: FoldedText?
}

// Finding in the article.
extension ArticlePager {
  /// To be called before words are typed: each change is looked for from here.
  public mutating func beginFind() { find.before = (top, current) }

  /// Marks every place where the words stand and goes to the first one from where finding began.
  /// An empty text finds nothing and goes back there.
  public mutating func find(_ words: String) {
    let folded = find.folded ?? FoldedText(text.visible.text)
    find.folded = folded
    light(words, folded.ranges(of: words))
    find.isLatest = true
    find.isTyped = true
    if let before = find.before { scroll(to: before.top) }
    if let hit = firstHit { goToHit(hit) }
  }

  /// Forgets what was typed, goes back to where it was begun if it is not kept yet, and lights
  /// again what a search brought along.
  public mutating func cancelFind() {
    if let before = find.before {
      scroll(to: before.top)
      current = before.current
    }
    endFind()
  }

  /// Keeps the place that was found.
  public mutating func keepFind() {
    find.before = nil
    if find.words.isEmpty { endFind() }
  }

  /// Ends finding what was typed.
  /// - Returns: `false` if nothing was typed.
  @discardableResult
  public mutating func endFind() -> Bool {
    guard find.isTyped || find.before != nil else { return false }
    find.before = nil
    lightAgain()
    return true
  }

  /// Marks what a search of the timeline finds in the article, without going there.
  /// - Parameter aliases: names that mean the same (`StoryInfo.aliases`).
  public mutating func light(_ query: Query, aliases: [[String]] = []) {
    let highlighter = Highlighter(query, aliases: aliases)
    find.lit = (query.text, highlighter.ranges(in: text.visible.text))
    let matcher = PassageMatcher(query, aliases: aliases)
    find.passages = matcher.hasFields || !highlighter.isEmpty ? passages(meeting: matcher) : nil
    lightAgain()
  }

  private func passages(meeting matcher: PassageMatcher) -> [(stop: Int, mark: Int)] {
    text.stops.enumerated().compactMap { index, stop in
      stop.marks.first { matcher.meetsFields(article.marks[$0].passage, in: article.article) }
        .map { (index, $0) }
    }
  }

  private mutating func lightAgain() {
    light(find.lit.words, find.lit.hits)
  }

  private mutating func light(_ words: String, _ hits: [Range<Int>]) {
    find.words = words
    find.hits = hits.filter { text.blocks.holds($0.lowerBound) }
    find.current = nil
    find.isLatest = false
    find.isTyped = false
  }

  /// To the next (1) or previous (-1) hit, round the end of the article.
  /// - Returns: `false` if there is none.
  public mutating func goToHit(by step: Int) -> Bool {
    if let passages = litPassages {
      goToPassage(by: step, among: passages)
      return true
    }
    guard let first = firstHit else { return false }
    let count = find.hits.count
    if let current = find.current {
      goToHit((current + step + count) % count)
    } else {
      goToHit(step > 0 ? first : (first - 1 + count) % count)
    }
    return true
  }

  /// The passages that a search means where its words do not stand in the article.
  private var litPassages: [(stop: Int, mark: Int)]? {
    guard !find.isTyped, find.hits.isEmpty, let passages = find.passages, !passages.isEmpty else {
      return nil
    }
    return passages
  }

  private mutating func goToPassage(by step: Int, among passages: [(stop: Int, mark: Int)]) {
    let current: Int? = if case .stop(let index, _) = current { index } else { nil }
    let seen = visibleRows.lowerBound
    let from =
      current
      ?? text.stops.partitioningIndex { layout.row(showing: $0.bytes.lowerBound) >= seen } - 1
    let next =
      step > 0
      ? passages.first { $0.stop > from } ?? passages[0]
      : passages.last { $0.stop < from } ?? passages[passages.count - 1]
    mark(stop: next.stop, mark: next.mark)
  }

  /// "2 of 3 passages of “speaker:marsh”", when `goToHit` went to one.
  var passageNote: String? {
    guard let passages = litPassages, case .stop(let stop, _) = current,
      let index = passages.firstIndex(where: { $0.stop == stop })
    else { return nil }
    return some(index + 1, of: counted(passages.count, .passage, in: language))
  }

  /// The first hit from the top of the screen on, else the first of all.
  private var firstHit: Int? {
    guard !find.hits.isEmpty else { return nil }
    let from = layout.rows.indices.contains(top) ? layout.rows[top].start : 0
    let next = find.hits.partitioningIndex { $0.lowerBound >= from }
    return next < find.hits.count ? next : 0
  }

  private mutating func goToHit(_ index: Int) {
    find.current = index
    find.isLatest = true
    let byte = find.hits[index].lowerBound
    if text.blocks.isAside(byte) { unfold() }
    reveal(byte)
  }

  /// Whether words are being found.
  public var isFinding: Bool { !find.words.isEmpty }

  /// "3 of 12 finds of “grave”", "“grave” is not in this article"; `nil`: nothing is looked for.
  public var findNote: String? {
    guard isFinding else { return nil }
    let words = quoted(find.words)
    guard !find.hits.isEmpty else {
      if let passages = litPassages {
        return some(of: counted(passages.count, .passage, in: language))
      }
      if !find.isTyped, find.passages == nil {
        return language.words(
          en: "\(words) is about events, not words", es: "\(words) trata de sucesos, no de palabras"
        )
      }
      let isInTitle =
        article.row.labelIsTitle && !FoldedText(article.row.label).ranges(of: find.words).isEmpty
      return isInTitle
        ? language.words(
          en: "\(words) is in the headline only", es: "\(words) solo está en el titular")
        : language.words(
          en: "\(words) is not in this article", es: "\(words) no está en este artículo")
    }
    return some(find.current.map { $0 + 1 }, of: counted(find.hits.count, .find, in: language))
  }

  /// "3 of 12 finds of “grave”"; without the number where none of them is meant.
  private func some(_ number: Int? = nil, of all: String) -> String {
    let some = number.map { language.words(en: "\($0) of ", es: "\($0) de ") } ?? ""
    return some + all
      + language.words(en: " of \(quoted(find.words))", es: " de \(quoted(find.words))")
  }
}
