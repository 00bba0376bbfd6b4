import Formats
import Temporal
import TestSupport
import Testing

@testable import Articles
@testable import Indexing

private let green = """
  The unit, dubbed Green Nine, has helped since spring to find a store of arms in the harbour -- \
  which "nobody" guarded -- and to arrest the man who had rented it.
  """

@Suite("Echoes")
struct EchoTests {
  private func bodies(_ texts: [String]) throws -> [ArticleBody] {
    try texts.enumerated().map { index, text in
      var article = try ArticleReader.article(file: "\(index).txt", bytes: Array(text.utf8))
      article.regions = [Region(kind: .body, bytes: 0..<article.text.utf8.count)]
      return ArticleBody(article)
    }
  }

  /// What each article shares with the others; they stand in order of publication.
  private func echoes(_ articles: [ArticleBody]) throws -> [ArticleEchoes] {
    let folder = try TemporaryFolder()
    var runs = SortedRecords(blank: WordRun.blank, folder: folder.path)
    for (index, body) in articles.enumerated() {
      for run in WordRun.runs(of: body, article: index) { try runs.add(run) }
    }
    let finder = try EchoFinder(
      SharedRuns(&runs, folder: folder.path), ranks: Array(articles.indices), folder: folder.path)
    return try articles.enumerated().map { try finder.article($1, rank: $0) }
  }

  @Test(
    "are the same however much of a run is in memory: all articles say one thing again and again",
    arguments: [1, 3, 1 << 14])
  func portions(portion: Int) throws {
    let articles = try bodies(
      (0..<6).map { "Number \($0). " + String(repeating: "the pier fell ", count: 10 + $0) })
    let folder = try TemporaryFolder()
    var runs = SortedRecords(blank: WordRun.blank, folder: folder.path)
    for (index, body) in articles.enumerated() {
      for run in WordRun.runs(of: body, article: index) { try runs.add(run) }
    }
    // Published in another order than they were added.
    let ranks = [3, 0, 5, 1, 4, 2]
    let finder = try EchoFinder(
      SharedRuns(&runs, folder: folder.path, portion: portion), ranks: ranks, folder: folder.path)
    for (body, rank) in zip(articles, ranks) {
      let whole = 0..<body.bytes.count
      let echoes = try finder.article(body, rank: rank)
      #expect(echoes.echo(of: whole) == (rank == 0 ? nil : 0))
      #expect(echoes.owners(of: whole, atLeast: 6) == [0, 1, 2, 3].filter { $0 != rank })
    }
  }

  @Test("are not a few words that any article tells the same thing in")
  func fewWords() throws {
    let articles = try bodies([
      "The bridge at Arnau collapsed on 3 April 2001, police said.",
      "The bridge at Arnau collapsed on 4 April 2001.",
    ])
    let length = articles[1].article.text.utf8.count
    #expect(try echoes(articles)[1].echo(of: 0..<length) == nil)
  }

  @Test(
    "are words of an earlier article, whatever dashes, quotes, case and insertions",
    arguments: [
      (green, true),
      (
        "The unit, dubbed “Green Nine,” has helped since spring to find a store of arms in the "
          + "harbour — which “nobody” guarded — and to arrest the man [Mr Grey] who had rented it.",
        true
      ),
      (
        "The unit, dubbed Green Nine, has helped … to find a store of arms in the harbour -- which "
          + "\"nobody\" guarded -- and to arrest the man who had rented it.",
        true
      ),
      (
        "The unit has found arms in the harbour and arrested the man who had rented the store.",
        false
      ),
      ("Too few words here.", false),
    ])
  func echo(later: String, isEcho: Bool) throws {
    let articles = try bodies([green, later + " Told again, a year on."])
    let echoes = try echoes(articles)
    #expect(echoes[1].echo(of: 0..<later.utf8.count) == (isEcho ? 0 : nil))
    #expect(echoes[0].echo(of: 0..<green.utf8.count) == nil)
  }

  @Test("order two articles: a long run anywhere, a shorter one between quotation marks")
  func repeats() throws {
    let run = "to find a store of arms in the harbour"
    var articles = try bodies([green, "They went \(run) of the town.", "He went “\(run)” too."])
    let start = "He went ".utf8.count
    articles[2].article.quotations = [Quotation(bytes: start..<(start + run.utf8.count + 6))]
    let repeated = try echoes(articles).map { $0.repeated(by: $0.body.article) }
    #expect(repeated[0] == [])
    #expect(repeated[1] == [])
    #expect(repeated[2].contains(0))
  }

  @Test("name the article that a quoted document is a copy of")
  func original() throws {
    let articles = try bodies(["“" + green + "” it said.", green])
    let quoted = 0..<(green.utf8.count + 6)
    #expect(try echoes(articles)[0].original(of: quoted) == 1)
  }

  @Test("are not found between two articles that quote the same document")
  func sameSource() throws {
    let articles = try bodies(["One said: \(green)", "Another said, at last: \(green)"]).map {
      body in
      var article = body.article
      let start = article.text.utf8.count - green.utf8.count
      article.documents = [QuotedDocument(bytes: start..<article.text.utf8.count, name: "it")]
      return ArticleBody(article)
    }
    #expect(try echoes(articles).map { $0.quoted() } == [[], []])
  }
}
