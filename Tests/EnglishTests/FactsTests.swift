import Articles
import Testing

@testable import English

@Suite("Kind, places and people of found events")
struct FactsTests {
  private func facts(_ line: String, speaker: String? = nil) -> EventFacts {
    EnglishFacts().facts(title: line, [ToldWords(words: line, speaker: speaker)])
  }

  @Test(
    "are told by plain words",
    arguments: [
      ("Two bombs killed eleven people in Nairobi, Kenya", "violence", ["Nairobi", "Kenya"], []),
      ("Sen. Gary Holt testified in New Mexico", "testimony", ["New Mexico"], ["Gary Holt"]),
      ("US Defense Secretary Peter Lang signed a treaty", "law", [], ["Peter Lang"]),
      ("The Washington Post published a story", "publication", [], []),
      ("Rain fell", nil, [], []),
      // What is done says more than what it is done about.
      ("Estrada condemned the bombing of two embassies", "statement", [], []),
      ("Lang met his aides after the bombings and blasts", "meeting", [], []),
      // Names inside longer names.
      ("He worked in Kansas City and saw the Washington Treaty", "law", ["Kansas City"], []),
    ] as [(String, String?, [String], [String])])
  func plain(line: String, kind: String?, places: [String], people: [String]) {
    let facts = facts(line)
    #expect(facts.kind == kind)
    #expect(facts.places == places)
    #expect(facts.people == people)
  }

  @Test("have a kind that the title or half of the passages has a word for")
  func kindOfMost() {
    func kind(_ title: String, _ lines: [String]) -> String? {
      EnglishFacts().facts(title: title, lines.map { ToldWords(words: $0, speaker: nil) }).kind
    }
    let court = "The court, the judge and the trial of the court stood by the court"
    #expect(kind("A worker was pulled alive", [court, "He lay there", "It rained"]) == nil)
    #expect(kind("A worker was pulled alive", [court, "The court sat", "It rained"]) == "law")
    #expect(kind("The court sat", ["He lay there", "It rained", "It shone"]) == "law")
  }

  @Test("count a named speaker, and of two forms of a name the longer")
  func speakers() {
    #expect(facts("We said so", speaker: "Ann Lee").people == ["Ann Lee"])
    #expect(facts("We said so", speaker: "a former official").people == [])
    #expect(facts("President Otto Lang spoke", speaker: "Lang").people == ["Otto Lang"])
  }

  @Test(
    "compare words without their endings",
    arguments: [
      ["bombing", "bombings", "bombed", "bombs"], ["embassy", "embassies"],
      ["train", "trained", "training", "trains"],
    ])
  func stems(words: [String]) {
    #expect(Set(words.map { Stem.stem($0) }).count == 1)
  }
}
