import Archive
import Screen

/// A stretch of a text that is drawn so that it stands out.
public struct TextMark: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// A time expression: underlined.
    case expression
    /// The time expression that is being explained: underlined and bold.
    case currentExpression
    /// What a search found; how it stands out is its role's look.
    case hit
    /// The find that the reader stands on: underlined as well.
    case currentHit
  }
  /// UTF-8 bytes in the text.
  public var bytes: Range<Int>
  public var kind: Kind

  public init(_ bytes: Range<Int>, _ kind: Kind) {
    self.bytes = bytes
    self.kind = kind
  }

  func apply(to style: inout Style) {
    switch kind {
    case .expression:
      style.underline = true
    case .currentExpression:
      style.underline = true
      style.bold = true
    case .hit, .currentHit:
      style.role = .hit
      if kind == .currentHit { style.underline = true }
    }
  }
}

extension Prose {
  /// A line as stretches of one style each.
  ///
  /// - Parameter marks: in any order; where two overlap both show.
  public func segments(
    _ line: Line, marks: [TextMark], base: Style = .normal
  ) -> [(text: String, style: Style)] {
    let here = marks.filter { $0.bytes.overlaps(line.bytes) }
    var cuts = [line.bytes.lowerBound, line.bytes.upperBound]
    for mark in here {
      let part = mark.bytes.clamped(to: line.bytes)
      cuts += [part.lowerBound, part.upperBound]
    }
    cuts.sort()
    var segments: [(text: String, style: Style)] = []
    if !line.lead.isEmpty { segments.append((line.lead, base)) }
    for (from, to) in zip(cuts, cuts.dropFirst()) where from < to {
      var style = base
      for mark in here where mark.bytes.contains(from) { mark.apply(to: &style) }
      segments.append((shown(from..<to), style))
    }
    if !line.tail.isEmpty { segments.append((line.tail, base)) }
    return segments
  }

  /// Draws one of the lines; an index outside of them draws nothing.
  public func draw(
    line index: Int, at point: Point, marks: [TextMark] = [], base: Style = .normal,
    limit: Int? = nil, in frame: inout Frame
  ) {
    guard lines.indices.contains(index) else { return }
    var column = point.column
    for segment in segments(lines[index], marks: marks, base: base) {
      column = frame.put(
        segment.text, at: Point(column: column, row: point.row), style: segment.style, limit: limit)
    }
  }

  /// Draws the lines from the top of an area, as many as fit.
  /// - Returns: how many rows were used.
  @discardableResult
  public func draw(
    in area: Area, marks: [TextMark] = [], base: Style = .normal, frame: inout Frame
  ) -> Int {
    let count = max(0, min(lines.count, area.rows))
    for index in 0..<count {
      draw(
        line: index, at: Point(column: area.column, row: area.row + index), marks: marks,
        base: base, limit: area.endColumn, in: &frame)
    }
    return count
  }
}

extension PassageRow {
  /// What stands out in its text: the time expression and what a search found.
  public var marks: [TextMark] {
    (expression.map { [TextMark($0, .expression)] } ?? []) + hits.map { TextMark($0, .hit) }
  }
}
