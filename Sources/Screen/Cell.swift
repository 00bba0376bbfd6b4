/// Attributes of a cell, by role rather than by colour; a theme turns roles into colours.
public struct Style: Hashable, Sendable {
  public enum Role: String, Sendable, Hashable, CaseIterable {
    case normal, dim, accent, landmark, warning, bar, hit
  }
  public var role: Role
  public var bold: Bool
  public var underline: Bool
  public var reverse: Bool

  public init(
    _ role: Role = .normal, bold: Bool = false, underline: Bool = false, reverse: Bool = false
  ) {
    self.role = role
    self.bold = bold
    self.underline = underline
    self.reverse = reverse
  }
  public static let normal = Style()
}

/// One column of a row. A wide character takes its cell and an empty one after it.
public struct Cell: Hashable, Sendable {
  /// A base scalar with what combines with it; empty: the second half of a wide character.
  public var text: String
  public var style: Style

  public init(_ text: String = " ", style: Style = .normal) {
    self.text = text
    self.style = style
  }
}

/// Columns and rows.
public struct Size: Hashable, Sendable {
  public var columns: Int
  public var rows: Int
  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// A place on the screen; 0, 0 is the top left.
public struct Point: Hashable, Sendable {
  public var column: Int
  public var row: Int
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}
