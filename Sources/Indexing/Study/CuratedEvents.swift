import Articles
import Editions
import Story
import Temporal

/// The events that an edition names, each on its passages, which are found article by article.
struct CuratedEvents {
  /// Which passage of which event of the edition; no event: an undated passage.
  fileprivate struct Place: Hashable {
    var event: Int?
    var passage: Int
  }

  /// A passage as the edition names it.
  private struct Wanted {
    var place: Place
    var entry: EditionPassage
    /// The event's days.
    var days: DayRange?
  }

  /// What was found of one article.
  struct Found: Sendable {
    fileprivate var passages: [(place: Place, passage: Result<Passage, AnchorFinder.Failure>)] = []
    fileprivate var hours: [Place: ToldHour] = [:]

    /// Those that no event has, in order of the edition.
    var undated: [Passage] { passages.compactMap { $0.event == nil ? try? $1.get() : nil } }
    /// All of them.
    var all: [Passage] { passages.compactMap { try? $0.passage.get() } }
  }

  private let edition: Edition?
  /// By `Article.id`, in order of the edition.
  private var wanted: [String: [Wanted]] = [:]
  private var found: [Place: Result<Passage, AnchorFinder.Failure>] = [:]
  private var hours: [Place: ToldHour] = [:]

  init(_ edition: Edition?, _ match: EditionArticles) {
    self.edition = edition
    guard let edition else { return }
    for (index, event) in edition.events.enumerated() {
      for (number, passage) in event.passages.enumerated() {
        guard let id = match.article(passage.article) else { continue }
        let place = Place(event: index, passage: number)
        wanted[id, default: []].append(
          Wanted(place: place, entry: passage, days: event.date.days))
      }
    }
    for (number, passage) in edition.undated.enumerated() {
      guard let id = match.article(passage.article) else { continue }
      wanted[id, default: []].append(
        Wanted(place: Place(event: nil, passage: number), entry: passage))
    }
  }

  /// Whether the edition names a passage of an article.
  func names(_ article: String) -> Bool { wanted[article] != nil }

  /// The passages of one article that the edition names.
  func passages(of article: TaggedArticle, echoes: (Passage) -> Passage) -> Found {
    guard let wanted = wanted[article.article.id] else { return Found() }
    let finder = AnchorFinder(article.body)
    let maker = PassageMaker(article)
    var found = Found(
      passages: wanted.map { wanted in
        let passage = Result { () throws(AnchorFinder.Failure) in
          try maker.passage(wanted.entry, found: finder, days: wanted.days)
        }
        return (wanted.place, wanted.days == nil ? passage : passage.map(echoes))
      })
    for (wanted, told) in zip(wanted, found.passages) {
      guard let days = wanted.days, let passage = try? told.passage.get(),
        let range = passage.expression?.range, days.isSameDay(as: range)
      else { continue }
      found.hours[told.place] = ToldHour(passage, in: article)
    }
    return found
  }

  mutating func add(_ passages: Found) {
    for (place, passage) in passages.passages { found[place] = passage }
    hours.merge(passages.hours) { first, _ in first }
  }

  /// Without reports and ids. An event whose articles were not read is left out: nothing stands
  /// behind it here.
  func events(in order: PublicationOrder) -> [Event] {
    guard let edition else { return [] }
    return edition.events.enumerated().compactMap { index, entry in
      let told = entry.passages.indices.compactMap {
        number -> (passage: Passage, hour: ToldHour?)? in
        let place = Place(event: index, passage: number)
        return (try? found[place]?.get()).map { ($0, hours[place]) }
      }
      guard !told.isEmpty else { return nil }
      var date = entry.date
      date.minute = HourWitness.minute(
        told.map {
          HourWitness(
            hour: $0.hour, rank: order.rank($0.passage.article), isEcho: $0.passage.echoOf != nil)
        })
      return Event(
        id: EventID(number: 0), title: entry.title, date: date, kind: entry.kind,
        places: entry.places, people: entry.people, summary: entry.summary, curated: true,
        landmark: entry.landmark, passages: told.map(\.passage), key: entry.key)
    }
  }

  /// Anchors that name no place, in order of the edition.
  func issues() -> [FileIssue] {
    guard let edition else { return [] }
    let lists =
      edition.events.enumerated().map { (event: Int?.some($0), $1.passages) }
      + [(event: nil, edition.undated)]
    return lists.flatMap { event, passages in
      passages.enumerated().compactMap { number, entry in
        guard case .failure(let failure)? = found[Place(event: event, passage: number)] else {
          return nil
        }
        return FileIssue(file: edition.file, place: entry.place, reason: failure.reason)
      }
    }
  }
}
