import Articles
import Story
import Temporal

/// Makes an event of the passages that tell it, with no edition to say what it is.
struct EventFinder {
  let tellings: Tellings
  /// What stands over the articles, by their places in the order of publication.
  let headlines: [Int: FoundTitle]
  let rarity: WordRarity

  /// An event without reports and id.
  func event(_ group: [Candidate]) throws -> Event? {
    let agreed = AgreedDate(group)
    guard let finest = agreed.finest, let expression = finest.passage.expression else { return nil }
    let ordered = [finest] + group.filter { $0.key != finest.key }
    let tellings = try ordered.map { try self.tellings.telling(of: $0) }
    guard let title = title(of: ordered, tellings), tells(title, group) else { return nil }
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
      disagreement: agreed.disagreement)
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
      headline.worth += Self.worthOfDays
      offers.append((headline, likeness(words)))
    }
    let most = offers.map(\.likeness).max() ?? 0
    var best: FoundTitle?
    for (title, likeness) in offers {
      var title = title
      title.worth += most > 0 ? Int(Self.worthOfLikeness * likeness / most) : 0
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
    guard let days = passage.days.last ?? passage.days.first, let first = passage.published?.first
    else { return false }
    return (-1...Self.newsLasts).contains(first.number - days.number)
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
  /// What a title counts for that says most of what all passages say.
  private static let worthOfLikeness = 9.0
  /// A headline tells of a passage that it is so much like.
  private static let leastOfHeadline = 0.12
  /// Days after what happened on which a headline still tells of it.
  private static let newsLasts = 2
  /// What a passage counts for that gives the very days of the event.
  private static let worthOfDays = 5
}

/// Which of the dates that its passages give an event follows, and which articles say otherwise.
struct AgreedDate {
  /// The passage whose date the event has: of the days that most articles tell in their own words
  /// the finest, of equals the first published.
  let finest: Candidate?
  /// `nil`: no article states a day of it that another article's day forbids.
  let disagreement: DateDisagreement?

  /// So many passages of the event's own days are compared with each of other days.
  private static let mostWitnesses = 64

  init(_ group: [Candidate]) {
    let told = group.filter { $0.passage.echoOf == nil && !$0.isStamped }
    let own = Dictionary(grouping: told) { GivenDays(days: $0.days, slack: $0.slack) }
      .mapValues { Set($0.map(\.rank)) }
    var counted: [DayRange: Int] = [:]
    let votes = group.map { one in
      if let votes = counted[one.days] { return votes }
      let ranks = own.reduce(into: Set<Int>()) { ranks, told in
        if told.key.agrees(with: one.days) { ranks.formUnion(told.value) }
      }
      counted[one.days] = ranks.count
      return ranks.count
    }
    let best = group.indices.min { a, b in
      (-votes[a], group[a].days.dayCount ?? .max, group[a].rank, group[a].key)
        < (-votes[b], group[b].days.dayCount ?? .max, group[b].rank, group[b].key)
    }
    finest = best.map { group[$0] }
    guard let days = finest?.days else {
      disagreement = nil
      return
    }
    let agreeing = group.filter { $0.days.overlaps(days) }.sorted { $0.rank < $1.rank }
    let articles = agreeing.map(\.passage.article)
    let agreed = Set(articles)
    let witnesses = agreeing.filter(\.isWitness).prefix(Self.mostWitnesses)
    let otherwise = group.filter { one in
      !one.days.overlaps(days) && !agreed.contains(one.passage.article)
        && witnesses.contains { $0.contradicts(one) }
    }
    let others = otherwise.sorted { $0.rank < $1.rank }.map(\.passage.article)
    disagreement =
      others.isEmpty
      ? nil : DateDisagreement(follows: distinct(articles), against: distinct(others))
  }
}

/// The days that somebody gives.
private struct GivenDays: Hashable {
  var days: DayRange
  /// By how many days he may mean one before: "last Tuesday".
  var slack: Int

  /// Whether he can mean other days: a day within them, but not the month round it, in which another
  /// day could be meant as well.
  func agrees(with other: DayRange) -> Bool {
    if slack > 0, days.isExact, other.isExact, let first = days.first, let day = other.first,
      first.number - slack == day.number
    {
      return true
    }
    return days.overlaps(other) && (days == other || !other.contains(days))
  }
}

/// Each once, in order.
private func distinct(_ articles: [String]) -> [String] {
  var seen: Set<String> = []
  return articles.filter { seen.insert($0).inserted }
}
