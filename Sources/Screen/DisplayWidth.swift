import CWidth

/// What the terminal's character set allows to be shown.
public enum Charset: Sendable, Hashable {
  /// Every scalar.
  case utf8
  /// ASCII only: frames go through `Frame.transliterated`.
  case ascii

  /// The environment's, found once for the process; the first use sets the locale's character type.
  public static let environment: Charset =
    cwidth_use_utf8() == CWIDTH_UTF8 ? .utf8 : .ascii
}

/// Columns that a scalar takes on the screen: 0, 1 or 2.
///
/// This is `wcwidth`, which is what ncurses advances. A scalar that `visible(_:)` replaces counts
/// as its replacement.
public func width(of scalar: Unicode.Scalar) -> Int {
  scalar.value < 0x7F ? 1 : shown(scalar).columns
}

/// Columns of a text: the sum over its scalars, not over its `Character`s.
public func width(of text: some StringProtocol) -> Int {
  var total = 0
  for scalar in text.unicodeScalars { total += width(of: scalar) }
  return total
}

/// The first columns of a text, never half a wide character; ends in `…`, without a blank before it,
/// only if something was cut.
///
/// The result is at most `columns` wide. Combining scalars stay with their base.
public func clipped(_ text: String, to columns: Int) -> String {
  guard columns > 0 else { return "" }
  if text.utf8.count <= columns { return text }
  var used = 0
  // Where to cut so that the ellipsis has its column.
  var cut = text.startIndex
  let scalars = text.unicodeScalars
  var index = scalars.startIndex
  while index < scalars.endIndex {
    let next = width(of: scalars[index])
    if used + next > columns { return ellipsized(text[..<cut]) }
    used += next
    let isBlank = scalars[index] == " "
    scalars.formIndex(after: &index)
    if used < columns, !isBlank { cut = index }
  }
  return text
}

/// A text that goes on and is not shown further: it ends in one `…`, whatever points, ellipses and
/// blanks it had at its end.
public func ellipsized(_ text: some StringProtocol) -> String {
  var scalars = Substring(text).unicodeScalars
  while let last = scalars.last, endsOfWhatGoesOn.contains(last) { scalars.removeLast() }
  return String(scalars) + "…"
}

/// What is no more than the sign of the ellipsis that follows it.
public let endsOfWhatGoesOn: Set<Unicode.Scalar> = [".", "…", " "]

/// On which side of a text the blanks go.
public enum Alignment: Sendable { case left, right, center }

/// A text of exactly `columns` columns: blanks added, or clipped with `…`.
public func padded(_ text: String, to columns: Int, _ alignment: Alignment = .left) -> String {
  let text = clipped(text, to: columns)
  let missing = max(0, columns - width(of: text))
  let before =
    switch alignment {
    case .left: 0
    case .right: missing
    case .center: missing / 2
    }
  return String(repeating: " ", count: before) + text
    + String(repeating: " ", count: missing - before)
}
