import Articles
import Temporal

/// The events that an edition names, each on its passages.
struct CuratedEvents {
  let tagged: [TaggedArticle]
  let match: EditionArticles
  let echoes: EchoFinder

  /// Without reports and ids.
  private(set) var events: [Event] = []
  /// Passages that the edition lists as undated.
  private(set) var undated: [Passage] = []
  private(set) var issues: [EditionIssue] = []
  private var finders: [String: AnchorFinder] = [:]
  private var makers: [String: PassageMaker] = [:]

  init(tagged: [TaggedArticle], match: EditionArticles, echoes: EchoFinder) {
    self.tagged = tagged
    self.match = match
    self.echoes = echoes
  }

  mutating func add(_ edition: Edition) {
    let named = Set(edition.articles.compactMap { match.article($0.key) })
    for article in tagged where named.contains(article.article.id) {
      finders[article.article.id] = AnchorFinder(article.body)
      makers[article.article.id] = PassageMaker(article)
    }
    for event in edition.events { add(event, of: edition) }
    for passage in edition.undated {
      if let made = self.passage(passage, days: nil, edition) { undated.append(made) }
    }
  }

  private mutating func add(_ entry: EditionEvent, of edition: Edition) {
    var passages: [Passage] = []
    for passage in entry.passages {
      if let made = self.passage(passage, days: entry.date.days, edition) { passages.append(made) }
    }
    // An event whose articles were not read cannot be shown: nothing stands behind it here.
    guard !passages.isEmpty else { return }
    events.append(
      Event(
        id: EventID(number: 0), title: entry.title, date: entry.date, kind: entry.kind,
        places: entry.places, people: entry.people, summary: entry.summary, curated: true,
        landmark: entry.landmark, passages: passages, key: entry.key))
  }

  private mutating func passage(
    _ entry: EditionPassage, days: DayRange?, _ edition: Edition
  ) -> Passage? {
    guard let id = match.article(entry.article), let maker = makers[id], let finder = finders[id]
    else { return nil }
    do throws(AnchorFinder.Failure) {
      let passage = try maker.passage(entry, found: finder, days: days)
      return days == nil ? passage : echoes.marked(passage)
    } catch {
      issues.append(EditionIssue(file: edition.file, place: entry.place, reason: error.reason))
      return nil
    }
  }
}

extension EchoFinder {
  /// The passage, marked as an echo where its focus is mostly an earlier article's words.
  func marked(_ passage: Passage) -> Passage {
    var passage = passage
    passage.echoOf = echo(of: passage.focus, in: passage.article)
    return passage
  }

  func marked(_ event: Event) -> Event {
    var event = event
    event.passages = event.passages.map(marked)
    return event
  }
}
