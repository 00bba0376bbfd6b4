import Articles
import Editions
import Story
import Temporal

/// What one article gives the timeline, whatever the others tell.
struct ArticleStudy: Sendable {
  /// With its documents dated.
  var article: Article
  /// Those that the edition names.
  var curated: CuratedEvents.Found
  /// Dated passages that may found an event or join one.
  var found: [FoundPassage] = []
  /// What it tells as news without saying when.
  var news: [FoundPassage] = []
  /// What stands over it, where that says what happened.
  var headline: FoundTitle?
  /// The words round their dates, which a later article may have again.
  var dated: [DatedWords] = []
  /// Passages that belong to no event, in order of position.
  var undated: [Passage]
  /// How often it has each word.
  var rarity = WordRarity()
  /// Earlier articles whose words it repeats, by their places in the order of publication.
  var repeated: Set<Int>
  var issues: [FileIssue] = []
}

/// Reads articles one by one, each with what is known of the others.
struct StudyMaker: Sendable {
  let articles: GatheredArticles
  /// Indices of the articles, in order of publication.
  let order: [Int]
  let echoes: EchoFinder
  let curated: CuratedEvents

  /// - Parameters:
  ///   - rank: place in the order of publication.
  ///   - first: what dates of the article are instead, by the indices of its dated passages.
  func study(_ rank: Int, dating first: [Int: TimeExpression] = [:]) throws -> ArticleStudy {
    let match = articles.match
    var issues: [FileIssue] = []
    let body = try articles.body(order[rank])
    let corrections = match.corrections(of: body, &issues)
    let echoes = try echoes.article(body, rank: rank)
    let tagged = TaggedArticle(
      body, originals: try originals(in: body, corrections.map(\.bytes), echoes),
      corrections: corrections)
    /// Of the focus that was looked at last: many passages may have the same.
    var last: (focus: Range<Int>, echo: Int?)?
    func echo(of focus: Range<Int>) -> Int? {
      if let last, last.focus == focus { return last.echo }
      let echo = echoes.echo(of: focus)
      last = (focus, echo)
      return echo
    }
    let marked = { (passage: Passage) in
      var passage = passage
      passage.echoOf = echo(of: passage.focus).map { articles.entries[order[$0]].id }
      return passage
    }
    let named = curated.passages(of: tagged, echoes: marked)
    let outside = OutsidePassages(tagged, taken: named.all)
    var passages = outside.dated()
    let furniture = takeFurniture(of: tagged, from: &passages)
    var study = ArticleStudy(
      article: tagged.article.settingApart(furniture), curated: named, undated: named.undated,
      repeated: echoes.repeated(by: tagged.article), issues: issues)
    if match.completed.contains(body.article.id) {
      study.undated += passages
    } else {
      for index in passages.indices { passages[index] = marked(passages[index]) }
      study.dated = DatedWords.all(passages, in: body, echo: echo)
      for (index, expression) in first { passages[index].expression = expression }
      study.found = FoundPassage.all(passages, in: tagged)
      study.news = UndatedNews.found(
        in: tagged, besides: named.all + passages, apart: furniture + recurring(in: body),
        index: WordRun.words(of: body))
      for index in study.news.indices {
        study.news[index].passage = marked(study.news[index].passage)
      }
      var titles = body.language.titles(of: tagged.body)
      study.headline = study.found.isEmpty ? nil : titles.headline()
      let apart = Stretches(furniture)
      study.undated += outside.vague(besides: passages).filter { !apart.overlaps($0.bytes) }
    }
    study.undated.sort { $0.bytes.lowerBound < $1.bytes.lowerBound }
    if match.completed.count < articles.count { study.rarity = WordRarity(of: body) }
    return study
  }

  /// Sentences that the outlet has again and again: none of them is news.
  private func recurring(in body: ArticleBody) -> [Range<Int>] {
    if articles.recurring.isEmpty { return [] }
    return body.sentences.prefix(UndatedNews.sentences).filter {
      articles.recurring.furniture(in: $0, of: body, isMoving: true, isClause: { _ in true }) != nil
    }
  }

  /// Takes out passages that stand on every page of the outlet.
  /// - Returns: the sentences of the body that do, dated or not.
  private func takeFurniture(
    of article: TaggedArticle, from passages: inout [Passage]
  ) -> [Range<Int>] {
    if articles.recurring.isEmpty { return [] }
    let published = article.article.published?.days.last
    var titles = article.body.language.titles(of: article.body)
    func furniture(in sentence: Range<Int>, isMoving: Bool) -> Range<Int>? {
      articles.recurring.furniture(
        in: sentence, of: article.body, isMoving: isMoving, isClause: { titles.isClause($0) })
    }
    var found: [Range<Int>] = []
    passages.removeAll { passage in
      guard let sentence = article.body.sentences(touching: passage.focus).first else {
        return false
      }
      let first = passage.expression?.range?.first
      let isAhead = published.map { published in first.map { $0 > published } ?? false } ?? false
      let isOwnDay = passage.expression.map { $0.isStamp(of: published) } ?? false
      guard let set = furniture(in: sentence, isMoving: isAhead || isOwnDay) else { return false }
      if set == sentence {
        found.append(passage.bytes)
        return true
      }
      guard let date = passage.expression?.bytes, set.contains(date.lowerBound) else {
        return false
      }
      found.append(set)
      return true
    }
    let dated = Stretches(passages.map(\.bytes) + found)
    return found
      + article.body.sentences.filter { sentence in
        !dated.overlaps(sentence) && furniture(in: sentence, isMoving: false) == sentence
      }
  }

  /// The articles of which documents are copies.
  private func originals(
    in body: ArticleBody, _ corrected: [Range<Int>], _ echoes: ArticleEchoes
  ) throws -> [Range<Int>: Article] {
    try echoes.originals(corrected) { try articles.article(order[$0]) }
  }
}

extension ArticleEchoes {
  /// The articles of which documents are copies, by the documents' places.
  ///
  /// - Parameters:
  ///   - further: documents that the article does not show by itself.
  ///   - article: the one at a place in the order of publication.
  func originals(
    _ further: [Range<Int>] = [], article: (Int) throws -> Article
  ) rethrows -> [Range<Int>: Article] {
    var originals: [Range<Int>: Article] = [:]
    var read: [Int: Article] = [:]
    for document in body.article.documents.map(\.bytes) + further {
      guard let rank = original(of: document) else { continue }
      let original = try read[rank] ?? article(rank)
      read[rank] = original
      originals[document] = original
    }
    return originals
  }
}

extension WordRarity {
  /// The words of one article's sentences.
  init(of body: ArticleBody) {
    let index = WordRun.words(of: body)
    for sentence in body.sentences {
      add(index.words[index.indices(in: sentence)], bytes: body.bytes, by: body.language.words)
    }
  }
}

/// Passages of an article's body that no event of an edition has taken.
struct OutsidePassages {
  let article: TaggedArticle
  private let taken: Stretches

  init(_ article: TaggedArticle, taken passages: [Passage]) {
    self.article = article
    taken = Stretches(passages.map(\.bytes))
  }

  /// One or more for each expression that dates an event, in order of position.
  func dated() -> [Passage] {
    var told = ToldPassages(article)
    return EventDates(article).expressions().flatMap { expression in
      taken.overlaps(expression.bytes) ? [] : told.passages(dating: expression)
    }
  }

  /// One for each sentence that speaks of a time without saying which ("in recent years"), where
  /// none of `dated` stands.
  func vague(besides dated: [Passage]) -> [Passage] {
    let isDated = Set(dated.map(\.bytes.lowerBound))
    var seen: Set<Int> = []
    var maker = PassageMaker(article)
    return article.expressions.compactMap { expression -> Passage? in
      guard expression.range == nil, expression.type == .date, !taken.overlaps(expression.bytes),
        article.body.region(at: expression.bytes.lowerBound) == .body
      else { return nil }
      return maker.passage(dating: expression)
    }.filter {
      !isDated.contains($0.bytes.lowerBound) && seen.insert($0.bytes.lowerBound).inserted
    }
  }
}

extension TimeExpression {
  /// It is counted from the day of its article, or names that day with an hour, as a page does.
  fileprivate func isStamp(of published: Day?) -> Bool {
    if case .publication = countedFrom { return true }
    return value.contains("T") && range?.first == published
  }

  /// It says which days it means, as a date, a time, or a duration that was tied to days ("in the
  /// last three weeks"); "now" and "recently" do not.
  var namesDays: Bool {
    guard range != nil, !value.hasSuffix("_REF") else { return false }
    switch type {
    case .date, .time: return true
    case .duration: return countedFrom != nil
    case .set: return false
    }
  }
}
