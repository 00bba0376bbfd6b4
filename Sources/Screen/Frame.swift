/// What stands on the whole screen: plain cells, row by row, and where the hardware cursor sits.
public struct Frame: Hashable, Sendable {
  public let size: Size
  public private(set) var cells: [Cell]
  /// `nil`: hidden.
  public var cursor: Point?

  public init(size: Size) {
    self.size = size
    cells = Array(repeating: Cell(), count: max(0, size.columns * size.rows))
  }

  /// Puts text at a place, clipped at `limit` (exclusive column) or the right edge.
  /// - Returns: the column after the text.
  @discardableResult
  public mutating func put(
    _ text: String, at point: Point, style: Style = .normal, limit: Int? = nil
  ) -> Int { point.column }

  /// The frame as text: exactly `size.rows` lines, trailing blanks trimmed.
  public var text: String { "" }
  /// The same with styles as readable marks.
  public var styledText: String { "" }
}
