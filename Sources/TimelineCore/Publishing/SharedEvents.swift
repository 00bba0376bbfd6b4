import Articles
import Temporal

/// Finds "last December" in one article where another dates what must be the same event: the same
/// month, a name of two words and another word in the clauses that tell it.
struct SharedEvents {
  private struct Told {
    var text: Int
    var days: DayRange
    /// Words of the clause that are no names.
    var words: Set<UInt64>
  }

  private let texts: [DatingText]
  /// Dated clauses by month and name.
  private var told: [UInt64: [Told]] = [:]

  init(texts: [DatingText]) {
    self.texts = texts
    for (index, text) in texts.enumerated() {
      for mention in text.mentions {
        guard let days = mention.expression.range, let count = days.dayCount, count <= 31,
          let month = days.first?.month, days.last?.month == month
        else { continue }
        let clause = Clause(mention, in: text)
        for name in clause.names {
          told[SharedEvents.key(name, month), default: []].append(
            Told(text: index, days: days, words: clause.words))
        }
      }
    }
  }

  /// - Parameters:
  ///   - text: the article read without a publication.
  ///   - index: which of `texts` it is.
  func evidence(for text: DatingText, at index: Int) -> [DateEvidence] {
    text.mentions.compactMap { mention in
      guard mention.isOwn, mention.tense != .future, mention.expression.type == .date,
        let month = SharedEvents.month(mention.expression.value)
      else { return nil }
      let clause = Clause(mention, in: text)
      let same = clause.names.flatMap { told[SharedEvents.key($0, month)] ?? [] }
        .filter { $0.text != index && !$0.words.isDisjoint(with: clause.words) }
      guard let finest = same.min(by: { ($0.days.dayCount ?? 0) < ($1.days.dayCount ?? 0) }),
        same.allSatisfy({ $0.days.overlaps(finest.days) }),
        let writing = WritingDays(of: mention, in: text).days(meaning: finest.days)
      else { return nil }
      return DateEvidence(
        kind: .sameEvent, first: writing.first, last: writing.last,
        reason: "\(text.quoted(mention.bytes)) is \(EDTF(days: finest.days)) in "
          + texts[finest.text].name)
    }
  }

  private static func key(_ name: UInt64, _ month: Int) -> UInt64 {
    var hash = StableHash()
    hash.combine(Int(bitPattern: UInt(name)))
    hash.combine(month)
    return hash.value
  }

  /// The month of "XXXX-12" and "XXXX-12-16".
  private static func month(_ value: String) -> Int? {
    guard value.hasPrefix("XXXX-") else { return nil }
    let parts = value.dropFirst(5).split(separator: "-")
    guard let first = parts.first, first.utf8.count == 2, let month = Int(first) else { return nil }
    return 1...12 ~= month ? month : nil
  }
}

/// The clause that tells what happened at a time: its names and its other words.
private struct Clause {
  /// Pairs of capitalised words that follow each other.
  var names: Set<UInt64> = []
  var words: Set<UInt64> = []

  init(_ mention: DatingText.Mention, in text: DatingText) {
    let others = text.mentions.filter {
      $0.sentence == mention.sentence && $0.bytes != mention.bytes
    }.map(\.bytes)
    let clauses = Clauses(bytes: text.bytes, quotations: text.article.quotations.map(\.bytes))
    let focus = clauses.focus(
      round: mention.bytes, in: text.sentences[mention.sentence], apartFrom: others)
    let all = WordIndex(text.bytes, in: focus).words.filter { !mention.bytes.contains($0.start) }
    var previous: WordIndex.Word?
    for word in all {
      let isName = 0x41...0x5A ~= text.bytes[word.start]
      if isName, let before = previous, word.start - before.end == 1 {
        var hash = StableHash()
        hash.combine(Int(bitPattern: UInt(before.hash)))
        hash.combine(Int(bitPattern: UInt(word.hash)))
        names.insert(hash.value)
      }
      if !isName, word.end - word.start > 3, !StopWords.hashes.contains(word.hash) {
        words.insert(word.hash)
      }
      previous = isName ? word : nil
    }
  }
}
