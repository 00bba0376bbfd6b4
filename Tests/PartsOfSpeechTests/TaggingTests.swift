import Testing

@testable import PartsOfSpeech

@Suite("Parts of speech")
struct TaggingTests {
  private func tagged(_ line: String) -> String {
    let words = PennWords.of(line)
    let text = Array(line.utf8)
    return zip(words, PartOfSpeechTagger.english.tags(of: words)).map { word, tag in
      String(decoding: text[word.bytes], as: UTF8.self) + "/" + tag.rawValue
    }.joined(separator: " ")
  }

  @Test(
    "Words are parted as the treebank parts them",
    arguments: [
      ("Dr. Roe didn’t say “no.”", "Dr.|Roe|did|n’t|say|“|no|.|”"),
      ("U.S.-led troops' aid (of $3,300)", "U.S.|-|led|troops|'|aid|(|of|$|3,300|)"),
      ("It's Holm's.", "It|'s|Holm|'s|."),
      ("20% of them -- and more...", "20|%|of|them|--|and|more|..."),
      ("", ""),
    ])
  func words(line: String, parted: String) {
    let text = Array(line.utf8)
    let words = PennWords.of(line).map { String(decoding: text[$0.bytes], as: UTF8.self) }
    #expect(words.joined(separator: "|") == parted)
  }

  @Test(
    "Verbs are told by what stands around them",
    arguments: [
      ("The dam broke on Friday.", "The/DT dam/NN broke/VBD on/IN Friday/NNP ./."),
      ("Roe was found guilty.", "Roe/NNP was/VBD found/VBN guilty/JJ ./."),
      ("They plan a march.", "They/PRP plan/VBP a/DT march/NN ./."),
      ("The march was planned.", "The/DT march/NN was/VBD planned/VBN ./."),
    ])
  func tags(line: String, tags: String) { #expect(tagged(line) == tags) }
}
