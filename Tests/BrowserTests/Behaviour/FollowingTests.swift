import Archive
import ArchiveSQLite
import Screen
import Testing

@testable import Browser

@Suite("Following a name")
struct FollowingTests {
  private func choices(_ keys: String) throws -> [String] {
    guard let follow = try browser(keys).state.overlay as? FollowScreen else { return [] }
    return follow.choices.map(\.query)
  }

  @Test("f lists what the event, its passages and articles name, each with its query")
  func list() throws {
    #expect(
      try choices("jjjjjjjf") == [
        "outlet:\"Harbour Post\"", "outlet:\"Coast Weekly\"", "author:\"Ann Marsh\"",
        "author:\"Ben Lund\"", "kind:accident",
      ])
    // The chosen passage's own come first.
    #expect(
      try choices("jjjjjjj<Tab><Tab>Gf").prefix(2) == [
        "outlet:\"Coast Weekly\"", "outlet:\"Harbour Post\"",
      ])
    #expect(try choices("af") == ["outlet:\"Harbour Post\"", "author:\"Ann Marsh\""])
  }

  @Test("Enter shows only what has it, around the same event; Esc brings all events back")
  func enter() throws {
    let after = try browser("jjjjjjjfj<Enter>").state
    #expect(after.here.events.list.filter.query?.text == "outlet:\"Coast Weekly\"")
    #expect(after.overlay == nil)
    #expect(after.here.events.list.total < 12)
    let event = "Fire burns the grain store, and nobody is charged with it to this day"
    #expect(after.here.events.list.selection?.title == event)
    let undone = try browser("jjjjjjjfj<Enter><Esc>").state
    #expect(undone.here.events.list.total == 12)
    #expect(undone.here.events.list.selection?.title == event)
    let typed = try browser("jjjjjjj/outlet:\"Coast Weekly\"<Enter>").state
    #expect(typed.here.events.list.rows == after.here.events.list.rows)
    // From the articles it goes to the timeline, and < goes back to them.
    #expect(try browser("afj<Enter>").state.place == .events)
    #expect(try browser("afj<Enter><lt>").state.place == .articles)
  }

  @Test("Esc and f close the list and change nothing")
  func close() throws {
    let before = try browser("jjjjjjj").frame
    for keys in ["f<Esc>", "ff", "fjj<Esc>", "fq", "f<BS>"] {
      #expect(try browser("jjjjjjj" + keys).frame == before, "\(keys)")
    }
  }

  @Test("The only thing to follow is followed at once, nothing says so")
  func one() throws {
    var story = try HandMadeStory.pier()
    for index in story.articles.indices {
      story.articles[index].outlet = nil
      story.articles[index].author = nil
    }
    let archive = Result { [story] in try SQLiteArchive(inMemory: try story.timeline()) }
    let one = try browser("jjjjjjjf", of: archive).state
    #expect(one.here.events.list.filter.query?.text == "kind:accident")
    #expect(one.overlay == nil)
    #expect(one.message == "only what has kind:accident · Esc brings back all 12 events")
    let none = try browser("f", of: archive).state
    #expect(none.message == "nothing here names a place, a person or an outlet to follow")
  }

  @Test("A click on a line follows it, a click beside the list closes it")
  func click() throws {
    var browser = try browser("jjjjjjjf")
    browser.press([.click(Point(column: 5, row: 22))])
    #expect(browser.state.here.events.list.filter.query?.text == "kind:accident")
    browser.press([.escape, "f", .click(Point(column: 5, row: 3))])
    #expect(browser.state.overlay == nil)
    #expect(browser.state.here.events.list.filter.query == nil)
  }

  @Test(
    "A name becomes a query that can be typed",
    arguments: [
      (Followable.Facet.place, "Ciudad Juárez", "place:\"Ciudad Juárez\""),
      (.place, "Palomas", "place:Palomas"), (.name, "Plumlee", "\"Plumlee\""),
      (.speaker, "William Robert \"Tosh\" Plumlee", "speaker:\"William Robert Tosh Plumlee\""),
      (.outlet, "https://a.example/", "outlet:\"https://a.example/\""),
      (.kind, "a OR -b", "kind:\"a OR -b\""),
    ])
  func query(kind: Followable.Facet, name: String, query: String) throws {
    #expect(Followable(kind, name)?.query == query)
  }

  @Test("Nothing is made of a name without words, or of one that fits no line")
  func noQuery() {
    #expect(Followable(.place, "—") == nil)
    #expect(Followable(.place, "  ") == nil)
    #expect(Followable(.name, String(repeating: "long ", count: 60)) == nil)
  }
}
