import Story
import Temporal
import Yams

// Dates in an edition: EDTF or a fiscal year, with bounds and a modifier beside them.
extension EditionReader {
  /// The date under `key`, with `from`, `to`, `extent` and `mod` beside it.
  mutating func date(
    _ fields: [String: Node], key: String, node: Node, isRequired: Bool
  ) -> EventDate? {
    guard let dateNode = fields[key] else {
      if isRequired { nodes.note("'\(key)' is missing", at: node) }
      for bound in ["from", "to"] {
        if let stray = fields[bound] { nodes.note("'\(bound)' needs a '\(key)'", at: stray) }
      }
      return nil
    }
    guard let text = nodes.text(dateNode, what: key) else { return nil }
    var date: EventDate
    if let year = fiscalYear(text) {
      let days = DayRange.fiscalYear(year)
      let (before, own) = (EDTF(days: .year(year - 1)), EDTF(days: .year(year)))
      date = EventDate(edtf: "\(before)-10/\(own)-09", days: days, fiscalYear: year)
    } else {
      do throws(EDTFError) {
        date = EventDate(try EDTF(text))
      } catch {
        nodes.note("\(key): \(error)", at: dateNode)
        return nil
      }
    }
    let mod = nodes.choice(
      fields["mod"], what: "mod",
      among: [("START", Modifier.start), ("MID", .mid), ("END", .end), ("APPROX", .approx)])
    if let mod { date.modify(by: mod) }
    let extent = nodes.choice(
      fields["extent"], what: "extent", among: [("lasting", Extent.lasting), ("within", .within)])
    if let extent { date.days.extent = extent }
    if let first = bound(fields["from"], what: "from")?.days.first { date.days.first = first }
    if let last = bound(fields["to"], what: "to")?.days.last { date.days.last = last }
    if let first = date.days.first, let last = date.days.last, last < first {
      nodes.note("'to' is before 'from'", at: fields["to"] ?? fields["from"] ?? dateNode)
      return nil
    }
    return date
  }

  private mutating func bound(_ node: Node?, what: String) -> EDTF? {
    guard let node, let text = nodes.text(node, what: what) else { return nil }
    do throws(EDTFError) {
      return try EDTF(text)
    } catch {
      nodes.note("\(what): \(error)", at: node)
      return nil
    }
  }

  /// "FY2009" or "FY 2009".
  private func fiscalYear(_ text: String) -> Int? {
    guard text.hasPrefix("FY") else { return nil }
    let digits = text.dropFirst(2).drop { $0 == " " }
    guard digits.utf8.count == 4, digits.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    return Int(digits).flatMap { $0 > 0 ? $0 : nil }
  }
}

extension EventDate {
  /// A date as EDTF gives it; `~` becomes the modifier APPROX.
  public init(_ edtf: EDTF) {
    self.init(edtf: edtf.description, days: edtf.days)
    if case .date(let date) = edtf, date.qualifier == .approximate || date.qualifier == .both {
      mod = .approx
    }
  }

  /// "early", "mid" and "late" narrow the days of a single unit and keep its precision.
  mutating func modify(by modifier: Modifier) {
    mod = modifier
    guard days.precision != .range, fiscalYear == nil else { return }
    let precision = days.precision
    days = days.part(modifier)
    days.precision = precision
  }
}
