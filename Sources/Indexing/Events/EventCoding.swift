import Articles
import Story
import Temporal

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
        fiscalYear: try reader.optional { reader throws(DamagedBytes) in try reader.int() }))
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
