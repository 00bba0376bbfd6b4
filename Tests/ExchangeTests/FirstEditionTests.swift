import Articles
import Editions
import Exchange
import Temporal
import Testing
import Words

@Suite("A first edition")
struct FirstEditionTests {
  private func article(
    _ file: String, title: String? = nil, _ published: (String, Publication.Source)? = nil
  ) throws -> Article {
    let publication = try published.map { edtf, source in
      Publication(edtf: edtf, days: try EDTF(edtf).days, source: source, basis: "“May 4”")
    }
    let digest = String(repeating: "0", count: 62) + String(file.utf8.count % 90 + 10)
    return Article(
      id: file, file: file, sha256: digest, title: title, outlet: "The Paper: Local",
      published: publication, text: "")
  }

  @Test("says what was read and worked out, and leaves a line for what is unknown")
  func words() throws {
    let articles = [
      try article("a.txt", title: "It's \"raining\"", ("2009-05-04", .printed)),
      try article("b.txt", ("[2009-05..2010-02]", .inferred)), try article("c.txt"),
    ]
    let yaml = FirstEdition(title: "Floods", articles: articles).yaml(in: .english)
    #expect(
      yaml.hasSuffix(
        """
        title: 'Floods'

        articles:
          - file: 'a.txt'
            title: 'It''s "raining"'
            outlet: 'The Paper: Local'
            published: '2009-05-04'
            basis: '“May 4”'
          - file: 'b.txt'
            outlet: 'The Paper: Local'
            published: '[2009-05..2010-02]'
            basis: 'inferred: “May 4”'
          - file: 'c.txt'
            outlet: 'The Paper: Local'
            # published: 2010-06        # 2010-06-14, 2010-06, 2010~, 2009/2011

        """))
  }

  @Test("has its remarks and reasons in Spanish, and is read back all the same")
  func spanish() throws {
    let articles = [try article("a.txt", ("2009-05", .inferred))]
    let yaml = FirstEdition(title: "Floods", articles: articles).yaml(in: .spanish)
    #expect(yaml.hasPrefix("# Una primera edición: "))
    #expect(yaml.contains("    basis: 'fecha deducida: “May 4”'\n"))
    #expect(try Edition(yaml: yaml).articles.map(\.file) == ["a.txt"])
  }

  @Test(
    "is read back as it was meant, whatever stands in it",
    arguments: [
      "plain", "- &anchor *alias", "# no comment", "'", "''", "key: value", "a\\nb", "{a: [b",
      "日本語 👍", "no", "!!binary x", "%TAG", "@at `tick`", "\u{FFFF}", "? x",
    ])
  func roundTrip(_ text: String) throws {
    let articles = [
      try article("\(text).txt", title: text, ("2009~", .inferred)),
      try article("two  blanks.txt", title: text),
    ]
    let edition = try Edition(
      yaml: FirstEdition(title: text, articles: articles).yaml(in: .english))
    let shown = text.replacing("\u{FFFF}", with: "\u{FFFD}")
    #expect(edition.title == shown)
    #expect(edition.articles.map(\.title) == [shown, shown])
    #expect(edition.articles.map(\.published?.edtf) == ["2009~", nil])
    #expect(edition.articles[1].sha256 == articles[1].sha256)
    if shown == text { #expect(edition.articles[0].file == articles[0].file) }
  }
}
