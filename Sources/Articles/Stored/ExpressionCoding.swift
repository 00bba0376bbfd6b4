import Temporal

/// A time expression as bytes.
package enum ExpressionCoding {
  package static func bytes(of expression: TimeExpression) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(expression.bytes)
    writer.write(expression.type.rawValue)
    writer.write(expression.value)
    writer.write(expression.mod) { $0.write($1.rawValue) }
    writer.write(expression.range) { $0.write($1) }
    writer.write(expression.countedFrom) { $0.write($1) }
    return writer.bytes
  }

  package static func expression(from bytes: [UInt8]) throws(DamagedBytes) -> TimeExpression {
    var reader = ByteReader(bytes)
    return TimeExpression(
      bytes: try reader.range(), type: try reader.named(), value: try reader.text(),
      mod: try reader.optional { reader throws(DamagedBytes) in try reader.named() },
      range: try reader.optional { reader throws(DamagedBytes) in try reader.dayRange() },
      countedFrom: try reader.optional { reader throws(DamagedBytes) in try reader.reference() })
  }
}

extension ByteWriter {
  package mutating func write(_ days: DayRange) {
    write(days.first) { $0.write($1.number) }
    write(days.last) { $0.write($1.number) }
    write(days.precision.rawValue)
    write(days.extent.rawValue)
  }

  fileprivate mutating func write(_ reference: Reference) {
    switch reference {
    case .publication(let days):
      write(UInt(0))
      write(days)
    case .document(let zone, let days):
      write(UInt(1))
      write(zone)
      write(days)
    case .expression(let bytes, let days):
      write(UInt(2))
      write(bytes)
      write(days)
    }
  }
}

extension ByteReader {
  package mutating func dayRange() throws(DamagedBytes) -> DayRange {
    let days = DayRange(
      first: try optional { reader throws(DamagedBytes) in try reader.day() },
      last: try optional { reader throws(DamagedBytes) in try reader.day() },
      precision: try named(), extent: try named())
    if let first = days.first, let last = days.last, first > last {
      throw DamagedBytes("days that end before they begin")
    }
    return days
  }

  private mutating func day() throws(DamagedBytes) -> Day {
    let number = try int()
    guard StoredDays.numbers.contains(number) else { throw DamagedBytes("\(number) is no day") }
    return Day(number: number)
  }

  fileprivate mutating func reference() throws(DamagedBytes) -> Reference {
    switch try unsigned() {
    case 0: .publication(try dayRange())
    case 1: .document(zone: try int(), try dayRange())
    case 2: .expression(bytes: try range(), try dayRange())
    default: throw DamagedBytes()
    }
  }
}

/// The days that may be stored: three thousand million years either way, which is further than any
/// that can be written in an article and so little that days can be counted with.
package enum StoredDays {
  /// Further than any of them.
  package static let open = 1 << 40
  package static let numbers = 1 - open...open - 1
}
