import Synchronization

/// Records in the order they came, to be read again by their places: in memory while they are few,
/// then in a scratch file. May be read from several threads once all are there.
final class RecordList<Record: BitwiseCopyable & Sendable>: Sendable {
  private struct State {
    /// Those after `stored`.
    var recent: [Record] = []
    /// How many are in the file.
    var stored = 0
    var file: ScratchFile?
  }

  private let folder: String
  private let capacity: Int
  /// What stands for a record before it is read.
  private let blank: Record
  private let state = Mutex(State())

  /// - Parameters:
  ///   - folder: where the file is made, should there be one.
  ///   - capacity: so many records are kept in memory.
  init(blank: Record, folder: String, capacity: Int) {
    (self.blank, self.folder, self.capacity) = (blank, folder, capacity)
  }

  var count: Int { state.withLock { $0.stored + $0.recent.count } }

  /// - Returns: the places of the new records; they are read together or in parts.
  @discardableResult
  func append(_ records: [Record]) throws(ScratchError) -> Range<Int> {
    try state.withLock { state throws(ScratchError) in
      let start = state.stored + state.recent.count
      state.recent += records
      if state.recent.count >= capacity {
        if state.file == nil { state.file = try ScratchFile(in: folder) }
        try state.file?.write(state.recent, at: state.stored * MemoryLayout<Record>.stride)
        state.stored += state.recent.count
        state.recent.removeAll(keepingCapacity: true)
      }
      return start..<(start + records.count)
    }
  }

  /// The records at some places.
  func records(at places: Range<Int>) throws(ScratchError) -> [Record] {
    let (file, stored, recent) = state.withLock { state in
      let inMemory = max(places.lowerBound, state.stored)..<max(places.upperBound, state.stored)
      let recent = state.recent.dropFirst(inMemory.lowerBound - state.stored)
      return (state.file, state.stored, Array(recent.prefix(inMemory.count)))
    }
    guard let file, places.lowerBound < stored else { return recent }
    var records = Array(repeating: blank, count: min(places.upperBound, stored) - places.lowerBound)
    try file.read(into: &records, at: places.lowerBound * MemoryLayout<Record>.stride)
    return recent.isEmpty ? records : records + recent
  }
}

extension RecordList where Record == UInt8 {
  /// Bytes of any length, which their places give back.
  convenience init(folder: String) {
    self.init(blank: 0, folder: folder, capacity: 4 << 20)
  }
}
