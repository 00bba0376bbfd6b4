import Foundation

/// Joins candidates by average link (`GroupingRules.sizeExponent`): the two groups that are most
/// alike first, until none are alike enough. Two groups whose days forbid it anywhere are never
/// joined.
struct PassageGroups {
  private let candidates: [Candidate]
  /// Members of each group, by its first candidate; empty once it was joined to another.
  private var members: [[Int]]
  /// Sums of likeness between the members of two groups; only where there is some.
  private var sums: [[Int: Double]]
  private var waiting = LinkHeap()
  /// Pairs of passages that were looked at.
  private var looks = 0

  /// A passage is compared with so many earlier ones for each of its words ...
  static let mostLooks = 256
  /// ... and linked to the so many that are most like it. Sets of fewer passages lose nothing.
  static let mostLinks = 96

  /// - Parameter candidates: in order of their keys.
  init(_ candidates: [Candidate]) {
    self.candidates = candidates
    members = candidates.indices.map { [$0] }
    sums = Array(repeating: [:], count: candidates.count)
  }

  /// Indices of the candidates of each group, in order.
  func joined() -> [[Int]] {
    var groups = self
    groups.link()
    groups.join()
    return groups.members.filter { !$0.isEmpty }
  }

  /// Pairs that `joined` looks at.
  func countedLooks() -> Int {
    var groups = self
    groups.link()
    return groups.looks
  }

  /// Links passages that share a word, those first that begin nearest to each other.
  private mutating func link() {
    var holders: [UInt64: [Int]] = [:]
    var lastLook = Array(repeating: -1, count: candidates.count)
    for i in candidates.indices {
      var found: [(index: Int, likeness: Double)] = []
      for (word, _) in candidates[i].words.weights {
        for j in (holders[word] ?? []).suffix(Self.mostLooks) where lastLook[j] != i {
          lastLook[j] = i
          looks += 1
          if let likeness = candidates[j].likeness(to: candidates[i]), likeness > 0 {
            found.append((j, likeness))
          }
        }
        holders[word, default: []].append(i)
      }
      if found.count > Self.mostLinks {
        found.sort { ($0.likeness, -$0.index) > ($1.likeness, -$1.index) }
        found.removeLast(found.count - Self.mostLinks)
      }
      for (j, likeness) in found {
        sums[i][j] = likeness
        sums[j][i] = likeness
        push(j, i)
      }
    }
  }

  private mutating func push(_ a: Int, _ b: Int) {
    guard let sum = sums[a][b] else { return }
    let average =
      sum / pow(Double(members[a].count * members[b].count), GroupingRules.sizeExponent)
    guard average >= GroupingRules.leastLikeness else { return }
    waiting.push(
      Link(
        likeness: average, a: min(a, b), b: max(a, b),
        size: members[a].count + members[b].count))
  }

  private mutating func join() {
    while let link = waiting.pop() {
      let (a, b) = (link.a, link.b)
      guard !members[a].isEmpty, !members[b].isEmpty,
        link.size == members[a].count + members[b].count, canBeSame(a, b)
      else { continue }
      members[a] = (members[a] + members[b]).sorted()
      members[b] = []
      let others = sums[b].sorted { $0.key < $1.key }
      sums[b] = [:]
      for (other, sum) in others {
        sums[other][b] = nil
        guard other != a else { continue }
        sums[a][other, default: 0] += sum
        sums[other][a] = sums[a][other]
      }
      sums[a][b] = nil
      for other in sums[a].keys.sorted() { push(a, other) }
    }
  }

  private func canBeSame(_ a: Int, _ b: Int) -> Bool {
    members[a].allSatisfy { one in
      members[b].allSatisfy { candidates[one].canBeSame(as: candidates[$0]) }
    }
  }
}

/// Two groups that could be joined.
struct Link: Comparable {
  var likeness: Double
  var a: Int
  var b: Int
  /// Members of both when it was made: another number means that it is out of date.
  var size: Int

  /// Of equals the earlier groups come first.
  static func < (one: Link, other: Link) -> Bool {
    (one.likeness, -one.a, -one.b) < (other.likeness, -other.a, -other.b)
  }
}

/// The best link first.
struct LinkHeap {
  private var links: [Link] = []

  mutating func push(_ link: Link) {
    links.append(link)
    var child = links.count - 1
    while child > 0, links[(child - 1) / 2] < links[child] {
      links.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func pop() -> Link? {
    guard let first = links.first, let last = links.popLast() else { return nil }
    guard !links.isEmpty else { return first }
    links[0] = last
    var parent = 0
    while true {
      let children = [2 * parent + 1, 2 * parent + 2].filter { $0 < links.count }
      guard let best = children.max(by: { links[$0] < links[$1] }), links[parent] < links[best]
      else { return first }
      links.swapAt(parent, best)
      parent = best
    }
  }
}
