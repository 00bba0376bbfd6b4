import Screen
import Testing

@testable import Browser

@Suite("Collecting and copying")
struct CollectingTests {
  @Test("m collects a passage, again drops it, and q prints what was collected")
  func collect() throws {
    let printed = """
      “The board bought the pier in 1990.”
      — Ben Lund, “What the papers of the harbour board show”, Coast Weekly, 1 Nov 2012, pier-3.txt

      """
    #expect(try browser("jj<Tab><Tab>mq").effects.last == .quit(printing: printed))
    #expect(try browser("jj<Tab><Tab>mmq").effects.last == .quit(printing: nil))
    #expect(try browser("jj<Tab><Tab>m'mqq").effects.last == .quit(printing: nil))
    #expect(try browser("jj<Tab><Tab>m'<Enter>").state.place == .reader)
    #expect(try browser("jjmq").effects.last == .quit(printing: printed))
    #expect(try browser("jj<Tab>mq").effects.last == .quit(printing: printed))
    let message = try browser("jjm").state.message
    #expect(message == "collected · 1 so far, printed when you quit")
    let inOnePane = try browser("m", size: (40, 12)).state.message
    #expect(inOnePane == "m means nothing here, ? for all keys")
    let twice = try browser("jj<Tab><Tab>m<Tab>j<Tab><Tab>mQ")
    guard case .quit(let text?)? = twice.effects.last else {
      Issue.record("nothing printed")
      return
    }
    #expect(text.split(separator: "\n").count == 4)
  }

  @Test("Esc brings back what was dropped from the list, where it stood; then it leaves the list")
  func bringsBack() throws {
    let two = "jj<Tab><Tab>m<Tab>j<Tab><Tab>m'"
    let listed = try browser(two).state.collected.listed
    let dropped = try browser(two + "<Home>m").state
    #expect(dropped.collected.listed == Array(listed.dropFirst()))
    #expect(dropped.message == "dropped · 1 left · Esc brings it back")
    var back = try browser(two + "<Home>mm<Esc>")
    #expect(back.state.collected.listed == Array(listed.dropFirst()))
    back.press([.escape])
    #expect(back.state.collected.listed == listed)
    #expect(back.state.place == .marks)
    #expect(back.effects.count { if case .remember(.collected) = $0 { true } else { false } } == 4)
    back.press([.escape])
    #expect(back.state.place != .marks)
  }

  @Test("The list names a passage by the clause that was meant")
  func listed() throws {
    let lines = try screen(keys: "jjjjjjj<Enter>m'", size: (40, 12)).split(separator: "\n")
    #expect(lines[1].hasPrefix("▶ …put out the fire that burned the gr"), "\(lines[1])")
    let inReader = try screen(keys: "jjjjjjj<Enter>m'", size: (80, 24)).split(separator: "\n")
    #expect(inReader[1].hasPrefix("▶ …put out the fire"), "\(inReader[1])")
  }

  @Test("An inferred date is cited as such, an unknown outlet too")
  func citation() throws {
    let copied = try browser("jjjjjjj<Tab><Tab>jy").effects
    guard case .copy(let text)? = copied.first else {
      Issue.record("nothing copied")
      return
    }
    let message = try browser("jjjjjjjy").state.message
    #expect(message == "sent with its source to the terminal's clipboard")
    #expect(text.contains("— outlet unknown, Jun–Dec 2010 (inferred), pier-2.txt"))
  }

  @Test("In the reader the marked passage is meant; o opens its file")
  func reader() throws {
    let keys = "jj<Enter>"
    let copied = try browser(keys + "y").effects
    guard case .copy(let text)? = copied.first else {
      Issue.record("nothing copied")
      return
    }
    #expect(text.hasPrefix("“The board bought the pier in 1990.”"))
    let folder = BrowserOptions(source: .folder("clippings"))
    #expect(try browser(keys + "o", options: folder).effects == [.openSource("333333333333")])
    #expect(try browser("ao", options: folder).effects == [.openSource("111111111111")])
    // The built-in story's articles are in the program.
    #expect(try browser("ao").state.message == "o means nothing here, ? for all keys")
    #expect(try browser("a<Enter>y").state.message == "no passage is chosen here")
  }
}
