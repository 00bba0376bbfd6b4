import HeapModule

/// The open candidates that have a word, and how many closed ones came between them: closed ones
/// count among the latest though they are forgotten.
struct WordHolders {
  private struct Holder {
    var candidate: Int
    /// How many had the word before it.
    var ordinal: Int
  }

  private struct Line {
    var count = 0
    var holders: [Holder] = []

    mutating func add(_ candidate: Int) {
      holders.append(Holder(candidate: candidate, ordinal: count))
      count += 1
      if holders.count >= 2 * PassageGroups.mostLooks {
        let first = count - PassageGroups.mostLooks
        holders.removeAll { $0.ordinal < first }
      }
    }

    /// Whether somebody is left.
    mutating func remove(_ candidate: Int) -> Bool {
      if let index = holders.firstIndex(where: { $0.candidate == candidate }) {
        holders.remove(at: index)
      }
      return !holders.isEmpty
    }
  }

  private var lines: [UInt64: Line] = [:]

  /// The open ones among the latest candidates that have the word, in order.
  func latest(of word: UInt64) -> some Sequence<Int> {
    let line = lines[word] ?? Line()
    let first = line.count - PassageGroups.mostLooks
    return line.holders.drop { $0.ordinal < first }.lazy.map(\.candidate)
  }

  mutating func add(_ candidate: Int, to word: UInt64) {
    lines[word, default: Line()].add(candidate)
  }

  /// Forgets a candidate; of a word that nobody has any more nothing is left.
  mutating func remove(_ candidate: Int, from words: FocusWords) {
    for (word, _) in words.weights where !(lines[word]?.remove(candidate) ?? true) {
      lines[word] = nil
    }
  }
}

/// Candidates by the day after which none can join them: the earliest first.
struct Deadlines {
  private struct Deadline: Comparable {
    var day: Int
    var candidate: Int

    static func < (a: Deadline, b: Deadline) -> Bool {
      (a.day, a.candidate) < (b.day, b.candidate)
    }
  }

  private var heap = Heap<Deadline>()

  mutating func add(_ candidate: Int, day: Int) {
    heap.insert(Deadline(day: day, candidate: candidate))
  }

  /// Takes out the next whose day is before another.
  mutating func next(before day: Int) -> Int? {
    guard let first = heap.min, first.day < day else { return nil }
    return heap.removeMin().candidate
  }
}
