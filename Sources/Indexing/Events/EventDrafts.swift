import Articles
import Story
import Temporal

/// Events as they are made, in no order, to be taken in order of id: outside memory where they are
/// many.
struct EventDrafts {
  private struct Entry: BitwiseCopyable, Comparable {
    static let blank = Entry(id: 0, number: 0, start: 0, end: 0)
    var id: Int64
    var number: Int
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
  /// - Returns: its number, from 0.
  mutating func add(_ event: Event) throws(ScratchError) -> Int {
    let hash = event.passages.first.map { EventID.hash(founding: $0, name: event.key ?? "") }
    let id = EventID(days: event.date.days, minute: event.date.minute, hash: hash ?? 0)
    let places = try kept.append(coding.bytes(of: event))
    defer { count += 1 }
    try entries.add(
      Entry(
        id: id.number, number: count, start: places.lowerBound, end: places.upperBound))
    return count
  }

  /// Calls `body` with the events, their ids filled in, and their numbers, in order. Two whose ids come out the same are told
  /// apart by their titles.
  mutating func forEach(_ body: (Event, Int) throws -> Void) throws {
    var reader = try entries.reader()
    var last = Int64.min
    var same: [(event: Event, number: Int)] = []
    func give() throws {
      for (event, number) in same.sorted(by: { $0.event.title < $1.event.title }) {
        var event = event
        last = max(event.id.number, last == .min ? .min : last + 1)
        event.id = EventID(number: last)
        try body(event, number)
      }
      same.removeAll()
    }
    while let entry = try reader.next() {
      if same.first.map({ $0.event.id.number != entry.id }) ?? false { try give() }
      var event = try coding.event(from: try kept.records(at: entry.start..<entry.end))
      event.id = EventID(number: entry.id)
      same.append((event, entry.number))
    }
    try give()
  }
}

/// A whole event as bytes, its articles as their places in the order of publication.
struct EventCoding {
  let order: PublicationOrder

  func bytes(of event: Event) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(Int(event.id.number))
    writer.write(event.title)
    writer.write(event.date.edtf)
    writer.write(event.date.days)
    writer.write(event.date.mod) { $0.write($1.rawValue) }
    writer.write(event.date.fiscalYear) { $0.write($1) }
    writer.write(event.date.minute) { $0.write($1) }
    for text in [event.kind, event.summary, event.landmark, event.key] {
      writer.write(text) { $0.write($1) }
    }
    writer.write(event.places) { $0.write($1) }
    writer.write(event.people) { $0.write($1) }
    writer.write(UInt(event.curated ? 1 : 0))
    writer.write(event.passages) { $0.write($1, rank: order.rank) }
    writer.write(event.reports) { write($1, to: &$0) }
    writer.write(event.disagreement) {
      $0.write($1.follows) { $0.write(order.rank($1)) }
      $0.write($1.against) { $0.write(order.rank($1)) }
    }
    return writer.bytes
  }

  func event(from bytes: [UInt8]) throws(DamagedBytes) -> Event {
    var reader = ByteReader(bytes)
    var event = Event(
      id: EventID(number: Int64(try reader.int())), title: try reader.string(),
      date: EventDate(
        edtf: try reader.string(), days: try reader.dayRange(),
        mod: try reader.optional { reader throws(DamagedBytes) in try reader.named() },
        fiscalYear: try reader.optional { reader throws(DamagedBytes) in try reader.int() },
        minute: try reader.optional { reader throws(DamagedBytes) in try reader.int() }))
    event.kind = try reader.optionalString()
    event.summary = try reader.optionalString()
    event.landmark = try reader.optionalString()
    event.key = try reader.optionalString()
    event.places = try reader.array { reader throws(DamagedBytes) in try reader.string() }
    event.people = try reader.array { reader throws(DamagedBytes) in try reader.string() }
    event.curated = try reader.unsigned() == 1
    event.passages = try reader.array { reader throws(DamagedBytes) in
      try reader.passage(id: order.id)
    }
    event.reports = try reader.array { reader throws(DamagedBytes) in try report(from: &reader) }
    event.disagreement = try reader.optional { reader throws(DamagedBytes) in
      DateDisagreement(follows: try articles(from: &reader), against: try articles(from: &reader))
    }
    return event
  }

  private func write(_ report: Report, to writer: inout ByteWriter) {
    writer.write(order.rank(report.article))
    writer.write(UInt(report.first ? 1 : 0))
    writer.write(report.afterFirst) { $0.write($1) }
    writer.write(report.afterEvent) { $0.write($1) }
    writer.write(report.basis) { $0.write($1) }
    writer.write(report.days) { $0.write($1) }
  }

  private func report(from reader: inout ByteReader) throws(DamagedBytes) -> Report {
    Report(
      article: order.id(try reader.int()), first: try reader.unsigned() == 1,
      afterFirst: try reader.optional { reader throws(DamagedBytes) in try reader.bounds() },
      afterEvent: try reader.optional { reader throws(DamagedBytes) in try reader.bounds() },
      basis: try reader.optionalString(),
      days: try reader.optional { reader throws(DamagedBytes) in try reader.dayRange() })
  }

  private func articles(from reader: inout ByteReader) throws(DamagedBytes) -> [String] {
    try reader.array { reader throws(DamagedBytes) in order.id(try reader.int()) }
  }
}
