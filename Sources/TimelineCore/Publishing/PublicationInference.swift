import Articles
import Temporal

/// Works out when articles that print no date were published, as far as their own words and the
/// other articles allow: bounds with the words they rest on, never a guess.
struct PublicationInference {
  /// What is learnt of one article may date another; so often it is passed on at most.
  private static let rounds = 8

  private let bodies: [ArticleBody]
  private let echoes: EchoFinder
  private let quotes: Quotes
  /// The articles without a date, read as if nothing were known of it, by id.
  private let undated: [String: Undated]
  private struct Undated {
    var text: DatingText
    /// What its own words tell, whatever is learnt of others.
    var evidence: [DateEvidence]
  }

  private var publications: [String: Publication] = [:]

  /// The articles in the order given, each with a publication where one can be worked out. The
  /// order changes nothing else.
  static func dated(_ articles: [Article]) -> [Article] {
    guard articles.contains(where: { $0.published == nil }) else { return articles }
    var inference = PublicationInference(articles)
    inference.run()
    return articles.map { article in
      var article = article
      article.published = inference.publications[article.id]
      return article
    }
  }

  private init(_ articles: [Article]) {
    let bodies = PublicationOrder.sorted(articles).map { ArticleBody($0) }
    let echoes = EchoFinder(bodies)
    let undated = mapInParallel(bodies.filter { $0.article.published == nil }) { body in
      let text = DatingText(TaggedArticle(body, echoes: echoes))
      let own = OwnDates(text: text).evidence() + SameTimes(text: text).evidence()
      return (body.article.id, Undated(text: text, evidence: own))
    }
    self.undated = Dictionary(undated, uniquingKeysWith: { a, _ in a })
    (self.bodies, self.echoes) = (bodies, echoes)
    quotes = Quotes(bodies, echoes: echoes)
    for article in articles { publications[article.id] = article.published }
  }

  private mutating func run() {
    var texts: [DatingText] = []
    for _ in 0..<PublicationInference.rounds {
      texts = read(since: texts)
      let next = passedOn(texts)
      if next == publications { return }
      publications = next
    }
  }

  /// The articles read with what is known now; of those read before only what can have changed.
  private func read(since before: [DatingText]) -> [DatingText] {
    let known = echoes.knowing(publications)
    let current = publications
    return mapInParallel(Array(bodies.enumerated())) { index, body in
      let published = current[body.article.id]
      // A quoted document is dated by the article that it is a copy of.
      if index < before.count, body.article.documents.isEmpty,
        before[index].article.published == published
      {
        return before[index]
      }
      var body = body
      body.article.published = published
      return DatingText(TaggedArticle(body, echoes: known))
    }
  }

  /// Every article's publication, from what is known now.
  private func passedOn(_ texts: [DatingText]) -> [String: Publication] {
    let quoted = QuotedArticles(texts: texts, quotes: quotes)
    let shared = SharedEvents(texts: texts)
    let found = mapInParallel(Array(texts.enumerated())) { index, text -> Publication?? in
      guard let bare = undated[text.article.id] else { return nil }
      let others = quoted.evidence(for: index) + shared.evidence(for: bare.text, at: index)
      let bounds = PublicationBounds(
        bare.evidence + OwnDates(text: text).announcements() + others)
      return .some(bounds.publication)
    }
    var next = publications
    for (text, publication) in zip(texts, found) {
      if let publication { next[text.article.id] = publication }
    }
    return next
  }
}
