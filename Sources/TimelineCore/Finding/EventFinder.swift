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

  /// Events without reports and ids, each on one or more of the passages.
  func events(from passages: [Passage]) -> [Event] {
    let candidates = candidates(from: ResentWords(articles: texts).redated(passages))
    let groups = PassageGroups(candidates).joined()
    return groups.compactMap { event($0.map { candidates[$0] }) }
  }

  private func candidates(from passages: [Passage]) -> [Candidate] {
    let indices = texts.mapValues {
      WordIndex($0.bytes, in: 0..<$0.bytes.count, withoutInsertions: true)
    }
    var rarity = WordRarity()
    for article in tagged {
      guard let index = indices[article.article.id] else { continue }
      for sentence in article.body.sentences {
        rarity.add(index.words[index.indices(in: sentence)], bytes: article.bytes)
      }
    }
    let candidates = distinct(passages).compactMap { passage -> Candidate? in
      guard let days = passage.expression?.range, let text = texts[passage.article],
        let index = indices[passage.article]
      else { return nil }
      let dates = text.expressions(in: passage.focus).filter { $0.range != nil }.map(\.bytes)
      let told =
        passage.expression.flatMap {
          DatedNoun(words: SentenceWords(text.bytes)).range(after: $0.bytes, in: passage.focus)
        } ?? passage.focus
      let words = FocusWords(
        index.words[index.indices(in: told)], bytes: text.bytes, without: dates,
        rarity: rarity.weight)
      return Candidate(
        passage: passage, days: days, words: words, published: text.article.published?.days,
        rank: order.rank(passage.article))
    }
    return candidates.sorted { $0.key < $1.key }
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

  private func event(_ group: [Candidate]) -> Event? {
    let agreed = AgreedDate(group)
    guard let finest = agreed.finest, let expression = finest.passage.expression,
      let found = title(of: group, dated: finest), tells(found, group)
    else { return nil }
    let titled = found.text
    let facts = facts(of: [finest] + group.filter { $0.key != finest.key }, title: titled)
    return Event(
      id: EventID(number: 0), title: titled, date: EventDate(expression, days: finest.days),
      kind: facts.kind, places: facts.places, people: facts.people,
      passages: group.map(\.passage), disagreement: agreed.disagreement)
  }

  private func facts(of group: [Candidate], title: String) -> EventFacts {
    EventFacts(
      title: title,
      group.compactMap { candidate in
        guard let text = texts[candidate.passage.article] else { return nil }
        var speaker: String?
        switch candidate.passage.voice {
        case .article: break
        case .quotation(let name): speaker = name
        case .document(let name): speaker = TitleMaker.shortName(name)
        }
        return (
          TitleWord.words(of: text.article.displayText(of: candidate.passage.focus).text), speaker
        )
      })
  }

  /// The best title that a passage of the group gives, those first that are most like the others;
  /// of equals that of the finest date.
  private func title(of group: [Candidate], dated finest: Candidate) -> FoundTitle? {
    let candidates = ([finest] + group.filter { $0.key != finest.key }).prefix(Self.mostTitles)
    let likeness = candidates.map { one in
      candidates.reduce(0) { $0 + one.words.likeness(to: $1.words) }
    }
    let most = likeness.max() ?? 0
    var best: FoundTitle?
    for (candidate, likeness) in zip(candidates, likeness) {
      guard let text = texts[candidate.passage.article] else { continue }
      var title = TitleMaker.title(of: candidate.passage, in: text)
      title.worth += most > 0 ? Int(Self.worthOfLikeness * likeness / most) : 0
      title.worth += candidate.days == finest.days ? Self.worthOfDays : 0
      if best.map({ title.worth > $0.worth }) ?? true { best = title }
    }
    return best
  }

  /// Whether something happened in it: a word or two did not, nor what somebody says of "this" or
  /// of himself on an unsaid day.
  private func tells(_ title: FoundTitle, _ group: [Candidate]) -> Bool {
    if title.length < Self.fewestWords { return false }
    return title.namesSubject
      || !group.allSatisfy { one in
        guard case .quotation = one.passage.voice else { return false }
        return one.passage.expression?.countedFrom != nil
      }
  }

  private static let fewestWords = 2

  /// So many passages of an event are tried for a title.
  private static let mostTitles = 24
  /// What the passage that is most like the others counts for as the one that gives the title.
  private static let worthOfLikeness = 5.0
  /// What a passage counts for that gives the very days of the event.
  private static let worthOfDays = 3
}
