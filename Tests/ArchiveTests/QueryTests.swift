import Testing

@testable import Archive

/// Queries that are understood, as one line: `|` is OR, `¬` left out, `*` a prefix.
@Test(arguments: [
  ("", ""),
  ("   ", ""),
  ("grave", "grave"),
  ("Mass  GRAVE", "mass & grave"),
  ("\"mass grave\" palomas", "'mass grave' & palomas"),
  ("“mass grave”", "'mass grave'"),
  ("grave -palomas", "grave & ¬palomas"),
  ("-palomas", "¬palomas"),
  ("grave -\"near Palomas\"", "grave & ¬'near palomas'"),
  ("JTF-7", "'jtf 7'/jtf7"),
  ("e-mail", "email"),
  ("E‑Mail", "email"),
  ("U.S.", "us"),
  ("Beltrán", "beltran"),
  ("don’t", "'don t'/dont"),
  ("Mexico's", "'mexico s'"),
  ("10,000", "10000"),
  ("grave OR warehouse juarez", "grave|warehouse & juarez"),
  ("a OR b OR c", "a|b|c"),
  ("or", "or"),
  ("outlet:nation", "outlet:nation"),
  ("OUTLET:Nation", "outlet:nation"),
  ("speaker:\"Tosh Plumlee\"", "speaker:'tosh plumlee'"),
  ("-kind:protest", "¬kind:protest"),
  ("voice:document OR voice:quotation", "voice:document|voice:quotation"),
  ("place:Ciudad-Juárez", "place:'ciudad juarez'/ciudadjuarez"),
  ("before:1970", "before:0...364"),
  ("during:1970-01-02", "during:1...1"),
  ("during:1970..1971", "during:0...729"),
  ("during:1970/1971", "during:0...729"),
  ("during:[1970..1971]", "during:0...729"),
  ("during:1970..", "during:0...∞"),
  ("during:..1970", "during:∞...364"),
  ("3:10", "'3 10'"),
  ("https://x.org", "'https x org'"),
  ("Note: grave", "note & grave"),
  ("NEAR(a b) AND c*", "'near a' & b & and & c"),
  ("a^b {c} : \"d\"", "'a b' & c & d"),
])
func understands(_ query: String, _ meaning: String) throws {
  #expect(try Query(query).clauses.described == meaning)
}

@Test(
  "the last word is a prefix while it is typed",
  arguments: [
    ("gra", "gra*"),
    ("mass gra", "mass & gra*"),
    ("mass ", "mass"),
    ("\"mass gra", "'mass gra'*"),
    ("\"mass gra\"", "'mass gra'"),
    ("\"", ""),
    ("grave -", "grave"),
    ("grave -pal", "grave & ¬pal*"),
    ("grave OR", "grave"),
    ("grave OR ware", "grave|ware*"),
    ("outlet:", ""),
    ("outlet:nat", "outlet:nat*"),
    ("outlet:\"the na", "outlet:'the na'*"),
    ("voice:doc", "voice:doc*"),
    ("grave during:20", "grave"),
    ("during:2009-", ""),
    ("during:2009..", "during:14245...∞"),
    ("jtf-", "jtf*"),
  ])
func understandsWhileTyping(_ query: String, _ meaning: String) throws {
  #expect(try Query(query, whileTyping: true).clauses.described == meaning)
}

@Test(arguments: [
  ("mass \"grave", 6, "this quotation mark is never closed"),
  ("OR grave", 1, "OR stands between two words"),
  ("grave OR", 7, "OR stands between two words"),
  ("a OR OR b", 6, "OR stands between two words"),
  ("a OR -b", 3, "what “-” leaves out cannot be part of an OR"),
  ("a - b", 3, "“-” leaves out the word right behind it"),
  ("a outlet:", 3, "“outlet:” needs a value right behind it"),
  ("outlet: nation", 1, "“outlet:” needs a value right behind it"),
  ("outlet:…", 1, "“outlet:” needs a word"),
  ("voice:radio", 1, "a voice is “article”, “quotation” or “document”"),
  ("grave before:soon", 7, "“soon” is no date; write 2009, 2009-05, 2009-05-12 or 2009..2010"),
  ("during:2009-13", 1, "“2009-13” is no date; write 2009, 2009-05, 2009-05-12 or 2009..2010"),
  (
    "during:2010..2009", 1, "“2010..2009” is no date; write 2009, 2009-05, 2009-05-12 or 2009..2010"
  ),
  ("before:..2009", 1, "“before:” needs a date with a known end"),
  ("?!", 1, "there is no word to search for"),
])
func refuses(_ query: String, _ column: Int, _ reason: String) {
  let error = #expect(throws: QueryError.self) { try Query(query) }
  #expect(error?.description == "column \(column): \(reason)")
}

@Test func unknownFieldsAreNamed() {
  let error = #expect(throws: QueryError.self) { try Query("a person:plumlee") }
  #expect(error?.column == 3)
  #expect(error?.reason.hasPrefix("there is no field “person:”; fields are outlet, author") == true)
}

extension [QueryClause] {
  var described: String { map(\.described).joined(separator: " & ") }
}

extension QueryClause {
  var described: String {
    (isLeftOut ? "¬" : "") + alternatives.map(\.described).joined(separator: "|")
  }
}

extension QueryAtom {
  var described: String {
    switch self {
    case .words(let pattern): pattern.described
    case .field(let field, let pattern): "\(field):\(pattern.described)"
    case .days(let relation, let days):
      "\(relation):\(days.first.map(String.init) ?? "∞")...\(days.last.map(String.init) ?? "∞")"
    case .trait(let trait): "is:\(trait)"
    case .aliased(let words, let others):
      "(\(words.map(\.described).joined(separator: "+"))~\(others.map(\.described)))"
    }
  }
}

extension WordPattern {
  var described: String {
    spellings.map { $0.count > 1 ? "'\($0.joined(separator: " "))'" : $0[0] }
      .joined(separator: "/") + (isPrefix ? "*" : "")
  }
}
