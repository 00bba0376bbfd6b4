/// Groups the passages that tell the same, day by day, by average link
/// (`GroupingRules.sizeExponent`): candidates come in order of their keys, and a group leaves as
/// soon as nothing can join it any more.
///
/// The result is that of joining, among all groups of all days, the two that are most alike first,
/// until none are alike enough. Two groups that are each other's nearest are joined at once when
/// others that may be joined before them bring neither of them a nearer one. So what is in memory
/// are the candidates whose days may still meet another's, and those that wait for one of them. Two
/// groups whose days forbid it anywhere are never joined.
struct PassageGroups {
  private var links = GroupLinks()
  private var holders = WordHolders()
  /// Candidates by the last day on which another may begin.
  private var deadlines = Deadlines()
  private var count = 0
  /// Groups that have to be looked at again: nothing can be linked to them any more.
  private var changed: Set<Int> = []
  /// Groups that wait for what happens to others.
  private var stuck: Set<Int> = []
  /// Pairs of passages that were looked at.
  private(set) var looks = 0

  /// A passage is compared with so many earlier ones for each of its words ...
  static let mostLooks = 256
  /// ... and linked to the so many that are most like it. Sets of fewer passages lose nothing.
  static let mostLinks = 96

  /// How many groups there are that something may still join.
  var waiting: Int { links.groups.count }

  /// Takes the next candidate.
  /// - Returns: groups that nothing can join any more, their members in order.
  mutating func add(_ candidate: Candidate) -> [[Candidate]] {
    while let passed = deadlines.next(before: candidate.key.first) {
      if let words = links.groups[passed]?.members.first?.words {
        holders.remove(passed, from: words)
      }
      links.close(passed)
      changed.insert(passed)
    }
    let done = changed.isEmpty ? [] : settled()
    links.add(count, candidate)
    link(count, candidate)
    deadlines.add(count, day: candidate.lastNeighbour)
    count += 1
    return done
  }

  /// The groups that are left when no candidate is to come.
  mutating func finish() -> [[Candidate]] {
    for (index, group) in links.groups where group.isOpen {
      links.close(index)
      changed.insert(index)
    }
    holders = WordHolders()
    deadlines = Deadlines()
    return settled()
  }

  /// Links a candidate to earlier ones that it shares a word with, those first that begin nearest.
  private mutating func link(_ index: Int, _ candidate: Candidate) {
    var found: [(index: Int, likeness: Double)] = []
    var looked: Set<Int> = []
    for (word, _) in candidate.words.weights {
      for other in holders.latest(of: word) where looked.insert(other).inserted {
        looks += 1
        if let likeness = links.groups[other]?.members[0].likeness(to: candidate), likeness > 0 {
          found.append((other, likeness))
        }
      }
      holders.add(index, to: word)
    }
    if found.count > Self.mostLinks {
      found.sort { ($0.likeness, -$0.index) > ($1.likeness, -$1.index) }
      found.removeLast(found.count - Self.mostLinks)
    }
    for (other, likeness) in found { links.link(index, other, likeness) }
  }

  /// Joins what can be joined now, the most alike first, and takes out the groups that nothing can
  /// join any more.
  private mutating func settled() -> [[Candidate]] {
    var done: [[Candidate]] = []
    var hasMoved = true
    while hasMoved {
      hasMoved = false
      changed.formUnion(stuck)
      stuck.removeAll()
      var alone: [Int] = []
      var pairs = LinkHeap()
      repeat {
        for one in changed.sorted() {
          guard let link = links.nearest(to: one) else {
            alone.append(one)
            continue
          }
          let other = link.other(than: one)
          if !links.isOpen(other), links.nearest(to: other) == link { pairs.push(link) }
        }
        changed.removeAll()
        guard let link = pairs.pop() else { break }
        guard links.nearest(to: link.a) == link, links.nearest(to: link.b) == link else { continue }
        if links.mayRise(link) {
          stuck.formUnion([link.a, link.b])
        } else {
          changed = links.join(link)
          hasMoved = true
        }
      } while true
      for one in alone.sorted() where links.groups[one] != nil && links.nearest(to: one) == nil {
        if links.mayRise(one) {
          stuck.insert(one)
        } else if let members = links.remove(one) {
          done.append(members)
          hasMoved = true
        }
      }
    }
    return done
  }
}
