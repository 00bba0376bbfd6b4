import Algorithms

/// Cuts one paragraph into sentences.
///
/// A sentence ends at a full stop, question or exclamation mark or ellipsis, with the closing
/// marks after it, where what follows can open another. A web address that is glued to a
/// sentence's end and a credit after it ("-SOFREP") are sentences of their own.
struct SentenceSplitter {
  private let source: SourceText
  private let lexicon: any SentenceLexicon
  /// Words of the lexicon that nearly every sentence is asked for: taken out of it once, since cores
  /// that take them at once wait for each other.
  private let leading: Set<String>
  private let trailing: Set<String>
  private let openers: Set<String>

  init(source: SourceText) {
    self.source = source
    lexicon = source.sentences
    leading = lexicon.leading
    trailing = lexicon.trailing
    openers = lexicon.openers
  }

  /// The sentences of `paragraph`, in order, without the blanks between them.
  func sentences(in paragraph: Range<Int>) -> [Range<Int>] {
    var start = paragraph.lowerBound
    if let marker = source.listMarker(in: paragraph) { start = marker.upperBound }
    if let credit = Byline.credit(opening: paragraph, in: source) { start = credit.end }
    let startsLowercase = firstLetter(in: start..<paragraph.upperBound).map(Scalars.isLowercase)
    let marks = SpacedMarks(source: source, paragraph: paragraph)
    var found: [Range<Int>] = []
    var index = start
    while index < paragraph.upperBound {
      let (value, width) = source.plainScalar(at: index, before: paragraph.upperBound)
      guard Scalars.isTerminal(value) else {
        index += width
        continue
      }
      let run = terminalRun(at: index, before: paragraph.upperBound)
      index = run.upperBound
      guard
        let cut = boundary(
          after: run, sentence: start, paragraph: paragraph, lowercase: startsLowercase ?? false,
          marks: marks)
      else { continue }
      let sentence = source.trimmed(start..<cut)
      if !sentence.isEmpty { found.append(sentence) }
      start = cut
      index = max(index, cut)
    }
    let rest = source.trimmed(start..<paragraph.upperBound)
    if !rest.isEmpty { found.append(rest) }
    return found
  }

  private func terminalRun(at start: Int, before end: Int) -> Range<Int> {
    var index = start
    while let (value, width) = source.scalar(at: index, before: end), Scalars.isTerminal(value) {
      index += width
    }
    return start..<index
  }

  private func firstLetter(in range: Range<Int>) -> UInt32? {
    var index = range.lowerBound
    while let (value, width) = source.scalar(at: index, before: range.upperBound) {
      if Scalars.isLetter(value) { return value }
      index += width
    }
    return nil
  }

  /// Where the sentence that `run` may end does end; `nil` when it goes on.
  private func boundary(
    after run: Range<Int>, sentence: Int, paragraph: Range<Int>, lowercase: Bool,
    marks: SpacedMarks
  ) -> Int? {
    let end = paragraph.upperBound
    let closed =
      marks.end(ofClosing: run.upperBound) ?? skipClosing(from: run.upperBound, before: end)
    guard let (next, _) = source.scalar(at: closed, before: end) else { return closed }
    if opensAddress(at: closed) { return run.count == 1 || closed > run.upperBound ? closed : nil }
    guard Scalars.isBlank(next) else {
      return closed == run.upperBound && isMissingBlank(run, before: end) ? closed : nil
    }
    var following = closed
    while let (value, width) = source.scalar(at: following, before: end), Scalars.isBlank(value) {
      following += width
    }
    return ends(
      run, closed: closed, following: following, sentence: sentence, paragraph: paragraph,
      lowercase: lowercase) ? closed : nil
  }

  private func skipClosing(from start: Int, before end: Int) -> Int {
    var index = start
    while let (value, width) = source.scalar(at: index, before: end) {
      if Scalars.isClosing(value) {
        index += width
        // The target of a link whose label ends the sentence, or a note's number.
        if value == 0x5D, index < end, source.bytes[index] == 0x28,
          let close = (index..<min(end, index + 500)).first(where: { source.bytes[$0] == 0x29 })
        {
          index = close + 1
        }
      } else if value == 0x5B, let close = noteEnd(at: index, before: end) {
        index = close
      } else {
        break
      }
    }
    return index
  }

  /// "[12]" glued to a full stop.
  private func noteEnd(at start: Int, before end: Int) -> Int? {
    var index = start + 1
    while index < end, Scalars.isDigit(UInt32(source.bytes[index])) { index += 1 }
    return index > start + 1 && index < end && source.bytes[index] == 0x5D ? index + 1 : nil
  }

  private func opensAddress(at index: Int) -> Bool {
    source.has("http://", at: index) || source.has("https://", at: index)
      || source.has("www.", at: index) || source.has("pic.twitter.com/", at: index)
  }

  /// "…in the city.However, …": a lost blank between two sentences.
  private func isMissingBlank(_ run: Range<Int>, before end: Int) -> Bool {
    guard run.count == 1, source.bytes[run.lowerBound] == 0x2E, run.upperBound + 2 < end else {
      return false
    }
    let before = word(endingAt: run.lowerBound, from: max(0, run.lowerBound - 40))
    return before.count >= 3
      && before.allSatisfy { Scalars.isLowercase(UInt32(source.bytes[$0])) }
      && Scalars.isUppercase(UInt32(source.bytes[run.upperBound]))
      && Scalars.isLowercase(UInt32(source.bytes[run.upperBound + 1]))
      && Scalars.isLowercase(UInt32(source.bytes[run.upperBound + 2]))
  }

  private func word(endingAt end: Int, from start: Int) -> Range<Int> {
    var index = end
    while let (value, width) = source.scalar(endingAt: index, after: start),
      !Scalars.isBlank(value), !Scalars.isOpening(value), !(Scalars.isDash(value) && value > 0x7F)
    {
      index -= width
    }
    return index..<end
  }

  private func ends(
    _ run: Range<Int>, closed: Int, following: Int, sentence: Int, paragraph: Range<Int>,
    lowercase: Bool
  ) -> Bool {
    let end = paragraph.upperBound
    var opening = following
    while let (value, width) = source.scalar(at: opening, before: end),
      Scalars.isOpening(value) || opening > following && Scalars.isBlank(value)
    {
      opening += width
    }
    guard let (first, firstWidth) = source.scalar(at: opening, before: end) else { return true }
    if Scalars.isDash(first) {
      // A credit is glued to its dash; a dash between blanks goes on with the sentence.
      let after = source.scalar(at: opening + firstWidth, before: end)?.value ?? 0x20
      return Scalars.isUppercase(after) && end - opening < 80
        && source.words(in: opening..<end).count <= 4
    }
    if opensAddress(at: opening) { return true }
    let before = word(endingAt: run.lowerBound, from: sentence)
    let isStop = run.count == 1 && source.bytes[run.lowerBound] == 0x2E
    let quoteCloses = closesQuotation(run.upperBound..<closed)

    if Scalars.isLowercase(first) {
      return lowercase && isStop && !quoteCloses && !isAbbreviation(before, next: "")
    }
    let next = nextWord(at: opening, before: end)
    if isStop {
      if closed == run.upperBound || !quoteCloses {
        return !isAbbreviation(before, next: next)
          && !isListNumber(before, sentence: sentence, paragraph: paragraph)
      }
      return true
    }
    if isEllipsis(run) {
      let isSpaced =
        source.scalar(endingAt: run.lowerBound, after: sentence).map { Scalars.isBlank($0.value) }
        ?? true
      return !isSpaced || run.count > 3 || quoteCloses || openers.contains(next)
    }
    return !(quoteCloses && attributionFollows(following..<end))
  }

  private func closesQuotation(_ closing: Range<Int>) -> Bool {
    closing.contains {
      source.bytes[$0] == 0x22 || source.has("”", at: $0) || source.has("’", at: $0)
    }
      || source.has("''", at: closing.lowerBound)
  }

  private func isEllipsis(_ run: Range<Int>) -> Bool {
    run.allSatisfy { source.bytes[$0] != 0x21 && source.bytes[$0] != 0x3F }
  }

  private func nextWord(at start: Int, before end: Int) -> String {
    var stop = start
    while let (value, width) = source.scalar(at: stop, before: end),
      Scalars.isWordPart(value) || value == 0x27 || value == 0x2019
    {
      stop += width
    }
    return String(source.string(start..<stop).lowercased().map { $0 == "’" ? "'" : $0 })
  }

  /// Whether the word before a full stop is short for another, so that the sentence goes on.
  private func isAbbreviation(_ word: Range<Int>, next: String) -> Bool {
    guard !word.isEmpty, word.count <= 12 else { return false }
    let text = source.string(word)
    let folded = text.lowercased()
    if leading.contains(folded) {
      // "No." may be an answer, "Art." a word: only a number or a name makes them short forms.
      return !lexicon.beforeNumbers.contains(folded) || next.first?.isNumber == true
    }
    let opens = openers.contains(next)
    if trailing.contains(folded) {
      if lexicon.wordsToo.contains(folded), text.first?.isLowercase == true {
        return false
      }
      return !opens || next.first?.isNumber == true
    }
    if text.count == 1, let letter = text.first, letter.isLetter {
      return letter.isUppercase && !lexicon.letters.contains(letter) && !opens
    }
    return Acronym.isAcronym(text) && !opens
  }

  /// "1." at a paragraph's start.
  private func isListNumber(_ word: Range<Int>, sentence: Int, paragraph: Range<Int>) -> Bool {
    word.lowerBound == paragraph.lowerBound && word.lowerBound == sentence
      && word.allSatisfy { Scalars.isDigit(UInt32(source.bytes[$0])) }
  }

  /// "“Is it?” Smith asked": up to six words to a verb of saying, before any other stop.
  private func attributionFollows(_ range: Range<Int>) -> Bool {
    let reach = range.lowerBound..<min(range.upperBound, range.lowerBound + 120)
    for word in source.words(in: reach).prefix(6) {
      let text = source.string(word)
      if lexicon.saying.contains(text.filter(\.isLetter).lowercased()) { return true }
      if let last = text.last, ".,!?:;”\"".contains(last), !Acronym.isAcronym(text),
        !leading.contains(text.dropLast().lowercased())
      {
        return false
      }
    }
    return false
  }
}

/// Tells which straight double marks of a paragraph close, where they stand apart from the words on
/// both sides (`" We are here , " he said`).
struct SpacedMarks {
  private let source: SourceText
  /// Those that close, in order.
  private var closing: [Int] = []

  init(source: SourceText, paragraph: Range<Int>) {
    self.source = source
    guard source.bytes[paragraph].contains(0x22) else { return }
    let marks = paragraph.filter { source.bytes[$0] == 0x22 }
    // A paragraph of one line of a longer quotation may begin inside it.
    let isOdd = marks.count % 2 == 1
    var isOpen = isOdd && marks[0] > paragraph.lowerBound && marks.last == paragraph.upperBound - 1
    for mark in marks {
      let isAtEnd = mark == paragraph.upperBound - 1
      let isApart =
        source.scalar(endingAt: mark, after: paragraph.lowerBound)
        .map { Scalars.isBlank($0.value) } ?? false
        && source.scalar(at: mark + 1, before: paragraph.upperBound)
          .map { !Scalars.isWordPart($0.value) } ?? true
      if isApart, isOpen || isAtEnd { closing.append(mark) }
      isOpen.toggle()
    }
  }

  /// Where the mark ends that closes behind the blank at `index`.
  func end(ofClosing index: Int) -> Int? {
    guard !closing.isEmpty, index < source.count,
      Scalars.isBlank(UInt32(source.bytes[index])), closing.index(of: index + 1) != nil
    else { return nil }
    return index + 2
  }
}

extension [Int] {
  /// The place of an element of an array that is in order.
  fileprivate func index(of element: Int) -> Int? {
    let place = partitioningIndex { $0 >= element }
    return place < count && self[place] == element ? place : nil
  }
}
