import Archive
import Screen
import Testing

@testable import Browser

@Suite("Saving the view")
struct SavingTests {
  @Test("What cannot be written leaves its name to be mended")
  func failure() throws {
    var browser = try browser("s<Enter>")
    browser.update(.notSaved(file: "no/a.md", reason: "no such folder"))
    #expect(browser.state.prompt?.line.text == "no/a.md")
    #expect(browser.state.prompt?.trouble == "not saved: no such folder")
    browser.press([.escape])
    #expect(browser.state.prompt == nil)

    // Who has gone on keeps the keys.
    browser.press(try KeyPress.keys("s<Enter>j"))
    browser.update(.notSaved(file: "no/a.md", reason: "no such folder"))
    #expect(browser.state.prompt == nil)
    #expect(browser.state.message == "not saved: no such folder")
  }

  @Test("s proposes a name of the title and the query; Enter saves what is shown")
  func save() throws {
    #expect(try browser("s").state.prompt?.line.text == "the-fire-at-pier-7.md")
    #expect(
      try browser("/foreman<Enter>s").state.prompt?.line.text == "the-fire-at-pier-7-foreman.md")
    let whole = try browser("s<Enter>")
    #expect(
      whole.effects == [
        .save(SaveOrder(file: "the-fire-at-pier-7.md", format: .markdown, filter: .everything))
      ])
    #expect(whole.state.message == "saving the-fire-at-pier-7.md…")
    let found = try browser("/foreman<Enter>s<C-u>a b.csv <Enter>")
    #expect(
      found.effects.last
        == .save(
          SaveOrder(
            file: "a b.csv", format: .csv,
            filter: Filter(query: try Query("foreman", whileTyping: true))))
    )
  }

  @Test(
    "The ending says the form",
    arguments: [
      ("a.md", "markdown"), ("a.JSON", "json"), ("x/a.jsonl", "jsonl"), ("a.txt", "text"),
    ])
  func format(name: String, format: String) throws {
    guard case .save(let order)? = try browser("s<C-u>\(name)<Enter>").effects.last else {
      Issue.record("nothing saved")
      return
    }
    #expect(order.format.rawValue == format)
  }

  @Test("A name without a form is not taken, and says why")
  func trouble() throws {
    for name in ["a", "a.doc", "a.md/", ".md"] {
      let browser = try browser("s<C-u>\(name)<Enter>")
      #expect(browser.effects.isEmpty)
      #expect(
        browser.state.prompt?.trouble
          == "the ending says in which form: .md .json .jsonl .csv .txt", "\(name)")
    }
    #expect(
      try browser("s<C-u><Enter>").state.prompt?.trouble
        == "type the name of a file, or Esc to leave it")
    #expect(try browser("s<Esc>").frame == browser("").frame)
  }

  @Test("A file that is there is replaced only by a second Enter on the same name")
  func exists() throws {
    var browser = try browser("s<C-u>a.md<Enter>")
    browser.update(.fileExists("a.md"))
    #expect(
      browser.state.prompt?.trouble == "a.md exists: Enter again replaces it, Esc gives up")
    var other = browser
    browser.press([.enter])
    #expect(
      browser.effects.last
        == .save(
          SaveOrder(file: "a.md", format: .markdown, filter: .everything, overwrites: true)))
    other.press(try KeyPress.keys("<C-u>b.md<Enter>"))
    #expect(
      other.effects.last
        == .save(SaveOrder(file: "b.md", format: .markdown, filter: .everything)))
    var given = try Self.asked()
    given.press([.escape])
    #expect(given.state.prompt == nil)
    #expect(given.effects.count == 1)
  }

  private static func asked() throws -> SynchronousBrowser {
    var browser = try browser("s<C-u>a.md<Enter>")
    browser.update(.fileExists("a.md"))
    return browser
  }

  @Test(
    "Names have plain letters only",
    arguments: [
      ("../../etc/passwd", nil, "etc-passwd.md"),
      ("Ciudad Juárez", "place:\"Ñu ñu\"", "ciudad-juarez-place-nu-nu.md"),
      ("日本", nil, "timeline.md"), ("", "-x", "x.md"),
    ] as [(String, String?, String)])
  func names(title: String, query: String?, name: String) {
    #expect(SaveName.proposed(title: title, query: query) == name)
  }

  @Test("Where no event is shown there is nothing to save")
  func empty() throws {
    #expect(try browser("/zebra<Enter>s").state.message == "there is no event here to save")
    #expect(try browser("as").state.message == "s means nothing here, ? for all keys")
  }
}
