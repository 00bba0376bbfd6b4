import Articles
import Editions
import Story
import Temporal

/// What all articles give the timeline. Of each stay what orders and weighs the others; its
/// passages are kept outside memory.
struct Studies {
  let order: PublicationOrder
  private let reading: StudyMaker
  private(set) var curated: CuratedEvents
  private var found: FoundPassages
  /// What stands over the articles, by their places.
  private var headlines: [Int: FoundTitle] = [:]
  private var resent: ResentWords
  private var rarity = WordRarity()
  /// Which articles repeat words of which, by their places: later to earlier.
  private var repeats: [Int: Set<Int>] = [:]
  private var studied: [FileIssue]

  init(_ reading: StudyMaker, folder: String) {
    self.reading = reading
    order = PublicationOrder(inOrder: reading.order.map { reading.articles.entries[$0].id })
    curated = reading.curated
    found = FoundPassages(order: order, folder: folder)
    resent = ResentWords(folder: folder)
    studied = reading.articles.match.issues
    if let counted = reading.articles.counted { rarity = counted }
  }

  /// How often the words stand in all articles, as bytes; once all were studied.
  var words: [UInt8] { rarity.bytes }

  /// What is wrong in the edition.
  var issues: [FileIssue] { studied + curated.issues() }

  /// Studies all articles, some at a time, and gives them in order of publication.
  ///
  /// - Parameter progress: told of each article, from several threads.
  mutating func give(
    to receiver: inout some TimelineReceiver,
    progress: @escaping @Sendable (TimelineBuilder.Step) -> Void
  ) throws {
    let order = reading.order
    for ranks in reading.articles.portions(of: Array(order.indices), index: { order[$0] }) {
      let studies = mapInParallel(ranks) { [reading] rank in
        defer { progress(.article) }
        return Result { try reading.study(rank) }
      }
      for (rank, study) in zip(ranks, studies) {
        var study = try study.get()
        let stored = study.stored
        try resent.add(study.own.dated, of: rank)
        let first = try resent.firstDates(study.own.dated)
        if !first.isEmpty { study = try reading.study(rank, dating: first) }
        try receiver.add(study.article, undated: study.undated)
        if reading.isKept, let stored { try receiver.keep(stored) }
        try add(study, of: rank)
      }
    }
  }

  private mutating func add(_ study: ArticleStudy, of rank: Int) throws {
    for passage in study.own.found + study.own.news { try found.add(passage) }
    headlines[rank] = study.own.headline
    curated.add(study.curated)
    rarity.add(study.rarity)
    if !study.repeated.isEmpty { repeats[rank] = study.repeated }
    studied += study.issues
  }

  /// How articles report an event; once all were studied.
  var reports: ReportMaker {
    ReportMaker(
      order: order, published: published, repeats: repeats,
      article: { [reading] in try reading.articles.article(reading.order[$0]) })
  }

  /// When the article at a place in the order was published.
  private var published: (Int) -> DayRange? {
    { [reading] in reading.articles.entries[reading.order[$0]].published }
  }

  /// Calls `body` with an event for each group of passages that tell the same, without reports and
  /// ids, as the days go by.
  ///
  /// - Parameter body: gives the event a number.
  /// - Returns: passages without a day of their own that tell an event too, by its number.
  mutating func forEachFound(_ body: (Event) throws -> Int) throws -> [Int: [Passage]] {
    let finder = EventFinder(
      tellings: found.tellings, headlines: headlines, rarity: rarity,
      newest: reading.articles.entries.compactMap { $0.published?.first }.max())
    var groups = PassageGroups()
    var singular = SingularGroups()
    var undated = UndatedReports()
    func take(_ groups: [[Candidate]]) throws {
      for group in groups {
        guard let event = try finder.event(group) else { continue }
        undated.offer(try body(event), on: event.date.days, group)
      }
    }
    try found.forEach(rarity: rarity, published: published) {
      if $0.passage.expression == nil {
        // Events that are over come before it lets go of their days.
        try take(singular.add(groups.close(before: $0.key.first), on: $0.key.first))
        undated.add($0)
      } else {
        try take(singular.add(groups.add($0), on: $0.key.first))
      }
    }
    try take(singular.add(groups.finish(), on: .min) + singular.finish())
    return undated.finish()
  }
}
