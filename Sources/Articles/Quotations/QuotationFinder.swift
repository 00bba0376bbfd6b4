/// Finds the direct quotations of an article and who speaks in them.
///
/// Nicknames, titles and scare quotes are left out: a quotation has at least four words, or is
/// attributed by a verb of saying that stands right beside it.
struct QuotationFinder {
  private let source: SourceText
  /// Markup and debris, in order.
  private let hidden: [Range<Int>]
  private let sentences: [Range<Int>]
  /// The body's paragraphs.
  private let paragraphs: [Range<Int>]
  private var speakers: [(clause: Range<Int>, name: String)] = []

  init(
    source: SourceText, hidden: [Range<Int>], sentences: [Range<Int>], paragraphs: [Range<Int>]
  ) {
    self.source = source
    self.hidden = hidden
    self.sentences = sentences
    self.paragraphs = paragraphs
  }

  /// In order.
  mutating func find() -> [Quotation] {
    let marked = QuotationMarks(source: source).marked(in: paragraphs)
    let long = marked.filter { wordCount($0) > Self.longestTerm }
    var quotations: [Quotation] = []
    for mark in marked {
      let previous = long.last { $0.whole.upperBound <= mark.whole.lowerBound }
      let next = long.first { $0.whole.lowerBound >= mark.whole.upperBound }
      let isTerm = wordCount(mark) <= Self.longestTerm
      let attribution = attribution(
        of: mark,
        from: max(previous?.whole.upperBound ?? 0, quotations.last?.bytes.upperBound ?? 0),
        to: next?.whole.lowerBound ?? source.count)
      if isTerm, !isAttributedClosely(mark, attribution) { continue }
      var quotation = Quotation(bytes: mark.whole)
      if let attribution {
        quotation.attribution = attribution.clause
        quotation.speaker = name(of: attribution, at: mark, after: quotations.last)
      } else if let last = quotations.last, goesOn(from: last, to: mark) {
        quotation.speaker = last.speaker
      } else if let announced = announced(mark) {
        quotation.speaker = announced.name
        quotation.attribution = announced.clause
      } else if wordCount(mark) < 5 || isTitle(mark) {
        continue
      }
      if let clause = quotation.attribution, let speaker = quotation.speaker {
        speakers.append((clause, speaker))
      }
      quotations.append(quotation)
    }
    return quotations
  }

  /// Up to this many words are a term unless a verb of saying stands beside them.
  private static let longestTerm = 3

  // MARK: The sentence around a quotation

  /// The range from the start of the first to the end of the last sentence that `range` touches.
  private func sentence(around range: Range<Int>) -> Range<Int> {
    let first = sentences.last { $0.lowerBound <= range.lowerBound }
    let last = sentences.first { $0.upperBound >= range.upperBound }
    let start = min(first?.lowerBound ?? range.lowerBound, range.lowerBound)
    return start..<max(last?.upperBound ?? range.upperBound, range.upperBound)
  }

  /// - Parameters:
  ///   - start: where the quotation before ends.
  ///   - end: where the quotation after begins.
  private func attribution(of mark: QuotationMarks.Marked, from start: Int, to end: Int)
    -> Attribution.Found?
  {
    let sentence = sentence(around: mark.whole)
    let start = max(sentence.lowerBound, start)
    var before: Attribution.Found?
    if start < mark.whole.lowerBound {
      let words = source.clauseWords(in: start..<mark.whole.lowerBound, without: hidden)
      before = Attribution.before(words)
      // "Roe replied, “…,” adding that": the nearer verb counts.
      if let before, before.distance <= 1 { return before }
    }
    let end = min(sentence.upperBound, end)
    if leavesSentenceOpen(mark), end > mark.whole.upperBound {
      let words = source.clauseWords(in: mark.whole.upperBound..<end, without: hidden)
      if let after = Attribution.after(words) { return after }
    }
    guard let before, before.distance <= Self.longestReach else { return nil }
    return before
  }

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
    _ mark: QuotationMarks.Marked, _ attribution: Attribution.Found?
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

  private func endsWithMark(_ mark: QuotationMarks.Marked) -> Bool {
    guard
      let (last, _) = source.scalar(endingAt: mark.inner.upperBound, after: mark.inner.lowerBound)
    else { return false }
    return last == 0x2C || last == 0x3F || last == 0x21
  }

  // MARK: Speakers

  private func name(
    of attribution: Attribution.Found, at mark: QuotationMarks.Marked, after last: Quotation?
  ) -> String? {
    if attribution.continues {
      guard let last, last.bytes.upperBound <= attribution.clause.lowerBound,
        paragraph(of: last.bytes.lowerBound) == paragraph(of: mark.whole.lowerBound)
      else { return nil }
      return last.speaker
    }
    guard let first = attribution.speaker.first else { return nil }
    if attribution.speaker.count == 1 {
      if SayingLexicon.firstPersons.contains(first.folded) { return nil }
      if SayingLexicon.pronouns.contains(first.folded) {
        return referent(
          before: min(first.bytes.lowerBound, mark.whole.lowerBound),
          isPerson: ["he", "she"].contains(first.folded))
      }
    }
    return text(of: attribution.speaker)
  }

  private func text(of words: ArraySlice<ClauseWord>) -> String? {
    guard let first = words.first, let last = words.last else { return nil }
    var output = ""
    var index = first.bytes.lowerBound
    while index < last.bytes.upperBound {
      if let mark = hidden.first(where: { $0.contains(index) }) {
        index = mark.upperBound
        continue
      }
      guard let (value, width) = source.scalar(at: index, before: last.bytes.upperBound) else {
        break
      }
      if !Scalars.isBlank(value) {
        output += source.string(index..<index + width)
      } else if output.last != " " {
        output += " "
      }
      index += width
    }
    return output.isEmpty ? nil : output
  }

  /// Whom "he" or "she" means: the last one who is said to have said something, or with whose
  /// name a sentence begins.
  private func referent(before offset: Int, isPerson: Bool) -> String? {
    let earlier = sentences.filter { $0.upperBound <= offset || $0.contains(offset) }
    for sentence in earlier.suffix(Self.longestMemory).reversed() {
      if sentence.contains(offset), let asked = asked(in: sentence.lowerBound..<offset) {
        return asked
      }
      if let known = speakers.last(where: {
        sentence.overlaps($0.clause) && $0.clause.upperBound <= offset
      }) {
        return known.name
      }
      guard sentence.upperBound <= offset else { continue }
      if let subject = subject(of: sentence, isPerson: isPerson) { return subject }
    }
    return nil
  }

  /// Sentences that a pronoun reaches back.
  private static let longestMemory = 8

  /// The one of whom a sentence says that they said something, or with whose name it begins.
  private func subject(of sentence: Range<Int>, isPerson: Bool) -> String? {
    let words = source.clauseWords(in: sentence, without: hidden)
    let speaks = { (phrase: ArraySlice<ClauseWord>) in
      guard let first = phrase.first, !SayingLexicon.pronouns.contains(first.folded) else {
        return false
      }
      return phrase.contains(where: \.isCapitalized)
        && !(isPerson && phrase.contains { SayingLexicon.bodies.contains($0.folded) })
    }
    if let verb = words.indices.first(where: { Attribution.isVerb(at: $0, in: words[...]) }),
      verb > 0
    {
      let subject = SpeakerPhrase.preceding(words[..<verb], isParticiple: false)
      if speaks(subject) { return text(of: subject) }
    }
    let name = SpeakerPhrase.openingName(of: words[...])
    guard let first = name.first, !Abbreviations.openers.contains(first.folded), speaks(name),
      name.count > 1 || isSurname(first)
    else { return nil }
    return text(of: name)
  }

  /// Whether the word stands after another capitalized word elsewhere: "Jane Roe".
  private func isSurname(_ word: ClauseWord) -> Bool {
    sentences.contains { sentence in
      let words = source.clauseWords(in: sentence, without: hidden)
      return zip(words, words.dropFirst()).contains { before, after in
        after.folded == word.folded && after.isCapitalized && before.isCapitalized
          && !before.endsPhrase && !Abbreviations.openers.contains(before.folded)
      }
    }
  }

  /// "When reporters asked Roe …, he replied": the one who was asked answers.
  private func asked(in range: Range<Int>) -> String? {
    let words = source.clauseWords(in: range, without: hidden)
    guard
      let verb = words.lastIndex(where: { ["asked", "told", "questioned"].contains($0.folded) })
    else { return nil }
    let name = words[(verb + 1)...].prefix { $0.isCapitalized }
    return name.isEmpty ? nil : text(of: name)
  }

  /// Whether `mark` goes on with what the speaker of `last` says, without a new attribution.
  private func goesOn(from last: Quotation, to mark: QuotationMarks.Marked) -> Bool {
    guard last.speaker != nil, let own = paragraph(of: mark.whole.lowerBound),
      let lastOwn = paragraph(of: last.bytes.upperBound - 1),
      sentences.contains(where: { $0.lowerBound == mark.whole.lowerBound })
    else { return false }
    // A new paragraph goes on with a speaker only where it opens with the quotation.
    guard
      own == lastOwn || own == lastOwn + 1 && paragraphs[own].lowerBound == mark.whole.lowerBound
    else { return false }
    // No sentence of the article's own may stand between the two.
    let between = sentences.filter {
      $0.lowerBound >= last.bytes.upperBound && $0.upperBound <= mark.whole.lowerBound
    }
    return between.isEmpty
  }

  /// A paragraph that ends in ":" and names a speaker announces the quotation below it.
  private func announced(_ mark: QuotationMarks.Marked) -> (name: String, clause: Range<Int>)? {
    guard let own = paragraph(of: mark.whole.lowerBound), own > 0,
      paragraphs[own].lowerBound == mark.whole.lowerBound
    else { return nil }
    let before = paragraphs[own - 1]
    guard before.upperBound > before.lowerBound, source.bytes[before.upperBound - 1] == 0x3A,
      let sentence = sentences.last(where: { $0.upperBound <= before.upperBound })
    else { return nil }
    let words = source.clauseWords(in: sentence, without: hidden)
    guard let found = Attribution.before(words), !found.continues,
      let name = name(of: found, at: mark, after: nil)
    else { return nil }
    return (name, found.clause)
  }

  private func paragraph(of offset: Int) -> Int? {
    paragraphs.firstIndex { $0.contains(offset) }
  }

  // MARK: What is quoted

  private func wordCount(_ mark: QuotationMarks.Marked) -> Int {
    source.words(in: mark.inner).count { word in
      word.contains { Scalars.isWordPart(UInt32(source.bytes[$0])) }
    }
  }

  /// A work's title: each of its longer words begins with a capital.
  private func isTitle(_ mark: QuotationMarks.Marked) -> Bool {
    let words = source.clauseWords(in: mark.inner, without: hidden)
    let long = words.filter { $0.folded.count > 3 }
    return !long.isEmpty && long.allSatisfy(\.isCapitalized)
  }
}
