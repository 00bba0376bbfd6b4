import Algorithms

/// The groups that a group has something in common with, in order of their first members: few, and
/// looked at far more often than changed.
struct GroupLinks {
  struct Link {
    /// The place of the other's first member among all candidates.
    var ordinal: Int
    /// Where the other stands.
    var place: Int
    /// Sum of likeness of all members to all of the other's.
    var sum: Double
  }

  private(set) var all: [Link] = []

  mutating func set(_ ordinal: Int, at place: Int, to sum: Double) {
    let index = index(of: ordinal)
    let link = Link(ordinal: ordinal, place: place, sum: sum)
    if index < all.count, all[index].ordinal == ordinal {
      all[index] = link
    } else {
      all.insert(link, at: index)
    }
  }

  mutating func remove(_ ordinal: Int) {
    let index = index(of: ordinal)
    if index < all.count, all[index].ordinal == ordinal { all.remove(at: index) }
  }

  /// Adds another's sums to these.
  ///
  /// - Parameter own: a group that is left out: that whose links these are.
  mutating func add(_ other: GroupLinks, without own: Int) {
    var joined: [Link] = []
    joined.reserveCapacity(all.count + other.all.count)
    var rest = all[...]
    for var link in other.all where link.ordinal != own {
      while let next = rest.first, next.ordinal <= link.ordinal {
        rest.removeFirst()
        if next.ordinal == link.ordinal {
          link.sum = next.sum + link.sum
        } else {
          joined.append(next)
        }
      }
      joined.append(link)
    }
    all = joined + rest
  }

  private func index(of ordinal: Int) -> Int {
    // Mostly the newest is asked for.
    if let last = all.last, last.ordinal < ordinal { return all.count }
    return all.partitioningIndex { $0.ordinal >= ordinal }
  }
}
