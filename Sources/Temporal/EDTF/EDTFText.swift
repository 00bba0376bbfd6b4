extension Season {
  /// EDTF writes seasons as months 21 to 24.
  package var edtfNumber: Int {
    switch self {
    case .spring: 21
    case .summer: 22
    case .autumn: 23
    case .winter: 24
    }
  }
}

extension EDTFDate: CustomStringConvertible {
  public var description: String {
    let text =
      switch unit {
      case .century(let hundreds): Day.padded(hundreds, to: 2) + "XX"
      case .decade(let tens): Day.padded(tens, to: 3) + "X"
      case .year(let year): EDTFDate.yearText(year)
      case .season(let year, let season): EDTFDate.yearText(year) + "-\(season.edtfNumber)"
      case .month(let year, let month): EDTFDate.yearText(year) + "-" + Day.padded(month, to: 2)
      case .day(let day):
        EDTFDate.yearText(day.components.year) + "-" + Day.padded(day.components.month, to: 2)
          + "-" + Day.padded(day.components.day, to: 2)
      case .someMonth(let year): EDTFDate.yearText(year) + "-XX"
      case .someDay(let year, let month):
        EDTFDate.yearText(year) + "-" + Day.padded(month, to: 2) + "-XX"
      case .someDayOfYear(let year): EDTFDate.yearText(year) + "-XX-XX"
      }
    return text + (qualifier?.rawValue ?? "")
  }

  /// Level 1 writes a year of more than four digits with a `Y`.
  package static func yearText(_ year: Int) -> String {
    -9999...9999 ~= year ? Day.yearText(year) : "Y\(year)"
  }
}

extension EDTF: CustomStringConvertible {
  public var description: String {
    switch self {
    case .date(let date):
      date.description
    case .interval(let from, let to):
      (from?.description ?? "..") + "/" + (to?.description ?? "..")
    case .set(let from, let to):
      "[" + (from?.description ?? "") + ".." + (to?.description ?? "") + "]"
    }
  }
}

extension Day {
  package static func padded(_ value: Int, to width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
