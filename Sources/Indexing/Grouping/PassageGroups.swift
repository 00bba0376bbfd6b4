import Temporal

/// Groups the passages that tell the same, day by day, by average link: candidates come in order of
/// their keys, and a group leaves as soon as nothing can join it any more.
///
/// The result is that of joining, among all groups of all days, the two that are most alike first,
/// until none are alike enough. Two groups that are each other's nearest may be joined at once,
/// whatever the others do: joining others never brings them nearer than the nearest of them was. So
/// what is in memory are the candidates whose days may still meet another's, and those that wait
/// for one of them. Two groups whose days forbid it anywhere are never joined.
///
/// Passages of one article that give the same days in the same words are nothing but alike, so that
/// they are one from the start: a text that says one thing ten thousand times is as quickly read as
/// any other.
struct PassageGroups {
  /// Candidates that tell the same, as far as it is known.
  private struct Group {
    var members: [Candidate]
    /// Those that are alike in all to one of the members.
    var twins: [Candidate] = []
    /// Sums of likeness to the members of other groups; only where there is some.
    var sums: [Int: Double] = [:]
    /// A single candidate whose days may still meet another's.
    var isOpen = false
    /// The group that is most like it; `nil`: none is alike enough.
    var nearest: Int?
    var knowsNearest = false

    var size: Int { members.count + twins.count }
    var inOrder: [Candidate] {
      size == 1 ? members : (members + twins).sorted { $0.key < $1.key }
    }
  }

  /// What twins have in common.
  private struct Likeness: Hashable {
    var article: String
    var days: DayRange
    var words: [UInt64]
    var tellers: Set<UInt64>
    var singular: [UInt64]
    /// The minute of an entry of a live report.
    var stamp: String?

    init?(_ candidate: Candidate) {
      guard !candidate.words.weights.isEmpty else { return nil }
      article = candidate.passage.article
      days = candidate.days
      words = candidate.words.weights.flatMap { [$0.word, $0.weight.bitPattern] }
      tellers = candidate.words.tellers
      singular = candidate.words.singular
      stamp = candidate.passage.stamp
    }
  }

  /// By the place of a group's first member among all candidates.
  private var groups: [Int: Group] = [:]
  private var holders = WordHolders()
  /// Open candidates by what a twin would have in common with them.
  private var open: [Likeness: Int] = [:]
  /// Candidates by the last day on which another may begin.
  private var deadlines = Deadlines()
  private var count = 0
  /// Pairs of passages that were looked at.
  private(set) var comparisons = 0

  /// A passage is compared with so many earlier ones for each of its words ...
  static let mostLooks = 256
  /// ... and linked to the so many that are most like it. Sets of fewer passages lose nothing.
  static let mostLinks = 96

  /// How many groups there are that something may still join.
  var waiting: Int { groups.count }

  /// Takes the next candidate.
  /// - Returns: groups that nothing can join any more, their members in order.
  mutating func add(_ candidate: Candidate) -> [[Candidate]] {
    let done = close(before: candidate.key.first)
    let likeness = Likeness(candidate)
    if let likeness, let twin = open[likeness] {
      add(candidate, as: twin)
      return done
    }
    if let likeness { open[likeness] = count }
    groups[count] = Group(members: [candidate], isOpen: true)
    link(count, candidate)
    deadlines.add(count, day: candidate.lastNeighbour)
    count += 1
    return done
  }

  /// The groups that nothing can join any more when no candidate comes that begins before a day.
  mutating func close(before day: Int) -> [[Candidate]] {
    var done: [[Candidate]] = []
    while let passed = deadlines.next(before: day) {
      if let passedOne = groups[passed]?.members.first {
        holders.remove(passed, from: passedOne.words)
        if let likeness = Likeness(passedOne) { open[likeness] = nil }
      }
      done += closed(passed)
    }
    return done
  }

  /// The groups that are left when no candidate is to come.
  mutating func finish() -> [[Candidate]] {
    var done: [[Candidate]] = []
    for open in groups.keys.sorted() where groups[open]?.isOpen ?? false { done += closed(open) }
    holders = WordHolders()
    open = [:]
    deadlines = Deadlines()
    return done
  }

  /// What one is linked to, its twin is as much.
  private mutating func add(_ candidate: Candidate, as twin: Int) {
    // Not the group itself: while it is held, its twins would be copied for each one more.
    guard let size = groups[twin]?.size, let sums = groups[twin]?.sums else { return }
    groups[twin]?.twins.append(candidate)
    let more = Double(size + 1) / Double(size)
    for (other, sum) in sums {
      groups[twin]?.sums[other] = sum * more
      groups[other]?.sums[twin] = sum * more
    }
  }

  /// Links a candidate to earlier ones that it shares a word with, those first that begin nearest.
  private mutating func link(_ index: Int, _ candidate: Candidate) {
    var found: [(index: Int, likeness: Double)] = []
    var looked: Set<Int> = []
    for (word, _) in candidate.words.weights {
      for other in holders.latest(of: word) where looked.insert(other).inserted {
        comparisons += 1
        if let likeness = groups[other]?.members[0].likeness(to: candidate), likeness > 0 {
          found.append((other, likeness))
        }
      }
      holders.add(index, to: word)
    }
    if found.count > Self.mostLinks {
      found.sort { ($0.likeness, -$0.index) > ($1.likeness, -$1.index) }
      found.removeLast(found.count - Self.mostLinks)
    }
    for (other, likeness) in found {
      let sum = likeness * Double(groups[other]?.size ?? 1)
      groups[index]?.sums[other] = sum
      groups[other]?.sums[index] = sum
    }
  }

  // MARK: Joining

  /// Notes that no candidate to come can be linked to one, and joins what can be joined now.
  private mutating func closed(_ index: Int) -> [[Candidate]] {
    groups[index]?.isOpen = false
    groups[index]?.knowsNearest = false
    var done: [[Candidate]] = []
    var changed = [index]
    while let one = changed.popLast() {
      guard let group = groups[one], !group.isOpen else { continue }
      guard let other = nearest(to: one, &changed) else {
        for neighbour in group.sums.keys { groups[neighbour]?.sums[one] = nil }
        done.append(group.inOrder)
        groups[one] = nil
        continue
      }
      if groups[other]?.isOpen ?? true { continue }
      if nearest(to: other, &changed) == one { join(min(one, other), max(one, other), &changed) }
    }
    return done
  }

  /// The closed or open group that is most like a closed one, and alike enough.
  ///
  /// - Parameter changed: takes the groups that have to be looked at again.
  private mutating func nearest(to one: Int, _ changed: inout [Int]) -> Int? {
    guard let group = groups[one] else { return nil }
    if group.knowsNearest { return group.nearest }
    var best: Int?
    while let link = nearestLink(of: one) {
      let other = link.a == one ? link.b : link.a
      if canBeSame(one, other) {
        best = other
        break
      }
      groups[one]?.sums[other] = nil
      groups[other]?.sums[one] = nil
      forget(one, asNearestOf: other, &changed)
    }
    groups[one]?.nearest = best
    groups[one]?.knowsNearest = true
    return best
  }

  private func nearestLink(of one: Int) -> Link? {
    guard let group = groups[one] else { return nil }
    var best: Link?
    for (other, sum) in group.sums {
      let pairs = group.size * (groups[other]?.size ?? 1)
      let link = Link(likeness: sum / Double(pairs), a: min(one, other), b: max(one, other))
      if link.likeness >= GroupingRules.leastLikeness, best.map({ $0 < link }) ?? true {
        best = link
      }
    }
    return best
  }

  private mutating func forget(_ one: Int, asNearestOf other: Int, _ changed: inout [Int]) {
    guard let group = groups[other], group.knowsNearest, group.nearest == one else { return }
    groups[other]?.knowsNearest = false
    if !group.isOpen { changed.append(other) }
  }

  /// Joins two groups; the first stays.
  private mutating func join(_ a: Int, _ b: Int, _ changed: inout [Int]) {
    guard let second = groups.removeValue(forKey: b), var joined = groups.removeValue(forKey: a)
    else { return }
    joined.members += second.members
    joined.twins += second.twins
    joined.sums[b] = nil
    for (other, sum) in second.sums where other != a { joined.sums[other, default: 0] += sum }
    joined.knowsNearest = false
    groups[a] = joined
    // In one order, so that the same passages give the same groups each time.
    for (other, sum) in joined.sums.sorted(by: { $0.key < $1.key }) {
      groups[other]?.sums[b] = nil
      groups[other]?.sums[a] = sum
      forget(a, asNearestOf: other, &changed)
      forget(b, asNearestOf: other, &changed)
    }
    changed.append(a)
  }

  private func canBeSame(_ a: Int, _ b: Int) -> Bool {
    guard let first = groups[a], let second = groups[b] else { return false }
    return first.members.allSatisfy { one in
      second.members.allSatisfy { one.canBeSame(as: $0) }
    }
  }
}

/// Two groups that could be joined.
private struct Link: Comparable {
  var likeness: Double
  var a: Int
  var b: Int

  /// Of equals the earlier groups come first.
  static func < (one: Link, other: Link) -> Bool {
    (one.likeness, -one.a, -one.b) < (other.likeness, -other.a, -other.b)
  }
}
