import ArchiveSQLite
import Foundation
import TestSupport
import Testing

@Suite("dateline index")
struct IndexTests {
  private func index(_ arguments: [String], in folder: TemporaryFolder) throws -> ProgramRun {
    try ProgramRun.of("dateline", ["index"] + arguments, in: folder.path)
  }

  @Test("writes a file that every command reads, and adds to it")
  func writes() throws {
    let folder = try TemporaryFolder()
    try folder.write("The bridge fell in May 2009.\n", to: "a/a.txt")
    try folder.write("The tower fell in June 2010.\n", to: "b/a.txt")
    try folder.write("The bridge fell in May 2009.\n", to: "b/again.txt")
    #expect(try index(["a", "-o", "x"], in: folder).output == "x: 1 article, 1 event.\n")
    #expect(
      try index(["b", "-o", "x"], in: folder).output == "x: 2 articles (+1 −0 =1), 2 events.\n")
    try FileManager.default.removeItem(atPath: folder.path + "/a")
    for (arguments, words) in [
      (["events", "x"], "The tower fell"), (["articles", "x"], "a.txt"),
      (["search", "bridge", "x"], "1 event in 2 articles"), (["screen", "x"], "2 articles"),
      (["edition", "x"], "title: 'x'"), (["index", "x", "-o", "y"], "2 articles, 2 events"),
    ] {
      let run = try ProgramRun.of("dateline", arguments, in: folder.path)
      #expect(run.status == 0 && run.errors == "")
      #expect(run.output.contains(words))
    }
  }

  @Test("loses nothing by a second copy of a file, so that --strict says nothing of it")
  func copies() throws {
    let folder = try TemporaryFolder()
    try folder.write("The bridge fell in May 2009.\n", to: "a/a.txt")
    try folder.write("The bridge fell in May 2009.\n", to: "a/b.txt")
    let run = try index(["a", "-o", "x", "--strict"], in: folder)
    #expect(run.status == 0)
    #expect(run.output == "x: 1 article, 1 event.\n")
  }

  @Test("keeps the editions, which the next update lays over the articles again")
  func editions() throws {
    let folder = try TemporaryFolder()
    try folder.write("It fell last May, they say.\n", to: "a/a.txt")
    try folder.write(
      "articles: [{ file: a.txt, published: 2010-02-03 }]\n", to: "a/edition.yaml")
    try folder.write("The tower fell in June 2010.\n", to: "b.txt")
    _ = try index(["a", "-o", "x"], in: folder)
    try FileManager.default.removeItem(atPath: folder.path + "/a")
    let update = try index(["b.txt", "-o", "x"], in: folder)
    #expect(update.output == "x: 2 articles (+1 −0 =1), 2 events.\n")
    #expect(update.errors == "")
    let events = try ProgramRun.of("dateline", ["events", "x"], in: folder.path)
    #expect(events.output.contains("May 2009"))
  }

  @Test("keeps no edition with --no-edition, and lays none over what it had")
  func noEdition() throws {
    let folder = try TemporaryFolder()
    try folder.write("It fell last May, they say.\n", to: "a/a.txt")
    try folder.write("articles: [{ file: a.txt, published: 2010-02-03 }]\n", to: "a/edition.yml")
    #expect(try index(["a", "-o", "x"], in: folder).output == "x: 1 article, 1 event.\n")
    let bare = try index(["a", "-o", "x", "--no-edition"], in: folder)
    #expect(bare.output == "x: 1 article (edition changed), 0 events.\n")
    let again = try index(["x", "-o", "x"], in: folder)
    #expect(again.output == "x: 1 article (+0 −0 =1), 0 events.\n")
  }

  @Test("keeps the editions of two folders of one name apart")
  func alike() throws {
    let folder = try TemporaryFolder()
    for (place, words) in [
      ("one", "The mill fell last May.\n"), ("two", "A dam broke last May.\n"),
    ] {
      try folder.write(words, to: "\(place)/a/a.txt")
      try folder.write(
        "articles: [{ file: a.txt, published: 2010-02-03 }]\n", to: "\(place)/a/edition.yaml")
      let run = try ProgramRun.of(
        "dateline", ["index", "a", "-o", "../x"], in: "\(folder.path)/\(place)")
      #expect(run.status == 0)
    }
    let events = try ProgramRun.of("dateline", ["events", "x"], in: folder.path)
    #expect(events.output.contains("mill fell") && events.output.contains("dam broke"))
  }

  @Test(
    "leaves what is no archive as it is",
    arguments: [
      ("text", "text is not a dateline archive; it is left as it is"),
      ("empty", "empty is not a dateline archive; it is left as it is"),
      ("a", "a: a folder, not a file"),
      ("gone/x", "gone/x: its folder is missing"),
    ])
  func refuses(_ target: String, _ line: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("The bridge fell in May 2009.\n", to: "a/a.txt")
    try folder.write("my notes", to: "text")
    try folder.write("", to: "empty")
    let run = try index(["a", "-o", target], in: folder)
    #expect(run.status == 73)
    #expect(run.errors == "dateline: \(line)\n")
    #expect(run.output == "")
    #expect(try folder.read("text") == "my notes")
  }

  @Test("leaves the archive and its folder as they were where an edition does not hold")
  func wrongEdition() throws {
    let folder = try TemporaryFolder()
    try folder.write("The bridge fell in May 2009.\n", to: "a.txt")
    _ = try index(["a.txt", "-o", "x"], in: folder)
    try folder.write("The tower fell in June 2010.\n", to: "b/b.txt")
    try folder.write(
      """
      articles: [{ file: b.txt }]
      events:
        - { title: It fell, date: 2010-06, passages: [{ article: b.txt, anchor: the mill fell }] }
      """, to: "b/edition.yaml")
    let run = try index(["b", "-o", "x"], in: folder)
    #expect(run.status == 65)
    #expect(
      run.errors == "dateline: b/edition.yaml:3:49: 'the mill fell' does not stand in the article\n"
    )
    let events = try ProgramRun.of("dateline", ["events", "x"], in: folder.path)
    #expect(events.output.contains("bridge fell") && !events.output.contains("tower"))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.sorted() == ["a.txt", "b", "x"])
  }

  @Test("and archives take no edition on the command line")
  func archiveWithEdition() throws {
    let folder = try TemporaryFolder()
    try folder.write("The bridge fell in May 2009.\n", to: "a.txt")
    _ = try index(["a.txt", "-o", "x"], in: folder)
    let run = try ProgramRun.of("dateline", ["events", "x", "--no-edition"], in: folder.path)
    #expect(run.status == 64)
    #expect(run.errors.hasPrefix("dateline: an archive holds its editions"))
  }

  @Test("A damaged archive and a foreign database are one line each")
  func otherDatabases() throws {
    let folder = try TemporaryFolder()
    var bytes = Data("SQLite format 3\0".utf8)
    bytes.append(Data(repeating: 7, count: 4000))
    try folder.write(bytes, to: "x")
    try folder.write("The bridge fell in May 2009.\n", to: "a.txt")
    let read = try ProgramRun.of("dateline", ["events", "x"], in: folder.path)
    #expect(read.status == 65)
    #expect(read.errors == "dateline: x is not a dateline archive\n")
    let written = try index(["a.txt", "-o", "x"], in: folder)
    #expect(written.status == 73)
    #expect(written.errors == "dateline: x is not a dateline archive; it is left as it is\n")
  }

  @Test(
    "gives the same timeline in one step or two, in any order, under any names", arguments: 1...4)
  func sameTimeline(_ seed: Int) throws {
    var random = RepeatableNumbers(seed: UInt64(seed))
    let texts = InventedArticles.texts(count: 9, using: &random)
    let folder = try TemporaryFolder()
    for (number, text) in texts.enumerated() {
      try folder.write(text, to: "all/\(number).txt")
      try folder.write(text, to: "part\(Int.random(in: 0...1, using: &random))/\(number).txt")
      try folder.write(text, to: "renamed/\(Int.random(in: 0...1_000_000, using: &random)).txt")
    }
    try folder.write("It stood until May 2001.\n", to: "part0/x.txt")
    try folder.write("It stood until May 2001.\n", to: "all/x.txt")
    try folder.write("It stood until May 2001.\n", to: "renamed/y.txt")
    try folder.write("It stood until May 2001.\n", to: "part1/z.txt")
    let expected = try timeline(of: ["all"], in: folder)
    #expect(expected.contains("\"events\""))
    #expect(try timeline(of: ["renamed"], in: folder) == expected)
    #expect(try timeline(of: ["part0", "part1"], in: folder) == expected)
    #expect(try timeline(of: ["part1", "part0"], in: folder) == expected)
  }

  /// The JSON of an archive made of the sources one after the other, without file names.
  private func timeline(of sources: [String], in folder: TemporaryFolder) throws -> String {
    let file = sources.joined(separator: "-") + "/story"
    try folder.write("", to: file + ".folder/placeholder")
    let target = file + ".folder/story"
    for source in sources {
      let run = try index([source, "-o", target], in: folder)
      #expect(run.status == 0)
    }
    let json = try ProgramRun.of(
      "dateline", ["events", target, "--format", "json"], in: folder.path)
    #expect(json.status == 0)
    return json.output.replacing(#/"file": ?"[^"]*"/#, with: "")
  }
}

/// Articles that date, quote and repeat each other.
enum InventedArticles {
  private static let things = ["bridge", "tower", "ferry", "mill", "dam", "lighthouse", "quay"]
  private static let verbs = ["collapsed", "reopened", "burned", "was sold", "was flooded"]
  private static let names = ["Anders Holm", "Vera Lund", "Karl Brandt", "Ida Strand"]
  private static let months = ["January", "March", "May", "July", "October", "December"]

  static func texts(count: Int, using random: inout RepeatableNumbers) -> [String] {
    var told: [String] = []
    return (0..<count).map { number in
      var lines: [String] = []
      if Bool.random(using: &random) { lines.append("The Story of \(number)\n") }
      if Int.random(in: 0..<3, using: &random) == 0 {
        lines.append("Published \(months[number % 6]) 4, \(2005 + number % 4)\n")
      }
      for _ in 0..<6 {
        let sentence = sentence(using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0 where !told.isEmpty:
          let quoted = told[Int.random(in: 0..<told.count, using: &random)]
          lines.append("In March 2008 the Sound Post reported that “\(quoted)” and no more.\n")
        case 1: lines.append("Last month, on May 4, 2009, \(sentence)\n")
        default:
          lines.append("\(sentence)\n")
          told.append(String(sentence.dropLast()))
        }
      }
      return lines.joined(separator: "\n")
    }
  }

  private static func sentence(using random: inout RepeatableNumbers) -> String {
    func pick(_ list: [String], _ random: inout RepeatableNumbers) -> String {
      list[Int.random(in: 0..<list.count, using: &random)]
    }
    let month = pick(months, &random)
    let date = [
      "last \(month)", "in \(month) \(Int.random(in: 2001...2009, using: &random))",
      "in early 2004", "on \(month) 12, 2003", "on Monday",
    ]
    return "The old \(pick(things, &random)) of \(pick(names, &random)) near the northern harbour "
      + "\(pick(verbs, &random)) \(pick(date, &random)) before a large crowd."
  }
}
