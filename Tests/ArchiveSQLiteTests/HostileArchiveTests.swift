import ArchiveStory
import Articles
import Editions
import Foundation
import Story
import Temporal
import Testing

@testable import Archive
@testable import ArchiveSQLite

/// An archive file may come from anybody: what is read from it is safe to show, whatever it holds.
@Test func nothingHostileComesOutOfAFile() throws {
  let evil = "\u{1B}]0;owned\u{7}\u{202E}\u{9B}31m"
  var story = Story()
  story.timeline.title = "title" + evil
  story.timeline.introduction = "introduction" + evil
  story.timeline.aliases = [["alias" + evil, "other"]]
  story.article(
    "one", "2010-06", title: "headline" + evil, outlet: "outlet" + evil, author: "author" + evil,
    "A bridge\(evil) fell.\nNobody\(evil) saw it.\n#A comment\(evil) follows.")
  story.timeline.articles[0].file = "file" + evil
  story.timeline.articles[0].published?.basis = "basis" + evil
  story.timeline.articles[0].quotations = [Quotation(bytes: 0..<3, speaker: "speaker" + evil)]
  story.timeline.articles[0].documents = [QuotedDocument(bytes: 0..<3, name: "document" + evil)]
  story.timeline.articles[0].replaced = ["scalar" + evil: 1]
  let told = story.passage(
    "one", "A bridge\(evil) fell.", voice: .quotation(speaker: "voice" + evil))
  story.event(
    "2009-05", "event" + evil, kind: "kind" + evil, places: ["place" + evil],
    people: ["person" + evil], landmark: "landmark" + evil, told)
  story.timeline.events[0].summary = "summary" + evil
  story.timeline.undated = [story.passage("one", "Nobody\(evil) saw it.")]
  let editions = [
    SourceEdition(
      file: "edition" + evil, yaml: "title: x\n# y" + evil, articles: [], keys: [:])
  ]

  let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let file = folder.appendingPathComponent("archive").path
  try SQLiteFile(file).write(editions: editions) { try story.timeline.give(to: &$0) }

  let archive = try SQLiteArchive(file: file)
  var shown: [String] = []
  collect(try archive.story(), into: &shown)
  collect(try archive.window(.everything, at: .first, limit: 10), into: &shown)
  collect(try #require(try archive.event(EventID(number: 10), query: nil)), into: &shown)
  collect(try archive.articles(), into: &shown)
  collect(try #require(try archive.article("one")), into: &shown)
  collect(try archive.outside(article: nil, query: nil), into: &shown)
  collect(try archive.editions(), into: &shown)

  for word in [
    "title", "introduction", "alias", "headline", "outlet", "author", "file", "basis", "speaker",
    "document", "scalar", "voice", "event", "kind", "place", "person", "landmark", "summary",
    "edition", "A bridge", "Nobody", "A comment",
  ] {
    #expect(shown.contains { $0.contains(word + "␛]0;owned␇��31m") }, "\(word)")
  }
  for text in shown {
    for scalar in text.unicodeScalars where scalar != "\n" {
      #expect(scalar.properties.generalCategory != .control)
      #expect(scalar.properties.generalCategory != .format)
    }
  }
}

/// What is replaced may be longer or shorter; positions go with the words.
@Test(arguments: ["\u{1B}", "\u{9B}", "\u{85}", "\u{202E}", "\u{2028}", "\u{1FFFE}", "\u{1B}\u{7}"])
func positionsHoldWhereTextIsMadeSafe(_ evil: String) throws {
  var story = Story()
  story.article("one", "2010-06", "An \(evil) old *bridge*\(evil) fell. It rained\(evil).")
  let text = story.timeline.articles[0].text
  let sentence = "An \(evil) old *bridge*\(evil) fell."
  let stars = ["*bridge*", "*\(evil) fell"].map { star in
    let start = story.bytes(star, in: "one").lowerBound
    return start..<start + 1
  }
  story.timeline.articles[0].markup = stars
  story.timeline.articles[0].sentences = [
    story.bytes(sentence, in: "one"), story.bytes("It rained\(evil).", in: "one"),
  ]
  var told = story.passage("one", sentence, focus: "bridge*\(evil) fell")
  told.expression = TimeExpression(
    bytes: story.bytes("fell", in: "one"), type: .date, value: "2009")
  story.event("2009-05", "It fell", told)
  story.timeline.undated = [story.passage("one", "rained\(evil).")]
  let archive = try story.archive()
  let shown = evil.unicodeScalars.map { $0 == "\u{1B}" ? "␛" : $0 == "\u{7}" ? "␇" : "�" }.joined()

  let passage = try #require(try archive.event(EventID(number: 10), query: nil)?.passages.first)
  #expect(passage.text.marked([passage.focus]) == "An \(shown) old [bridge\(shown) fell].")
  #expect(
    passage.text.marked([passage.expression ?? 0..<0]) == "An \(shown) old bridge\(shown) [fell].")
  #expect(try archive.outside(article: nil, query: nil).map(\.text) == ["rained\(shown)."])
  let article = try #require(try archive.bareArticle("one"))
  #expect(article.text == text.replacing(evil, with: shown))
  #expect(
    article.sentences.map(article.slice) == [
      "An \(shown) old *bridge*\(shown) fell.", "It rained\(shown).",
    ])
}

@Test func anEditionKeepsItsLines() throws {
  #expect(StoredText.body("title: é\n\ttab") == "title: é\n\ttab")
  #expect(StoredText.line("two\nlines") == "two␊lines")
}

/// All texts inside a value.
private func collect(_ value: Any, into texts: inout [String]) {
  if let text = value as? String { texts.append(text) }
  for child in Mirror(reflecting: value).children { collect(child.value, into: &texts) }
}
