import Algorithms
import Articles

/// A stretch of an article as it is shown, word by word.
struct ShownWords {
  let range: Range<Int>
  let display: DisplayText
  let words: [TitleWord]

  init(_ range: Range<Int>, _ article: Article) {
    self.range = range
    display = article.displayText(of: range)
    words = TitleWord.words(of: display.text)
  }
}

/// Makes the title of a passage from the clause that carries its date.
struct ClauseTitleMaker {
  let article: Article
  /// Other expressions whose words say nothing but the date, in order: UTF-8 bytes.
  let dates: [Range<Int>]
  /// The sentence whose words were read last: those with many dates are read once.
  private(set) var read: ShownWords?
  private let leadIns: LeadIns

  /// - Parameter leadIns: of the article's documents.
  init(
    article: Article, dates: [Range<Int>] = [], read: ShownWords? = nil, leadIns: LeadIns? = nil
  ) {
    (self.article, self.dates, self.read) = (article, dates, read)
    self.leadIns = leadIns ?? LeadIns(article.documents)
  }

  /// - Parameters:
  ///   - focus: the clause, or any words of it.
  ///   - passage: the sentences that are cited; what a lead-in announces is among them.
  ///   - expression: the words that date it.
  ///   - speaker: whose words they are.
  mutating func title(
    focus: Range<Int>, passage: Range<Int>, without expression: Range<Int>, speaker: String? = nil
  ) -> FoundTitle {
    if let document = announced(by: expression), let said = firstWords(of: document, in: passage) {
      return title(
        said, in: said, without: expression, prefix: QuotedDocument.shortName(document.name))
    }
    let near = article.sentences.partitioningIndex { $0.upperBound > focus.lowerBound }
    let holds = near < article.sentences.count && article.sentences[near].overlaps(focus)
    let sentence = holds ? article.sentences[near] : passage
    let signed = article.document(datedIn: expression)
    if let signed, signed.bytes.overlaps(focus), !focus.overlaps(expression) {
      return title(
        focus, in: sentence, without: expression, prefix: QuotedDocument.shortName(signed.name))
    }
    return title(focus, in: sentence, without: expression, prefix: "", speaker: speaker)
  }

  private mutating func title(
    _ focus: Range<Int>, in sentence: Range<Int>, without expression: Range<Int>, prefix: String,
    speaker: String? = nil
  ) -> FoundTitle {
    let shown = read.flatMap { $0.range == sentence ? $0 : nil } ?? ShownWords(sentence, article)
    read = shown
    let whole = undated(shown, expression)
    let clause =
      focus == sentence ? whole : undated(ShownWords(focus, article), expression)
    let isInWhole = clause.words.count < whole.words.count
    let made = ClauseTitle(clause: clause.words, date: clause.date, sentence: whole.words).words()
    let noun = AsideTitle.words(of: clause.words, date: clause.date)
    var words = noun ?? made.words
    var prefix = prefix
    let isFirstPerson = words.prefix(4).contains { ["i", "we", "my", "our"].contains($0.bare) }
    let opening = Set(words.prefix(4).map(\.bare))
    let isNamed = { (name: String) in
      TitleWord.words(of: name).last.map { opening.contains($0.bare) } ?? true
    }
    if isNamed(prefix) { prefix = "" }
    if let speaker, !isNamed(speaker), isFirstPerson || !isInWhole, Columns.count(speaker) <= 30,
      prefix.isEmpty
    {
      prefix = speaker
    } else if let first = words.first, ["he", "she"].contains(first.bare),
      let name = Antecedent(article: article).name(for: first.bare, before: focus.lowerBound)
    {
      words[0] = TitleWord(name)
    }
    var line = TitleLine(words, prefix: prefix)
    if line.leftOut, let (by, what) = ClauseTitle.told(words) {
      let who = by.map(\.text).joined(separator: " ")
      if prefix.isEmpty, Columns.count(who) <= 30, !by.isEmpty { prefix = who }
      words = what
      line = TitleLine(words, prefix: prefix)
    }
    let isVague = words.first.map { Self.vague.contains($0.bare) } ?? true
    // "The Oct. 23 slaying": the clause tells of something else.
    let isAside = clause.date > 0 && clause.words[clause.date - 1].isDeterminer
    // What is still to come, when another passage tells that it has.
    let isPlanned =
      words.contains { Self.plans.contains($0.bare) }
      || zip(words, words.dropFirst()).contains {
        ["is", "are"].contains($0.bare) && $1.bare == "to"
      }
    let worth =
      (isPlanned ? 0 : 3) + (made.isClause && noun == nil ? 8 : 0) + (line.isCut ? 0 : 2)
      + (isVague ? 0 : 3)
      + (isFirstPerson ? 0 : 2)
      + (prefix.isEmpty ? 3 : 0) - (isAside ? 4 : 0)
    return FoundTitle(
      text: line.text, worth: worth, namesSubject: !isVague && !isFirstPerson,
      length: words.count { $0.bare.contains(where: \.isLetter) && !$0.isLink })
  }

  private static let plans: Set<String> = [
    "will", "would", "planned", "plans", "scheduled", "expected", "due", "invited", "set",
  ]

  /// Openings that say little without what stood before.
  private static let vague: Set<String> = [
    "he", "she", "it", "they", "we", "i", "you", "there", "this", "that", "these", "those",
    "others", "one", "some", "his", "her", "their", "its",
  ]

  // MARK: Documents

  private func announced(by expression: Range<Int>) -> QuotedDocument? {
    leadIns.documents(announcedBy: expression).first
  }

  private func firstWords(of document: QuotedDocument, in passage: Range<Int>) -> Range<Int>? {
    let message = document.message ?? document.bytes
    let next = article.sentences.partitioningIndex { $0.lowerBound >= message.lowerBound }
    guard next < article.sentences.count else { return nil }
    let first = article.sentences[next]
    return first.upperBound <= passage.upperBound && first.overlaps(document.bytes) ? first : nil
  }

  // MARK: Dates

  /// The words of a range without dates, and where among them the date stood.
  private func undated(_ shown: ShownWords, _ expression: Range<Int>)
    -> (words: [TitleWord], date: Int)
  {
    let (range, display) = (shown.range, shown.display)
    let others = dates.filter { $0.overlaps(range) }.map {
      display.displayRange(ofSource: $0.clamped(to: range))
    }.filter { !$0.isEmpty }
    let own = display.displayRange(ofSource: expression.clamped(to: range))
    var words: [TitleWord] = []
    var date = expression.lowerBound < range.lowerBound ? 0 : Int.max
    var isInsertion = false
    var closed = Int.max - 1
    for word in shown.words {
      if word.text.utf8.first == UInt8(ascii: "[") { isInsertion = true }
      defer { if word.text.utf8.contains(UInt8(ascii: "]")) { isInsertion = false } }
      let next = others.partitioningIndex { $0.upperBound > word.place.lowerBound }
      let other = next < others.count && others[next].overlaps(word.place) ? others[next] : nil
      guard let gap = own.overlaps(word.place) ? own : other else {
        if !isInsertion { words.append(word) }
        continue
      }
      if gap == own, date == .max { date = words.count }
      let rest = self.rest(of: word, without: gap, in: display.text)
      if word.place.upperBound >= gap.upperBound {
        // "in 1998 and 2003": nothing is left for "and" to join.
        if words.count == closed + 1, ["and", "or"].contains(words.last?.bare) {
          words.removeLast()
        }
        close(rest, &words)
        closed = words.count
      }
      if gap == own { date = min(date, words.count) }
    }
    return (words, min(date, words.count))
  }

  /// What hangs on a date's last word: a comma, "'s", the second half of a compound.
  private func rest(of word: TitleWord, without gap: Range<Int>, in line: String) -> String {
    guard word.place.upperBound > gap.upperBound else { return "" }
    let start = line.utf8.index(line.startIndex, offsetBy: gap.upperBound)
    let end = line.utf8.index(start, offsetBy: word.place.upperBound - gap.upperBound)
    return String(decoding: line.utf8[start..<end], as: UTF8.self)
  }

  private static let introducers: Set<String> = [
    "in", "on", "at", "by", "since", "of", "from", "until", "during", "before", "after", "back",
    "as", "around", "about", "early", "late", "mid", "earlier", "later", "ago", "through", "over",
    "for", "within", "between", "till", "late-", "again", "dated", "beginning", "starting",
    "shortly", "just", "only",
  ]

  /// Drops what introduced a date, and keeps the mark after it.
  private func close(_ rest: String, _ words: inout [TitleWord]) {
    if !rest.isEmpty, rest.hasPrefix("'s") || rest.hasPrefix("’s") {
      let mark = rest.drop { !",;.".contains($0) }
      words.append(TitleWord("the" + mark))
      return
    }
    if rest.contains(where: \.isLetter) {
      words.append(TitleWord(rest))
      return
    }
    let isDated = words.last?.bare == "dated"
    while let last = words.last, Self.introducers.contains(last.bare), !last.endsPhrase,
      !(last.bare == "back" && words.dropLast().last?.isDeterminer ?? false)
    {
      words.removeLast()
    }
    // "A letter, dated May 4, asks": what two commas held is gone.
    if isDated, rest.hasPrefix(","), let last = words.indices.last, words[last].text.hasSuffix(",")
    {
      words[last].text.removeLast()
      return
    }
    guard let mark = rest.first(where: { ",;:.)”".contains($0) }), let last = words.indices.last,
      !words[last].endsPhrase, !words[last].isDeterminer
    else { return }
    words[last].text.append(mark)
  }
}
