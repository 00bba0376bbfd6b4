import Articles
import Temporal

/// What a timeline is built with, besides articles and edition.
public struct TimelineOptions: Hashable, Sendable {
  /// The title where no edition gives one.
  public var title: String

  public init(title: String = "Articles") {
    self.title = title
  }
}

extension Timeline {
  /// Articles and what a person says about them, made into a timeline.
  ///
  /// The order in which the articles are given changes nothing.
  /// - Throws: every anchor of the edition that does not name a place in its article.
  public static func build(
    articles: [Article], edition: Edition? = nil, options: TimelineOptions = TimelineOptions()
  ) throws(EditionError) -> Timeline {
    let built = TimelineBuilder(articles: articles, edition: edition, options: options).build()
    let errors = built.issues.filter { $0.severity == .error }
    guard errors.isEmpty else { throw EditionError(issues: errors) }
    return built.timeline
  }
}

/// Builds a timeline as far as the edition's anchors hold, and says where they do not.
public struct TimelineBuilder: Sendable {
  public let articles: [Article]
  public let edition: Edition?
  public let options: TimelineOptions

  public init(
    articles: [Article], edition: Edition? = nil, options: TimelineOptions = TimelineOptions()
  ) {
    self.articles = articles
    self.edition = edition
    self.options = options
  }

  /// The timeline, and what is wrong in the edition, in order of place.
  public func build() -> (timeline: Timeline, issues: [EditionIssue]) {
    let match = EditionArticles(edition: edition, articles: articles)
    var issues = match.issues
    let (bodies, echoes) = TimelineBuilder.ordered(
      PublicationInference.dated(match.articles))
    let tagged = tag(bodies, match, echoes, &issues)

    var curated = CuratedEvents(tagged: tagged, match: match, echoes: echoes)
    if let edition { curated.add(edition) }
    issues += curated.issues

    let outside = OutsidePassages(
      tagged: tagged, taken: curated.events.flatMap(\.passages) + curated.undated)
    let dated = outside.dated()
    var drafts = curated.events
    var undated = curated.undated
    let named = match.completed
    let open = dated.filter { !named.contains($0.article) }
    undated += dated.filter { named.contains($0.article) }
    if !open.isEmpty || named.count < tagged.count {
      drafts += EventFinder(tagged: tagged).events(from: open.map { echoes.marked($0) })
      undated += outside.vague(besides: dated).filter { !named.contains($0.article) }
    }
    let timeline = Timeline(
      title: edition?.title ?? options.title, introduction: edition?.introduction,
      articles: tagged.map(\.article),
      events: events(from: drafts, tagged.map(\.article), echoes),
      undated: sortedByPlace(undated, tagged), aliases: edition?.aliases ?? [])
    return (
      timeline,
      issues.sorted { ($0.place.line, $0.place.column) < ($1.place.line, $1.place.column) }
    )
  }

  /// The articles in order of publication, and what they repeat of each other.
  private static func ordered(_ articles: [Article]) -> ([ArticleBody], EchoFinder) {
    let bodies = PublicationOrder.sorted(articles).map { ArticleBody($0) }
    let echoes = EchoFinder(bodies)
    let sorted = bodies.map(\.article)
    let refined = PublicationOrder.refined(sorted, quoted: echoes.quoted)
    if refined.map(\.id) == sorted.map(\.id) { return (bodies, echoes) }
    let again = refined.map { ArticleBody($0) }
    return (again, EchoFinder(again))
  }

  /// Dates the documents that each article quotes, then tags it.
  private func tag(
    _ bodies: [ArticleBody], _ match: EditionArticles, _ echoes: EchoFinder,
    _ issues: inout [EditionIssue]
  ) -> [TaggedArticle] {
    let corrected = bodies.map { ($0, match.corrections(of: $0, &issues)) }
    return mapInParallel(corrected) { body, corrections in
      TaggedArticle(body, echoes: echoes, corrections: corrections)
    }
  }

  /// Events with their reports and ids, in order.
  private func events(
    from drafts: [Event], _ articles: [Article], _ echoes: EchoFinder
  ) -> [Event] {
    let order = PublicationOrder(inOrder: articles)
    let repeats = Dictionary(
      articles.map { ($0.id, echoes.repeated(by: $0)) }, uniquingKeysWith: { a, _ in a })
    let reports = Reports(
      articles: Dictionary(articles.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a }),
      order: order, repeats: repeats)
    let events = drafts.map { draft in
      var event = draft
      event.passages.sort {
        (order.rank($0.article), $0.bytes.lowerBound, $0.focus.lowerBound)
          < (order.rank($1.article), $1.bytes.lowerBound, $1.focus.lowerBound)
      }
      event.reports = reports.reports(of: event.passages, days: event.date.days)
      return event
    }
    return EventID.assigned(to: events)
  }

  private func sortedByPlace(_ passages: [Passage], _ tagged: [TaggedArticle]) -> [Passage] {
    let order = PublicationOrder(inOrder: tagged.map(\.article))
    return passages.sorted {
      (order.rank($0.article), $0.bytes.lowerBound) < (order.rank($1.article), $1.bytes.lowerBound)
    }
  }
}
