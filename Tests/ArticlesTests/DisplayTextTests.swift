import Articles
import Testing

struct DisplayTextTests {
  @Test("Markup is left out, insertions stay, blanks are joined")
  func shown() throws {
    let article = try parse(
      "Sea wall\n\n\(report) He *really* said [in [2010]](#) that [sic] **it**\u{A0} was  done.")
    let sentence = try #require(article.sentences.last)
    #expect(
      article.displayText(of: sentence).text == "He really said in [2010] that [sic] it was done.")
  }

  @Test("Signs of headings, block quotations and images are left out")
  func signs() throws {
    let article = try parse(
      "# Sea wall\n\n\(report)\n\n> It shall stand.\n> For ever.\n\n![A wall](w.jpg)")
    let text = article.displayText(of: 0..<article.text.utf8.count).text
    #expect(text == "Sea wall \(report) It shall stand. For ever. A wall")
  }

  @Test("Paragraphs are parted as asked")
  func paragraphs() throws {
    let article = try parse("Sea wall\n\n\(report)\n\n\(secondReport)")
    let body = try #require(article.regions.last)
    #expect(article.displayText(of: body.bytes).text == "\(report) \(secondReport)")
    #expect(
      article.displayText(of: body.bytes, paragraphBreak: "\n\n").text
        == "\(report)\n\n\(secondReport)")
  }

  @Test("Debris is read when it is asked for by itself")
  func debris() throws {
    let article = try parse("Sea wall\n\n\(report)\n\nRelated articles:\n\n[Storm  hits](#)")
    let debris = try #require(article.regions.last)
    #expect(debris.kind == .debris)
    #expect(article.displayText(of: debris.bytes).text == "Related articles: Storm hits")
    #expect(article.displayText(of: 0..<article.text.utf8.count).text == "Sea wall \(report)")
  }

  @Test("Offsets map both ways, over what is left out")
  func mapping() throws {
    let article = try parse("Sea wall\n\n\(report) In *May* [he](#) had\n\n\(secondReport)")
    let source = Array(article.text.utf8)
    let whole = 0..<source.count
    let display = article.displayText(of: whole, paragraphBreak: "\n")
    for word in ["Sea", "May", "he](#) had", "had", "storm"] {
      let start = try #require(article.text.firstRange(of: word))
      let lower = article.text.utf8.distance(from: article.text.startIndex, to: start.lowerBound)
      let range = lower..<lower + word.utf8.count
      let shown = display.displayRange(ofSource: range)
      let text = String(decoding: Array(display.text.utf8)[shown], as: UTF8.self)
      #expect(text == word.replacing("](#)", with: ""))
      #expect(display.sourceRange(ofDisplay: shown) == range)
    }
    for offset in 0...display.text.utf8.count {
      let source = display.sourceOffset(ofDisplay: offset)
      #expect(display.displayOffset(ofSource: source) == offset)
    }
    #expect(display.displayRange(ofSource: 8..<10).count == 1)
  }

  @Test(
    "Whatever is hidden, what is left over of two characters never makes a third",
    arguments: ["aÂéb", "a¢›b", "a•\u{202F}b", "aé\u{2014}日b😀c", "é", "😀"])
  func brokenMarkup(_ text: String) {
    let count = text.utf8.count
    let whole = Set(text.unicodeScalars).union([" "])
    for lower in 0...count {
      for upper in lower...count {
        let article = Article(id: "", file: "", sha256: "", text: text, markup: [lower..<upper])
        for end in [count, upper, lower] where end > 0 {
          let shown = article.displayText(of: 0..<end)
          #expect(whole.isSuperset(of: shown.text.unicodeScalars))
          let shownRest = article.displayText(of: min(lower + 1, count)..<count)
          #expect(whole.isSuperset(of: shownRest.text.unicodeScalars))
        }
      }
    }
  }

  @Test("A variation selector is not left over without its emoji")
  func variationSelector() {
    let article = Article(
      id: "", file: "", sha256: "", text: "a \u{2764}\u{FE0F} b", markup: [2..<5])
    #expect(article.displayText(of: 0..<10).text == "a b")
    #expect(article.displayText(of: 5..<10).text == "b")
    let whole = Article(id: "", file: "", sha256: "", text: article.text)
    #expect(whole.displayText(of: 0..<10).text == article.text)
  }
}
