import Articles
import Story
import Temporal

/// Makes an event of the passages that tell it, with no edition to say what it is.
struct EventFinder {
  let tellings: Tellings
  /// What stands over the articles, by their places in the order of publication.
  let headlines: [Int: FoundTitle]
  let rarity: WordRarity
  /// The day on which the newest of the articles came out.
  let newest: Day?

  /// An event without reports and id.
  func event(_ group: [Candidate]) throws -> Event? {
    let agreed = AgreedDate(group)
    guard let finest = agreed.finest, let expression = finest.passage.expression else { return nil }
    let ordered = [finest] + group.filter { $0.key != finest.key }
    let tellings = try ordered.map { try self.tellings.telling(of: $0) }
    guard var title = title(of: ordered, tellings), tells(title, group) else { return nil }
    // Nobody told that it came to be.
    if let told = title.inRetrospect, isOver(finest.days) { title.text = told }
    let facts = facts(of: ordered, tellings, title: title.text)
    var date = EventDate(expression, days: finest.days)
    if finest.days.isExact {
      date.minute = minute(
        of: group, on: finest.days,
        titled: words(of: title.text, in: Languages.all[tellings.first?.language ?? ""]))
    }
    return Event(
      id: EventID(number: 0), title: title.text, date: date, kind: facts.kind,
      places: facts.places, people: facts.people, passages: group.map(\.passage),
      disagreement: agreed.disagreement())
  }

  /// When on its day; only what is told of it in words like its title's: another clause of the day
  /// has an hour of its own.
  private func minute(
    of group: [Candidate], on days: DayRange, titled title: FocusWords
  ) -> Int? {
    HourWitness.minute(
      group.map { one in
        let isOfTitle =
          days.isSameDay(as: one.days) && one.hour != nil
          && title.likeness(to: one.words) >= Self.leastOfHeadline
        return HourWitness(
          hour: isOfTitle ? one.hour : nil, rank: one.rank, isEcho: one.passage.echoOf != nil)
      })
  }

  private func facts(of group: [Candidate], _ tellings: [Telling], title: String) -> EventFacts {
    let language = Languages.all[tellings.first?.language ?? ""]
    return language.facts.facts(
      title: title,
      zip(group, tellings).map { candidate, telling in
        var speaker: String?
        switch candidate.passage.voice {
        case .article: break
        case .quotation(let name): speaker = name
        case .document(let name): speaker = QuotedDocument.shortName(name)
        }
        return ToldWords(words: telling.words, speaker: speaker)
      })
  }

  /// The best title that a passage of the group or a headline over one gives: that which is most
  /// like one that a person would write, and says most of what all passages say.
  private func title(of group: [Candidate], _ tellings: [Telling]) -> FoundTitle? {
    let tried = zip(group, tellings).prefix(Self.mostTitles)
    let passages = tried.map(\.0)
    func likeness(_ words: FocusWords) -> Double {
      passages.reduce(0) { $0 + words.likeness(to: $1.words) } / Double(passages.count)
    }
    var offers: [(title: FoundTitle, likeness: Double)] = []
    for (passage, telling) in tried {
      let language = Languages.all[telling.language]
      for var title in telling.titles {
        title.worth += passage.days == passages[0].days ? Self.worthOfDays : 0
        offers.append((title, likeness(words(of: title.text, in: language))))
      }
      guard var headline = headlines[passage.rank], isNews(passage) else { continue }
      let words = words(of: headline.text, in: language)
      guard words.likeness(to: passage.words) >= Self.leastOfHeadline else { continue }
      headline.worth += isFresh(passage) ? Self.worthOfDays : 0
      offers.append((headline, likeness(words)))
    }
    let most = offers.map(\.likeness).max() ?? 0
    let isToldBySeveral = Self.isToldBySeveral(group)
    var best: FoundTitle?
    for (title, likeness) in offers {
      var title = title
      title.worth += most > 0 ? Int(Self.worthOfLikeness * likeness / most) : 0
      if isToldBySeveral, !title.namesSubject { title.worth -= Self.costOfNobody }
      if best.map({ title.worth > $0.worth }) ?? true { best = title }
    }
    return best
  }

  private func words(of title: String, in language: any Language) -> FocusWords {
    let bytes = Array(title.utf8)
    let words = WordIndex(title).words
    return FocusWords(
      FocusStem.stems(of: words[...], bytes: bytes, by: language.words), rarity: rarity.weight,
      isCommon: rarity.isCommon)
  }

  /// Whether the article came out when it happened: its headline may tell of it.
  private func isNews(_ passage: Candidate) -> Bool {
    age(of: passage).map { (-1...Self.newsLasts).contains($0) } ?? false
  }

  /// Whether it came out on that day or the next: later its headline rather tells of what came since.
  private func isFresh(_ passage: Candidate) -> Bool { age(of: passage).map { $0 < 2 } ?? false }

  /// Days from what happened to the article.
  private func age(of passage: Candidate) -> Int? {
    guard let days = passage.days.last ?? passage.days.first, let first = passage.published?.first
    else { return nil }
    return first.number - days.number
  }

  /// Whether something happened in it: a word or two did not, nor what somebody says of "this" or
  /// of himself on an unsaid day. What several articles tell of nobody is greetings and asides.
  private func tells(_ title: FoundTitle, _ group: [Candidate]) -> Bool {
    if title.length < Self.fewestWords { return false }
    let isOfDocument = group.contains { one in
      if case .document = one.passage.voice { return true }
      return false
    }
    if Self.isToldBySeveral(group), !isOfDocument { return title.namesSubject }
    return title.namesSubject
      || !group.allSatisfy { one in
        guard case .quotation = one.passage.voice else { return false }
        return one.passage.expression?.countedFrom != nil
      }
  }

  /// Whether an article came out later.
  private func isOver(_ days: DayRange) -> Bool {
    guard let newest, let last = days.last else { return false }
    return last < newest
  }

  private static func isToldBySeveral(_ group: [Candidate]) -> Bool {
    group.contains { $0.passage.article != group[0].passage.article }
  }

  private static let fewestWords = 2
  /// What a title of an event of several articles costs that does not say who or what.
  private static let costOfNobody = 6

  /// So many passages of an event are tried for a title.
  private static let mostTitles = 24
  /// What a title counts for that says most of what all passages say.
  private static let worthOfLikeness = 9.0
  /// A headline tells of a passage that it is so much like.
  private static let leastOfHeadline = 0.2
  /// Days after what happened on which a headline still tells of it.
  private static let newsLasts = 2
  /// What a passage counts for that gives the very days of the event.
  private static let worthOfDays = 5
}
