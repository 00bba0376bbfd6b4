/// Records given in any order and taken in theirs, of which only so many are in memory at a time.
///
/// What does not fit is sorted in portions, which are written one after the other and merged where
/// they are read: n log n comparisons for n records, and two passes over the file.
struct SortedRecords<Record: BitwiseCopyable & Comparable & Sendable> {
  private let capacity: Int
  private let portions: RecordList<Record>
  /// Where each written portion lies.
  private var places: [Range<Int>] = []
  private var recent: [Record] = []

  /// - Parameters:
  ///   - capacity: so many records are kept in memory.
  init(blank: Record, folder: String, capacity: Int = 1 << 19) {
    self.capacity = capacity
    portions = RecordList(blank: blank, folder: folder, capacity: 1)
  }

  mutating func add(_ record: Record) throws(ScratchError) {
    recent.append(record)
    if recent.count >= capacity { try writePortion() }
  }

  /// Reads all records from the first; more may not be added after that.
  mutating func reader() throws(ScratchError) -> Reader {
    if places.isEmpty {
      recent.sort()
      return Reader(sorted: recent)
    }
    if !recent.isEmpty { try writePortion() }
    recent = []
    return try Reader(portions, places, capacity: capacity)
  }

  private mutating func writePortion() throws(ScratchError) {
    recent.sort()
    places.append(try portions.append(recent))
    recent.removeAll(keepingCapacity: true)
  }

  /// One way through the records.
  struct Reader {
    /// A portion as far as it is in memory.
    private struct Portion {
      var records: [Record]
      var next = 0
      /// Not yet in memory.
      var rest: Range<Int>
    }

    private let list: RecordList<Record>?
    private var portions: [Portion]
    /// Indices of portions that have records left: a heap by the next record of each.
    private var heap: [Int] = []
    private let step: Int

    fileprivate init(sorted: [Record]) {
      list = nil
      step = 0
      portions = [Portion(records: sorted, rest: 0..<0)]
      if !sorted.isEmpty { heap = [0] }
    }

    fileprivate init(
      _ list: RecordList<Record>, _ places: [Range<Int>], capacity: Int
    ) throws(ScratchError) {
      self.list = list
      step = max(64, capacity / places.count / 2)
      portions = places.map { Portion(records: [], rest: $0) }
      for index in portions.indices {
        try refill(index)
        heap.append(index)
        siftUp()
      }
    }

    mutating func next() throws(ScratchError) -> Record? {
      guard let first = heap.first else { return nil }
      let record = portions[first].records[portions[first].next]
      portions[first].next += 1
      if portions[first].next == portions[first].records.count { try refill(first) }
      if portions[first].records.isEmpty {
        let last = heap.removeLast()
        if heap.isEmpty { return record }
        heap[0] = last
      }
      siftDown()
      return record
    }

    private mutating func refill(_ index: Int) throws(ScratchError) {
      let rest = portions[index].rest
      let places = rest.prefix(step)
      portions[index].next = 0
      portions[index].records = try list?.records(at: places) ?? []
      portions[index].rest = rest.dropFirst(step)
    }

    private func isBefore(_ a: Int, _ b: Int) -> Bool {
      let (one, other) = (heap[a], heap[b])
      return portions[one].records[portions[one].next]
        < portions[other].records[portions[other].next]
    }

    private mutating func siftUp() {
      var child = heap.count - 1
      while child > 0, isBefore(child, (child - 1) / 2) {
        heap.swapAt(child, (child - 1) / 2)
        child = (child - 1) / 2
      }
    }

    private mutating func siftDown() {
      var parent = 0
      while true {
        var least = parent
        for child in [2 * parent + 1, 2 * parent + 2]
        where child < heap.count && isBefore(child, least) { least = child }
        if least == parent { return }
        heap.swapAt(parent, least)
        parent = least
      }
    }
  }
}
