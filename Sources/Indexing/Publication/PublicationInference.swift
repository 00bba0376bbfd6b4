import Articles
import Temporal

/// Works out when articles that print no date were published, as far as their own words and the
/// other articles allow: bounds with the words they rest on, never a guess.
///
/// Articles are read in portions, in order of publication as far as it is known; what stays of them
/// is what may date one that has no date.
struct PublicationInference {
  /// What is learnt of one article may date another; so often it is passed on at most.
  private static let rounds = 8

  /// An article without a date, read as if nothing were known of it.
  private struct Undated: Sendable {
    /// What its own words tell, whatever is learnt of others.
    var evidence: [DateEvidence]
    var questions: [SharedEvents.Question]
  }

  private var articles: GatheredArticles
  /// Indices of the articles, by the dates that are known at first.
  private let order: [Int]
  private let echoes: EchoFinder
  private var undated: [Int: Undated] = [:]
  private var quotes = Quotes()
  private var shared = SharedEvents()

  /// Gives each article that has no date a publication where one can be worked out. The order of
  /// the articles changes nothing.
  static func infer(
    _ articles: inout GatheredArticles, shared: SharedRuns, folder: String
  ) throws {
    guard !(0..<articles.count).allSatisfy(articles.isDated) else { return }
    var inference = try PublicationInference(articles, shared, folder: folder)
    try inference.readUndated()
    try inference.readQuotes()
    try inference.run()
    articles = inference.articles
  }

  private init(
    _ articles: GatheredArticles, _ shared: SharedRuns, folder: String
  ) throws {
    self.articles = articles
    order = PublicationOrder.sorted(articles.entries)
    echoes = try EchoFinder(shared, ranks: TimelineBuilder.ranks(of: order), folder: folder)
  }

  private func isDated(_ rank: Int) -> Bool { articles.isDated(order[rank]) }

  private mutating func readUndated() throws {
    for portion in portions(where: { !isDated($0) }) {
      let read = try readInParallel(portion) { text, rank in
        Undated(
          evidence: OwnDates(text: text).evidence() + SameTimes(text: text).evidence(),
          questions: SharedEvents.questions(in: text))
      }
      for (rank, undated) in zip(portion, read) {
        self.undated[rank] = undated
        shared.expect(undated.questions)
      }
    }
  }

  /// Quotes that can date an article: one of the two has no date.
  private mutating func readQuotes() throws {
    func mayQuote(_ rank: Int) -> Bool {
      articles.hasQuotations(order[rank]) || articles.hasDocuments(order[rank])
    }
    for portion in portions(where: mayQuote) {
      let found = mapInParallel(portion) { [articles, order, echoes] rank in
        Result {
          let body = try articles.body(order[rank])
          return Quotes.quotes(in: try echoes.article(body, rank: rank))
        }
      }
      for quotes in found {
        for quote in try quotes.get()
        where (!isDated(quote.quoting) || !isDated(quote.quoted)) && isOfAnother(quote) {
          self.quotes.add(quote)
        }
      }
    }
  }

  /// Two articles of one outlet that have the same person's words heard them both, whichever of them
  /// sets them between marks: an outlet quotes another's article, and documents.
  private func isOfAnother(_ quote: Quotes.Quote) -> Bool {
    let outlets = [quote.quoting, quote.quoted].map { articles.entries[order[$0]].outlet }
    return quote.isDocument || outlets[0] == nil || outlets[0] != outlets[1]
  }

  private mutating func run() throws {
    var changed: Set<Int>?
    for _ in 0..<PublicationInference.rounds {
      try readShared(changed: changed)
      let next = try publications()
      let differing = next.filter { $1 != articles.inferred[order[$0]] }
      if differing.isEmpty { return }
      for (rank, publication) in differing { articles.infer(publication, of: order[rank]) }
      changed = Set(differing.keys)
    }
  }

  /// Reads what may date an event that an article without a date tells: at first in all articles,
  /// then in those in which it can have changed.
  private mutating func readShared(changed: Set<Int>?) throws {
    guard shared.isAsked else { return }
    // A quoted document is dated by the article that it is a copy of.
    func mayDiffer(_ rank: Int) -> Bool {
      changed?.contains(rank) ?? true || articles.hasDocuments(order[rank])
    }
    for portion in portions(where: mayDiffer) {
      let asked = shared
      let told = try readInParallel(portion) { text, rank in asked.told(in: text) }
      for (rank, told) in zip(portion, told) { shared.set(told, of: rank) }
    }
    shared.index()
  }

  /// Every undated article's publication, from what is known now.
  private func publications() throws -> [Int: Publication?] {
    var found: [Int: Publication?] = [:]
    let quoted = QuotedArticles(
      quotes: quotes, announced: try announced(), article: { try articles.article(order[$0]) })
    for portion in portions(where: { undated[$0] != nil }) {
      let bounds = mapInParallel(portion) { rank in
        Result { try evidence(for: rank, quoted: quoted) }
      }
      for (rank, evidence) in zip(portion, bounds) {
        found[rank] = .some(PublicationBounds(try evidence.get()).publication)
      }
    }
    return found
  }

  /// What the articles that quote one without a date say of when it came out: each is read once.
  private func announced() throws -> [QuotedArticles.Announcement: DateEvidence] {
    var announcements: [Int: Set<Range<Int>>] = [:]
    for rank in undated.keys {
      for quote in quotes[rank] where quote.quoted == rank {
        if let bytes = quote.announcement {
          announcements[quote.quoting, default: []].insert(bytes)
        }
      }
    }
    var announced: [QuotedArticles.Announcement: DateEvidence] = [:]
    for portion in portions(where: { announcements[$0] != nil }) {
      let asked = announcements
      let told = try readInParallel(portion) { text, rank in
        (asked[rank] ?? []).map { ($0, QuotedArticles.announced($0, in: text)) }
      }
      for (rank, told) in zip(portion, told) {
        for (bytes, evidence) in told {
          announced[QuotedArticles.Announcement(quoting: rank, bytes: bytes)] = evidence
        }
      }
    }
    return announced
  }

  private func evidence(for rank: Int, quoted: QuotedArticles) throws -> [DateEvidence] {
    guard let bare = undated[rank] else { return [] }
    var evidence = bare.evidence
    if articles.hasDocuments(order[rank]) {
      evidence += OwnDates(text: try text(rank)).announcements()
    }
    return evidence + (try quoted.evidence(for: rank))
      + (try shared.evidence(for: bare.questions, of: rank) {
        try articles.article(order[$0]).name(upTo: DatingText.nameLength)
      })
  }

  /// The article at a place, read with what is known now.
  private func text(_ rank: Int) throws -> DatingText {
    let body = try articles.body(order[rank])
    let echoes = try echoes.article(body, rank: rank)
    let originals = try echoes.originals { try articles.article(order[$0]) }
    return DatingText(TaggedArticle(body, originals: originals))
  }

  private func readInParallel<Value: Sendable>(
    _ ranks: [Int], _ read: @Sendable (DatingText, Int) -> Value
  ) throws -> [Value] {
    try mapInParallel(ranks) { rank in Result { read(try text(rank), rank) } }.map { try $0.get() }
  }

  private func portions(where isWanted: (Int) -> Bool) -> [[Int]] {
    articles.portions(of: order.indices.filter(isWanted)) { order[$0] }
  }
}
