import Articles
import Editions
import Foundation
import Story
import Temporal

/// What a timeline is built with, besides articles and edition.
public struct TimelineOptions: Hashable, Sendable {
  /// The title where no edition gives one.
  public var title: String
  /// The folder for working files, which only many articles need; `nil`: the system's own.
  public var workingFolder: String?

  public init(title: String = "Articles", workingFolder: String? = nil) {
    (self.title, self.workingFolder) = (title, workingFolder)
  }
}

extension Timeline {
  /// Articles and what a person says about them, made into a timeline that is whole in memory.
  ///
  /// The order in which the articles are given changes nothing.
  /// - Throws: `EditionError` with every anchor of the edition that does not name a place in its
  ///   article, `ScratchError`.
  public static func build(
    articles: [Article], edition: Edition? = nil, options: TimelineOptions = TimelineOptions()
  ) throws -> Timeline {
    let built = try TimelineBuilder.timeline(of: articles, edition: edition, options: options)
    let errors = built.issues.filter { $0.severity == .error }
    guard errors.isEmpty else { throw EditionError(issues: errors) }
    return built.timeline
  }
}

/// Builds a timeline as far as the edition's anchors hold, and says where they do not.
///
/// Memory does not hold the articles: they are added in portions, studied in portions in order of
/// publication, and their dated passages grouped in order of days.
public struct TimelineBuilder {
  /// The version of the analysis: to be raised with every change that gives any articles another
  /// timeline. A test holds the timelines of some texts to it.
  public static let version = 2

  /// So many articles are in memory at a time.
  public static let portion = 256
  /// Articles of about so many bytes are studied at a time, or one larger article.
  package static let portionBytes = 8 << 20

  private let options: TimelineOptions
  private let folder: String
  private var articles: GatheredArticles
  /// Told of each step, from several threads.
  public var progress: @Sendable (Step) -> Void = { _ in }

  public enum Step: Sendable {
    /// The dates of an article were worked out.
    case article
    /// An event was put together.
    case event
  }

  public init(options: TimelineOptions = TimelineOptions()) {
    self.options = options
    folder = options.workingFolder ?? FileManager.default.temporaryDirectory.path
    articles = GatheredArticles(folder: folder)
  }

  /// How many articles there are.
  public var count: Int { articles.count }

  /// Adds articles; those whose content is there already are left out.
  public mutating func add(_ articles: [Article]) throws {
    for start in stride(from: 0, to: articles.count, by: Self.portion) {
      try self.articles.add(Array(articles[start...].prefix(Self.portion)))
    }
  }

  /// What an archive kept, of which articles can be added without reading and studying them again.
  public var base: (any KeptStudies)? {
    get { articles.base }
    set { articles.base = newValue }
  }

  /// Adds articles as `base` has them.
  ///
  /// - Parameter files: their ids, each once, and the names of their files, safe to show; `nil`: as in `base`.
  /// - Returns: the ids of those of which nothing is kept: they are to be read; and those in which
  ///   scalars were replaced.
  public mutating func add(
    kept files: [(id: String, file: String?)]
  ) throws -> (missing: [String], replaced: [Article]) {
    var (missing, replaced): ([String], [Article]) = ([], [])
    for start in stride(from: 0, to: files.count, by: Self.portion) {
      let added = try articles.add(kept: Array(files[start...].prefix(Self.portion)))
      missing += added.missing
      replaced += added.replaced
    }
    return (missing, replaced)
  }

  /// Articles that were added, as an edition may mean them.
  ///
  /// - Parameter files: their ids, and the names of their files.
  public func named(_ files: [(id: String, file: String)]) throws -> [SourceEdition.Named] {
    try files.compactMap { id, file in
      guard let index = articles.index(of: id) else { return nil }
      var article = try articles.bare(index)
      article.file = file
      return SourceEdition.Named(article)
    }
  }

  /// A timeline as far as the edition's anchors hold, and what is wrong in the edition.
  static func timeline(
    of articles: [Article], edition: Edition? = nil, options: TimelineOptions = TimelineOptions()
  ) throws -> (timeline: Timeline, issues: [FileIssue]) {
    var builder = TimelineBuilder(options: options)
    try builder.add(articles)
    var timeline = Timeline(title: "")
    let issues = try builder.build(edition, into: &timeline)
    return (timeline, issues)
  }

  /// Gives the timeline of all that was added.
  ///
  /// - Returns: what is wrong in the edition, in order of place.
  /// - Throws: `ScratchError`, and what the receiver throws.
  public mutating func build(
    _ edition: Edition? = nil, into receiver: inout some TimelineReceiver
  ) throws -> [FileIssue] {
    try receiver.describe(
      title: edition?.title ?? options.title, introduction: edition?.introduction,
      aliases: edition?.aliases ?? [])
    let shared = try articles.finish(edition)
    try PublicationInference.infer(&articles, shared: shared, folder: folder)
    let (order, echoes) = try Self.ordered(articles, shared, folder: folder)

    var studies = Studies(
      StudyMaker(
        articles: articles, order: order, echoes: echoes,
        curated: CuratedEvents(edition, articles.match), isKept: receiver.keepsStudies),
      folder: folder)
    try studies.give(to: &receiver, progress: progress)
    if receiver.keepsStudies, !articles.isNamedWhole { try receiver.keepWords(studies.words) }

    var reports = studies.reports
    var drafts = EventDrafts(order: studies.order, folder: folder)
    for event in studies.curated.events(in: studies.order) {
      _ = try drafts.add(reports.completed(event))
    }
    let undated = try studies.forEachFound { try drafts.add(reports.completed($0)) }
    try drafts.forEach { event, number in
      progress(.event)
      var event = event
      if let further = undated[number] {
        event.passages += further
        event = try reports.completed(event)
      }
      try receiver.add(event)
    }
    return studies.issues.sorted {
      ($0.file, $0.place.line, $0.place.column) < ($1.file, $1.place.line, $1.place.column)
    }
  }

  /// Indices of the articles in order of publication, and what they repeat of each other.
  static func ordered(
    _ articles: GatheredArticles, _ shared: SharedRuns, folder: String
  ) throws -> ([Int], EchoFinder) {
    let sorted = PublicationOrder.sorted(articles.entries)
    let echoes = try EchoFinder(shared, ranks: ranks(of: sorted), folder: folder)
    let refined = try PublicationOrder.refined(sorted.map { articles.entries[$0] }) { rank in
      guard articles.hasDocuments(sorted[rank]) else { return [] }
      let body = try articles.body(sorted[rank])
      return try echoes.article(body, rank: rank).quoted()
    }.map { sorted[$0] }
    if refined == sorted { return (sorted, echoes) }
    return (refined, try EchoFinder(shared, ranks: ranks(of: refined), folder: folder))
  }

  /// The place of each index in an order.
  static func ranks(of order: [Int]) -> [Int] {
    var ranks = Array(repeating: 0, count: order.count)
    for (rank, index) in order.enumerated() { ranks[index] = rank }
    return ranks
  }
}
