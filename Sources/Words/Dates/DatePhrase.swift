import Indexing
import Story
import Temporal

/// A date taken apart into the words before it, the days, and what comes after.
struct DatePhrase: Hashable {
  /// How sure the days are, and on which side they end.
  enum Kind: Hashable {
    /// The span itself.
    case plain
    case about, perhaps
    case before, after
    /// Known only by its last day: one unknown day up to it, or something that lasted until then.
    case by, until
    /// Known only by its first day: one unknown day from it on, or what went on from then.
    case from, since
  }

  var kind: Kind
  var span: CalendarSpan
  var extent: Extent

  /// `nil`: no day is known at all.
  init?(_ date: EventDate) {
    if let year = date.fiscalYear {
      self.init(kind: .plain, span: .fiscalYear(year), extent: date.days.extent)
    } else {
      self.init(date.days, mod: date.mod, edtf: date.edtf)
    }
  }

  /// - Parameter edtf: EDTF or a TIMEX3 value; says what the days alone cannot ("2010~").
  init?(_ days: DayRange, mod: Modifier?, edtf: String) {
    extent = days.extent
    let lasts = days.extent == .lasting
    switch (days.first, days.last) {
    case (nil, nil):
      return nil
    case (nil, let last?):
      kind = lasts ? .until : .by
      let (year, month, _) = last.components
      span = last.advanced(by: 1).components.day == 1 ? .month(year, month) : .day(last)
    case (let first?, nil):
      kind = lasts ? .since : .from
      span = DatePhrase.start(first, mod: mod, edtf: edtf)
    case (let first?, let last?):
      kind = .plain
      span = CalendarSpan(first, last, precision: days.precision, mod: mod)
      qualify(first, days, mod, edtf)
    }
  }

  init(kind: Kind, span: CalendarSpan, extent: Extent) {
    self.kind = kind
    self.span = span
    self.extent = extent
  }

  /// What a modifier or an EDTF qualifier adds to a closed range.
  private mutating func qualify(
    _ first: Day, _ days: DayRange, _ mod: Modifier?, _ edtf: String
  ) {
    let qualified = DatePhrase.qualified(edtf)
    if mod == .approx || qualified?.qualifier == .approximate || qualified?.qualifier == .both {
      kind = .about
    } else if qualified?.qualifier == .uncertain {
      kind = .perhaps
    } else if mod == .before {
      kind = .before
    } else if mod == .after {
      kind = .after
    } else if mod?.isPart == true, days.extent == .lasting, case .days = span {
      // "since early 2009", with an end that is known from elsewhere.
      kind = .since
      span = DatePhrase.start(first, mod: mod, edtf: edtf)
    }
    if let unit = qualified?.days, let a = unit.first, let b = unit.last {
      span = CalendarSpan(a, b, precision: unit.precision)
    }
  }

  private static func qualified(_ edtf: String) -> EDTFDate? {
    guard let last = edtf.utf8.last, "?~%".utf8.contains(last) else { return nil }
    guard case .date(let date)? = try? EDTF(edtf) else { return nil }
    return date
  }

  /// The unit in which a range begins, as its EDTF says or else as its first day allows.
  private static func start(_ first: Day, mod: Modifier?, edtf: String) -> CalendarSpan {
    let (year, month, day) = first.components
    var unit: CalendarSpan =
      (month, day) == (1, 1) ? .year(year) : day == 1 ? .month(year, month) : .day(first)
    if case .interval(let from?, _)? = try? EDTF(edtf), let a = from.days.first,
      let b = from.days.last
    {
      unit = CalendarSpan(a, b, precision: from.days.precision)
    }
    guard let mod, mod.isPart else { return unit }
    switch unit {
    case .year, .month: return .part(mod, unit, first, first)
    default: return unit
    }
  }
}
