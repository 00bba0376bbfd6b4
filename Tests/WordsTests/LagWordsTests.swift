import Story
import Testing

@testable import Words

@Test(
  "Lags are no more exact than their days",
  arguments: [
    (0...0, "same day", "same day"), (3...3, "3 d", "3 days"), (1...1, "1 d", "1 day"),
    (2...5, "2–5 d", "2–5 days"), (12...16, "about 2 wk", "about 2 weeks"),
    (14...28, "2–4 wk", "2–4 weeks"), (0...10, "up to 10 d", "up to 10 days"),
    (0...213, "up to 7 mo", "up to 7 months"), (61...61, "about 2 mo", "about 2 months"),
    (794...1125, "2–3 yr", "2–3 years"), (854...884, "about 2 yr", "about 2 years"),
    (5345...5385, "about 15 yr", "about 15 years"), (-5...3, "up to 3 d", "up to 3 days"),
  ] as [(ClosedRange<Int>, String, String)])
func lags(days: ClosedRange<Int>, short: String, long: String) {
  #expect(LagWords.short(days) == short)
  #expect(LagWords.long(days) == long)
}

@Test("One first report is first; two that the days cannot order share it")
func firstReports() {
  let first = Report(article: "a", first: true)
  let tie = Report(article: "b", first: true, afterFirst: 0...20)
  let late = Report(article: "c", first: false, afterFirst: 30...40)
  #expect(LagWords.short(first, among: [first, late]) == "first")
  #expect(LagWords.short(first, among: [first, tie]) == "first or same days")
  #expect(LagWords.short(late, among: [first, late]) == "4–6 wk")
  #expect(LagWords.short(Report(article: "d", first: false), among: [first]) == "undated")
}
