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
    let counts = marked.map { QuotedWords($0, in: context).count }
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
      } else if let last = quotations.last,
        goesOn(from: last, to: mark) || isJoined(mark, to: last)
          || counts[index] >= Self.shortestClause && isReported(mark, with: last)
      {
        quotation.speaker = last.speaker
      } else if let announced = announced(mark) {
        quotation.speaker = announced.name
        quotation.attribution = announced.clause
      } else if counts[index] < Self.shortestClause
        || QuotedWords(mark, in: context).isTitle && !QuotedWords(mark, in: context).followsColon
      {
        continue
      } else {
        quotation.speaker = nearbySpeaker(of: mark, after: quotations.last)
      }
      if let clause = quotation.attribution, let speaker = quotation.speaker {
        memory.keep(speaker, clause: clause)
      }
      quotations.append(quotation)
    }
    return named(quotations.joined(with: Turns(context).turns()))
  }

  /// The quotations, each speaker in the fullest form that the article has.
  private mutating func named(_ quotations: [Quotation]) -> [Quotation] {
    guard quotations.contains(where: { $0.speaker != nil }) else { return quotations }
    var names = SpeakerNames(memory.mentions(), speech)
    return quotations.map { quotation in
      var named = quotation
      named.speaker = quotation.speaker.map {
        names.fullest($0, at: (quotation.attribution ?? quotation.bytes).lowerBound)
      }
      return named
    }
  }

  /// Without a verb of saying beside it a quotation has so many words.
  private static let shortestClause = 5
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
    let sentenceEnd = context.end(ofSentence: sentence, behind: mark.whole)
    let end = min(sentenceEnd, end, mark.whole.upperBound + Self.longestClause)
    if end > mark.whole.upperBound {
      let words = context.words(in: mark.whole.upperBound..<end)
      let after =
        QuotedWords(mark, in: context).leavesSentenceOpen || sentenceEnd > sentence.upperBound
        ? speech.attribution(after: words) : nil
      // "Roe said she saw it “as …,” and called on them": the verb before it has a subject.
      if let after, !(after.continues && before != nil) { return after }
      if before == nil {
        let rest = min(sentenceEnd, mark.whole.upperBound + Self.longestClause)
        let closing = speech.attribution(
          closing: context.words(in: mark.whole.upperBound..<rest))
        if rest == sentenceEnd, let closing { return closing }
      }
    }
    guard let before, before.distance <= Self.longestReach else { return nil }
    return before
  }

  /// Bytes before and after a quotation in which its attribution is looked for.
  private static let longestClause = 1_000
  /// Words between a verb of saying and the quotation that it introduces, at most.
  private static let longestReach = 30

  private func isAttributedClosely(
    _ mark: QuotationMarks.Marked, _ attribution: Attribution?
  ) -> Bool {
    guard let attribution else { return false }
    let quoted = QuotedWords(mark, in: context)
    if attribution.clause.lowerBound >= mark.whole.upperBound { return quoted.endsWithMark }
    return attribution.distance <= 1 && quoted.followsMark
  }

  /// "“We knew nothing,” Roe said. “Nothing at all.”": a whole sentence that goes on.
  private func isAfterthought(_ mark: QuotationMarks.Marked, of last: Quotation) -> Bool {
    let sentence = context.sentence(around: mark.whole)
    return sentence == mark.whole && goesOn(from: last, to: mark)
      && context.paragraph(of: last.bytes.lowerBound)
        == context.paragraph(of: mark.whole.lowerBound)
  }

  /// "“…” and that it was “…”": another part of what the speaker of the sentence says.
  private func isJoined(_ mark: QuotationMarks.Marked, to last: Quotation) -> Bool {
    guard last.speaker != nil, context.sentence(around: last.bytes).overlaps(mark.whole) else {
      return false
    }
    return QuotedWords(mark, in: context).isJoined(from: last.bytes.upperBound)
  }

  /// "Roe said it was “…” that led to “…”": all of what a sentence reports behind its verb.
  private func isReported(_ mark: QuotationMarks.Marked, with last: Quotation) -> Bool {
    guard last.speaker != nil, let clause = last.attribution,
      clause.upperBound <= last.bytes.lowerBound
    else { return false }
    let sentence = context.sentence(around: mark.whole)
    return sentence.contains(clause.lowerBound) && sentence.contains(last.bytes.lowerBound)
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
        return memory.referent(first, before: min(first.bytes.lowerBound, mark.whole.lowerBound))
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

  // MARK: Speakers whom no verb of saying names

  /// The one of whom the words before the quotation tell: "Roe was blunt: “…”", "Roe wept. “…”",
  /// "She has seen outlets that “…”".
  private mutating func nearbySpeaker(of mark: QuotationMarks.Marked, after last: Quotation?)
    -> String?
  {
    if let credited = credit(behind: mark) { return credited }
    let sentence = context.sentence(around: mark.whole)
    let start = max(
      sentence.lowerBound, last?.bytes.upperBound ?? 0, mark.whole.lowerBound - Self.longestClause)
    if start < mark.whole.lowerBound {
      let words = context.words(in: start..<mark.whole.lowerBound)
      guard !words.isEmpty, start == sentence.lowerBound else { return nil }
      let announcer = speech.speaker(beforeColon: words)
      if !announcer.isEmpty {
        return memory.person(
          announcer, before: start, isLabel: announcer.last?.bytes == words.last?.bytes)
      }
      let subject = speech.subject(of: words)
      guard subject.count == 1, let first = subject.first, case .person? = speech.pronoun(first)
      else { return nil }
      return memory.person(subject, before: start)
    }
    // The sentence before, if the article tells it.
    guard mark.isClosed, let before = context.sentences.last(endingBy: mark.whole.lowerBound),
      before.upperBound > last?.bytes.upperBound ?? 0, context.isNear(before, to: mark.whole),
      source.scalar(at: before.lowerBound, before: before.upperBound)
        .map({ !Scalars.isDash($0.value) && $0.value != 0x28 }) ?? false
    else { return nil }
    return memory.teller(in: before)
  }

  /// "“…” — Jane Roe": the name behind a dash, in the same paragraph or in the next.
  private func credit(behind mark: QuotationMarks.Marked) -> String? {
    var start = mark.whole.upperBound
    var hasDash = false
    let limit = min(source.count, start + Self.longestDash)
    while let (value, width) = source.scalar(at: start, before: limit),
      Scalars.isDash(value) || Scalars.isBlank(value)
    {
      hasDash = hasDash || value >= 0x2013 && Scalars.isDash(value) || source.has("--", at: start)
      start += width
    }
    guard hasDash, let own = context.paragraph(of: mark.whole.lowerBound),
      let other = context.paragraph(of: start), other - own <= 1
    else { return nil }
    let end = context.paragraphs[other].upperBound
    let words = context.words(in: start..<min(end, start + 80))
    let name = words.prefix(words.prefix { !$0.endsPhrase }.count + 1)
    guard let first = name.first, name.count <= Self.longestCredit, first.isCapitalized else {
      return nil
    }
    return context.text(of: name)
  }

  /// UTF-8 bytes of a dash with the blanks round it, at most.
  private static let longestDash = 12
  /// Words of a name behind a dash, at most.
  private static let longestCredit = 4
}
