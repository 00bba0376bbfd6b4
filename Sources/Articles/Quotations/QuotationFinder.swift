/// Finds the direct quotations of an article and who speaks in them.
///
/// Nicknames, titles and scare quotes are left out: a quotation has at least four words, or is
/// attributed by a verb of saying that stands right beside it.
struct QuotationFinder {
  private let context: QuotationContext
  private var memory: SpeakerMemory
  private var source: SourceText { context.source }
  private var speech: any SpeechGrammar { source.language.speech }

  init(_ context: QuotationContext) {
    self.context = context
    memory = SpeakerMemory(context)
  }

  /// In order.
  mutating func find() -> [Quotation] {
    let marked = QuotationMarks(source: source).marked(in: context.paragraphs)
    let counts = marked.map(wordCount)
    var quotations: [Quotation] = []
    var previousEnd = 0
    var nextLong = 0
    for (index, mark) in marked.enumerated() {
      let isTerm = counts[index] <= Self.longestTerm
      nextLong = max(nextLong, index + 1)
      while nextLong < marked.count, counts[nextLong] <= Self.longestTerm { nextLong += 1 }
      defer { if !isTerm { previousEnd = mark.whole.upperBound } }
      let attribution = attribution(
        of: mark, from: max(previousEnd, quotations.last?.bytes.upperBound ?? 0),
        to: nextLong < marked.count ? marked[nextLong].whole.lowerBound : source.count)
      if isTerm, !isAttributedClosely(mark, attribution),
        !(quotations.last.map { isAfterthought(mark, of: $0) } ?? false)
      {
        continue
      }
      var quotation = Quotation(bytes: mark.whole)
      if let attribution {
        quotation.attribution = attribution.clause
        quotation.speaker = name(of: attribution, at: mark, after: quotations.last)
      } else if let last = quotations.last, goesOn(from: last, to: mark) {
        quotation.speaker = last.speaker
      } else if let announced = announced(mark) {
        quotation.speaker = announced.name
        quotation.attribution = announced.clause
      } else if counts[index] < 5 || isTitle(mark) {
        continue
      }
      if let clause = quotation.attribution, let speaker = quotation.speaker {
        memory.keep(speaker, clause: clause)
      }
      quotations.append(quotation)
    }
    return quotations
  }

  /// Up to this many words are a term unless a verb of saying stands beside them.
  private static let longestTerm = 3

  // MARK: The sentence around a quotation

  /// - Parameters:
  ///   - start: where the quotation before ends.
  ///   - end: where the quotation after begins.
  private func attribution(of mark: QuotationMarks.Marked, from start: Int, to end: Int)
    -> Attribution?
  {
    let sentence = context.sentence(around: mark.whole)
    let start = max(sentence.lowerBound, start, mark.whole.lowerBound - Self.longestClause)
    var before: Attribution?
    if start < mark.whole.lowerBound {
      let words = context.words(in: start..<mark.whole.lowerBound)
      before = speech.attribution(before: words)
      // "Roe replied, “…,” adding that": the nearer verb counts.
      if let before, before.distance <= 1 { return before }
    }
    let end = min(sentence.upperBound, end, mark.whole.upperBound + Self.longestClause)
    if leavesSentenceOpen(mark), end > mark.whole.upperBound {
      let words = context.words(in: mark.whole.upperBound..<end)
      if let after = speech.attribution(after: words) { return after }
    }
    guard let before, before.distance <= Self.longestReach else { return nil }
    return before
  }

  /// Bytes before and after a quotation in which its attribution is looked for.
  private static let longestClause = 1_000
  /// Words between a verb of saying and the quotation that it introduces, at most.
  private static let longestReach = 30

  /// Whether the sentence may go on with "says …": the quotation ends in `,`, `?`, `!` or a dash.
  private func leavesSentenceOpen(_ mark: QuotationMarks.Marked) -> Bool {
    guard mark.isClosed else { return false }
    if let (after, _) = source.scalar(at: mark.whole.upperBound, before: source.count),
      after == 0x2C
    {
      return true
    }
    var end = mark.inner.upperBound
    while let (value, width) = source.scalar(endingAt: end, after: mark.inner.lowerBound) {
      switch value {
      case 0x2C, 0x3F, 0x21, 0x2D, 0x2014, 0x2013, 0x2026: return true
      case 0x27, 0x2019, 0x29, 0x5D, 0x20: end -= width
      case 0x23, 0x28: end -= width
      default: return false
      }
    }
    return false
  }

  private func isAttributedClosely(
    _ mark: QuotationMarks.Marked, _ attribution: Attribution?
  ) -> Bool {
    guard let attribution else { return false }
    if attribution.clause.lowerBound >= mark.whole.upperBound { return endsWithMark(mark) }
    guard attribution.distance <= 1 else { return false }
    var index = mark.whole.lowerBound
    while let (value, width) = source.scalar(endingAt: index, after: 0) {
      if Scalars.isBlank(value) {
        index -= width
      } else {
        return value == 0x2C || value == 0x3A
      }
    }
    return false
  }

  /// "“We knew nothing,” Roe said. “Nothing at all.”": a whole sentence that goes on.
  private func isAfterthought(_ mark: QuotationMarks.Marked, of last: Quotation) -> Bool {
    let sentence = context.sentence(around: mark.whole)
    return sentence == mark.whole && goesOn(from: last, to: mark)
      && context.paragraph(of: last.bytes.lowerBound)
        == context.paragraph(of: mark.whole.lowerBound)
  }

  private func endsWithMark(_ mark: QuotationMarks.Marked) -> Bool {
    guard
      let (last, _) = source.scalar(endingAt: mark.inner.upperBound, after: mark.inner.lowerBound)
    else { return false }
    return last == 0x2C || last == 0x3F || last == 0x21
  }

  // MARK: Speakers

  private mutating func name(
    of attribution: Attribution, at mark: QuotationMarks.Marked, after last: Quotation?
  ) -> String? {
    if attribution.continues {
      guard let last, last.bytes.upperBound <= attribution.clause.lowerBound,
        context.paragraph(of: last.bytes.lowerBound) == context.paragraph(of: mark.whole.lowerBound)
      else { return nil }
      return last.speaker
    }
    guard let first = attribution.speaker.first else { return nil }
    if attribution.speaker.count == 1 {
      switch speech.pronoun(first) {
      case .untold: return nil
      case .person?, .anyone?:
        return memory.referent(
          before: min(first.bytes.lowerBound, mark.whole.lowerBound),
          isPerson: speech.pronoun(first) == .person)
      case nil: break
      }
    }
    return context.text(of: attribution.speaker)
  }

  /// Whether `mark` goes on with what the speaker of `last` says, without a new attribution.
  private func goesOn(from last: Quotation, to mark: QuotationMarks.Marked) -> Bool {
    guard last.speaker != nil, let own = context.paragraph(of: mark.whole.lowerBound),
      let lastOwn = context.paragraph(of: last.bytes.upperBound - 1),
      context.opensSentence(mark.whole.lowerBound)
    else { return false }
    // A new paragraph goes on with a speaker only where it opens with the quotation.
    guard
      own == lastOwn
        || own == lastOwn + 1 && context.paragraphs[own].lowerBound == mark.whole.lowerBound
    else { return false }
    // No sentence of the article's own may stand between the two.
    let next = context.sentences.firstIndex(startingFrom: last.bytes.upperBound)
    return next == context.sentences.count
      || context.sentences[next].upperBound > mark.whole.lowerBound
  }

  /// A paragraph that ends in ":" and names a speaker announces the quotation below it.
  private mutating func announced(_ mark: QuotationMarks.Marked) -> (
    name: String, clause: Range<Int>
  )? {
    guard let own = context.paragraph(of: mark.whole.lowerBound), own > 0,
      context.paragraphs[own].lowerBound == mark.whole.lowerBound
    else { return nil }
    let before = context.paragraphs[own - 1]
    guard before.upperBound > before.lowerBound, source.bytes[before.upperBound - 1] == 0x3A,
      let sentence = context.sentences.last(endingBy: before.upperBound)
    else { return nil }
    let words = context.words(in: sentence)
    guard let found = speech.attribution(before: words), !found.continues,
      let name = name(of: found, at: mark, after: nil)
    else { return nil }
    return (name, found.clause)
  }

  // MARK: What is quoted

  private func wordCount(_ mark: QuotationMarks.Marked) -> Int {
    source.words(in: mark.inner).count { word in
      word.contains { Scalars.isWordPart(UInt32(source.bytes[$0])) }
    }
  }

  /// A work's title: each of its longer words begins with a capital.
  private func isTitle(_ mark: QuotationMarks.Marked) -> Bool {
    let words = context.words(in: mark.inner)
    let long = words.filter { $0.folded.count > 3 }
    return !long.isEmpty && long.allSatisfy(\.isCapitalized)
  }
}
