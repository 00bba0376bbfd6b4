import Screen

/// Fills lines one scalar at a time.
struct LineBreaker {
  /// Columns of a line, at least 1.
  let columns: Int
  private var lines: [Range<Int>] = []
  /// Byte where the line being filled starts; `nil` while only blanks were seen.
  private var start: Int?
  /// Columns filled, blanks at the end counted.
  private var used: Int
  /// Byte after the last scalar that is not blank.
  private var end = 0
  /// Where the line may end and the next one start, and the columns filled at that start.
  private var opening: (end: Int, next: Int, used: Int)?
  private var previous: Unicode.Scalar = " "
  private var beforePrevious: Unicode.Scalar = " "
  /// Letters in a row up to the last scalar, and up to the one before it.
  private var letters = 0
  private var lettersBefore = 0

  /// - Parameter used: columns taken in the first line by what stands before the text.
  init(columns: Int, used: Int = 0) {
    self.columns = columns
    self.used = min(used, columns - 1)
  }

  mutating func add(_ scalar: Unicode.Scalar, at offset: Int) {
    if isBlank(scalar) {
      addBlank(at: offset)
    } else {
      let width = width(of: scalar)
      openAfterDash(before: scalar, at: offset)
      while width > 0, used + width > columns, start != nil { breakLine(at: offset) }
      if start == nil { start = offset }
      used += width
      end = offset + UTF8.width(scalar)
    }
    beforePrevious = previous
    previous = scalar
    lettersBefore = letters
    letters = isLetter(scalar) ? letters + 1 : 0
  }

  /// The lines' bytes; `tail` columns must be free after the last one.
  mutating func finish(at offset: Int, tail: Int) -> [Range<Int>] {
    while let start, start < end, tail > 0, used + tail > columns {
      // Blanks at the end give their room.
      guard opening != nil || used > columns else { break }
      let count = lines.count
      breakLine(at: end)
      if lines.count == count { break }
    }
    if let start, start < end { lines.append(start..<end) }
    return lines
  }

  private mutating func addBlank(at offset: Int) {
    guard start != nil else { return }
    if !isBlank(previous) { opening = (end, offset + 1, used + 1) }
    used += 1
    opening?.next = offset + 1
    opening?.used = used
  }

  /// A line may end after a hyphen between letters, and after a dash.
  private mutating func openAfterDash(before scalar: Unicode.Scalar, at offset: Int) {
    guard start != nil else { return }
    let isOpen =
      switch previous {
      case "-" where beforePrevious == "-": scalar != "-"
      // "e-mail" stays whole.
      case "-": lettersBefore > 1 && isLetter(scalar)
      case "–": lettersBefore > 0 && isLetter(scalar)
      case "—", "/", "…": !closesWord(scalar)
      default: false
      }
    if isOpen { opening = (offset, offset, used) }
  }

  private func closesWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "”", "’", "\"", "'", ")", "]", ".", ",", ";", ":", "!", "?", "—", "…", "/": true
    default: false
    }
  }

  /// Ends the line where it may end, or else right here.
  private mutating func breakLine(at offset: Int) {
    guard let start else { return }
    if let place = opening {
      if place.end > start { lines.append(start..<place.end) }
      used -= place.used
      self.start = place.next < end ? place.next : nil
    } else {
      if end > start { lines.append(start..<end) }
      used = 0
      self.start = nil
    }
    if self.start == nil { used = 0 }
    opening = nil
  }
}

/// Whether a scalar is alphabetic; of ASCII without a look at the tables.
private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x41...0x5A, 0x61...0x7A: true
  case 0..<0x80: false
  default: scalar.properties.isAlphabetic
  }
}
