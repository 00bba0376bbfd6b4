import Archive
import Articles
import Story
import Temporal
import Testing

extension ArchiveStory {
  /// Each kind of query, on the timeline and outside it, and what it lights.
  static let searches: [Chapter] = [
    Chapter("words") { store in
      let cases: [(String, [String])] = [
        ("grave", ["The mass grave", "Grave e-mails"]),
        ("GRÀVE", ["The mass grave", "Grave e-mails"]),
        ("mass grave", ["The mass grave"]),
        ("\"grave mass\"", []),
        ("email", []),
        ("emails", ["Grave e-mails"]),
        ("e-mails", ["Grave e-mails"]),
        ("JTF-7", ["JTF-7 named"]),
        ("jtf7", ["JTF-7 named"]),
        ("jtf", ["JTF-7 named"]),
        ("\"jtf 7 named\"", ["JTF-7 named"]),
        ("us", ["U.S. troops"]),
        ("u.s.", ["U.S. troops"]),
        ("grave -mass", ["Grave e-mails"]),
        ("-grave", ["JTF-7 named", "U.S. troops", "東京の地震", "Peña’s car"]),
        ("troops OR named", ["JTF-7 named", "U.S. troops"]),
        ("地震", ["東京の地震"]),
        ("pena", ["Peña’s car"]),
        ("penas", []),
        ("nothing", []),
      ]
      let archive = try store.titles(
        "The mass grave", "Grave e-mails", "JTF-7 named", "U.S. troops", "東京の地震", "Peña’s car")
      for (query, expected) in cases {
        #expect(try archive.found(query) == expected)
      }
    },
    Chapter("typing finds by prefix") { store in
      let archive = try store.titles("A grave", "A graveyard", "Gravity")
      #expect(
        try archive.found("grav", whileTyping: true) == ["A grave", "A graveyard", "Gravity"])
      #expect(try archive.found("grave", whileTyping: true) == ["A grave", "A graveyard"])
      #expect(try archive.found("grave ", whileTyping: true) == ["A grave"])
      #expect(try archive.found("\"a grave", whileTyping: true) == ["A grave", "A graveyard"])
    },
    Chapter("finds by focus and fields") { store in
      let cases: [(String, [String])] = [
        ("grave", ["Bodies found"]),
        ("bodies mass", ["Bodies found"]),
        ("\"found the\"", []),
        ("\"palomas the\"", []),
        ("beltran", ["Trafficker killed"]),
        ("kind:violence", ["Trafficker killed"]),
        ("place:palomas OR place:cuernavaca", ["Bodies found", "Trafficker killed"]),
        ("outlet:nation", ["Bodies found", "Unit at work"]),
        ("-outlet:nation", ["Trafficker killed"]),
        ("author:conroy", ["Bodies found", "Trafficker killed"]),
        ("speaker:plumlee", ["Bodies found"]),
        ("plumlee", ["Bodies found"]),
        ("plumlee grave", ["Bodies found"]),
        ("\"a briefing\"", ["Unit at work"]),
        ("voice:document", ["Unit at work"]),
        ("voice:article grave", ["Bodies found"]),
        ("before:2009-05", ["Unit at work"]),
        ("after:2009-05", ["Trafficker killed"]),
        ("during:2009-05", ["Bodies found", "Unit at work"]),
        ("during:2015", ["Unit at work"]),
        ("grave during:2010", []),
        ("grave OR after:2009-05", ["Bodies found", "Trafficker killed"]),
        ("-after:2009-05", ["Bodies found", "Unit at work"]),
        ("-grave -unit", ["Trafficker killed"]),
      ]
      let archive = try graveStory().archive(in: store)
      for (query, expected) in cases {
        #expect(Set(try archive.found(query)) == Set(expected))
      }
    },
    Chapter("finds outside the timeline") { store in
      let cases: [(String, [String])] = [
        ("grave", ["undated: Nothing dates this [grave] sentence"]),
        ("\"mass graves\"", ["comment: # [Mass graves] in every country."]),
        (
          "grave OR another",
          ["undated: Nothing dates this [grave] sentence", "comment: # [Another] comment."]
        ),
        ("-grave", ["comment: # Mass graves in every country.", "comment: # Another comment."]),
        ("outlet:narco voice:article", ["undated: Nothing dates this grave sentence"]),
        ("kind:discovery", []),
        ("during:2009", []),
      ]
      let archive = try graveStory().archive(in: store)
      for (query, expected) in cases {
        let rows = try archive.outside(
          article: nil, query: try Query(query))
        #expect(rows.map { "\($0.kind): \($0.text.marked($0.hits))" } == expected)
      }
    },
    Chapter("counts articles that match") { store in
      let cases: [(String, Int)] = [
        ("grave", 2), ("trafficker", 1), ("bodies", 2), ("another", 1), ("outlet:nation", 1),
        ("speaker:plumlee", 1), ("plumlee", 1), ("kind:discovery", 2), ("nowhere", 0),
      ]
      let archive = try graveStory().archive(in: store)
      for (query, count) in cases {
        #expect(try archive.counts(try Query(query)).articles == count)
      }
    },
    Chapter("finds articles, in order of publication") { store in
      let cases: [(String, [Int])] = [
        ("grave", [1, 2]), ("palomas", [1]), ("plumlee", []), ("another country", [1]),
        ("narco", [1]), ("two.txt", [2]), ("TXT unit", [1, 2]), ("outlet:nation", [2]),
        ("author:conroy", [1]), ("speaker:plumlee", [2]), ("voice:document", [2]),
        ("kind:violence", [1]), ("place:palomas", [1, 2]), ("during:2009-12", [1, 2]),
        ("pilot after:2009-05", []), ("trafficker after:2009-05", [1]), ("-kind:violence", [2]),
        ("pilot OR palomas", [1, 2]), ("is:landmark", []), ("-is:landmark", [1, 2]),
        ("\"grave sentence\"", [1]), ("grave -pilot", [1]), ("nowhere", []), ("bodies", []),
      ]
      let archive = try graveStory().archive(in: store)
      for (query, numbers) in cases {
        #expect(try archive.articles(matching: try Query(query)) == numbers, "\(query)")
      }
    },
    Chapter("finds articles by names of files with other letters than ASCII") { store in
      var story = Story()
      story.article("Informe-Nº7 Beltrán", "2010-06", "Nothing.")
      story.article("list-bc_de", "2010-07", "Nothing.")
      let archive = try story.archive(in: store)
      for (query, numbers) in [
        ("beltran", [1]), ("informe-n", [1]), ("listbc", [2]), ("list-bc", [2]), ("de", [2]),
        ("bc_de", [2]), ("txt", [1, 2]), ("\"list bc\"", [2]), ("%", []), ("x", []),
      ] {
        let query = try Query(query, whileTyping: true)
        let found = try archive.articles(matching: query)
        #expect(found == (query.isEmpty ? [1, 2] : numbers), "\(query.text)")
      }
      #expect(try archive.articles(matching: try Query("informe", whileTyping: false)) == [1])
    },
    Chapter("aliases mean the same") { store in
      var story = Story()
      story.timeline.aliases = [["JTF-7", "Task Force 7"]]
      story.event("2009", "JTF-7 named")
      story.event("2010", "Task Force 7 at work")
      story.event("2011", "The seventh force")
      let archive = try story.archive(in: store)
      for query in ["jtf-7", "JTF7", "\"task force 7\"", "task force 7", "jtf-7 OR nothing"] {
        #expect(try archive.found(query) == ["JTF-7 named", "Task Force 7 at work"], "\(query)")
      }
      #expect(try archive.found("task force") == ["Task Force 7 at work"])
      #expect(try archive.found("task force 7", whileTyping: true).count == 2)
      #expect(try archive.found("-jtf-7") == ["The seventh force"])
    },
    Chapter("hits are marked in passages") { store in
      let archive = try graveStory().archive(in: store)
      let detail = try #require(
        try archive.event(EventID(number: 10), query: try Query("\"mass grave\" found")))
      #expect(
        detail.passages.map { $0.text.marked($0.hits) } == [
          "The unit helped to uncover a [mass grave] near Palomas", "The grave was [found] by us",
        ])
    },
    // The first event has a passage of the article in one, and one of a speaker in two.
    Chapter("the passages that a query means") { store in
      let cases: [(String, [Bool])] = [
        ("grave", [true, true]),
        ("mass", [true, false]),
        ("speaker:plumlee", [false, true]),
        ("plumlee", [false, true]),
        ("voice:article", [true, false]),
        ("outlet:nation", [false, true]),
        ("found speaker:plumlee", [false, true]),
        ("mass speaker:plumlee", [true, true]),
        ("mass OR speaker:plumlee", [true, true]),
        ("grave -speaker:conroy", [true, true]),
        ("kind:discovery", [false, false]),
        ("bodies", [false, false]),
      ]
      let archive = try graveStory().archive(in: store)
      for (query, expected) in cases {
        let event = try archive.event(
          EventID(number: 10), query: try Query(query))
        #expect(event?.passages.map(\.matches) == expected)
      }
    },
    Chapter("long queries are refused and the longest runs") { store in
      let longest = String(repeating: "a ", count: Query.maximumLength / 2)
      let archive = try store.titles("a", "b")
      #expect(try archive.found(longest) == ["a"])
      #expect(try archive.found(longest.replacing(" ", with: "-")) == [])
      #expect(throws: QueryError.self) { try Query(longest + "a") }
    },
  ]
}

/// One long sentence tells two things; a word belongs to the event in whose focus it is.
private func graveStory() -> Story {
  var story = Story()
  story.article(
    "one", "2010-06", outlet: "Narco News", author: "Bill Conroy",
    """
    The unit helped to uncover a mass grave near Palomas and to kill a trafficker in Cuernavaca.
    Nothing dates this grave sentence.
    # Mass graves in every country.
    # Another comment.
    """)
  story.article(
    "two", "2010-07", outlet: "The Nation",
    "A pilot said: “The grave was found by us.” The unit works in Mexico.")
  story.event(
    "2009-05", "Bodies found", kind: "discovery", places: ["Palomas"],
    story.passage("one", "The unit helped to uncover a mass grave near Palomas"),
    story.passage("two", "The grave was found by us", voice: .quotation(speaker: "Tosh Plumlee")))
  story.event(
    "2009-12", "Trafficker killed", kind: "violence", places: ["Cuernavaca"],
    people: ["Arturo Beltrán Leyva"],
    story.passage(
      "one", "The unit helped to uncover a mass grave near Palomas and to kill a trafficker in",
      focus: "to kill a trafficker"))
  story.event(
    "2009/..", "Unit at work",
    story.passage("two", "The unit works in Mexico", voice: .document(name: "a briefing")))
  story.timeline.undated = [story.passage("one", "Nothing dates this grave sentence")]
  return story
}
