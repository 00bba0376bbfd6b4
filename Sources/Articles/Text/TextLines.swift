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
  package func lines() -> TextLines { TextLines(of: self) }
}

/// The lines of a text, found as they are asked for.
package struct TextLines: Sequence, IteratorProtocol {
  private let source: SourceText
  private var position = 0
  /// The line behind blank ones, where it was looked at already.
  private var following: TextLine?

  fileprivate init(of source: SourceText) { self.source = source }

  package mutating func next() -> TextLine? {
    if let line = following {
      following = nil
      return line
    }
    guard var line = nextLine() else { return nil }
    while line.isBlank, let next = nextLine() {
      guard next.isBlank else {
        following = next
        break
      }
      line.count += 1
    }
    return line
  }

  private mutating func nextLine() -> TextLine? {
    guard position < source.count else { return nil }
    let end = source.lineEnd(from: position)
    defer { position = end + 1 }
    return source.line(position..<end)
  }
}

extension SourceText {
  fileprivate func lineEnd(from start: Int) -> Int {
    var end = start
    while end < count, bytes[end] != 0x0A { end += 1 }
    return end
  }

  fileprivate func line(_ whole: Range<Int>) -> TextLine {
    let visible = trimmed(whole)
    var indentation = 0
    for index in whole.lowerBound..<visible.lowerBound where bytes[index] & 0xC0 != 0x80 {
      indentation += bytes[index] == 0x09 ? 4 : 1
    }
    let shown = bytes.span.extracting(visible)
    var length = 0
    for index in shown.indices { length &+= shown[index] & 0xC0 == 0x80 ? 0 : 1 }
    return TextLine(bytes: visible, indentation: indentation, length: length)
  }
}
