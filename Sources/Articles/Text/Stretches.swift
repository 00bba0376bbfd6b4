import Algorithms

/// Stretches of a text, to be asked for many positions.
package struct Stretches: Sendable {
  /// In order, without overlaps.
  package let sorted: [Range<Int>]

  /// - Parameter ranges: in any order; those that overlap count as one.
  package init(_ ranges: [Range<Int>]) {
    var joined: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
      if let last = joined.last, range.lowerBound < last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    sorted = joined
  }

  package func contains(_ position: Int) -> Bool {
    let next = sorted.partitioningIndex { $0.upperBound > position }
    return next < sorted.count && sorted[next].contains(position)
  }

  package func overlaps(_ range: Range<Int>) -> Bool {
    let next = sorted.partitioningIndex { $0.upperBound > range.lowerBound }
    return next < sorted.count && sorted[next].overlaps(range)
  }
}
