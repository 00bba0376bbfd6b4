import Formats
import Indexing
import Temporal
import TestSupport
import Testing

@testable import Articles

@Suite("Articles as bytes")
struct StoredTests {
  @Test("numbers and texts come back as they went")
  func values() throws {
    var writer = ByteWriter()
    let numbers = [0, 1, -1, 127, 128, -300, Int.max, Int.min]
    writer.write(numbers) { $0.write($1) }
    writer.write("Peña 🔥")
    writer.write(3..<70_000)
    writer.write(Optional<String>.none) { $0.write($1) }
    var reader = ByteReader(writer.bytes)
    #expect(try reader.array { reader throws(DamagedBytes) in try reader.int() } == numbers)
    #expect(try reader.text() == "Peña 🔥")
    #expect(try reader.range() == 3..<70_000)
    #expect(try reader.optionalText() == nil)
    #expect(throws: DamagedBytes()) { try reader.text() }
  }

  @Test("an article comes back whole, also with marks that a stranger's text may not have")
  func article() throws {
    var article = try ArticleReader.article(
      file: "a.txt",
      bytes: Array(
        """
        title: The Dam
        date: 2009-05-12

        “It broke,” said Ann Holm. A letter of 4 March 2009 says:

        > The dam is old.\u{1B}

        """.utf8))
    article.author = "Line one\nLine two"
    article.language = "es"
    article.impossibleDates = [
      TimeExpression(bytes: 40..<48, type: .date, value: "XXXX-04-31")
    ]
    #expect(try ArticleCoding.article(from: ArticleCoding.bytes(of: article)) == article)
    #expect(!article.quotations.isEmpty && article.published != nil && !article.replaced.isEmpty)
  }

  @Test("from before impossible dates, languages and origins were kept have none, and are English")
  func older() throws {
    var article = try ArticleReader.article(file: "a.txt", bytes: Array("The dam broke.".utf8))
    article.origin = nil
    var read = Article(id: "", file: "", sha256: "", text: article.text)
    let newer = [1, "en".utf8.count + 1, 1].reduce(0, +)
    try ArticleLayout.read(ArticleLayout.bytes(of: article).dropLast(newer), into: &read)
    #expect(read.sentences == article.sentences)
    #expect(read.impossibleDates.isEmpty && read.language == "en" && read.origin == nil)
  }

  @Test("of an article that are cut off are an error")
  func damaged() throws {
    let article = try ArticleReader.article(file: "a.txt", bytes: Array("The dam broke.".utf8))
    let bytes = ArticleCoding.bytes(of: article)
    for count in bytes.indices {
      #expect(throws: DamagedBytes()) {
        try ArticleCoding.article(from: Array(bytes[..<count]))
      }
    }
  }

  @Test(
    "of an archive are refused where they do not fit the text",
    arguments: [
      (
        Article(id: "", file: "", sha256: "", text: "é!", markup: [1..<2]),
        "markup cannot be at bytes 1–2"
      ),
      (
        Article(id: "", file: "", sha256: "", text: "é!", sentences: [0..<9]),
        "sentences cannot be at bytes 0–9"
      ),
      (
        Article(id: "", file: "", sha256: "", text: "abc", paragraphs: [2..<3, 0..<1]),
        "paragraphs are not in order"
      ),
      (
        Article(
          id: "", file: "", sha256: "", text: "abc",
          documents: [QuotedDocument(bytes: 0..<1, name: "", message: 2..<7)]),
        "a part of a document cannot be at bytes 2–7"
      ),
      (
        Article(id: "", file: "", sha256: "", text: "abc", replaced: ["ESCAPE": .max]),
        "9223372036854775807 characters cannot have been replaced"
      ),
    ])
  func misfits(_ article: Article, _ reason: String) {
    var read = Article(id: "", file: "", sha256: "", text: article.text)
    #expect(throws: DamagedBytes(reason)) {
      _ = try ArticleLayout.readChecked(ArticleLayout.bytes(of: article), into: &read)
    }
  }

  @Test("hold no day that cannot be counted with, and none that ends before it begins")
  func days() {
    for (first, last) in [(Int.max, Int.max), (Int.min, 0), (2, 1), (0, 1 << 40)] {
      var writer = ByteWriter()
      writer.write(
        DayRange(first: Day(number: first), last: Day(number: last), precision: .range))
      var reader = ByteReader(writer.bytes)
      #expect(throws: DamagedBytes.self) { try reader.dayRange() }
    }
  }
}
