extension Frame {
  /// The frame as text: exactly `size.rows` lines joined by `\n`, trailing blanks trimmed.
  public var text: String {
    lines(trimming: { $0.text == " " }) { $0.lazy.map(\.text).joined() }
  }

  /// The same with styles as readable marks, which nest in this order:
  ///
  /// - `‹dim:…›`, `‹accent bold:…›`, `‹bold:…›`: a role other than normal and hit, and bold
  /// - `[…]`: reverse video, or a search hit
  /// - `⟦…⟧`: underlined
  ///
  /// Blanks at the end of a line stay where they show: where they are reversed or underlined. The
  /// cursor is not marked.
  public var styledText: String {
    lines(trimming: { $0.text == " " && !$0.style.showsOnBlanks }, marked)
  }

  private func lines(
    trimming isBlank: (Cell) -> Bool, _ text: (ArraySlice<Cell>) -> String
  ) -> String {
    (0..<size.rows).map { number in
      var row = row(number)
      while let last = row.last, isBlank(last) { row.removeLast() }
      return text(row)
    }.joined(separator: "\n")
  }
}

/// One pair of marks round cells of one look.
private struct Mark: Equatable {
  var opening: String
  var closing: String
}

private func marked(_ cells: ArraySlice<Cell>) -> String {
  var text = ""
  var open: [Mark] = []
  for cell in cells {
    let wanted = cell.style.marks
    let kept = zip(open, wanted).prefix { $0 == $1 }.count
    for mark in open[kept...].reversed() { text += mark.closing }
    for mark in wanted[kept...] { text += mark.opening }
    open = wanted
    text += cell.text
  }
  for mark in open.reversed() { text += mark.closing }
  return text
}

extension Style {
  fileprivate var isHighlighted: Bool { reverse || role == .hit }
  fileprivate var showsOnBlanks: Bool { isHighlighted || underline }

  fileprivate var marks: [Mark] {
    var marks: [Mark] = []
    var names = role == .normal || role == .hit ? [] : [role.rawValue]
    if bold { names.append("bold") }
    if !names.isEmpty {
      marks.append(Mark(opening: "‹\(names.joined(separator: " ")):", closing: "›"))
    }
    if isHighlighted { marks.append(Mark(opening: "[", closing: "]")) }
    if underline { marks.append(Mark(opening: "⟦", closing: "⟧")) }
    return marks
  }
}
