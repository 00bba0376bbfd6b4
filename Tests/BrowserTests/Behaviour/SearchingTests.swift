import Archive
import Screen
import Testing

@testable import Browser

@Suite("Searching")
struct SearchingTests {
  private func titles(_ keys: String) throws -> [String] {
    try browser(keys).state.here.events.list.rows.map(\.title)
  }

  @Test("narrows the timeline with every key")
  func narrows() throws {
    #expect(try titles("").count == 12)
    #expect(try titles("/pier").count < 12)
    #expect(
      try titles("/foreman")
        == ["A night shift runs the pier alone", "The foreman leaves"])
    #expect(try titles("/foreman left") == ["The foreman leaves"])
    #expect(try titles("/forem").count == 2)
    #expect(try titles("/foremanx<BS>").count == 2)
    #expect(try titles("/left foreman<C-w><C-w>").count == 12)
    #expect(try titles("/zebra").isEmpty)
  }

  @Test("Esc while typing brings back everything, the place too")
  func undo() throws {
    let before = try browser("jjjj<Tab>")
    for query in ["/fire", "/zebra", "/fire<Down>", "/", "/fire<C-u>", "/\"fi", "/outlet:"] {
      #expect(try browser("jjjj<Tab>" + query + "<Esc>").frame == before.frame, "\(query)")
    }
    #expect(try browser("jjjj<Tab>/<BS>").frame == before.frame)
  }

  @Test("Enter keeps what is found; Esc then shows all events and stays at the chosen one")
  func keep() throws {
    #expect(try titles("/foreman<Enter>").count == 2)
    #expect(try browser("/foreman<Enter>").state.prompt == nil)
    let after = try browser("/foreman<Enter>j<Esc>").state
    #expect(after.here.events.list.total == 12)
    #expect(after.here.events.list.selection?.title == "The foreman leaves")
    #expect(try titles("/foreman<Enter>/<Enter>").count == 12)
    #expect(try titles("/foreman<Enter>/fire<Esc>").count == 2)
    #expect(try titles("/foreman<Enter><lt>").count == 12)
  }

  @Test("starts at the place where one was, or the nearest before it")
  func place() throws {
    #expect(
      try browser("G/foreman").state.here.events.list.selection?.title == "The foreman leaves")
    #expect(
      try browser("/foreman").state.here.events.list.selection?.title
        == "A night shift runs the pier alone")
  }

  @Test(
    "during: chooses what was on those days alone, in a list that is in time order",
    arguments: [
      ("/during:2009-12", "Fire burns the grain store, and nobody is charged with it to this day"),
      ("/during:2010-06-04", "Pier 7 opens again"), ("G/during:2009-12<Enter>k", "A night shift"),
      ("/during:2010-06-04 foreman", "A night shift"), ("/during:2009-12<C-u>", "Old cranes"),
    ])
  func asked(keys: String, title: String) throws {
    let list = try browser(keys).state.here.events.list
    #expect(list.selection?.title.hasPrefix(title) == true, "\(list.selection?.title ?? "")")
    #expect(list.rows.map(\.id) == list.rows.map(\.id).sorted())
  }

  @Test("Esc takes one back from the days that were asked for")
  func askedUndone() throws {
    let before = try browser("jj")
    #expect(try browser("jj/during:2009-12<Esc>").frame == before.frame)
  }

  @Test("A query that cannot be understood says why, and changes nothing")
  func trouble() throws {
    let before = try browser("/fire").state
    let after = try browser("/fire before:never").state
    #expect(after.prompt?.trouble != nil)
    #expect(after.here.events.list.rows == before.here.events.list.rows)
    #expect(try browser("/fire before:never<Enter>").state.prompt != nil)
    #expect(try browser("/fire before:never<C-w>").state.prompt?.trouble == nil)
  }

  @Test(
    "What cannot be kept says why on Enter, and no heading shows half a query",
    arguments: [
      ("/OR", "column 1: OR stands between two words"),
      ("/fire OR", "column 6: OR stands between two words"),
      ("/kind:foo\"", "column 9: this quotation mark is never closed"),
      ("/speaker:", "column 1: “speaker:” needs a value right behind it"),
      ("/fire -", "column 6: “-” leaves out the word right behind it"),
      (
        "/foo:x",
        "column 1: there is no field “foo:”; fields are outlet, author, speaker, kind, place, "
          + "voice, before, after, during, is"
      ),
    ])
  func cannotBeKept(keys: String, trouble: String) throws {
    for size in [(120, 34), (80, 24), (40, 12)] {
      let browser = try browser(keys + "<Enter>", size: size)
      #expect(browser.state.prompt?.trouble == trouble)
      let text = browser.frame.text
      #expect(!text.contains("mention"))
      let shown = text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
      #expect(shown.contains(trouble), "\(text)")
    }
  }

  @Test("An open quotation closes itself when it is kept")
  func openQuotation() throws {
    #expect(try browser("/\"the fire<Enter>").state.prompt == nil)
    #expect(try browser("/speaker:\"ann<Enter>").state.prompt == nil)
  }

  @Test(
    "A phrase stands in one pair of quotation marks",
    arguments: [
      ("grave", "“grave”"), ("\"field hospital\"", "“field hospital”"),
      ("\"field hosp", "“field hosp”"), ("“field hospital”", "“field hospital”"),
      ("\"field hospital\" -tent", "\"field hospital\" -tent"),
      ("\"a b\" \"c d\"", "\"a b\" \"c d\""),
    ])
  func quotation(typed: String, shown: String) {
    #expect(quoted(typed) == shown)
  }

  @Test("A search lists all that it finds, Esc as many events as before it")
  func detail() throws {
    var options = BrowserOptions()
    options.detail = 1
    let all = try browser("/mexic<Enter>", of: Story.builtIn).state.here.events.list
    let found = try browser("/mexic<Enter>", options: options, of: Story.builtIn)
    #expect(found.state.here.events.list.total == all.total)
    let before = try browser("", options: options, of: Story.builtIn).state.here.events.list
    #expect(before.total < all.total)
    for keys in ["/mexic<Enter><Esc>", "/mexic<Esc>", "/mexic<Enter>/<C-u><Enter>"] {
      let after = try browser(keys, options: options, of: Story.builtIn).state.here.events.list
      #expect(after.filter == before.filter, "\(keys)")
      #expect(after.total == before.total, "\(keys)")
    }
  }

  @Test("The status counts the hits of the selected event, and n goes to the second")
  func hitOfHowMany() throws {
    func status(_ keys: String) throws -> String {
      let state = try browser(keys, of: Story.builtIn).state
      return state.here.events.position(in: state)
    }
    let first = try status("/grave<Enter>")
    #expect(first.hasPrefix("hit 1 of "))
    #expect(try status("/grave<Enter>n").hasPrefix("hit 2 of "))
    #expect(try status("/grave<Enter>nN") == first)
    #expect(try status("") == "1 of 54")
  }

  @Test("n and N go passage by passage, over events")
  func hits() throws {
    func place(_ keys: String) throws -> String {
      let state = try browser(keys).state
      let detail = try #require(state.here.events.detail)
      let index = try #require(state.here.events.choice.index(in: detail))
      return "\(state.here.events.list.selected).\(index)"
    }
    let start = "/foreman<Enter>"
    let forward = try ["", "n", "nn", "nnn", "nnnn"].map { try place(start + $0) }
    #expect(forward == ["0.0", "0.1", "1.0", "1.0", "1.0"])
    #expect(try place(start + "nnN") == "0.1")
    #expect(try browser(start + "nnn").state.message == "the last hit")
    #expect(try browser("n").state.message == "no search to follow, / begins one")
  }

  @Test(
    "A search for whose words they are chooses those passages; n and N walk them",
    arguments: [
      ("/voice:document<Enter>", "2: a night shift has run"),
      ("/voice:document<Enter>n", "3: a night shift has run"),
      ("/voice:document<Enter>nN", "2: a night shift has run"),
      ("/outlet:coast shift<Enter>", "2: a night shift has run"),
      ("/outlet:harbour shift<Enter>", "1: Since early 2009"),
    ])
  func passagesMeant(keys: String, expected: String) throws {
    let state = try browser(keys).state
    let detail = try #require(state.here.events.detail)
    let row = detail.passages[try #require(state.here.events.choice.index(in: detail))]
    #expect("\(row.number): \(row.text)".hasPrefix(expected), "\(row.number): \(row.text)")
  }

  @Test(
    "In the reader n goes to the passages that such a search means, round the end",
    arguments: [
      ("", "early 2009"), ("n", "last December"), ("nn", "early 2009"), ("N", "last December"),
    ])
  func passagesMeantInTheReader(keys: String, expected: String) throws {
    let state = try browser("/voice:document<Enter><Enter>" + keys).state
    let screen = try #require(state.here.screen as? ReaderScreen)
    let mark = try #require(screen.reader?.currentMark)
    #expect(mark.passage.voice == .document(name: "Harbour Post, Jun 2010"))
    if !keys.isEmpty {
      #expect(state.message?.hasSuffix("of 2 passages of “voice:document”") == true)
    }
    let words = screen.reader?.currentExpression?.words ?? "early 2009"
    #expect(words == expected)
  }

  @Test("A search that names no words says so in the reader")
  func noWordsToFind() throws {
    let message = try browser("/kind:accident<Enter><Enter>n").state.message
    #expect(message == "“kind:accident” is about events, not words")
  }

  @Test("is told about hits outside the timeline")
  func outside() throws {
    let state = try browser("/grave").state
    #expect(state.here.events.list.total == 0)
    #expect(state.here.events.outside?.rows.counts == [.undated: 1, .comment: 1])
    #expect(state.here.events.outside?.counts == QueryCounts(articles: 1, passages: 2))
  }

  @Test(
    "Enter opens what lies outside the timeline where no event has the words",
    arguments: [(120, 34), (80, 24), (40, 12)])
  func enterOutside(columns: Int, rows: Int) throws {
    let opened = try screen(keys: "/grave<Enter><Enter>", size: (columns, rows))
    #expect(opened.contains("Outside the timeline"))
    #expect(try opened == screen(keys: "/grave<Enter>n", size: (columns, rows)))
  }

  @Test("Older answers are dropped")
  func stale() throws {
    let archive = try Story.pier.get()
    var state = BrowserState(size: Size(columns: 80, rows: 24))
    let first = state.start()
    var late: [(Request, Int)] = []
    for case .ask(let requests, let generation) in first {
      late += requests.map { ($0, generation) }
    }
    for key in try KeyPress.keys("/fire") {
      for case .ask(let requests, let generation) in state.update(.key(key)) {
        late += requests.map { ($0, generation) }
      }
    }
    // The answers come in the wrong order.
    for (request, generation) in late.reversed() {
      let reply = answer(request, from: archive)
      for case .ask(let requests, let generation) in state.update(
        .replied(reply, generation: generation))
      {
        for request in requests {
          _ = state.update(.replied(answer(request, from: archive), generation: generation))
        }
      }
    }
    #expect(draw(state) == (try browser("/fire")).frame)
  }

  @Test(
    "Keys that come before the answers are meant for what was asked",
    arguments: [
      "/foreman<Enter>jj<Enter>", "/during:2010-06-04<Enter>k<Enter>", "Gk", "t2011<Enter>j",
      "<Enter>]]", "/fire<Enter>n<Tab>j",
      "jj<Enter>q", "G<Enter>qkk<Enter>", "jj<Enter>]qq",
    ])
  func typeAhead(keys: String) throws {
    let archive = try Story.pier.get()
    var state = BrowserState(size: Size(columns: 80, rows: 24))
    var asked: [(Request, Int)] = []
    func note(_ effects: [Effect]) {
      for case .ask(let requests, let generation) in effects {
        asked += requests.map { ($0, generation) }
      }
    }
    note(state.start())
    while !asked.isEmpty {
      let (request, generation) = asked.removeFirst()
      note(state.update(.replied(answer(request, from: archive), generation: generation)))
    }
    for key in try KeyPress.keys(keys) { note(state.update(.key(key))) }
    while !asked.isEmpty {
      let (request, generation) = asked.removeFirst()
      note(state.update(.replied(answer(request, from: archive), generation: generation)))
    }
    let expected = try screen(keys: keys)
    #expect(draw(state).text == expected, "\(draw(state).text)\n\(expected)")
  }

  @Test("A typed line is bounded and takes pasted text up to its first line end")
  func line() throws {
    var line = LineEditor()
    #expect(line.receive(.paste("two words\nand more")) == .changed)
    #expect(line.text == "two words")
    _ = line.receive(.paste(String(repeating: "x", count: 100_000)))
    #expect(line.text.unicodeScalars.count == LineEditor.limit)
    #expect(line.receive(.character("y")) == .unchanged)
    #expect(line.receive(.control("u")) == .changed)
    #expect(line.text.isEmpty)
    #expect(line.receive(.backspace) == .escaped)
  }
}
