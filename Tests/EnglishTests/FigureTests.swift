import Articles
import Formats
import Testing

@testable import English

@Suite("Figures of English sentences")
struct FigureTests {
  /// "NAME: WRITTEN" of each figure, in order.
  private func figures(_ sentence: String) -> [String] {
    found(sentence).map { "\($0.figure.name): \($0.written)" }
  }

  private func found(_ sentence: String) -> [(figure: Figure, written: String)] {
    let bytes = Array(sentence.utf8)
    let times = EnglishLanguage().times.recognize(bytes).places
    return EnglishFigures().figures(in: 0..<bytes.count, of: bytes, besides: times).map {
      ($0, String(decoding: bytes[$0.bytes], as: UTF8.self))
    }
  }

  @Test(
    "count what the words round them say",
    arguments: [
      ("The quake killed at least 36 people.", ["dead: at least 36"]),
      ("A bomb went off, killing 36.", ["dead: 36"]),
      ("Tens of thousands are feared dead.", ["dead: Tens of thousands"]),
      ("Between 45,000 and 50,000 people have died.", ["dead: Between 45,000 and 50,000"]),
      ("The disaster has left as many as 45,000-50,000 dead.", ["dead: as many as 45,000-50,000"]),
      ("The official death toll rose to 110,000.", ["dead: 110,000"]),
      ("The toll is estimated at 150,000 John Taylor was there.", ["dead: 150,000"]),
      ("The toll rose from 110,000 to 150,000.", ["dead: 150,000"]),
      ("The ministry put the death toll at 230,000 people.", ["dead: 230,000"]),
      (
        "Estimates of the numbers killed range from 50,000 to at least 200,000.",
        ["dead: from 50,000 to at least 200,000"]
      ),
      ("The blast claimed the lives of almost 3,000 people.", ["dead: almost 3,000"]),
      ("More than 200 who were in the hall lost their lives.", ["dead: More than 200"]),
      ("At least 1,500 bodies were stacked outside.", ["dead: at least 1,500"]),
      ("Half a million were made homeless.", ["homeless: Half a million"]),
      ("It left 1.5m people without shelter.", ["homeless: 1.5m"]),
      ("The number of refugees has reached 12,000.", ["refugees: 12,000"]),
      ("They pump two million barrels of oil a day.", ["barrels: two million"]),
      ("The government promised $10 million in aid.", ["dollars: $10 million"]),
      ("Some 3,500 soldiers are on their way.", ["troops: Some 3,500"]),
      ("Seven fishing boats sank.", ["boats: Seven"]),
    ])
  func counting(sentence: String, expected: [String]) {
    #expect(figures(sentence).map { $0.lowercased() } == expected.map { $0.lowercased() })
  }

  @Test(
    "of one sentence are told apart",
    arguments: [
      ("The bomb killed 12 and injured 40.", ["dead: 12", "injured: 40"]),
      ("Twelve soldiers and 40 civilians were killed.", ["dead: Twelve", "dead: 40"]),
      (
        "Up to 200,000 have been killed and 300,000 made homeless.",
        ["dead: Up to 200,000", "homeless: 300,000"]
      ),
      (
        "The Red Cross put the toll at 50,000, while the minister said 100,000.",
        ["dead: 50,000", "dead: 100,000"]
      ),
      (
        "Tens of thousands are feared dead and up to three million affected.",
        ["dead: Tens of thousands"]
      ),
      ("There are 260 dead bodies and 25 people still alive.", ["dead: 260", "people: 25"]),
      ("More than 3,000 people were killed or injured.", ["casualties: More than 3,000"]),
    ])
  func several(sentence: String, expected: [String]) {
    #expect(figures(sentence) == expected)
  }

  @Test(
    "are no dates, ages, labels or parts, and nothing that nobody claims",
    arguments: [
      "The quake struck on 12 January 2010.", "A 25-year-old woman died.", "One of the dead was 4.",
      "Flight 370 was lost.", "Ten of the dead were police officers.",
      "A second quake could kill 5,000 people.", "If 100,000 people died, nobody would know.",
      "The toll could reach 20,000.", "The shot did not kill 12 people.",
      "Dozens more could be confirmed dead.",
    ])
  func none(sentence: String) {
    #expect(!found(sentence).contains { $0.figure.counts.contains("=dead") }, "\(sentence)")
  }

  @Test("are those of the ones who did it no more than of the ones it was done to")
  func doers() {
    #expect(figures("Twelve gunmen killed the guard.") == ["gunmen: Twelve"])
    #expect(figures("Three bombers who killed themselves fled.") == ["bombers: Three"])
  }

  @Test(
    "are equal where they say the same in other words",
    arguments: [
      ("At least 52 died.", "No fewer than 52 people were killed."),
      ("45,000-50,000 died.", "Between 45,000 and 50,000 people died."),
      ("About 1.5 million are homeless.", "An estimated 1,500,000 people are homeless."),
      ("Up to 200,000 died.", "As many as 200,000 people were killed."),
      ("A dozen people died.", "Twelve died."),
      ("45-50,000 people died.", "Between 45,000 and 50,000 people died."),
    ])
  func equal(one: String, other: String) {
    #expect(found(one).map(\.figure.amount) == found(other).map(\.figure.amount))
    #expect(!found(one).isEmpty)
  }

  @Test(
    "say what they leave open",
    arguments: [
      ("At least 52 died.", 52, nil, .atLeast), ("Up to 52 died.", nil, 52, .upTo),
      ("52 died.", 52, 52, .none), ("Hundreds of thousands died.", 200_000, nil, .vague),
      ("Another 52 died.", 52, 52, .further), ("20.000 people died.", 20_000, 20_000, .none),
    ] as [(String, Int?, Int?, FigureAmount.Bound)])
  func amounts(sentence: String, low: Int?, high: Int?, bound: FigureAmount.Bound) {
    #expect(
      found(sentence).map(\.figure.amount) == [FigureAmount(low: low, high: high, bound: bound)])
  }

  @Test(
    "are found for a thing by any of its words",
    arguments: [
      ("dead", true), ("death toll", true), ("killed", true), ("bodies", true), ("soldiers", true),
      ("troops", true), ("soldier", true), ("dead soldiers", true), ("injured", false),
      ("boats", false), ("dead boats", false),
    ])
  func things(thing: String, isCounted: Bool) throws {
    let figure = try #require(found("The blast killed 12 soldiers.").first?.figure)
    #expect(try #require(EnglishFigures().thing(thing)).isCounted(by: figure) == isCounted)
  }

  @Test("A thing needs a word")
  func noThing() {
    #expect(EnglishFigures().thing(" - ") == nil)
    #expect(EnglishFigures().thing("barrels a day")?.wanted.count == 2)
  }
}

@Suite("Who gives a figure")
struct FigureSourceTests {
  @Test(
    "is told by the sentence",
    arguments: [
      ("The Red Cross estimates that [45,000] people died.", "The Red Cross"),
      ("Haitian officials say the toll has risen to [75,000].", "Haitian officials"),
      (
        "[Three] people died, according to Egypt's official MENA news agency.",
        "Egypt's official MENA news agency"
      ),
      ("[Seventy] people were killed, the ministry said.", "the ministry"),
      (
        "The WHO put the toll at 50,000, while Prime Minister Bellerive said [100,000].",
        "Prime Minister Bellerive"
      ),
      ("He said [40] were killed.", nil), ("[Forty] people were killed.", nil),
      ("Floods have claimed [35] lives.", nil),
      (
        "The AFP news agency quoted the Jordanian army as saying [21] had been injured.",
        "the Jordanian army"
      ),
      ("The Jordanian army was quoted as saying [21] had been injured.", "The Jordanian army"),
      (
        "Haiti's Prime Minister says more than [100,000] people were killed.",
        "Haiti's Prime Minister"
      ),
      ("The UN's World Food Programme says [40] died.", "The UN's World Food Programme"),
      ("With the reported number of homeless varying from [200,000] on, tents are needed.", nil),
      ("Thirty UN staff confirmed dead, [300] missing.", nil),
      ("The UN asked for [$562m], saying three million people would need help.", nil),
      ("Reports coming out of Port-au-Prince had indicated that [1,000] people fought.", nil),
      ("We're told [5,000] people have been left homeless.", nil),
    ] as [(String, String?)])
  func named(sentence: String, source: String?) throws {
    let start = try #require(sentence.firstIndex(of: "["))
    let text = sentence.filter { $0 != "[" && $0 != "]" }
    let place = sentence.utf8.distance(from: sentence.startIndex, to: start)
    let length =
      sentence.utf8.distance(
        from: start, to: try #require(sentence.firstIndex(of: "]"))) - 1
    let language = EnglishLanguage()
    let words = SourceText(text, in: language)
      .clauseWords(in: 0..<text.utf8.count, without: [])
    let found = EnglishFigures().source(of: place..<(place + length), in: words)
    let name = found.flatMap { words -> String? in
      guard let first = words.first, let last = words.last else { return nil }
      let bytes = Array(text.utf8)[first.bytes.lowerBound..<last.bytes.upperBound]
      return String(decoding: bytes, as: UTF8.self)
    }
    #expect(name == source)
  }
}
