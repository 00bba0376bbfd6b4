import Foundation
import TestSupport
import Testing

@Suite("dateline in Spanish")
struct LanguageTests {
  /// What a command prints, with no configuration of whoever runs the tests.
  private func output(
    _ arguments: [String], config: String? = nil, in folder: String? = nil
  ) throws -> String {
    let home = try TemporaryFolder()
    if let config { try home.write(config, to: "dateline/config.yaml") }
    let run = try ProgramRun.of(
      "dateline", arguments, environment: ["XDG_CONFIG_HOME": home.path], in: folder)
    #expect(run.errors == "")
    return run.output
  }

  private static func words(of text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter }.map(String.init).filter { $0.count > 1 })
  }

  @Test(
    "What is printed to be read shares no word of its own with the English",
    arguments: [
      ["events"], ["events", "--format", "markdown"], ["search", "grave"],
      ["search", "is:landmark", "--format", "markdown"], ["events", "--no-edition"], ["articles"],
      ["articles", "--no-edition"],
    ])
  func shares(arguments: [String]) throws {
    let english = Self.words(of: try output(arguments))
    let spanish = Self.words(of: try output(arguments + ["--language", "es"]))
    let isListing = arguments[0] == "articles"
    // What the articles and the edition say stands in the JSON as well.
    var json = Self.words(
      of: try output([isListing ? "articles" : "events", "--format", "json"]))
    json.formUnion(
      Self.words(of: try output(["events", "--no-edition", "--format", "json"])))
    // "no" of what has no headline, and months that both languages write alike.
    let shared = english.intersection(spanish).subtracting(json)
    #expect(shared.subtracting(["no", "feb", "mar", "jun", "jul", "nov"]) == [])
    #expect(spanish.contains(isListing ? "publicado" : "primero"))
  }

  @Test("Fields of JSON, JSON lines and CSV, and all in them, are the same in each language")
  func forPrograms() throws {
    for format in ["json", "jsonl", "csv"] {
      let arguments = ["search", "grave", "--format", format]
      #expect(try output(arguments + ["--language", "es"]) == output(arguments))
    }
  }

  @Test("The configuration says the language where the command line does not")
  func configured() throws {
    let spanish = try output(["search", "grave"], config: "language: es\n")
    #expect(spanish == (try output(["search", "grave", "--language", "es"])))
    #expect(
      try output(["search", "grave", "--language", "en"], config: "language: es\n")
        == output(["search", "grave"]))
    #expect(try output(["keys"], config: "language: es\n").contains("AvPág"))
  }

  @Test("What is written about articles of one's own is Spanish")
  func own() throws {
    let folder = try TemporaryFolder()
    try folder.write("published: 2009-05-04\n\nThe pier burned on 3 May 2009.\n", to: "in/a.txt")
    try folder.write("published: 2009-05-05\n\nThe pier burned in May 2009.\n", to: "in/b.txt")
    let spanish = ["--language", "es"]
    #expect(
      try output(["index", "in", "-o", "pier.dateline"] + spanish, in: folder.path)
        .hasPrefix("pier.dateline: 2 artículos, "))
    try folder.write("The mayor spoke in June 2009.\n", to: "new/c.txt")
    #expect(
      try output(["index", "new", "-o", "pier.dateline"] + spanish, in: folder.path)
        .hasPrefix("pier.dateline: 3 artículos (+1 −0 =2), "))
    let edition = try output(["edition", "in"] + spanish, in: folder.path)
    #expect(edition.hasPrefix("# Una primera edición: "))
    try folder.write(edition, to: "in/edition.yaml")
    #expect(
      try output(["check", "in"] + spanish, in: folder.path)
        == "in/edition.yaml: correcta. 0 sucesos, 0 pasajes, 2 artículos\n")
  }

  @Test("The screen is Spanish outside of a kiosk, too")
  func screen() throws {
    let screen = try output(["screen", "--language", "es"])
    #expect(screen.contains("5 artículos · 54 sucesos"))
    #expect(screen.contains("? todas las teclas"))
  }
}
