import Archive
import Articles
import Dispatch
import Editions
import Formats
import Glibc
import Story
import Synchronization
import Temporal
import TestSupport
import Testing

extension ArchiveStory {
  /// What an archive keeps for later: originals, editions, marks.
  static let keeping: [Chapter] = [
    Chapter("editions come back as they went, with their lines") { store in
      let edition = SourceEdition(
        file: "edition.yaml", yaml: "title: é\n\tx", articles: ["a"], keys: ["dam": "b"])
      let archive = try store.archive(of: Timeline(title: "A story"), editions: [edition])
      #expect(try archive.editions() == [edition])
      #expect(try store.titles("a").editions() == [])
    },
    Chapter("articles come back as their texts alone give them, in order of publication") { store in
      var story = Story()
      for number in 0..<70 {
        story.article("\(number)", "2010-06", title: "Not of the text", "The dam broke.")
      }
      var files: [String] = []
      try story.archive(in: store).forEachOriginal { articles in
        files += articles.map(\.file)
        #expect(articles.allSatisfy { $0.title == nil && $0.text == "The dam broke." })
      }
      #expect(files == (0..<70).map { "\($0).txt" })
    },
    Chapter("an article is found by its id, whole or bare") { store in
      var story = Story()
      story.article("one", "2010-06", "The dam broke.")
      let archive = try story.archive(in: store)
      #expect(try archive.bareArticle("one") == story.timeline.articles[0])
      #expect(try archive.article("one")?.article == story.timeline.articles[0])
      #expect(try archive.bareArticle("two") == nil)
      #expect(try archive.article("two") == nil)
    },
    Chapter("marks find their passage in the same bytes, and nowhere else") { store in
      let (archive, hash) = try markedArchive(store, sentences: 2)
      func shown(_ bytes: Range<Int>, _ focus: Range<Int>, _ sha256: String) throws -> [String] {
        let mark = PassageMark(sha256: sha256, bytes: bytes, focus: focus)
        return try archive.passages(at: [mark]).map { $0.text.marked([$0.focus]) }
      }
      #expect(try shown(0..<15, 4..<9, hash) == ["The [Peña] rose."])
      #expect(try shown(16..<31, 16..<31, hash) == ["[The Peña rose.]"])
      let other = String(hash.dropLast()) + (hash.hasSuffix("0") ? "1" : "0")
      #expect(try shown(0..<15, 4..<8, other) == [])
      // Inside "ñ", outside the text, outside the passage, nothing at all.
      for (bytes, focus) in [(0..<7, 0..<4), (0..<99, 0..<4), (0..<4, 0..<9), (3..<3, 3..<3)] {
        #expect(try shown(bytes, focus, hash) == [])
      }
    },
  ]

  /// A question that became needless ends.
  static let interruptions: [Chapter] = [
    Chapter("an interruption ends the read in progress, and the next one answers") { store in
      let (archive, hash) = try markedArchive(store, sentences: 200)
      let marks = (0..<20_000).map { number in
        let start = number % 200 * 16
        return PassageMark(
          sha256: hash, bytes: start..<start + 15, focus: start..<start + 15)
      }
      let result = Mutex<Result<Void, any Error>?>(nil)
      DispatchQueue.global().async {
        let outcome = Result { while true { _ = try archive.passages(at: marks) } }
        result.withLock { $0 = outcome }
      }
      while result.withLock({ $0 == nil }) {
        archive.interrupt()
        usleep(500)
      }
      #expect(throws: ArchiveError.interrupted) { try result.withLock { $0 }?.get() }
      #expect(try archive.passages(at: [marks[0]]).count == 1)
    },
    Chapter("an interruption without a read changes nothing") { store in
      let archive = try store.titles("a", "b")
      archive.interrupt()
      #expect(try archive.found("a") == ["a"])
    },
  ]
}

/// An archive of one article, whose sentences of 15 bytes stand 16 bytes apart, and its SHA-256.
private func markedArchive(
  _ store: StoreMaker, sentences: Int
) throws -> (any TimelineArchive, sha256: String) {
  let text = Array(repeating: "The Peña rose.", count: sentences).joined(separator: " ")
  let article = try ArticleReader.article(file: "a.txt", bytes: Array(text.utf8))
  return (
    try store.archive(of: Timeline(title: "A story", articles: [article])), article.sha256
  )
}
