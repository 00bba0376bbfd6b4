import Articles
import Temporal

/// Groups dated passages into events, with no edition to say which.
///
/// Candidates are passages whose days agree; within them what decides is what their focus says.
/// Deterministic: the order in which the articles were read changes nothing.
struct EventFinder {
  let tagged: [TaggedArticle]
  private let texts: [String: TaggedArticle]
  private let order: PublicationOrder

  init(tagged: [TaggedArticle]) {
    self.tagged = tagged
    texts = Dictionary(tagged.map { ($0.article.id, $0) }, uniquingKeysWith: { a, _ in a })
    order = PublicationOrder(inOrder: tagged.map(\.article))
  }

  private struct Candidate {
    var passage: Passage
    var days: DayRange
    var words: FocusWords
  }

  /// Events without reports and ids, each on one or more of the passages.
  func events(from passages: [Passage]) -> [Event] {
    groups(of: candidates(from: passages)).compactMap(event)
  }

  private func candidates(from passages: [Passage]) -> [Candidate] {
    let indices = texts.mapValues {
      WordIndex($0.bytes, in: 0..<$0.bytes.count, withoutInsertions: true)
    }
    var rarity = WordRarity()
    for article in tagged {
      guard let index = indices[article.article.id] else { continue }
      for sentence in article.body.sentences {
        rarity.add(index.words[index.indices(in: sentence)])
      }
    }
    let candidates = distinct(passages).compactMap { passage -> Candidate? in
      guard let days = passage.expression?.range, let text = texts[passage.article],
        let index = indices[passage.article]
      else { return nil }
      let words = FocusWords(
        index.words[index.indices(in: passage.focus)], bytes: text.bytes, rarity: rarity.weight)
      return Candidate(passage: passage, days: days, words: words)
    }
    return candidates.sorted { key($0) < key($1) }
  }

  private func key(_ candidate: Candidate) -> (Int, Int, Int, Int) {
    (
      candidate.days.first?.number ?? .min, candidate.days.last?.number ?? .max,
      order.rank(candidate.passage.article), candidate.passage.focus.lowerBound
    )
  }

  /// Of passages with the same focus the one with the finest date.
  private func distinct(_ passages: [Passage]) -> [Passage] {
    struct Place: Hashable {
      var article: String
      var focus: Range<Int>
    }
    var best: [Place: Passage] = [:]
    for passage in passages {
      let place = Place(article: passage.article, focus: passage.focus)
      let known = best[place]?.expression?.range?.dayCount ?? .max
      if best[place] == nil || passage.expression?.range?.dayCount ?? .max < known {
        best[place] = passage
      }
    }
    return Array(best.values)
  }

  /// Each candidate joins the group it is most like on average, or opens one.
  private func groups(of candidates: [Candidate]) -> [[Candidate]] {
    var groups: [[Candidate]] = []
    for candidate in candidates {
      var best: (index: Int, likeness: Double)?
      for index in groups.indices
      where groups[index].allSatisfy({ canBeSame($0.days, candidate.days) }) {
        let sum = groups[index].reduce(0) { $0 + $1.words.likeness(to: candidate.words) }
        let likeness = sum / Double(groups[index].count)
        if likeness >= GroupingRules.leastLikeness, likeness > best?.likeness ?? 0 {
          best = (index, likeness)
        }
      }
      if let best { groups[best.index].append(candidate) } else { groups.append([candidate]) }
    }
    return groups
  }

  private func canBeSame(_ a: DayRange, _ b: DayRange) -> Bool {
    if a.agreement(with: b) >= GroupingRules.leastAgreement { return true }
    let isInside = a.contains(b) || b.contains(a)
    return isInside && max(a.dayCount ?? .max, b.dayCount ?? .max) <= GroupingRules.longestHolder
  }

  private func event(_ group: [Candidate]) -> Event? {
    let finest = group.min { a, b in
      (a.days.dayCount ?? .max, order.rank(a.passage.article), a.passage.focus.lowerBound)
        < (b.days.dayCount ?? .max, order.rank(b.passage.article), b.passage.focus.lowerBound)
    }
    guard let finest, let expression = finest.passage.expression,
      let text = texts[finest.passage.article]
    else { return nil }
    let title = TitleMaker(article: text.article)
      .title(focus: finest.passage.focus, without: expression.bytes)
    return Event(
      id: EventID(number: 0), title: title, date: EventDate(expression, days: finest.days),
      passages: group.map(\.passage))
  }
}

extension EventDate {
  /// The date that a time expression gives: its own value where that is EDTF, else its days.
  init(_ expression: TimeExpression, days: DayRange) {
    let isFiscal = expression.value.hasPrefix("FY")
    self.init(edtf: EDTF(days: days).description, days: days, mod: expression.mod)
    if isFiscal { fiscalYear = Int(expression.value.dropFirst(2)) }
    if let edtf = try? EDTF(expression.value), edtf.days.contains(days) {
      self.edtf = edtf.description
      if days.dayCount != edtf.days.dayCount { self.days.precision = edtf.days.precision }
    }
  }
}
