import Testing

@testable import English
@testable import Temporal

@Suite struct NarrativeTests {
  /// Six years long gone, and words that speak from the day of writing.
  @Test(
    "A narrative names more than three years long gone for each time it speaks from its own day",
    arguments: [
      (years: 6, spoken: 0, true), (5, 0, false), (6, 1, true), (6, 2, false), (7, 2, true),
      (9, 3, false), (10, 3, true),
    ])
  func ratio(years: Int, spoken: Int, tells: Bool) throws {
    let past = (0..<years).map { "In \(1950 + $0) the mill burned." }
    let now = Array(repeating: "It rained yesterday.", count: spoken)
    let text = Array((past + now).joined(separator: " ").utf8)
    var recognizer = Recognizer(grammar: .english, in: text.indices)
    var habits = TextHabits()
    var count = 0
    while let mention = recognizer.next(in: text.span) {
      habits.note(mention, in: text.span)
      count += 1
    }
    #expect(count == years + spoken)
    #expect(habits.isNarrative(published: try EDTF("2010-06").days) == tells)
  }
}
