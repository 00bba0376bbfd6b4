import Browser
import Foundation
import Screen
import Session
import TestSupport
import Testing

/// What sessions leave to the next one, and the files that they save.
@Suite struct KeepingSessionTests {
  private func run(
    _ keys: String, memory: MemoryFile? = nil, options: BrowserOptions = BrowserOptions()
  ) throws -> (shown: String, said: [String], farewell: String?) {
    let terminal = try ScriptedTerminal(keys: keys)
    var session = BrowserSession(
      options: options, terminal: terminal, archive: try builtInArchive(), memory: memory)
    session.run()
    let said = session.finish()
    let shown = terminal.frames.map(\.text) + said
    return (plain(shown.joined()), said, session.farewell)
  }

  /// Without blanks and line ends, wherever a line was broken.
  private func plain(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  @Test func whatWasCollectedIsThereTheNextTime() throws {
    let folder = try TemporaryFolder()
    let memory = MemoryFile(path: folder.path + "/state/story.jsonl")
    let first = try run("jmq", memory: memory)
    #expect(first.farewell?.isEmpty == false)
    let second = try run("'q", memory: memory)
    #expect(second.shown.contains("earlier·"))
    let third = try run("'qq", memory: memory)
    #expect(third.farewell == nil)
    _ = try run("'mQ", memory: memory)
    #expect(memory.read().memory == Memory())
  }

  @Test func lastQueriesAreThereTheNextTime() throws {
    let folder = try TemporaryFolder()
    let memory = MemoryFile(path: folder.path + "/state/story.jsonl")
    _ = try run("/grave<Enter>Q", memory: memory)
    let next = try run("/<C-r>", memory: memory)
    #expect(next.shown.contains("/grave▏3of54events"))
  }

  @Test func aKioskAndABrowserWithoutAStateFileKeepNothing() throws {
    let folder = try TemporaryFolder()
    let memory = MemoryFile(path: folder.path + "/state/story.jsonl")
    _ = try run("<Enter>/grave<Enter>jm", memory: memory, options: BrowserOptions(kiosk: true))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/state"))
    #expect(try run("/grave<Enter>mQ").said == [])
  }

  @Test func aBrokenStateFileIsToldAndTheBrowserGoesOn() throws {
    let folder = try TemporaryFolder()
    let memory = MemoryFile(path: try folder.write("\u{1B}[2Jnonsense", to: "story.jsonl"))
    let run = try run("jQ", memory: memory)
    #expect(
      run.shown.contains(plain("is no state file of this version of dateline; it is ignored")))
    #expect(try folder.read("story.jsonl") == "\u{1B}[2Jnonsense")
    let keeping = try self.run("jmQ", memory: memory)
    #expect(keeping.shown.contains(plain("not kept for the next time: ")))
  }

  @Test(arguments: [
    ("md", "# US special forces in Mexico\n"), ("txt", "US special forces in Mexico: 3 events"),
    ("csv", "event,date,from,to,title"), ("json", "{"), ("jsonl", "{"),
  ])
  func savingWritesTheViewInTheFormOfTheEnding(ending: String, start: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/view." + ending
    let run = try run("/grave<Enter>s<C-u>\(path)<Enter>Q")
    #expect(try folder.read("view." + ending).hasPrefix(start))
    #expect(run.shown.contains(plain("saved 3 events to \(path)")))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["view." + ending])
  }

  @Test func savingNeverReplacesAFileUnasked() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("mine", to: "v.md")
    let asked = try run("s<C-u>\(path)<Enter><Esc>Q")
    #expect(try folder.read("v.md") == "mine")
    #expect(asked.shown.contains(plain("\(path) exists: Enter again replaces it, Esc gives up")))
    _ = try run("s<C-u>\(path)<Enter><Enter>Q")
    #expect(try folder.read("v.md").hasPrefix("# US special forces in Mexico"))
  }

  @Test func whatCannotBeSavedIsOneLine() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/no/v.md"
    let shown = try run("s<C-u>\(path)<Enter>Q").shown
    #expect(
      shown.contains(plain("not saved: \(path) cannot be written: No such file or directory")))
    try folder.write("", to: "v.md/x")
    _ = try run("s<C-u>\(folder.path)/v.md<Enter><Enter>Q")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["v.md"])
  }

  @Test(arguments: [
    ("v.md", "guardados 3 sucesos en FOLDER/v.md"),
    (
      "no/v.md",
      "no se guardó: no se puede escribir FOLDER/no/v.md: no existe ese archivo o carpeta"
    ),
  ])
  func savingIsToldOfInTheLanguageThatIsSpoken(file: String, line: String) throws {
    let folder = try TemporaryFolder()
    let run = try run(
      "/grave<Enter>s<C-u>\(folder.path)/\(file)<Enter>Q",
      options: BrowserOptions(language: .spanish))
    let told = line.replacing("FOLDER", with: folder.path)
    #expect(run.shown.contains(plain(told)), "\(run.shown)")
    if file == "v.md" { #expect(try folder.read(file).contains("\nSucesos: 3. Artículos: 5.\n")) }
  }

  @Test(arguments: [
    ("nonsense", "no es un archivo de estado de esta versión de dateline; no se usa"),
    (String(repeating: "x", count: 1_100_000), "pasa de 1 MB; no se usa"),
  ])
  func aBrokenMemoryIsToldOfInTheLanguageThatIsSpoken(text: String, trouble: String) throws {
    let folder = try TemporaryFolder()
    let memory = MemoryFile(path: try folder.write(text, to: "story.jsonl"))
    #expect(memory.read(in: .spanish).trouble == "\(memory.path) \(trouble)")
  }
}
