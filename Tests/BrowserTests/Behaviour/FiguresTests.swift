import Archive
import ArchiveSQLite
import Screen
import Testing

@testable import Browser

@Suite("Figures")
struct FiguresTests {
  private func state(_ keys: String, kiosk: Bool = false) throws -> BrowserState {
    try browser(keys, options: BrowserOptions(kiosk: kiosk), of: Story.toll).state
  }

  private func figures(_ keys: String, kiosk: Bool = false) throws -> FiguresScreen? {
    try state(keys, kiosk: kiosk).here.screen as? FiguresScreen
  }

  @Test("# shows what most numbers of the event are given for, the event's first number chosen")
  func opened() throws {
    let screen = try #require(try figures("j#"))
    #expect(screen.figures?.thing == "dead")
    #expect(screen.rows.map { $0.reports[0].written } == ["at least 40", "1,200", "112"])
    #expect(screen.rows.map(\.again) == [1, 0, 1])
    #expect(screen.index == 0)
    #expect(try figures("a#")?.figures?.thing == "dead")
  }

  @Test("# and Esc go back")
  func closed() throws {
    #expect(try figures("##") == nil)
    #expect(try figures("#<Esc>") == nil)
    #expect(try state("#<Esc>").here.isAtEvents)
  }

  @Test("/ asks for another thing, and Esc while it is typed leaves what is there")
  func anotherThing() throws {
    let injured = try #require(try figures("#/injured<Enter>"))
    #expect(injured.rows.map { $0.reports[0].written } == ["more than 300", "between 300 and 350"])
    #expect(injured.rows[0].reports[0].source == "The Red Cross")
    #expect(try figures("#/injured<Esc>")?.figures?.thing == "dead")
    #expect(try figures("#/boats<Enter>")?.rows == [])
  }

  @Test("Tab goes through the articles that give the same number, and round")
  func again() throws {
    #expect(try figures("j#<Tab>")?.shown?.article.outlet == "Arnau Echo")
    #expect(try figures("j#<Tab><Tab>")?.shown?.article.outlet == "Harbour Post")
    #expect(try figures("j#<Tab>j")?.report == 0)
    #expect(try state("j#j<Tab>").message == "no other article gives this number")
  }

  @Test("Enter reads the sentence in its article, and Esc comes back to the number")
  func reading() throws {
    let reader = try #require(try state("j#jj<Enter>").here.screen as? ReaderScreen)
    let shown = try #require(try figures("j#jj")?.shown)
    #expect(reader.spot.article == shown.article.id)
    #expect(reader.spot.bytes == shown.bytes)
    #expect(try figures("j#jj<Enter><Esc>")?.index == 2)
  }

  @Test("y copies the sentence with its source, which a kiosk does not do")
  func copying() throws {
    let passage = try #require(try figures("j#jj")?.passage(in: state("j#jj")))
    #expect(passage.text.contains("has risen to 112"))
    #expect(passage.article.outlet == "Coast Weekly")
    #expect(try figures("<Enter><F6>", kiosk: true)?.figures?.thing == "dead")
  }

  @Test("A search narrows them to the articles that match")
  func searched() throws {
    #expect(
      try figures("/outlet:echo<Enter>#")?.rows.map { $0.reports[0].written }
        == ["at least 40", "112"])
  }
}
