import Articles
import Temporal

/// Finds expressions of one article that must mean the same time, one of them complete: the day of
/// writing is one on which they do.
struct SameTimes {
  let text: DatingText
  private var lexicon: SameTimeLexicon { text.language.publication.same }

  func evidence() -> [DateEvidence] {
    let mentions = text.mentions
    let besides = zip(mentions, mentions.dropFirst()).compactMap { apposition($0, $1) }
    return besides + announced() + weekdays()
  }

  /// "last week, on June 3, 1998", "a year later, in 1999".
  private func apposition(
    _ one: DatingText.Mention, _ other: DatingText.Mention
  ) -> DateEvidence? {
    guard one.sentence == other.sentence, one.isOwn, other.isOwn,
      one.isComplete != other.isComplete,
      isApposition(text.bytes[one.bytes.upperBound..<other.bytes.lowerBound])
    else { return nil }
    let (relative, complete) = one.isComplete ? (other, one) : (one, other)
    guard let days = complete.expression.range, let count = days.dayCount,
      count <= SameTimes.unitLength(relative.expression)
    else { return nil }
    return evidence(
      .agreement, relative, means: days,
      reason:
        "\(text.quoted(relative.bytes)) is \(text.quoted(complete.bytes))")
  }

  /// How many days an expression means: no more may those have that it is the same as. A clock's
  /// time means none.
  private static func unitLength(_ expression: TimeExpression) -> Int {
    let value = expression.value
    if value.hasSuffix("_REF") || value.contains(":") { return 0 }
    if value.hasPrefix("XXXX-XX-XX") || value.hasPrefix("XXXX-WXX-") { return 1 }
    switch value.split(separator: "-").count {
    case 1: return value == "XXXX" ? 366 : 0
    case 2: return value.hasPrefix("XXXX-W") ? 7 : value.contains("Q") ? 92 : 31
    default: return 1
    }
  }

  /// "The following day", "the next year": counted from the story, as long as it tells from what.
  private func isNarrative(_ mention: DatingText.Mention) -> Bool {
    let words = NearbyWords.words(text.bytes[mention.bytes]).map(NearbyWords.bare)
    let before = NearbyWords(mention.bytes, in: text.bytes).before.last
    if !lexicon.deictic.isDisjoint(with: words) { return false }
    if !lexicon.narrative.isDisjoint(with: words) { return true }
    return words.contains(where: lexicon.either.contains)
      && [words.first, before].contains { $0.map(lexicon.articles.contains) ?? false }
  }

  /// Only a comma, dash or bracket, and perhaps a preposition.
  private func isApposition(_ gap: ArraySlice<UInt8>) -> Bool {
    let words = String(decoding: gap, as: UTF8.self)
    let marks: Set<Character> = [",", "(", "—", "–"]
    guard gap.count <= 16, words.contains(where: { marks.contains($0) }) else { return false }
    let letters = words.split { !$0.isLetter && !$0.isNumber && $0 != ";" && $0 != "." }
    return letters.allSatisfy { lexicon.joints.contains(String($0)) }
  }

  /// "Last month the minister spoke:" before a post that is dated and names the same minister.
  private func announced() -> [DateEvidence] {
    text.article.documents.compactMap { document in
      guard let line = document.dateLine, let date = exactDay(in: line),
        let mention = text.mentions.last(where: { isLeadIn($0, to: document) }),
        !capitalised(text.sentences[mention.sentence]).isDisjoint(with: capitalised(document.bytes))
      else { return nil }
      return evidence(
        .announcing, mention, means: date,
        reason: "\(text.quoted(mention.bytes)) announces what is dated \(text.quoted(line))")
    }
  }

  private func isLeadIn(_ mention: DatingText.Mention, to document: QuotedDocument) -> Bool {
    let sentence = text.sentences[mention.sentence]
    guard mention.isOwn, mention.expression.type == .date, !mention.isComplete,
      !mention.expression.value.hasSuffix("_REF"), mention.tense != .future,
      sentence.upperBound <= document.bytes.lowerBound
    else { return false }
    let gap = text.bytes[sentence.upperBound..<document.bytes.lowerBound]
    return gap.allSatisfy { $0 <= 0x20 }
  }

  private func exactDay(in line: Range<Int>) -> DayRange? {
    text.tagged.expressions(in: line).lazy
      .filter { $0.countedFrom == nil }.compactMap(\.range).first { $0.isExact }
  }

  /// "As of Monday" beside a sentence on the same thing that gives a Monday in full.
  private func weekdays() -> [DateEvidence] {
    text.mentions.compactMap { mention in
      guard mention.isOwn, mention.expression.value.hasPrefix("XXXX-WXX-"),
        mention.expression.value.utf8.count == 10,
        let digit = mention.expression.value.last?.wholeNumberValue
      else { return nil }
      let beside = text.mentions.filter { other in
        guard other.isComplete, other.isOwn || isInDocument(other),
          abs(other.sentence - mention.sentence) <= 1, other.sentence != mention.sentence,
          let day = other.expression.range, day.isExact, day.first?.weekday == digit
        else { return false }
        return sharedWords(other.sentence, mention.sentence) >= 2
      }
      guard beside.count == 1, let date = beside.first, let day = date.expression.range else {
        return nil
      }
      return evidence(
        .weekday, mention, means: day,
        reason: "\(text.quoted(mention.bytes)) is \(text.quoted(date.bytes))")
    }
  }

  private func isInDocument(_ mention: DatingText.Mention) -> Bool {
    text.article.documents.contains { $0.bytes.contains(mention.bytes.lowerBound) }
  }

  private func evidence(
    _ kind: DateEvidence.Kind, _ mention: DatingText.Mention, means days: DayRange, reason: String
  ) -> DateEvidence? {
    let writing = WritingDays(
      of: mention, in: text, sentencesBefore: 2, isNarrative: isNarrative(mention))
    return writing.days(meaning: days).map {
      DateEvidence(kind: kind, first: $0.first, last: $0.last, reason: reason)
    }
  }

  /// Words that begin with a capital letter and are no time words.
  private func capitalised(_ bytes: Range<Int>) -> Set<UInt64> {
    let times = text.tagged.expressions(in: bytes).map(\.bytes)
    let words = WordIndex(text.bytes, in: bytes).words.dropFirst().filter { word in
      0x41...0x5A ~= text.bytes[word.start] && word.end - word.start > 3
        && !times.contains { $0.contains(word.start) }
    }
    return Set(words.map(\.hash))
  }

  /// Words of four letters and more, months among them, that stand in both sentences.
  private func sharedWords(_ a: Int, _ b: Int) -> Int {
    let sets = [a, b].map { index in
      Set(
        WordIndex(text.bytes, in: text.sentences[index]).words
          .filter { $0.end - $0.start > 3 && says($0.hash) }.map(\.hash))
    }
    return sets[0].intersection(sets[1]).count
  }

  private func says(_ word: UInt64) -> Bool {
    lexicon.months.contains(word) || !text.language.words.isStopWord(word)
  }
}
