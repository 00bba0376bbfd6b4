import Foundation
import TestSupport
import Testing

/// A folder that was opened before opens from the archive that is kept of it.
@Suite("The cache of a folder")
struct FolderCacheTests {
  private let home: TemporaryFolder
  private var cache: String { home.path + "/cache/dateline" }

  init() throws {
    home = try TemporaryFolder()
    try add("a", "On 3 May 2009 the old dam of Kirn broke.")
  }

  private func add(_ name: String, _ text: String) throws {
    try home.write("source: Courier \(name)\ndate: 2009-05-04\n\n\(text)\n", to: "news/\(name).txt")
  }

  /// Opens the folder, waits for a text on its screen, and quits.
  /// - Returns: all that was written.
  @discardableResult
  private func open(_ arguments: [String] = [], until text: String = "1 of 1") throws -> String {
    let terminal = try PseudoTerminal(
      [try builtProgram("dateline"), "news"] + arguments, columns: 120, rows: 34,
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

  @Test("holds one archive, which only its owner reads, as long as nothing changes")
  func unchanged() throws {
    try open()
    let archive = try #require(kept(".dateline").first)
    #expect(mode(cache) == 0o700 && mode(cache + "/" + archive) == 0o600)
    let file = inode(cache + "/" + archive)
    try open()
    #expect(kept(".dateline") == [archive] && inode(cache + "/" + archive) == file)
  }

  @Test("is made anew when an article joins, changes or goes, or the edition does")
  func changed() throws {
    try open()
    var archives = kept(".dateline")
    func expectAnother(until text: String) throws {
      try open(until: text)
      #expect(kept(".dateline").count == 1 && kept(".dateline") != archives)
      archives = kept(".dateline")
    }
    try add("b", "A ferry sank off Lund on 9 June 2008, and the mayor fled.")
    try expectAnother(until: "1 of 2")
    try add("b", "A school burned in Lund on 9 June 2008, and the mayor fled.")
    try expectAnother(until: "A school burned")
    try FileManager.default.removeItem(atPath: home.path + "/news/b.txt")
    try expectAnother(until: "1 of 1")
    try home.write("title: The dam of Kirn\n", to: "news/edition.yaml")
    try expectAnother(until: "The dam of Kirn")
  }

  @Test("says again what was said of the articles when they were read")
  func notes() throws {
    try home.write(
      Data("source: Courier\ndate: 2009-05-04\n\nOn 9 June 2008 a f\u{FF}rry sank.\n".utf8)
        + [0xFF, 0x0A], to: "news/b.txt")
    for _ in 1...2 { #expect(try open(until: " of 2").contains("not all of it is UTF-8")) }
  }

  @Test("is not used where nobody wants it, or where others could write in it")
  func unused() throws {
    try open(["--no-cache"])
    #expect(!FileManager.default.fileExists(atPath: home.path + "/cache"))
    try home.write("", to: "cache/dateline/theirs")
    chmod(cache, 0o777)
    #expect(try open().contains("news is not kept in the cache: others can write in "))
    #expect(kept(".dateline").isEmpty)
  }

  @Test("is made anew where what is kept is damaged or not whole")
  func damaged() throws {
    try open()
    let archive = cache + "/" + (try #require(kept(".dateline").first))
    try Data("nothing".utf8).write(to: URL(fileURLWithPath: archive))
    try open()
    #expect(try Data(contentsOf: URL(fileURLWithPath: archive)).count > 1000)
    try FileManager.default.removeItem(atPath: cache + "/" + (try #require(kept(".notes").first)))
    try open()
    #expect(kept(".notes").count == 1)
  }
}
