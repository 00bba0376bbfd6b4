/// One line of a text, or blank ones in a row.
package struct TextLine: Hashable, Sendable {
  /// UTF-8 bytes without the blanks at both ends; empty for a blank line.
  package var bytes: Range<Int>
  /// Blanks before the first visible character, in code points.
  package var indentation: Int
  /// Code points between the first and the last visible character.
  package var length: Int
  /// How many lines it is: more than one only of blank ones.
  package var count = 1

  package var isBlank: Bool { bytes.isEmpty }
}

extension SourceText {
  /// The lines of the text, in order, blank ones in a row as one: a text of nothing else is short.
  package func lines() -> [TextLine] {
    var lines: [TextLine] = []
    var start = 0
    while start < count {
      var end = start
      while end < count, bytes[end] != 0x0A { end += 1 }
      let line = line(start..<end)
      if line.isBlank, let last = lines.last, last.isBlank {
        lines[lines.count - 1].count += 1
      } else {
        lines.append(line)
      }
      start = end + 1
    }
    return lines
  }

  private func line(_ whole: Range<Int>) -> TextLine {
    let visible = trimmed(whole)
    var indentation = 0
    for index in whole.lowerBound..<visible.lowerBound where bytes[index] & 0xC0 != 0x80 {
      indentation += bytes[index] == 0x09 ? 4 : 1
    }
    var length = 0
    for index in visible where bytes[index] & 0xC0 != 0x80 { length += 1 }
    return TextLine(bytes: visible, indentation: indentation, length: length)
  }
}
