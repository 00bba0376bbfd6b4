import Articles
import Editions
import Story
import Temporal

/// What one article gives the timeline.
struct ArticleStudy: Sendable {
  /// With its documents dated.
  var article: Article
  var own: OwnStudy
  /// Those that the edition names.
  var curated = CuratedEvents.Found()
  /// How often it has each word; empty where an archive has counted them.
  var rarity = WordRarity()
  /// Earlier articles whose words it repeats, by their places in the order of publication.
  var repeated: Set<Int> = []
  var issues: [FileIssue] = []
  /// What an archive keeps of it; `nil`: what an edition says of the article is in it.
  var stored: StoredStudy?

  /// Passages that belong to no event, in order of position.
  var undated: [Passage] {
    (curated.undated + own.undated).sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
  }
}

/// Reads articles one by one, each with what is known of the others.
struct StudyMaker: Sendable {
  let articles: GatheredArticles
  /// Indices of the articles, in order of publication.
  let order: [Int]
  let echoes: EchoFinder
  let curated: CuratedEvents
  /// Whether what is studied will be kept.
  let isKept: Bool

  /// - Parameters:
  ///   - rank: place in the order of publication.
  ///   - first: what dates of the article are instead, by the indices of its dated passages.
  func study(_ rank: Int, dating first: [Int: TimeExpression] = [:]) throws -> ArticleStudy {
    let body = try articles.body(order[rank]).keepingWords
    let id = body.article.id
    var issues: [FileIssue] = []
    let corrections = articles.match.corrections(of: body, &issues)
    let echoes = try echoes.article(body, rank: rank)
    let originals = try echoes.originals(corrections.map(\.bytes)) {
      try articles.article(order[$0])
    }
    let isEdited =
      !corrections.isEmpty || curated.names(id) || articles.match.completed.contains(id)
    let kept = isEdited ? nil : try keptStudy(of: body, at: order[rank], originals: originals)
    var study: ArticleStudy
    if let own = kept?.own, first.isEmpty {
      study = ArticleStudy(article: own.article(body.article), own: own)
      study.stored = kept?.stored
    } else {
      let tagged = TaggedArticle(body, originals: originals, corrections: corrections)
      let named = curated.passages(of: tagged) { marked($0, echoes) }
      let own = own(tagged, named.all, dating: first)
      study = ArticleStudy(
        article: tagged.article.settingApart(own.furniture), own: own, curated: named)
      if isKept, let kept, first.isEmpty {
        study.stored = StoredStudy(
          article: id, origin: kept.origin, key: kept.key.digest, study: own.bytes)
      }
    }
    study.issues = issues
    study.repeated = echoes.repeated(by: study.article)
    mark(&study.own, echoes)
    if articles.countsWords(of: id) { study.rarity = WordRarity(of: body) }
    return study
  }

  /// - Parameter taken: passages that events of an edition have.
  private func own(
    _ text: TaggedArticle, _ taken: [Passage], dating first: [Int: TimeExpression]
  ) -> OwnStudy {
    let body = text.body
    let outside = OutsidePassages(text, taken: taken)
    var passages = outside.dated()
    var own = OwnStudy(
      documents: text.article.documents, impossibleDates: text.article.impossibleDates)
    own.furniture = takeFurniture(of: text, from: &passages)
    if articles.match.completed.contains(body.article.id) || ProgrammeListing.isMade(of: body) {
      own.undated = passages
    } else {
      own.dated = DatedWords.all(passages, in: body)
      for (index, expression) in first where passages.indices.contains(index) {
        passages[index].expression = expression
      }
      own.found = FoundPassage.all(passages, in: text)
      own.news = UndatedNews.found(
        in: text, besides: taken + passages, apart: own.furniture + recurring(in: body),
        index: body.words)
      var titles = body.language.titles(of: body)
      own.headline = own.found.isEmpty ? nil : titles.headline()
      let apart = Stretches(own.furniture)
      own.undated = outside.vague(besides: passages).filter { !apart.overlaps($0.bytes) }
    }
    own.undated.sort { $0.bytes.lowerBound < $1.bytes.lowerBound }
    return own
  }

  // MARK: Kept studies

  private struct Kept {
    var key: StudyKey
    /// The article as its file alone gave it; empty where nothing is kept.
    var origin: [UInt8] = []
    /// `nil`: there is none under the key.
    var own: OwnStudy?
    var stored: StoredStudy?
  }

  /// `nil`: studies are neither kept nor to be.
  private func keptStudy(
    of body: ArticleBody, at index: Int, originals: [Range<Int>: Article]
  ) throws -> Kept? {
    guard isKept || articles.base != nil else { return nil }
    let bare = try articles.bare(index)
    let stored = try articles.base?.study(of: body.article.id)
    let known = stored.flatMap { try? StudyOrigin.marks(in: $0.origin) }
    let ofBare = known ?? MarkedSentence.hashes(of: ArticleBody(bare, in: body.language))
    let marks =
      bare.outlet == body.article.outlet ? ofBare : MarkedSentence.hashes(of: body)
    let key = StudyKey(
      of: body.article, originals: originals, recurring: articles.recurring.among(marks))
    guard let stored, known != nil else {
      return Kept(key: key, origin: isKept ? StudyOrigin.bytes(of: bare, marks: ofBare) : [])
    }
    guard stored.key == key.digest, let own = try? OwnStudy(stored.study, of: body.article) else {
      return Kept(key: key, origin: stored.origin)
    }
    return Kept(key: key, origin: stored.origin, own: own, stored: stored)
  }

  // MARK: Whose words they are

  /// Says of each passage whose words it repeats.
  private func mark(_ own: inout OwnStudy, _ echoes: ArticleEchoes) {
    /// Of the focus that was looked at last: many passages may have the same.
    var last: (focus: Range<Int>, echo: Int?)?
    func echo(of focus: Range<Int>) -> Int? {
      if let last, last.focus == focus { return last.echo }
      let echo = echoes.echo(of: focus)
      last = (focus, echo)
      return echo
    }
    func id(_ focus: Range<Int>) -> String? {
      echo(of: focus).map { articles.entries[order[$0]].id }
    }
    for index in own.dated.indices { own.dated[index].echoOf = echo(of: own.dated[index].focus) }
    for index in own.found.indices {
      own.found[index].passage.echoOf = id(own.found[index].passage.focus)
    }
    for index in own.news.indices {
      own.news[index].passage.echoOf = id(own.news[index].passage.focus)
    }
  }

  private func marked(_ passage: Passage, _ echoes: ArticleEchoes) -> Passage {
    var passage = passage
    passage.echoOf = echoes.echo(of: passage.focus).map { articles.entries[order[$0]].id }
    return passage
  }

  // MARK: Furniture

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

extension TimeExpression {
  /// It is counted from the day of its article, or names that day with an hour, as a page does.
  fileprivate func isStamp(of published: Day?) -> Bool {
    if case .publication = countedFrom { return true }
    return value.contains("T") && range?.first == published
  }
}
