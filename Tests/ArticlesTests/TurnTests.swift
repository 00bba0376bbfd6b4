import Articles
import Testing

/// Conversations that are printed with a label before each turn.
struct TurnTests {
  private func turns(_ lines: String) throws -> [String] {
    let article = try parse("Sea wall\n\n\(report)\n\n\(lines)")
    return article.quotations.map {
      "\($0.speaker ?? "?"): \(article.slice($0.bytes).replacing("\n", with: " "))"
    }
  }

  @Test("The transcript of a broadcast")
  func broadcast() throws {
    let found = try turns(
      """
      JANE ROE, HARBOUR NEWS ANCHOR: Good evening to all of you.
      Tonight we look at the wall.
      JOHN DOE (on camera): It fell on Monday.
      ROE: Why did it fall?
      DOE: Nobody knows.
      ROE: And now?
      DOE: Now it rains.
      (END VIDEOTAPE)
      The harbour was closed for the whole night.
      """)
    #expect(
      found == [
        "JANE ROE: Good evening to all of you. Tonight we look at the wall.",
        "JOHN DOE: It fell on Monday.", "JANE ROE: Why did it fall?", "JOHN DOE: Nobody knows.",
        "JANE ROE: And now?", "JOHN DOE: Now it rains.",
      ])
  }

  @Test("An interview, with letters")
  func interview() throws {
    let found = try turns(
      "Q: Why did it fall?\n\nA: Nobody knows.\n\nQ: And now?\n\nA: We build it again.\n\n\(secondReport)"
    )
    #expect(
      found == [
        "?: Why did it fall?", "?: Nobody knows.", "?: And now?", "?: We build it again.",
      ])
  }

  @Test("A quotation inside a turn keeps its own speaker")
  func inside() throws {
    let found = try turns(
      """
      ROE: It fell.
      DOE: The mayor told me, “It was the sea that did it,” and left.
      ROE: And then?
      DOE: Then it rained.
      """)
    #expect(
      found == [
        "ROE: It fell.", "DOE: The mayor told me, ",
        "The mayor: “It was the sea that did it,”", "DOE:  and left.", "ROE: And then?",
        "DOE: Then it rained.",
      ])
  }

  @Test("A list with labels is no conversation")
  func list() throws {
    let found = try turns(
      "WHEN: Monday at nine.\n\nWHERE: The harbour.\n\nWHO: Everybody.\n\nHOW: On foot.\n\n\(secondReport)"
    )
    #expect(found == [])
  }
}
