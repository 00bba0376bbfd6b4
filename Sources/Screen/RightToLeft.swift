/// Where text that runs from right to left begins and ends on a row.
///
/// Terminals that reorder such text (UAX #9) take digits, spaces and borders beside it along, or turn
/// the whole row around where it comes first. A left-to-right mark before and behind each run
/// holds everything else in its place; terminals that do not reorder show nothing of it.
public struct RightToLeft {
  /// U+200E LEFT-TO-RIGHT MARK.
  public static let mark: Unicode.Scalar = "\u{200E}"

  /// Cells, counted without the empty ones, that a mark is to follow, in order.
  public private(set) var marked: [Int] = []

  /// - Parameter cells: of one row.
  public init(_ cells: ArraySlice<Cell>) {
    var last: Int?
    var blanks = 0
    var index = -1
    for cell in cells {
      guard let scalar = cell.text.unicodeScalars.first else { continue }
      index += 1
      if Self.runs(scalar) {
        if last == nil, index > 0 { marked.append(index - 1) }
        last = index
        blanks = 0
      } else if let end = last {
        blanks = scalar == " " ? blanks + 1 : 0
        guard blanks > 1 || Self.ends(scalar) else { continue }
        marked.append(end)
        last = nil
      }
    }
    if let last { marked.append(last) }
  }

  /// Whether a scalar's direction is right to left (Bidi_Class R or AL).
  public static func runs(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x590: false
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      scalar.properties.isAlphabetic
    default: false
    }
  }

  /// Letters of the other direction, and what panes and lists are drawn with.
  private static func ends(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || (0x2190...0x25FF).contains(scalar.value)
  }
}
