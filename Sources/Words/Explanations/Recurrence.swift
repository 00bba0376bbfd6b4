import Temporal

/// Which one was taken of the days that come back: Tuesdays, or the May 5ths of the years.
enum Recurrence {
  case nearest
  /// The last before, though the next is nearer.
  case last
  /// The first behind, though the last is nearer.
  case next
  /// None of those beside the date it is counted from.
  case far

  /// - Parameter period: after how many days the name comes back.
  init(_ expression: TimeExpression, from reference: Reference, every period: Int) {
    let from =
      switch reference {
      case .publication(let days), .document(_, let days), .expression(_, let days): days
      }
    guard let first = expression.range?.first, let last = expression.range?.last,
      let start = from.first, let end = from.last
    else {
      self = .far
      return
    }
    let past = start.number - last.number
    let ahead = first.number - end.number
    switch max(past, ahead) {
    case let distance where distance * 2 <= period: self = .nearest
    case let distance where distance > period: self = .far
    default: self = past > 0 ? .last : .next
    }
  }
}
