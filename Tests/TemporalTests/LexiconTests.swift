import Testing

@testable import Temporal

@Suite struct LexiconTests {
  @Test(arguments: ["a", "wednesday", "approximately", "mid-1990s", "–"])
  func findsAWordInAnyCase(word: String) {
    var lexicon = Lexicon()
    let number = lexicon.number(adding: word)
    #expect(lexicon.number(of: word.uppercased()) == number)
    #expect(lexicon.number(adding: word) == number)
  }

  @Test func tellsLongWordsApartByTheirBeginnings() {
    var lexicon = Lexicon()
    let wednesday = lexicon.number(adding: "wednesday")
    #expect(lexicon.number(of: "xednesday") == nil)
    #expect(lexicon.number(of: "ednesday") == nil)
    #expect(lexicon.number(adding: "xednesday") != wednesday)
  }
}
