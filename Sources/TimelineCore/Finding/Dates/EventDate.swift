import Temporal

extension EventDate {
  /// The date that a time expression gives: its own value where that is EDTF, else its days.
  init(_ expression: TimeExpression, days: DayRange) {
    let isFiscal = expression.value.hasPrefix("FY")
    self.init(edtf: EDTF(days: days).description, days: days, mod: expression.mod)
    if isFiscal { fiscalYear = Int(expression.value.dropFirst(2)) }
    if let edtf = try? EDTF(expression.value), edtf.days.contains(days) {
      self.edtf = edtf.description
      if days.dayCount != edtf.days.dayCount { self.days.precision = edtf.days.precision }
    }
  }
}
