import Temporal
import TestSupport
import Testing

@testable import Articles
@testable import Indexing
@testable import Story

/// Groups leave day by day; what they are is told by joining the nearest two of all first.
@Suite("Groups of passages")
struct PassageGroupsTests {
  private static let words =
    "ferry Aurora sank Skagen harbour sheep fire crew Vera Lund inquiry sold rescued night boat"
    .split(separator: " ").map(String.init)

  private func candidates(_ count: Int, days: Int, seed: UInt64) -> [Candidate] {
    var random = RepeatableNumbers(seed: seed)
    return (0..<count).map { index in
      let line = (0..<5).map { _ in Self.words.randomElement(using: &random) ?? "" }
        .joined(separator: " ")
      let first = Int.random(in: 0..<days, using: &random)
      let length = [0, 0, 0, 1, 6, 27, 364].randomElement(using: &random) ?? 0
      let isOpen = Int.random(in: 0..<40, using: &random)
      let range = DayRange(
        first: isOpen == 0 ? nil : Day(number: first),
        last: isOpen == 1 ? nil : Day(number: first + length), precision: .range)
      let stems = FocusStem.stems(
        of: WordIndex(line).words[...], bytes: Array(line.utf8), by: Languages.all["en"].words)
      return Candidate(
        passage: Passage(article: "a\(index)", bytes: 0..<9, focus: 0..<9), days: range,
        words: FocusWords(stems) { _ in 1 }, published: range, rank: index)
    }.sorted { $0.key < $1.key }
  }

  private func grouped(_ candidates: [Candidate]) -> [[Int]] {
    var groups = PassageGroups()
    var done: [[Candidate]] = []
    for candidate in candidates { done += groups.add(candidate) }
    done += groups.finish()
    #expect(groups.waiting == 0)
    return done.map { $0.map(\.rank) }.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
  }

  /// All pairs of groups are looked at for the two that are most alike, again and again.
  private func joinedNearestFirst(_ candidates: [Candidate]) -> [[Int]] {
    var groups = candidates.indices.map { [$0] }
    while true {
      var best: (likeness: Double, a: Int, b: Int)?
      for b in groups.indices {
        for a in groups[..<b].indices {
          guard let likeness = average(groups[a], groups[b], candidates),
            likeness >= GroupingRules.leastLikeness, likeness > best?.likeness ?? 0
          else { continue }
          best = (likeness, a, b)
        }
      }
      guard let (_, a, b) = best else { break }
      groups[a] = (groups[a] + groups[b]).sorted()
      groups.remove(at: b)
      groups.sort { $0[0] < $1[0] }
    }
    return groups.map { $0.map { candidates[$0].rank } }
      .sorted { ($0.first ?? 0) < ($1.first ?? 0) }
  }

  private func average(_ a: [Int], _ b: [Int], _ candidates: [Candidate]) -> Double? {
    var sum = 0.0
    for one in a {
      for other in b {
        guard let likeness = candidates[one].likeness(to: candidates[other]) else { return nil }
        sum += likeness
      }
    }
    return sum / Double(a.count * b.count)
  }

  @Test("are those that joining the nearest first gives", arguments: 1...20)
  func nearestFirst(seed: Int) {
    let candidates = candidates(60, days: 30 * (1 + seed % 4), seed: UInt64(seed))
    let expected = joinedNearestFirst(candidates)
    #expect(grouped(candidates) == expected)
    #expect(expected.contains { $0.count > 1 })
    #expect(expected.count > 1)
  }

  /// The most groups that wait at a time, for ten passages of each day.
  private func mostWaiting(days: Int) -> Int {
    let candidates = candidates(10 * days, days: days, seed: 3).filter {
      $0.days.dayCount.map { $0 <= 28 } ?? false
    }
    var groups = PassageGroups()
    return candidates.map { candidate in
      _ = groups.add(candidate)
      return groups.waiting
    }.max() ?? 0
  }

  @Test("leave as the days go by, so that no more wait in twelve years than in three")
  func waiting() {
    let most = mostWaiting(days: 1_000)
    #expect(most > 20)
    #expect(mostWaiting(days: 4_000) <= most * 3 / 2)
  }
}
