import Foundation
import TestSupport
import Testing

/// A story that was opened before opens from the archive that is kept of it.
@Suite("The cache of stories")
struct StoryCacheTests {
  private let home: TemporaryFolder
  private var cache: String { home.path + "/cache/dateline" }

  init() throws {
    home = try TemporaryFolder()
    try add("a", "On 3 May 2009 the old dam of Kirn broke.")
  }

  private func add(_ name: String, _ text: String) throws {
    try home.write("source: Courier \(name)\ndate: 2009-05-04\n\n\(text)\n", to: "news/\(name).txt")
    // A later change has to have another time.
    usleep(50_000)
  }

  /// Opens a story, waits for a text on its screen, and quits.
  ///
  /// - Parameter source: `nil`: the built-in story.
  /// - Returns: all that was written.
  @discardableResult
  private func open(
    _ source: String? = "news", _ arguments: [String] = [], until text: String = "1 of 1"
  ) throws -> String {
    let terminal = try PseudoTerminal(
      [try builtProgram("dateline")] + [source].compactMap(\.self) + arguments, columns: 120,
      rows: 34,
      environment: [
        "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "XDG_CACHE_HOME": home.path + "/cache",
      ], in: home.path)
    try terminal.wait(for: text)
    try terminal.send("Q")
    #expect(try terminal.waitForEnd() == 0)
    return String(decoding: terminal.written, as: UTF8.self)
  }

  /// What is kept, below the cache, by endings.
  private func kept(_ ending: String) -> [String] {
    let all = FileManager.default.enumerator(atPath: cache)?.allObjects ?? []
    return all.compactMap { $0 as? String }.filter { $0.hasSuffix(ending) }.sorted()
  }

  private func mode(_ path: String) -> mode_t {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
  }

  private func inode(_ path: String) -> ino_t {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_ino : 0
  }

  /// The archive that is kept, and what tells another from it.
  private func archive() throws -> (path: String, file: ino_t) {
    #expect(kept(".dateline").count == 1 && kept(".state").count == 1)
    let path = cache + "/" + (try #require(kept(".dateline").first))
    return (path, inode(path))
  }

  @Test("holds one archive, which only its owner reads, as long as nothing changes")
  func unchanged() throws {
    try open()
    let first = try archive()
    #expect(mode(cache) == 0o700 && mode(first.path) == 0o600)
    #expect(mode(cache + "/" + kept(".state")[0]) == 0o600)
    try open()
    #expect(try archive() == first)
  }

  @Test("is made anew when an article joins, changes or goes, or the edition or an option does")
  func changed() throws {
    try open()
    var last = try archive()
    func expectAnother(_ arguments: [String] = [], until text: String) throws {
      usleep(50_000)
      try open("news", arguments, until: text)
      let new = try archive()
      #expect(new != last)
      last = new
    }
    try add("b", "A ferry sank off Lund on 9 June 2008, and the mayor fled.")
    try expectAnother(until: "1 of 2")
    // As long, with its old time of change.
    let path = home.path + "/news/b.txt"
    var status = stat()
    #expect(stat(path, &status) == 0)
    try add("b", "A ferry sank off Holm on 9 June 2008, and the mayor fled.")
    var times = [status.st_atim, status.st_mtim]
    #expect(utimensat(AT_FDCWD, path, &times, 0) == 0)
    try expectAnother(until: "off Holm")
    try FileManager.default.removeItem(atPath: path)
    try expectAnother(until: "1 of 1")
    try home.write("title: The dam of Kirn\n", to: "news/edition.yaml")
    try expectAnother(until: "The dam of Kirn")
    try expectAnother(["--no-edition"], until: "dateline · news")
  }

  @Test("holds the built-in story too, once it was opened")
  func builtIn() throws {
    try open(nil, until: "1 of 54")
    let first = try archive()
    #expect(kept(".dateline") == ["built-in.dateline"])
    try open(nil, until: "1 of 54")
    #expect(try archive() == first)
  }

  @Test("says again what was said of the articles when they were read")
  func notes() throws {
    try home.write(
      Data("source: Courier\ndate: 2009-05-04\n\nOn 9 June 2008 a f\u{FF}rry sank.\n".utf8)
        + [0xFF, 0x0A], to: "news/b.txt")
    usleep(50_000)
    #expect(try open(until: " of 2").contains("not all of it is UTF-8"))
    let first = try archive()
    #expect(try open(until: " of 2").contains("not all of it is UTF-8"))
    #expect(try archive() == first)
  }

  @Test("is not used where nobody wants it, and is silent where nothing can be written")
  func unused() throws {
    try open("news", ["--no-cache"])
    #expect(!FileManager.default.fileExists(atPath: home.path + "/cache"))
    try home.write("no folder", to: "cache")
    #expect(try !open().contains("cache"))
  }

  @Test("is closed to others, and not used where they could write in it")
  func others() throws {
    try home.write("", to: "cache/dateline/theirs")
    chmod(cache, 0o777)
    #expect(try open().contains("news is not kept in the cache: others can read or write in "))
    #expect(kept(".dateline").isEmpty)
    chmod(cache, 0o755)
    try open()
    #expect(mode(cache) == 0o700 && kept(".dateline").count == 1)
  }

  @Test("is made anew where what is kept is damaged, or not whole after a sudden end")
  func damaged() throws {
    try open()
    let first = try archive()
    try Data("nothing".utf8).write(to: URL(fileURLWithPath: first.path))
    try open()
    #expect(try Data(contentsOf: URL(fileURLWithPath: first.path)).count > 1000)
    for state in ["", "0123456789abcdef"] {
      let last = try archive()
      try home.write(state, to: "cache/dateline/" + kept(".state")[0])
      try open()
      #expect(try archive() != last)
    }
  }

  @Test("forgets a story that nobody opened for two months")
  func unusedStories() throws {
    try open(nil, until: "1 of 54")
    let state = cache + "/" + kept(".state")[0]
    var times = [timespec(tv_sec: time(nil) - 61 * 86_400, tv_nsec: 0), timespec()]
    times[1] = times[0]
    #expect(utimensat(AT_FDCWD, state, &times, 0) == 0)
    try open()
    #expect(kept(".dateline").count == 1 && kept(".dateline")[0].hasPrefix("news-"))
  }
}
