import Foundation

/// Groups of candidates, and how alike they are to each other.
struct GroupLinks {
  /// What the members of two groups share.
  struct Bond {
    /// Sum of their likeness.
    var sum: Double
    /// Their days are known not to forbid that they are one.
    var isPossible: Bool
  }

  /// Candidates that tell the same, as far as it is known.
  struct Group {
    var members: [Candidate]
    /// To other groups; only where there is some likeness.
    var bonds: [Int: Bond] = [:]
    /// A single candidate whose days may still meet another's.
    var isOpen = true
    /// The link to the group that is most like it; `nil`: none is alike enough.
    fileprivate var nearest: Link?
    fileprivate var knowsNearest = true
  }

  /// By the place of a group's first member among all candidates.
  private(set) var groups: [Int: Group] = [:]

  mutating func add(_ index: Int, _ candidate: Candidate) {
    groups[index] = Group(members: [candidate])
  }

  /// Notes that no candidate to come can be linked to one.
  mutating func close(_ index: Int) { groups[index]?.isOpen = false }

  func isOpen(_ index: Int) -> Bool { groups[index]?.isOpen ?? false }

  /// Links two groups of one candidate.
  mutating func link(_ a: Int, _ b: Int, _ likeness: Double) {
    let bond = Bond(sum: likeness, isPossible: true)
    groups[a]?.bonds[b] = bond
    groups[b]?.bonds[a] = bond
    offer(a, to: b)
    offer(b, to: a)
  }

  /// The likeness of two groups, where it may be enough.
  private func link(_ a: Int, _ b: Int, _ bond: Bond) -> Link {
    let pairs = size(a) * size(b)
    let likeness =
      pairs == 1 ? bond.sum : bond.sum / pow(Double(pairs), GroupingRules.sizeExponent)
    return Link(likeness: likeness, a: min(a, b), b: max(a, b))
  }

  private func size(_ index: Int) -> Int { groups[index]?.members.count ?? 1 }

  // MARK: The nearest

  /// The link to the group that is most like one, and alike enough.
  mutating func nearest(to one: Int) -> Link? {
    guard let group = groups[one] else { return nil }
    if group.knowsNearest { return group.nearest }
    var best: Link?
    while let link = bestLink(of: one) {
      if isPossible(one, link.other(than: one)) {
        best = link
        break
      }
    }
    groups[one]?.nearest = best
    groups[one]?.knowsNearest = true
    return best
  }

  private func bestLink(of one: Int) -> Link? {
    var best: Link?
    for (other, bond) in groups[one]?.bonds ?? [:] {
      let link = link(one, other, bond)
      if link.likeness >= GroupingRules.leastLikeness, best.map({ $0 < link }) ?? true {
        best = link
      }
    }
    return best
  }

  /// Whether two groups may be one by their days; where they may not they are unlinked.
  private mutating func isPossible(_ a: Int, _ b: Int) -> Bool {
    guard let first = groups[a], let second = groups[b], let bond = first.bonds[b] else {
      return false
    }
    if bond.isPossible { return true }
    let isPossible = first.members.allSatisfy { one in
      second.members.allSatisfy { one.canBeSame(as: $0) }
    }
    for (one, other) in [(a, b), (b, a)] {
      if isPossible {
        groups[one]?.bonds[other]?.isPossible = true
      } else {
        groups[one]?.bonds[other] = nil
      }
    }
    return isPossible
  }

  private mutating func forget(_ one: Int, asNearestOf other: Int) -> Bool {
    guard let group = groups[other], group.knowsNearest,
      let nearest = group.nearest, nearest.other(than: other) == one
    else { return false }
    groups[other]?.knowsNearest = false
    return true
  }

  /// Looks whether a group is nearer to another than what was nearest to it.
  @discardableResult
  private mutating func offer(_ one: Int, to other: Int) -> Bool {
    guard let group = groups[other], group.knowsNearest, let bond = group.bonds[one] else {
      return false
    }
    let link = link(one, other, bond)
    guard link.likeness >= GroupingRules.leastLikeness, group.nearest.map({ $0 < link }) ?? true
    else { return false }
    groups[other]?.knowsNearest = false
    return true
  }

  // MARK: Joining

  /// Joins two groups; the first stays.
  /// - Returns: closed groups that may have another nearest one now.
  mutating func join(_ link: Link) -> Set<Int> {
    let (a, b) = (link.a, link.b)
    guard let second = groups.removeValue(forKey: b), var joined = groups.removeValue(forKey: a)
    else { return [] }
    let firstBonds = joined.bonds
    joined.members = (joined.members + second.members).sorted { $0.key < $1.key }
    for (other, bond) in second.bonds {
      guard let first = firstBonds[other] else {
        joined.bonds[other] = Bond(sum: bond.sum, isPossible: false)
        continue
      }
      joined.bonds[other] = Bond(
        sum: first.sum + bond.sum, isPossible: first.isPossible && bond.isPossible)
    }
    for other in firstBonds.keys where second.bonds[other] == nil {
      joined.bonds[other]?.isPossible = false
    }
    joined.bonds[a] = nil
    joined.bonds[b] = nil
    joined.knowsNearest = false
    groups[a] = joined
    var changed: Set<Int> = [a]
    for (other, bond) in joined.bonds {
      groups[other]?.bonds[b] = nil
      groups[other]?.bonds[a] = bond
      let isForgotten =
        forget(a, asNearestOf: other) || forget(b, asNearestOf: other) || offer(a, to: other)
      if isForgotten, !isOpen(other) { changed.insert(other) }
    }
    return changed
  }

  /// Takes a group out.
  mutating func remove(_ index: Int) -> [Candidate]? {
    guard let group = groups.removeValue(forKey: index) else { return nil }
    for other in group.bonds.keys { groups[other]?.bonds[index] = nil }
    return group.members
  }

  // MARK: What others may bring

  /// Whether what may be joined before two groups can make one of them nearer to others than they
  /// are to each other.
  mutating func mayRise(_ link: Link) -> Bool {
    mayRise(link.a, above: link.likeness, besides: link.b)
      || mayRise(link.b, above: link.likeness, besides: link.a)
  }

  /// Whether a group that is alike enough to no other may become so.
  mutating func mayRise(_ one: Int) -> Bool {
    mayRise(one, above: GroupingRules.leastLikeness.nextDown, besides: nil)
  }

  /// A joined group is more like a third than its parts were by so much at most, over and again.
  private static let margin = 0.8

  private mutating func mayRise(_ one: Int, above least: Double, besides partner: Int?) -> Bool {
    var shares: [Share] = []
    for (other, bond) in groups[one]?.bonds ?? [:] where other != partner {
      shares.append(Share(group: other, sum: bond.sum, size: size(other)))
    }
    guard most(of: shares, to: one) > least else { return false }
    shares = shares.filter { isPossible(one, $0.group) }
    guard most(of: shares, to: one) > least else { return false }
    var seen: Set<Int> = partner.map { [one, $0] } ?? [one]
    let byGroup = Dictionary(shares.map { ($0.group, $0) }, uniquingKeysWith: { a, _ in a })
    for share in shares.sorted(by: { $0.group < $1.group })
    where seen.insert(share.group).inserted {
      // Whatever may be joined with it before.
      var isMoving = false
      var together: [Share] = []
      var rest = [share.group]
      while let next = rest.popLast() {
        if let share = byGroup[next] { together.append(share) }
        if isOpen(next) { isMoving = true }
        for (other, bond) in groups[next]?.bonds ?? [:] where other != one && other != partner {
          let likeness = link(next, other, bond).likeness
          guard likeness > least * Self.margin, isPossible(next, other) else { continue }
          if likeness > least { isMoving = true }
          if seen.insert(other).inserted { rest.append(other) }
        }
      }
      if isMoving, together.count > 1, most(of: together, to: one) > least { return true }
    }
    return false
  }

  private struct Share {
    var group: Int
    var sum: Double
    var size: Int
  }

  /// How alike a group may be at most to some of others, were they one.
  private func most(of shares: [Share], to one: Int) -> Double {
    let sorted = shares.sorted { a, b in
      (a.sum / Double(a.size), -a.group) > (b.sum / Double(b.size), -b.group)
    }
    var (sum, members, most) = (0.0, 0, 0.0)
    for share in sorted {
      sum += share.sum
      members += share.size
      most = max(most, sum / pow(Double(members * size(one)), GroupingRules.sizeExponent))
    }
    return most
  }
}

/// Two groups that could be joined.
struct Link: Comparable {
  var likeness: Double
  /// The one whose first member is earlier.
  var a: Int
  var b: Int

  func other(than one: Int) -> Int { one == a ? b : a }

  /// Of equals the earlier groups come first.
  static func < (one: Link, other: Link) -> Bool {
    (one.likeness, -one.a, -one.b) < (other.likeness, -other.a, -other.b)
  }
}
