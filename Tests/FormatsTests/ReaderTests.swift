import Foundation
import Indexing
import TestSupport
import Testing

@testable import Articles
@testable import Formats

struct ReaderTests {
  /// A new folder with these files.
  private func folder(_ files: [String: [UInt8]]) throws -> URL {
    let root = FileManager.default.temporaryDirectory
      .appendingPathComponent("articles-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    for (name, bytes) in files {
      let file = root.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
    return root
  }

  /// All that a folder gives.
  private func read(
    _ path: String
  ) throws -> (articles: [Article], skipped: [ArticleReader.Skipped]) {
    var articles: [Article] = []
    let skipped = try FolderReading(of: path, in: .all).forEach(portion: 2) {
      articles += $0.articles
    }
    return (articles, skipped)
  }

  @Test("A folder gives its articles in order, and says what it skipped and why")
  func reading() throws {
    let root = try folder([
      "b.txt": Array("Two.".utf8), "a.md": Array("One.".utf8), "c/d.text": Array("Three.".utf8),
      "edition.yaml": Array("title: x".utf8), "photo.jpg": [0xFF], ".hidden.txt": [0x41],
      "empty.txt": [], "blank.txt": Array(" \n\n".utf8), "zip.txt": [0x50, 0x4B, 3, 4, 0, 0, 0, 0],
    ])
    defer { try? FileManager.default.removeItem(at: root) }
    let reading = try read(root.path)
    #expect(reading.articles.map(\.file) == ["a.md", "b.txt", "c/d.text"])
    #expect(
      Dictionary(uniqueKeysWithValues: reading.skipped.map { ($0.file, $0.reason) }) == [
        "edition.yaml": "an edition, not an article",
        "photo.jpg": "a .jpg file; \(ArticleReader.endingsInWords) are read",
        "empty.txt": "empty: there is no text in it",
        "blank.txt": "empty: there is no text in it",
        "zip.txt": "binary data, not text",
      ])
  }

  @Test("Links to files are followed; links to folders and broken links are told of")
  func links() throws {
    let root = try folder(["a.txt": Array("One.".utf8), "sub/b.txt": Array("Two.".utf8)])
    defer { try? FileManager.default.removeItem(at: root) }
    for (link, target) in [("c.txt", "a.txt"), ("sub/loop", ".."), ("d.txt", "none.txt")] {
      try FileManager.default.createSymbolicLink(
        atPath: root.path + "/" + link, withDestinationPath: target)
    }
    let reading = try read(root.path)
    #expect(reading.articles.map(\.file) == ["a.txt", "sub/b.txt"])
    #expect(reading.skipped.map(\.file) == ["d.txt", "sub/loop", "c.txt"])
    #expect(reading.skipped.last?.reason == "same content as a.txt")
  }

  @Test("A second file of the same content is skipped and told of")
  func twice() throws {
    let root = try folder([
      "a.txt": Array("One.".utf8), "b.txt": Array("Two.".utf8), "c.txt": Array("One.".utf8),
    ])
    defer { try? FileManager.default.removeItem(at: root) }
    let reading = try read(root.path)
    #expect(reading.articles.map(\.file) == ["a.txt", "b.txt"])
    #expect(
      reading.skipped == [.init(file: "c.txt", reason: "same content as a.txt", sameAs: "a.txt")])
  }

  @Test("What cannot be read is one line that names the file")
  func errors() throws {
    let root = try folder(["photo.jpg": [0xFF]])
    defer { try? FileManager.default.removeItem(at: root) }
    #expect(
      throws: ArticleError.noArticles(
        folder: root.path, files: ArticleReader.endingsInWords)
    ) {
      try read(root.path)
    }
    let missing = root.path + "/none\u{1B}.txt"
    let error = #expect(throws: ArticleError.missing(missing)) {
      try ArticleReader.articles(at: missing, in: .all)
    }
    #expect(error?.description == "\(root.path)/none␛.txt: no such file or folder")
  }

  @Test("A file may be as long as is asked for; one of any length is looked at on the way")
  func lengths() throws {
    let root = try folder([
      "a.txt": Array("It fell in May.".utf8), "zeros.txt": [UInt8](repeating: 0, count: 15),
    ])
    defer { try? FileManager.default.removeItem(at: root) }
    #expect(
      try ArticleReader.articles(at: root.path + "/a.txt", atMost: 15, in: .all)[0].text.count == 15
    )
    #expect(throws: ArticleError.unreadable(root.path + "/a.txt", reason: "larger than 0 MB")) {
      try ArticleReader.articles(at: root.path + "/a.txt", atMost: 14, in: .all)
    }
    func bytes(_ name: String, lookedAtAfter place: Int) throws -> [UInt8] {
      let descriptor = open(root.path + "/" + name, O_RDONLY)
      defer { close(descriptor) }
      return try OpenFile(descriptor: descriptor, path: name)
        .bytes(atMost: nil, lookedAtAfter: place)
    }
    for place in [4, 15, 16] {
      #expect(try bytes("a.txt", lookedAtAfter: place) == Array("It fell in May.".utf8))
    }
    #expect(throws: ArticleError.notText("zeros.txt", reason: "binary data, not text")) {
      try bytes("zeros.txt", lookedAtAfter: 4)
    }
  }

  @Test("Text in another encoding is read from it; wrong bytes of UTF-8 are counted")
  func encodings() throws {
    let latin = Array("El alcalde de la ciudad habl".utf8) + [0xF3] + Array(" ayer.".utf8)
    let article = try ArticleReader.article(file: "a.txt", bytes: latin)
    #expect(article.text == "El alcalde de la ciudad habló ayer.")
    #expect(article.origin?.taken["encoding"] == "bytes")
    #expect(article.replaced.isEmpty)
    let damaged = Array("Él habl".utf8) + [0xF3] + Array(" ayer en León.".utf8)
    let mended = try ArticleReader.article(file: "a.txt", bytes: damaged)
    #expect(mended.text == "Él habl� ayer en León.")
    #expect(mended.replaced == [TextBoundary.invalidName: 1])
    let wide = try ArticleReader.article(file: "a.txt", bytes: [0xFF, 0xFE, 0x41, 0x00])
    #expect(wide.text == "A")
    #expect(wide.origin?.encoding == "UTF-16LE")
    #expect(throws: ArticleError.self) {
      try ArticleReader.article(file: "a.txt", bytes: [UInt8](repeating: 0xC4, count: 40))
    }
  }

  @Test("An article is known by the SHA-256 of its bytes")
  func digest() throws {
    let article = try ArticleReader.article(file: "a.txt", bytes: Array("abc".utf8))
    #expect(
      article.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(article.id == "ba7816bf8f01")
  }
}
