import Archive
import Articles
import Story
import Testing

extension ArchiveStory {
  /// All that was read is found, on the timeline or outside it.
  static let sentences: [Chapter] = [
    Chapter("every sentence is on the timeline or outside it") { store in
      let rows = try pierStory().archive(in: store).outside(article: nil, query: nil)
      #expect(
        rows.map { "\($0.kind): \($0.text)" } == [
          "undated: The mayor was silent.", "furniture: !Share this page.",
          "comment: # Mayor, go!", "undated: The ferry came back.",
        ])
    },
    Chapter("each sentence of an article says where it is to be found") { store in
      let archive = try pierStory().archive(in: store)
      let id = try #require(try archive.articles().first?.id)
      let rows = try archive.sentences(of: id)
      #expect(
        rows.map { row in
          ([row.kind.rawValue, row.text] + row.events.map(\.title)).joined(separator: " | ")
        } == [
          "told | In May the pier fell, which the harbour office denied. | The pier fell",
          "undated | The mayor was silent.", "furniture | !Share this page.",
          "comment | # Mayor, go!",
        ])
      #expect(
        try archive.sentenceCounts(of: id)
          == [
            .told: 1, .outside(.undated): 1, .outside(.furniture): 1, .outside(.comment): 1,
          ])
      #expect(try archive.sentences(of: "none") == [])
      #expect(try archive.sentenceCounts(of: "none") == [:])
    },
    Chapter("a line of an article's head is listed only where a search finds it") { store in
      var story = Story()
      story.article("one", "2010-06", "=title: The pier\nThe mayor was silent.\n!Page 2")
      let archive = try story.archive(in: store)
      #expect(
        try archive.sentences(of: "one").map { "\($0.kind.rawValue) \($0.text)" } == [
          "header =title: The pier", "undated The mayor was silent.", "furniture !Page 2",
        ])
      for article in [nil, "one"] {
        let window = try archive.outside(article: article, query: nil, from: 0, limit: 9)
        #expect(window.counts == [.undated: 1, .furniture: 1])
        #expect(window.rows.map(\.kind) == [.undated, .furniture])
      }
      let found = try archive.outside(article: nil, query: try Query("pier"), from: 0, limit: 9)
      #expect(found.rows.map(\.kind) == [.header] && found.counts == [.header: 1])
    },
    Chapter("a page's head inside a told sentence is not told") { store in
      var story = Story()
      story.article("one", "2010-06", "In May the pier fell\n!Page 2\nand nobody came.")
      story.event(
        "2010-05", "The pier fell", story.passage("one", "In May the pier fell\n!Page 2\nand"))
      let rows = try story.archive(in: store).sentences(of: "one")
      #expect(
        rows.map { "\($0.kind.rawValue) \($0.text)" } == [
          "told In May the pier fell", "furniture !Page 2", "told and nobody came.",
        ])
    },
    Chapter("a word in another clause of a told sentence is found") { store in
      let archive = try pierStory().archive(in: store)
      #expect(try archive.found("pier") == ["The pier fell"])
      #expect(try archive.outside(article: nil, query: try Query("pier")) == [])
      #expect(try archive.found("harbour") == [])
      let rows = try archive.outside(article: nil, query: try Query("harbour"))
      #expect(
        rows.map { "\($0.kind): \($0.text.marked($0.hits))" } == [
          "undated: In May the pier fell, which the [harbour] office denied."
        ])
    },
    Chapter("words that no one sentence has are found in their article") { store in
      let archive = try pierStory().archive(in: store)
      let cases: [(String, [String])] = [
        ("mayor denied", ["In May the pier fell, which the harbour office [denied]."]),
        ("share mayor", ["The [mayor] was silent."]),
        ("ferry mayor", []),
        ("\"mayor was\"", ["The [mayor was] silent."]),
        ("\"silent share\"", []),
        (
          "\"denied the mayor\"",
          ["In May the pier fell, which the harbour office [denied. The mayor] was silent."]
        ),
        ("broke ferry", ["The [ferry] came back."]),
        ("broke", ["The wall [broke]"]),
      ]
      for (query, expected) in cases {
        let rows = try archive.outside(article: nil, query: try Query(query))
        #expect(rows.map { $0.text.marked($0.hits) } == expected, "\(query)")
      }
      let apart = try archive.outside(article: nil, query: try Query("mayor denied"))
      #expect(apart.map(\.isPart) == [true])
      let whole = try archive.outside(article: nil, query: try Query("\"mayor was\""))
      #expect(whole.map(\.isPart) == [false])
    },
    Chapter("what is left out by a voice is not found in whole articles") { store in
      let archive = try pierStory().archive(in: store)
      let rows = try archive.outside(article: nil, query: try Query("mayor -voice:article"))
      #expect(rows.map(\.text) == ["# Mayor, go!"])
      #expect(try archive.outside(article: nil, query: try Query("mayor pier -ferry")).count == 1)
    },
    Chapter("a headline that tells an event stands on the timeline") { store in
      var story = Story()
      story.article("one", "2010-06", "The pier fell.\nNobody came.")
      story.timeline.articles[0].regions[0].bytes = 15..<27
      story.timeline.articles[0].regions.insert(Region(kind: .headline, bytes: 0..<14), at: 0)
      story.event("2010-05", "The pier fell", story.passage("one", "The pier fell."))
      let archive = try story.archive(in: store)
      #expect(try archive.outside(article: nil, query: nil).map(\.text) == ["Nobody came."])
      #expect(try archive.outside(article: nil, query: try Query("pier")) == [])
    },
    Chapter("counts what a query finds") { store in
      let archive = try pierStory().archive(in: store)
      let cases: [(String, articles: Int, passages: Int)] = [
        ("pier", 1, 1), ("mayor", 1, 2), ("mayor denied", 1, 1), ("broke", 1, 1), ("ferry", 1, 1),
        ("nowhere", 0, 0),
      ]
      for (query, articles, passages) in cases {
        let counts = try archive.counts(try Query(query))
        #expect(counts == QueryCounts(articles: articles, passages: passages), "\(query)")
      }
    },
    Chapter("what is outside is read in windows") { store in
      let archive = try pierStory().archive(in: store)
      let all = try archive.outside(article: nil, query: nil)
      for first in [0, 1, 3, 4, 9, -1] {
        let window = try archive.outside(article: nil, query: nil, from: first, limit: 2)
        let start = min(max(0, first), all.count)
        #expect(window.offset == start)
        #expect(window.rows == Array(all[start...].prefix(2)))
        #expect(window.counts == [.undated: 2, .furniture: 1, .comment: 1])
        #expect(window.total == 4)
      }
      let own = try archive.outside(article: "two", query: nil, from: 0, limit: 9)
      #expect(own.rows.map(\.text) == ["The ferry came back."])
    },
  ]
}

/// One sentence of the first article tells an event in one of its clauses; the title of the second
/// has a word that its text has not.
private func pierStory() -> Story {
  var story = Story()
  story.article(
    "one", "2010-06",
    """
    In May the pier fell, which the harbour office denied.
    The mayor was silent.
    !Share this page.
    # Mayor, go!
    """)
  story.article("two", "2010-07", title: "The wall broke", "The ferry came back.")
  story.event(
    "2010-05", "The pier fell",
    story.passage(
      "one", "In May the pier fell, which the harbour office denied.",
      focus: "In May the pier fell"))
  return story
}
