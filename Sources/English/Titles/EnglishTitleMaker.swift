import Algorithms
import Articles
import Temporal

/// Makes English titles of what one article tells, without the words of all dates that are theirs.
struct EnglishTitleMaker: TitleMaker {
  let body: ArticleBody
  /// The sentence that was read last: those with many dates are read once.
  private var read: ShownWords?

  private let leadIns: LeadIns

  init(_ body: ArticleBody) {
    self.body = body
    leadIns = LeadIns(body.article.documents)
  }

  /// The sentence that was tagged last.
  private var tagged: (range: Range<Int>, display: DisplayText, line: TaggedLine)?

  /// What a clause is worth that nothing is wrong with.
  private static let good = 17
  /// What a clause is worth at most that tells another thing than the date's.
  private static let mostUnfinished = 3
  /// Its words, at most.
  private static let longestOther = 20
  /// No longer sentence is looked through for clauses: UTF-8 bytes.
  private static let longestSentence = 1000
  /// So many titles of a passage are kept.
  private static let most = 3

  mutating func titles(of passage: TitledPassage) -> [FoundTitle] {
    let dates = self.dates(of: passage)
    let sentence = self.sentence(of: passage)
    let isOfDocument =
      passage.expression.map {
        !leadIns.documents(announcedBy: $0.bytes).isEmpty
          || body.article.document(datedIn: $0.bytes) != nil
      } ?? false
    if isOfDocument { return [clauseTitle(of: passage, dates)] }
    let isDay = passage.expression?.range?.dayCount == 1
    // Its clauses would be tried by the square of their number, and none is a title of it.
    if sentence.count > Self.longestSentence {
      let clause = clauseTitle(of: passage, dates)
      return [checked(clause, isDay: isDay) ?? unfinished(nil, else: clause)]
    }
    let (display, line) = tag(sentence)
    func shown(_ bytes: Range<Int>) -> Range<Int>? {
      guard bytes.overlaps(sentence) else { return nil }
      return display.displayRange(ofSource: bytes.clamped(to: sentence))
    }
    let own = passage.expression.flatMap { shown($0.bytes) }
    let focus = shown(passage.focus).map { line.words(at: $0) } ?? 0..<line.count
    let whole = SentenceTitles(
      line, own: own, dates: ([own] + dates.map(shown)).compactMap(\.self), focus: focus,
      lies: distance(of: passage.expression),
      isDay: isDay)
    var found = whole.candidates().map {
      finished($0, speaker: passage.speaker, before: passage.focus.lowerBound)
    }
    // A clause out of the middle of the sentence is asked for where none of its own is good.
    if found.allSatisfy({ $0.worth < Self.good }) {
      let clause = clauseTitle(of: passage, dates)
      if let checked = checked(clause, isDay: isDay), let cut = cut(checked, from: whole) {
        found.append(cut)
      }
      if found.isEmpty {
        let other = whole.candidates(isOfDate: false).first { $0.length <= Self.longestOther }
        found = [unfinished(other ?? whole.leftWhole(), else: clause)]
      }
    }
    return Array(found.sorted { $0.worth > $1.worth }.prefix(Self.most))
  }

  mutating func headline() -> FoundTitle? {
    guard let first = body.sentences.first(where: { body.region(at: $0.lowerBound) == .body })
    else { return nil }
    let title = body.article.title ?? ""
    let isCut = title.hasSuffix("...") || title.hasSuffix("…")
    let line = isCut || title.isEmpty ? tag(first).line : TaggedLine(title)
    return Headline(line, isWhole: !isCut && !title.isEmpty)?.title
  }

  mutating func isClause(_ sentence: Range<Int>) -> Bool {
    let line = tag(sentence).line
    return line.isClause(0..<line.count)
  }

  private mutating func tag(_ sentence: Range<Int>) -> (display: DisplayText, line: TaggedLine) {
    if let tagged, tagged.range == sentence { return (tagged.display, tagged.line) }
    let display = body.article.displayText(of: sentence)
    let line = TaggedLine(display.text)
    tagged = (sentence, display, line)
    return (display, line)
  }

  /// The sentence that tells the event, without who speaks it.
  private func sentence(of passage: TitledPassage) -> Range<Int> {
    let sentences = body.sentences
    let near = sentences.partitioningIndex { $0.upperBound > passage.focus.lowerBound }
    let sentence =
      near < sentences.count && sentences[near].overlaps(passage.focus)
      ? sentences[near] : passage.bytes
    if passage.speaker == nil { return sentence }
    let start = SpokenName.endOfLabel(body.bytes, in: sentence) ?? sentence.lowerBound
    return start..<sentence.upperBound
  }

  /// With who says it, and with the name that "he" stands for.
  private func finished(
    _ candidate: SentenceTitles.Candidate, speaker: String?, before place: Int
  ) -> FoundTitle {
    var title = FoundTitle(
      text: candidate.text, worth: candidate.worth, namesSubject: candidate.namesSubject,
      length: candidate.length, inRetrospect: candidate.inRetrospect)
    let first = candidate.text.prefix { $0 != " " }
    if let name = Antecedent(article: body.article).name(inPlaceOf: first, before: place) {
      title.open(with: name, inPlaceOf: first)
      title.worth += name.hasSuffix("'s") ? 2 : 4
      title.namesSubject = true
    } else if let name = FullName(of: candidate.text, in: body.article) {
      title.open(with: name.text, inPlaceOf: first)
    }
    title.open(with: title.text.prefix(1).uppercased(), inPlaceOf: title.text.prefix(1))
    if let speaker, let last = speaker.split(separator: " ").last, !title.text.holds(String(last)),
      speaker.count <= 30
    {
      let name = SpokenName(speaker, in: body.article).text
      title.open(with: "\(name): ", inPlaceOf: "")
      title.worth += candidate.isFirstPerson ? 0 : -5
      title.namesSubject = !candidate.isFirstPerson
    }
    return title
  }

  /// A title out of the middle of a sentence, where it is a clause and whole.
  private func checked(_ title: FoundTitle, isDay: Bool) -> FoundTitle? {
    let line = TaggedLine(title.text)
    let check = TitleCheck(line)
    let start = line.lower.prefix(6).firstIndex(of: ":").map { $0 + 1 } ?? 0
    guard !title.text.hasSuffix("…"), TitleStamp.end(in: line, from: 0) == nil,
      let verb = line.mainVerb(in: start..<line.count),
      line.hasSubject(start..<verb), check.holds(start..<line.count, verb: verb)
    else { return nil }
    var title = title
    if start == 0, check.isPlanned(0..<line.count, verb) {
      title.inRetrospect = PlanInRetrospect(line).text(0..<line.count, verb: verb, isDay: isDay)
    }
    title.text = TitleTypography.set(title.text)
    title.worth -= 3
    return title
  }

  /// Where nothing is a title.
  private func unfinished(
    _ whole: SentenceTitles.Candidate?, else clause: FoundTitle
  ) -> FoundTitle {
    guard let whole else {
      var clause = clause
      clause.worth = min(clause.worth - 12, Self.mostUnfinished - 4)
      return clause
    }
    return FoundTitle(
      text: whole.text.prefix(1).uppercased() + whole.text.dropFirst(),
      worth: min(whole.worth, Self.mostUnfinished),
      namesSubject: whole.namesSubject, length: whole.length)
  }

  /// A title that nothing was taken out of, but for the name that stands for "he"; worth less where
  /// what it speaks of goes on behind it.
  private func cut(_ title: FoundTitle, from sentence: SentenceTitles) -> FoundTitle? {
    let line = sentence.line
    func letters(_ text: some StringProtocol) -> String {
      String(text.lowercased().filter { $0.isLetter || $0.isNumber })
    }
    let words = line.lower.map(letters)
    var left = title.text.split(separator: " ")[...]
    while left.count > 2 {
      let wanted = letters(left.joined())
      for start in words.indices where wanted.hasPrefix(words[start]) && !words[start].isEmpty {
        var (read, end) = ("", start)
        while end < words.count, read.utf8.count < wanted.utf8.count {
          read += words[end]
          end += 1
        }
        guard read == wanted else { continue }
        // "Roe, who did it, was there": a name stands for nothing but "he" or "who".
        let isWhole =
          left.startIndex == 0 || start > 0 && Self.replaced.contains(line.lower[start - 1])
        guard isWhole, start == 0 || !SentenceTitles.joinsNouns(line, start - 1) else { continue }
        if sentence.isOfOtherSentence(start..<end) { return nil }
        var title = title
        if let worth = sentence.worth(of: start..<end) { title.worth = min(title.worth, worth) }
        if !sentence.isBesideDate(start..<end) { title.worth -= 10 }
        if end < line.count, [.preposition, .to, .particle].contains(line.tags[end]) {
          title.worth -= 6
        }
        if end < line.count, line.isQuoted[end - 1], line.isQuoted[end] { return nil }
        // "Urged them to speed | up the landing"
        if end < line.count, Self.particles.contains(line.lower[end]) { return nil }
        return title
      }
      guard left.first?.first?.isUppercase ?? false else { return nil }
      left.removeFirst()
    }
    return nil
  }

  private static let replaced: Set<String> = ["he", "she", "his", "her", "who", "which", "that"]
  private static let particles: Set<String> = ["up", "out", "down", "off", "away", "back"]

  // MARK: Dates

  /// Days after which an article looks back on something.
  private static let past = 31

  private func distance(of expression: TimeExpression?) -> TitleWorth.Distance {
    guard let days = expression?.range, let published = body.article.published?.days,
      let written = published.last
    else { return .near }
    if let first = days.first, first > written { return .ahead }
    guard let last = days.last, let first = published.first else { return .near }
    return first.number - last.number > Self.past ? .past : .near
  }

  private func dates(of passage: TitledPassage) -> [Range<Int>] {
    let (own, all) = (passage.expression, passage.expressions)
    let listed = own.map { self.listed(with: $0, among: all) } ?? 0..<0
    return all.indices.filter { index in
      let other = all[index]
      if listed.contains(index), other != own { return true }
      guard let days = other.range, let range = own?.range else { return false }
      return days.overlaps(range) && other.type != .set
    }.map { all[$0].bytes }
  }

  private mutating func clauseTitle(
    of passage: TitledPassage, _ dates: [Range<Int>]
  ) -> FoundTitle {
    var maker = ClauseTitleMaker(
      article: body.article, dates: dates, read: read, leadIns: leadIns)
    defer { read = maker.read }
    return maker.title(
      focus: passage.focus, passage: passage.bytes,
      without: passage.expression?.bytes ?? passage.focus.lowerBound..<passage.focus.lowerBound,
      speaker: passage.speaker)
  }

  /// The indices of the dates that only "and" or a comma parts from one, and of that one: "in 1998
  /// and 2003".
  private func listed(with own: TimeExpression, among all: [TimeExpression]) -> Range<Int> {
    guard let place = all.firstIndex(where: { $0.bytes.overlaps(own.bytes) }) else { return 0..<0 }
    func isJoint(_ a: TimeExpression, _ b: TimeExpression) -> Bool {
      guard a.bytes.upperBound <= b.bytes.lowerBound else { return false }
      let between = String(
        decoding: body.bytes[a.bytes.upperBound..<b.bytes.lowerBound], as: UTF8.self)
      return [" and ", ", ", ", and ", " or ", " and in ", " and on "].contains(between)
    }
    var (first, last) = (place, place)
    while first > 0, isJoint(all[first - 1], all[first]) { first -= 1 }
    while last + 1 < all.count, isJoint(all[last], all[last + 1]) { last += 1 }
    return first..<(last + 1)
  }
}

extension FoundTitle {
  /// Sets words in place of those that open it.
  fileprivate mutating func open(with words: String, inPlaceOf old: some StringProtocol) {
    text = words + text.dropFirst(old.count)
    inRetrospect = inRetrospect.map { words + $0.dropFirst(old.count) }
  }
}
