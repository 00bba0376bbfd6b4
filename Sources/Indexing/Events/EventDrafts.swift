import Articles
import Story

/// Events as they are made, in no order, to be taken in order of id: outside memory where they are
/// many.
struct EventDrafts {
  private struct Entry: BitwiseCopyable, Comparable {
    static let blank = Entry(id: 0, start: 0, end: 0)
    var id: Int64
    var start: Int
    var end: Int

    static func < (a: Entry, b: Entry) -> Bool { (a.id, a.start) < (b.id, b.start) }
  }

  private let coding: EventCoding
  private let kept: RecordList<UInt8>
  private var entries: SortedRecords<Entry>
  private(set) var count = 0

  init(order: PublicationOrder, folder: String) {
    coding = EventCoding(order: order)
    kept = RecordList(folder: folder)
    entries = SortedRecords(blank: .blank, folder: folder, capacity: 1 << 16)
  }

  /// - Parameter event: without an id.
  mutating func add(_ event: Event) throws(ScratchError) {
    let hash = event.passages.first.map { EventID.hash(founding: $0, name: event.key ?? "") }
    let id = EventID(days: event.date.days, hash: hash ?? 0)
    let places = try kept.append(coding.bytes(of: event))
    count += 1
    try entries.add(Entry(id: id.number, start: places.lowerBound, end: places.upperBound))
  }

  /// Calls `body` with the events and their ids, in order. Two whose ids come out the same are told
  /// apart by their titles.
  mutating func forEach(_ body: (Event) throws -> Void) throws {
    var reader = try entries.reader()
    var last = Int64.min
    var same: [Event] = []
    func give() throws {
      for var event in same.sorted(by: { $0.title < $1.title }) {
        last = max(event.id.number, last == .min ? .min : last + 1)
        event.id = EventID(number: last)
        try body(event)
      }
      same.removeAll()
    }
    while let entry = try reader.next() {
      if same.first.map({ $0.id.number != entry.id }) ?? false { try give() }
      var event = try coding.event(from: try kept.records(at: entry.start..<entry.end))
      event.id = EventID(number: entry.id)
      same.append(event)
    }
    try give()
  }
}
