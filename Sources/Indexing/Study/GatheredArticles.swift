import Articles
import Editions
import Temporal

/// The articles that a timeline is made of, each content once, by the order of adding.
///
/// In memory stays what tells one from the others and what orders them; the articles themselves, with
/// the times that their texts name, stay there while they are few, and are kept in a scratch file
/// where they are many.
struct GatheredArticles {
  private let folder: String
  /// What an archive kept of articles; those of them that were added need not be studied again.
  var base: (any KeptStudies)?
  /// How often the words stand in the articles of `base` that were added; `nil`: nobody counted them.
  private(set) var counted: WordRarity?
  private let kept: RecordList<UInt8>
  /// Where each ends among what is kept.
  private var ends: [Int] = []
  /// The articles as they were read; empty where they are too many.
  private var bodies: [ArticleBody] = []
  /// How much of `mostInMemory` they take.
  private var bytesInMemory = 0
  private var runs: SortedRecords<WordRun>
  private var marks: SortedRecords<SentenceMark>
  /// Sentences that come again in articles of one outlet; known when all articles are there.
  private(set) var recurring = RecurringSentences()
  private(set) var entries: [OrderedArticle] = []
  private var indices: [String: Int] = [:]
  /// Which have documents, and whether what they print or are given is a date.
  private var traits: [Traits] = []
  private(set) var match = EditionArticles()
  /// What was worked out for those that print no date.
  var inferred: [Int: Publication] = [:]

  /// About so many bytes of articles and of what was found in them stay in memory.
  private let mostInMemory: Int
  /// About so many bytes are kept of a time that a text names.
  private static let bytesOfTime = 256

  private struct Traits: OptionSet {
    var rawValue: UInt8
    static let documents = Traits(rawValue: 1)
    static let quotations = Traits(rawValue: 2)
    static let dated = Traits(rawValue: 4)
  }

  init(folder: String, mostInMemory: Int = 32 << 20) {
    (self.folder, self.mostInMemory) = (folder, mostInMemory)
    kept = RecordList(folder: folder)
    runs = SortedRecords(blank: .blank, folder: folder)
    marks = SortedRecords(blank: .blank, folder: folder)
  }

  var count: Int { entries.count }

  /// Adds those that are not there yet.
  mutating func add(_ articles: [Article]) throws(ScratchError) {
    try add(articles.filter { indices[$0.id] == nil }.map { Added(article: $0) })
  }

  /// Adds articles as `base` has them.
  ///
  /// - Parameter files: their ids, each once, and the names of their files; `nil`: as in `base`.
  /// - Returns: those of which nothing is kept, and those in which scalars were replaced.
  mutating func add(
    kept files: [(id: String, file: String?)]
  ) throws -> (missing: [String], replaced: [Article]) {
    let found = mapInParallel(files.filter { indices[$0.id] == nil }) { [base] id, file in
      Result {
        guard let base, let stored = try base.study(of: id), var article = try base.article(id)
        else { return Added?.none }
        article.file = file ?? article.file
        let known = try? StudyOrigin.article(in: stored.origin, of: article)
        return known.map { Added(article: $0.article, marks: $0.marks) }
      }
    }
    var (added, missing): ([Added], [String]) = ([], [])
    for (file, found) in zip(files.filter { indices[$0.id] == nil }, found) {
      if let one = try found.get() { added.append(one) } else { missing.append(file.id) }
    }
    try add(added)
    return (missing, added.map(\.article).filter { !$0.replaced.isEmpty })
  }

  private struct Added: Sendable {
    var article: Article
    /// What its sentences are told by; `nil`: to be found out.
    var marks: [UInt64]?
  }

  private mutating func add(_ articles: [Added]) throws(ScratchError) {
    var new: [(index: Int, added: Added)] = []
    for one in articles where indices[one.article.id] == nil {
      let index = count + new.count
      indices[one.article.id] = index
      new.append((index, one))
    }
    let most = bytesInMemory <= mostInMemory ? mostInMemory : 0
    let parts = mapInParallel(new) { index, added in
      let body = ArticleBody(added.article)
      return (
        body: body, bytes: ArticleCoding.bytes(of: added.article),
        runs: WordRun.runs(of: body, article: index),
        marks: SentenceMark.marks(
          added.marks ?? MarkedSentence.hashes(of: body), of: added.article, index: index),
        // The times of a text that was studied before are seldom looked for.
        size: added.marks == nil ? Self.size(of: body, atMost: most) : 2 * body.bytes.count
      )
    }
    for (article, part) in zip(new.map(\.added.article), parts) {
      keep(part.body, size: part.size)
      ends.append(try kept.append(part.bytes).upperBound)
      for run in part.runs { try runs.add(run) }
      for mark in part.marks { try marks.add(mark) }
      entries.append(OrderedArticle(article))
      var traits: Traits = []
      if !article.documents.isEmpty { traits.insert(.documents) }
      if !article.quotations.isEmpty { traits.insert(.quotations) }
      if article.published != nil { traits.insert(.dated) }
      self.traits.append(traits)
    }
  }

  /// About how many bytes an article takes with the times that its text names, which are not looked
  /// for where it takes more than `most` without them.
  private static func size(of body: ArticleBody, atMost most: Int) -> Int {
    let size = 2 * body.bytes.count
    return size > most ? size : size + body.recognized.count * bytesOfTime
  }

  private mutating func keep(_ body: ArticleBody, size: Int) {
    bytesInMemory += size
    if bytesInMemory <= mostInMemory { bodies.append(body) } else { bodies = [] }
  }

  /// Ends the adding: lays the edition over the articles, and finds the runs of words that they share.
  mutating func finish(_ edition: Edition? = nil) throws -> SharedRuns {
    if let edition {
      match = try EditionArticles(edition: edition, count: count) { try article($0) }
    }
    for index in match.matched {
      let published = try article(index).published
      entries[index].published = published?.days
      if published != nil { traits[index].insert(.dated) }
    }
    counted = isNamedWhole ? nil : try countedWords()
    recurring = try RecurringSentences(&marks)
    marks = SortedRecords(blank: .blank, folder: folder)
    defer { runs = SortedRecords(blank: .blank, folder: folder) }
    return try SharedRuns(&runs, folder: folder)
  }

  /// What `base` counted, without the articles that are gone.
  private func countedWords() throws -> WordRarity? {
    guard let base, let bytes = try base.words(), var words = try? WordRarity(bytes) else {
      return nil
    }
    for id in base.ids where indices[id] == nil {
      guard let stored = try base.study(of: id), let article = try base.article(id),
        let bare = try? StudyOrigin.article(in: stored.origin, of: article).article
      else { return nil }
      words.subtract(WordRarity(of: ArticleBody(bare)))
    }
    return words
  }

  /// Whether an edition names every event of every article.
  var isNamedWhole: Bool { match.completed.count >= count }

  /// Whether an article's words are still to be counted.
  func countsWords(of id: String) -> Bool {
    !isNamedWhole && !(counted != nil && base?.ids.contains(id) ?? false)
  }

  /// `nil`: the article was not added.
  func index(of id: String) -> Int? { indices[id] }

  /// The article as its file alone gave it.
  func bare(_ index: Int) throws -> Article {
    if !bodies.isEmpty { return bodies[index].article }
    return try ArticleCoding.article(from: try kept.records(at: places(of: index)))
  }

  /// The article with what the edition and the other articles say of it.
  func article(_ index: Int) throws -> Article {
    known(try bare(index), of: index)
  }

  /// The same with its sentences and times, which are found once where articles are few.
  func body(_ index: Int) throws -> ArticleBody {
    if bodies.isEmpty { return ArticleBody(try article(index), keepsTimes: false) }
    var body = bodies[index]
    body.article = known(body.article, of: index)
    return body
  }

  private func known(_ article: Article, of index: Int) -> Article {
    var article = match.laid(over: article, at: index)
    if let published = inferred[index] { article.published = published }
    return article
  }

  private func places(of index: Int) -> Range<Int> {
    (index == 0 ? 0 : ends[index - 1])..<ends[index]
  }

  /// Splits articles into portions that fit into memory: of so many bytes, or of one larger article.
  ///
  /// - Parameters:
  ///   - articles: in the order in which they are read.
  ///   - index: of one of them.
  func portions<Place>(of articles: [Place], index: (Place) -> Int) -> [[Place]] {
    var portions: [[Place]] = []
    var bytes = 0
    for place in articles {
      let size = places(of: index(place)).count
      bytes += size
      if let last = portions.last, last.count < TimelineBuilder.portion,
        bytes <= TimelineBuilder.portionBytes
      {
        portions[portions.count - 1].append(place)
      } else {
        portions.append([place])
        bytes = size
      }
    }
    return portions
  }

  func hasDocuments(_ index: Int) -> Bool { traits[index].contains(.documents) }
  func hasQuotations(_ index: Int) -> Bool { traits[index].contains(.quotations) }
  /// It prints a date or the edition gives one.
  func isDated(_ index: Int) -> Bool { traits[index].contains(.dated) }

  /// Takes what was worked out of one.
  mutating func infer(_ published: Publication?, of index: Int) {
    inferred[index] = published
    entries[index].published = published?.days
  }
}
