import Algorithms

/// Looks into ranges that are in order and do not overlap; each look takes logarithmic time.
extension Array where Element == Range<Int> {
  /// Index of the first range that ends after `offset`; `endIndex` when there is none.
  func firstIndex(endingAfter offset: Int) -> Int {
    partitioningIndex { $0.upperBound > offset }
  }

  /// Index of the first range that starts at `offset` or after it; `endIndex` when none does.
  func firstIndex(startingFrom offset: Int) -> Int {
    partitioningIndex { $0.lowerBound >= offset }
  }

  /// Index of the range that contains `offset`.
  func index(containing offset: Int) -> Int? {
    let index = firstIndex(endingAfter: offset)
    return index < count && self[index].contains(offset) ? index : nil
  }

  /// The last range that ends at `offset` or before it.
  func last(endingBy offset: Int) -> Range<Int>? {
    let index = firstIndex(endingAfter: offset)
    return index > 0 ? self[index - 1] : nil
  }
}
