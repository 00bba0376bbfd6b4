import ArchiveStory
import Testing

@testable import Archive

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

@Test(
  "finds inside a text, folded as words are",
  arguments: [
    ("Café AU\nlait", "cafe au", "[Café AU]\nlait"), ("cafe\u{301}s", "cafe", "[cafe\u{301}]s"),
    ("a“b”", "a\"B", "[a“b]”"), ("x – y", "x - y", "[x – y]"), ("aaaa", "aa", "[aa][aa]"),
    ("Øresund", "oresund", "[Øresund]"), ("abc", " ", "abc"),
    ("a mass grave", "ss gr", "a ma[ss gr]ave"),
    ("eine Straße", "strasse", "eine [Straße]"), ("Ærø", "aero", "[Ærø]"), ("йод", "иод", "[йод]"),
    ("an E-Mail", "email", "an [E-Mail]"), ("an email", "e-mail", "an [email]"),
    ("JTF-7's", "jtf7", "[JTF-7]'s"), ("JTF-7", "jtf 7", "[JTF-7]"), ("JTF 7", "jtf7", "JTF 7"),
    ("the U.S. Army", "us", "the [U.S.] Army"), ("$10,000", "10000", "$[10,000]"),
    ("said: that", "said that", "[said: that]"), ("then apist", "thenapist", "then apist"),
    ("6 – 7", "–", "6 [–] 7"), ("東京で", "京", "東[京]で"),
  ])
func findsInside(_ text: String, _ words: String, _ expected: String) {
  #expect(text.marked(FoldedText(text).ranges(of: words)) == expected)
}

@Test(
  "folds a text letter by letter to the words that searches see",
  arguments: [
    "The U.S. Army, in D.C.", "F-16 over Ciudad‑Juárez", "Mexico’s $10,000 and 1,2,3",
    "ÆON straße İstanbul Łódź œuvre Þór", "Ελλάδα Ёлка ﬁn ＡＢ", "cafe\u{301} \u{301}",
    "東京 2020年 हिन्दी 🔥🇺🇸 a.b.c. J. Smith", "-start end- a--b two-year-old",
  ])
func foldsLetterByLetter(_ text: String) {
  let words = Word.words(of: text).enumerated().map { index, word in
    (index == 0 || word.isJoined ? "" : " ") + word.folded
  }
  #expect(FoldedText(text).words == words.joined())
}
