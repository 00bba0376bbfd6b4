import Algorithms
import Articles
import Temporal

/// Finds expressions of one article that must mean the same time, one of them complete: the day of
/// writing is one on which they do.
struct SameTimes {
  let text: DatingText
  private var lexicon: any SameTimeLexicon { text.language.publication.same }

  /// An expression that must mean the same as a complete one.
  private struct Pair {
    var kind: DateEvidence.Kind
    var mention: DatingText.Mention
    var days: DayRange
    /// The words of the complete one.
    var complete: Range<Int>
    /// How a reason tells it: "is".
    var verb = "is"
  }

  /// So many pairs of each kind are worked out, the first of a text: hundreds of days have to be
  /// tried for each. No report has a tenth of them.
  static let mostPairs = 64

  func evidence() -> [DateEvidence] {
    var last: WritingDays.Stretch?
    return (besides() + announced() + weekdays()).compactMap { evidence($0, &last) }
  }

  private func besides() -> [Pair] {
    first(of: zip(text.mentions, text.mentions.dropFirst())) { apposition($0, $1) }
  }

  private func first<Place>(
    of places: some Sequence<Place>, _ pair: (Place) -> Pair?
  ) -> [Pair] {
    var pairs: [Pair] = []
    for place in places where pairs.count < Self.mostPairs {
      if let found = pair(place) { pairs.append(found) }
    }
    return pairs
  }

  /// "last week, on June 3, 1998", "a year later, in 1999".
  private func apposition(
    _ one: DatingText.Mention, _ other: DatingText.Mention
  ) -> Pair? {
    guard one.sentence == other.sentence, one.isOwn, other.isOwn,
      one.isComplete != other.isComplete,
      isApposition(text.bytes[one.bytes.upperBound..<other.bytes.lowerBound])
    else { return nil }
    let (relative, complete) = one.isComplete ? (other, one) : (one, other)
    guard let days = complete.expression.range, let count = days.dayCount,
      count <= SameTimes.unitLength(relative.expression)
    else { return nil }
    return Pair(kind: .agreement, mention: relative, days: days, complete: complete.bytes)
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
  private func announced() -> [Pair] {
    first(of: text.article.documents) { document in
      guard let line = document.dateLine, let date = exactDay(in: line),
        let mention = leadIn(to: document),
        !capitalised(text.sentences[mention.sentence])
          .isDisjoint(with: capitalised(document.bytes))
      else { return nil }
      return Pair(
        kind: .announcing, mention: mention, days: date, complete: line,
        verb: "announces what is dated")
    }
  }

  /// The last time that the sentence right above a document tells of.
  private func leadIn(to document: QuotedDocument) -> DatingText.Mention? {
    let next = text.sentences.partitioningIndex { $0.upperBound > document.bytes.lowerBound }
    guard next > 0 else { return nil }
    let gap = text.bytes[text.sentences[next - 1].upperBound..<document.bytes.lowerBound]
    guard gap.allSatisfy({ $0 <= 0x20 }) else { return nil }
    return text.mentions(of: (next - 1)...(next - 1)).last { mention in
      mention.isOwn && mention.expression.type == .date && !mention.isComplete
        && !mention.expression.value.hasSuffix("_REF") && mention.tense != .future
    }
  }

  private func exactDay(in line: Range<Int>) -> DayRange? {
    text.tagged.expressions(in: line).lazy
      .filter { $0.countedFrom == nil }.compactMap(\.range).first { $0.isExact }
  }

  /// "As of Monday" beside a sentence on the same thing that gives a Monday in full.
  private func weekdays() -> [Pair] {
    let days = text.mentions.filter { mention in
      mention.isComplete && (mention.isOwn || isInDocument(mention))
        && mention.expression.range?.isExact ?? false
    }
    guard !days.isEmpty else { return [] }
    var shared = SharedWords(text)
    return first(of: text.mentions) { mention in
      guard mention.isOwn, mention.expression.value.hasPrefix("XXXX-WXX-"),
        mention.expression.value.utf8.count == 10,
        let digit = mention.expression.value.last?.wholeNumberValue
      else { return nil }
      let first = days.partitioningIndex { $0.sentence >= mention.sentence - 1 }
      let beside = days[first...].prefix { $0.sentence <= mention.sentence + 1 }.filter { other in
        other.sentence != mention.sentence && other.expression.range?.first?.weekday == digit
          && shared.count(other.sentence, mention.sentence) >= 2
      }
      guard beside.count == 1, let date = beside.first, let day = date.expression.range else {
        return nil
      }
      return Pair(kind: .weekday, mention: mention, days: day, complete: date.bytes)
    }
  }

  private func isInDocument(_ mention: DatingText.Mention) -> Bool {
    text.article.document(at: mention.bytes.lowerBound) != nil
  }

  private func evidence(_ pair: Pair, _ last: inout WritingDays.Stretch?) -> DateEvidence? {
    let writing = WritingDays(
      of: pair.mention, in: text, sentencesBefore: 2, isNarrative: isNarrative(pair.mention),
      last: &last)
    return writing.days(meaning: pair.days).map {
      DateEvidence(
        kind: pair.kind, first: $0.first, last: $0.last,
        reason:
          "\(text.quoted(pair.mention.bytes)) \(pair.verb) \(text.quoted(pair.complete))")
    }
  }

  /// Words that begin with a capital letter and are no time words.
  private func capitalised(_ bytes: Range<Int>) -> Set<UInt64> {
    let times = Stretches(text.tagged.expressions(in: bytes).map(\.bytes))
    let words = WordIndex(text.bytes, in: bytes).words.dropFirst().filter { word in
      0x41...0x5A ~= text.bytes[word.start] && word.end - word.start > 3
        && !times.contains(word.start)
    }
    return Set(words.map(\.hash))
  }
}

/// Words of four letters and more, months among them, that two sentences share. Each pair of
/// neighbours is compared once.
private struct SharedWords {
  private let text: DatingText
  private var words: [Int: Set<UInt64>] = [:]
  private var counts: [ClosedRange<Int>: Int] = [:]

  init(_ text: DatingText) { self.text = text }

  mutating func count(_ a: Int, _ b: Int) -> Int {
    let pair = min(a, b)...max(a, b)
    if let count = counts[pair] { return count }
    let count = words(a).intersection(words(b)).count
    counts[pair] = count
    return count
  }

  private mutating func words(_ sentence: Int) -> Set<UInt64> {
    if let words = words[sentence] { return words }
    let found = Set(
      WordIndex(text.bytes, in: text.sentences[sentence]).words
        .filter { $0.end - $0.start > 3 && says($0.hash) }.map(\.hash))
    // Only neighbours are compared, from the first sentence to the last.
    words = words.filter { $0.key >= sentence - 2 }
    words[sentence] = found
    return found
  }

  private func says(_ word: UInt64) -> Bool {
    text.language.publication.same.months.contains(word) || !text.language.words.isStopWord(word)
  }
}
