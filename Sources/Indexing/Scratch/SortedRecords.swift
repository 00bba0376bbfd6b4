import HeapModule

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
      return try Reader(sorted: recent)
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
      var records: ArraySlice<Record>
      /// Not yet in memory.
      var rest: Range<Int>
    }

    /// The next record of a portion.
    private struct Head: Comparable {
      var record: Record
      var portion: Int

      static func < (a: Head, b: Head) -> Bool { a.record < b.record }
    }

    private let list: RecordList<Record>?
    private var portions: [Portion]
    private var heads = Heap<Head>()
    private let step: Int

    fileprivate init(sorted: [Record]) throws(ScratchError) {
      list = nil
      step = 0
      portions = [Portion(records: sorted[...], rest: 0..<0)]
      try readHead(of: 0)
    }

    fileprivate init(
      _ list: RecordList<Record>, _ places: [Range<Int>], capacity: Int
    ) throws(ScratchError) {
      self.list = list
      step = max(64, capacity / places.count / 2)
      portions = places.map { Portion(records: [], rest: $0) }
      for index in portions.indices { try readHead(of: index) }
    }

    mutating func next() throws(ScratchError) -> Record? {
      guard let head = heads.popMin() else { return nil }
      try readHead(of: head.portion)
      return head.record
    }

    private mutating func readHead(of index: Int) throws(ScratchError) {
      if portions[index].records.isEmpty, let list {
        let rest = portions[index].rest
        portions[index].records = try list.records(at: rest.prefix(step))[...]
        portions[index].rest = rest.dropFirst(step)
      }
      if let record = portions[index].records.popFirst() {
        heads.insert(Head(record: record, portion: index))
      }
    }
  }
}
