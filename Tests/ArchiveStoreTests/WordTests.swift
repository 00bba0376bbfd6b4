import Testing

@testable import ArchiveStore

@Test(
  "words of a text; + joins compounds",
  arguments: [
    ("The U.S. Army, in D.C.", "the us army in dc"),
    ("JTF-7 and e-mail", "jtf+7 and email"),
    ("F-16 over Ciudad‑Juárez", "f16 over ciudad+juarez"),
    ("U.S.-Mexico border", "us+mexico border"),
    ("Mexico’s don't", "mexico+s don+t"),
    ("$10,000 and 1,2,3", "10000 and 1 2 3"),
    ("– dash—ed ‘quoted’ (#)", "dash ed quoted"),
    ("ÆON straße İstanbul Łódź œuvre Þór", "aeon strasse istanbul lodz oeuvre thor"),
    ("Ελλάδα Ёлка ﬁn ＡＢ", "ελλαδα елка fin ab"),
    ("cafe\u{301} \u{301}", "cafe"),
    ("東京 2020年", "東 京 2020 年"),
    ("हिन्दी", "हिन्दी"),
    ("🔥🇺🇸 \u{FFFD}\u{E000}", ""),
    ("a.b.c. J. Smith", "abc j smith"),
    ("-start end- a--b", "start end a b"),
    ("two-year-old", "two+year+old"),
  ])
func splits(_ text: String, _ expected: String) {
  let words = Word.words(of: text)
  let described = words.enumerated().map { index, word in
    (index == 0 ? "" : word.isJoined ? "+" : " ") + word.folded
  }
  #expect(described.joined() == expected)
  for word in words { #expect(text.utf8.count >= word.bytes.upperBound && !word.bytes.isEmpty) }
}

@Test(arguments: [
  ("grave", "A Grave, graves", "A [Grave], graves"),
  ("jtf7", "about JTF-7's men", "about [JTF-7]'s men"),
  ("email", "an E-Mail", "an [E-Mail]"),
  ("\"mass grave\"", "mass mass grave", "mass [mass grave]"),
  ("grave \"mass grave\"", "a mass grave", "a [mass grave]"),
  ("peña", "PENA Peña", "[PENA] [Peña]"),
  ("-grave", "grave", "grave"),
  ("outlet:grave", "grave", "grave"),
])
func lights(_ query: String, _ text: String, _ expected: String) throws {
  #expect(text.marked(Highlighter(try Query(query)).ranges(in: text)) == expected)
}
