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
    /// The place of its first member among all candidates; `nil`: no group stands here.
    var ordinal: Int?
    var members: [Candidate]
    /// Those that are alike in all to one of the members.
    var twins: [Candidate] = []
    /// Members and twins.
    var size = 1
    /// Sums of likeness to the members of other groups; only where there is some.
    var links = GroupLinks()
    /// A single candidate whose days may still meet another's.
    var isOpen = true
    /// What it has in common with twins to come, while it is open.
    var likeness: Likeness?
    /// Where the group stands that is most like it; `nil`: none is alike enough.
    var nearest: Int?
    var knowsNearest = false
    /// The last candidate that was compared with it, by its place among all.
    var lookedAtBy = -1

    /// Where no group stands.
    static var vacant: Group { Group(ordinal: nil, members: [], size: 0, isOpen: false) }

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
      stamp = candidate.stamp
    }
  }

  /// Groups where they stand; one that left gives its place to another.
  private var groups: [Group] = []
  private var free: [Int] = []
  private var holders = WordHolders()
  /// Open candidates by what a twin would have in common with them.
  private var open: [Likeness: Int] = [:]
  /// Where open candidates stand, by their places among all.
  private var places: [Int: Int] = [:]
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
  var waiting: Int { groups.count - free.count }

  /// Takes the next candidate.
  /// - Returns: groups that nothing can join any more, their members in order.
  mutating func add(_ candidate: Candidate) -> [[Candidate]] {
    let done = close(before: candidate.key.first)
    let likeness = Likeness(candidate)
    if let likeness, let twin = open[likeness] {
      add(candidate, as: twin)
      return done
    }
    let group = Group(ordinal: count, members: [candidate], likeness: likeness)
    let place = free.popLast() ?? groups.count
    if place < groups.count { groups[place] = group } else { groups.append(group) }
    if let likeness { open[likeness] = place }
    places[count] = place
    link(place, candidate)
    deadlines.add(count, day: candidate.lastNeighbour)
    count += 1
    return done
  }

  /// The groups that nothing can join any more when no candidate comes that begins before a day.
  mutating func close(before day: Int) -> [[Candidate]] {
    var done: [[Candidate]] = []
    while let passed = deadlines.next(before: day) {
      guard let place = places.removeValue(forKey: passed) else { continue }
      holders.remove(place, from: groups[place].members[0].words)
      if let likeness = groups[place].likeness { open[likeness] = nil }
      done += closed(place)
    }
    return done
  }

  /// The groups that are left when no candidate is to come.
  mutating func finish() -> [[Candidate]] {
    var done: [[Candidate]] = []
    for (_, place) in places.sorted(by: { $0.key < $1.key }) { done += closed(place) }
    self = PassageGroups(counted: count, comparisons)
    return done
  }

  init() {}

  private init(counted count: Int, _ comparisons: Int) {
    self.count = count
    self.comparisons = comparisons
  }

  /// What one is linked to, its twin is as much.
  private mutating func add(_ candidate: Candidate, as twin: Int) {
    groups[twin].twins.append(candidate)
    groups[twin].size += 1
    let size = groups[twin].size
    let more = Double(size) / Double(size - 1)
    guard let ordinal = groups[twin].ordinal else { return }
    for link in groups[twin].links.all {
      groups[twin].links.set(link.ordinal, at: link.place, to: link.sum * more)
      groups[link.place].links.set(ordinal, at: twin, to: link.sum * more)
    }
  }

  /// Links a candidate to earlier ones that it shares a word with, those first that begin nearest.
  private mutating func link(_ place: Int, _ candidate: Candidate) {
    var found: [(ordinal: Int, place: Int, likeness: Double)] = []
    for (word, _) in candidate.words.weights {
      for other in holders.latest(of: word) where groups[other].lookedAtBy != count {
        groups[other].lookedAtBy = count
        comparisons += 1
        if let likeness = groups[other].members[0].likeness(to: candidate), likeness > 0 {
          found.append((groups[other].ordinal ?? 0, other, likeness))
        }
      }
      holders.add(place, to: word)
    }
    if found.count > Self.mostLinks {
      found.sort { ($0.likeness, -$0.ordinal) > ($1.likeness, -$1.ordinal) }
      found.removeLast(found.count - Self.mostLinks)
    }
    found.sort { $0.ordinal < $1.ordinal }
    for (ordinal, other, likeness) in found {
      let sum = likeness * Double(groups[other].size)
      groups[place].links.set(ordinal, at: other, to: sum)
      groups[other].links.set(count, at: place, to: sum)
    }
  }

  // MARK: Joining

  /// Notes that no candidate to come can be linked to one, and joins what can be joined now.
  private mutating func closed(_ place: Int) -> [[Candidate]] {
    groups[place].isOpen = false
    groups[place].likeness = nil
    groups[place].knowsNearest = false
    var done: [[Candidate]] = []
    var changed = [place]
    while let one = changed.popLast() {
      guard let ordinal = groups[one].ordinal, !groups[one].isOpen else { continue }
      guard let other = nearest(to: one, &changed) else {
        let group = release(one)
        for link in group.links.all { groups[link.place].links.remove(ordinal) }
        done.append(group.inOrder)
        continue
      }
      if groups[other].isOpen { continue }
      if nearest(to: other, &changed) == one {
        let isFirst = ordinal < groups[other].ordinal ?? .max
        join(isFirst ? one : other, isFirst ? other : one, &changed)
      }
    }
    return done
  }

  /// Takes a group out; its place is free.
  private mutating func release(_ place: Int) -> Group {
    let group = groups[place]
    groups[place] = .vacant
    free.append(place)
    return group
  }

  /// Where the closed or open group stands that is most like a closed one, and alike enough.
  ///
  /// - Parameter changed: takes the groups that have to be looked at again.
  private mutating func nearest(to one: Int, _ changed: inout [Int]) -> Int? {
    if groups[one].knowsNearest { return groups[one].nearest }
    var best: Int?
    while let other = nearestLink(of: one) {
      if canBeSame(one, other) {
        best = other
        break
      }
      if let ordinal = groups[other].ordinal { groups[one].links.remove(ordinal) }
      if let ordinal = groups[one].ordinal { groups[other].links.remove(ordinal) }
      forget(one, asNearestOf: other, &changed)
    }
    groups[one].nearest = best
    groups[one].knowsNearest = true
    return best
  }

  /// Of equals the earlier groups come first.
  private func nearestLink(of one: Int) -> Int? {
    guard let ordinal = groups[one].ordinal else { return nil }
    let size = groups[one].size
    var best: (likeness: Double, a: Int, b: Int, place: Int)?
    for link in groups[one].links.all {
      let likeness = link.sum / Double(size * groups[link.place].size)
      guard likeness >= GroupingRules.leastLikeness else { continue }
      let (a, b) = (min(ordinal, link.ordinal), max(ordinal, link.ordinal))
      if best.map({ ($0.likeness, -$0.a, -$0.b) < (likeness, -a, -b) }) ?? true {
        best = (likeness, a, b, link.place)
      }
    }
    return best?.place
  }

  private mutating func forget(_ one: Int, asNearestOf other: Int, _ changed: inout [Int]) {
    guard groups[other].knowsNearest, groups[other].nearest == one else { return }
    groups[other].knowsNearest = false
    if !groups[other].isOpen { changed.append(other) }
  }

  /// Joins two groups; the first stays.
  private mutating func join(_ a: Int, _ b: Int, _ changed: inout [Int]) {
    guard let first = groups[a].ordinal, let ordinal = groups[b].ordinal else { return }
    let second = release(b)
    groups[a].members += second.members
    groups[a].twins += second.twins
    groups[a].size += second.size
    groups[a].links.remove(ordinal)
    groups[a].links.add(second.links, without: first)
    groups[a].knowsNearest = false
    // In one order, so that the same passages give the same groups each time.
    for link in groups[a].links.all {
      groups[link.place].links.remove(ordinal)
      groups[link.place].links.set(first, at: a, to: link.sum)
      forget(a, asNearestOf: link.place, &changed)
      forget(b, asNearestOf: link.place, &changed)
    }
    changed.append(a)
  }

  private func canBeSame(_ a: Int, _ b: Int) -> Bool {
    let second = groups[b].members
    return groups[a].members.allSatisfy { one in second.allSatisfy { one.canBeSame(as: $0) } }
  }
}
