import Screen

/// A text wrapped to a number of columns, each line knowing which bytes of the text it shows.
public struct Prose: Hashable, Sendable {
  public struct Line: Hashable, Sendable {
    /// UTF-8 bytes in the text, without the blanks at which the line was broken.
    public var bytes: Range<Int>
    /// What stands before and after the text without being of it: "…".
    public var lead: String
    public var tail: String
  }

  public let text: String
  public let columns: Int
  public private(set) var lines: [Line]

  /// Wraps a part of a text; line feeds and tabs count as blanks.
  ///
  /// Lines break at blanks, after hyphens between letters and after dashes; a word wider than a
  /// line is split between characters.
  /// - Parameters:
  ///   - bytes: UTF-8 bytes in `text`; `nil`: all of it.
  ///   - lead, tail: put before the first and after the last line, within the columns.
  public init(
    _ text: String, bytes: Range<Int>? = nil, columns: Int, lead: String = "", tail: String = ""
  ) {
    self.text = text
    self.columns = max(1, columns)
    let all = 0..<text.utf8.count
    let range = (bytes ?? all).clamped(to: all)
    var breaker = LineBreaker(columns: self.columns, used: width(of: lead))
    var offset = range.lowerBound
    for scalar in scalars(of: text, in: range) {
      breaker.add(scalar, at: offset)
      offset += UTF8.width(scalar)
    }
    lines = breaker.finish(at: offset, tail: width(of: tail)).map {
      Line(bytes: $0, lead: "", tail: "")
    }
    guard !lines.isEmpty else { return }
    lines[0].lead = lead
    lines[lines.count - 1].tail = tail
  }

  /// Lines that were wrapped elsewhere.
  init(_ text: String, columns: Int, lines: [Line]) {
    (self.text, self.columns, self.lines) = (text, columns, lines)
  }

  /// The part of a passage that tells an event, with `…` where it is cut out of its sentences.
  public init(_ text: String, focus: Range<Int>, columns: Int) {
    let focus = focus.clamped(to: 0..<text.utf8.count)
    let before = text.utf8.prefix(focus.lowerBound)
    let isCut = text.utf8.dropFirst(focus.upperBound).contains(where: isWordByte)
    self.init(
      text, bytes: isCut ? goingOn(focus, in: text) : focus, columns: columns,
      lead: before.contains(where: isWordByte) ? "…" : "", tail: isCut ? "…" : "")
  }

  /// A focus in one line, with `…` where it is cut out of its passage.
  static func focus(_ focus: Range<Int>, of passage: Range<Int>, in text: String) -> String {
    let focus = focus.clamped(to: passage)
    func hasWords(_ bytes: Range<Int>) -> Bool {
      text.utf8.prefix(bytes.upperBound).dropFirst(bytes.lowerBound).contains(where: isWordByte)
    }
    let words = Prose(text, columns: .max, lines: []).shown(focus).trimmed
    return (hasWords(passage.lowerBound..<focus.lowerBound) ? "…" : "")
      + (hasWords(focus.upperBound..<passage.upperBound) ? ellipsized(words) : words)
  }

  /// At most so many lines; the last one ends in `…` if something was left out.
  public func limited(to count: Int) -> Prose {
    guard lines.count > count else { return self }
    var copy = self
    copy.lines = Array(lines.prefix(max(0, count)))
    guard var last = copy.lines.popLast() else { return copy }
    let lead = last.lead
    // Wrapped anew to the room that the ellipsis leaves: its first line is what stays.
    let room = Prose(text, bytes: last.bytes, columns: columns - 1, lead: lead)
    last.bytes = goingOn(room.lines.first?.bytes ?? last.bytes, in: text)
    last.tail = "…"
    copy.lines.append(last)
    return copy
  }

  /// A line as it stands on the screen.
  public func string(_ line: Line) -> String { line.lead + shown(line.bytes) + line.tail }

  /// A stretch of the text with line feeds and tabs as blanks.
  func shown(_ bytes: Range<Int>) -> String {
    var string = ""
    for scalar in scalars(of: text, in: bytes) {
      string.unicodeScalars.append(isBlank(scalar) ? " " : scalar)
    }
    return string
  }
}

/// A stretch of a text without the points and ellipses at its end, to which `…` is added.
private func goingOn(_ bytes: Range<Int>, in text: String) -> Range<Int> {
  var rest = scalars(of: text, in: bytes)
  var end = bytes.upperBound
  while let last = rest.last, endsOfWhatGoesOn.contains(last) {
    end -= UTF8.width(rest.removeLast())
  }
  // Of nothing but points the ellipsis would be alone.
  return rest.isEmpty ? bytes : bytes.lowerBound..<end
}

/// Letters, digits and everything that is not ASCII.
private func isWordByte(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
  default: false
  }
}

/// The scalars of a stretch of UTF-8 bytes; a bound inside a scalar is moved back to its start.
func scalars(of text: String, in bytes: Range<Int>) -> Substring.UnicodeScalarView {
  let utf8 = text.utf8
  let bytes = bytes.clamped(to: 0..<utf8.count)
  let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
  let end = utf8.index(utf8.startIndex, offsetBy: bytes.upperBound)
  return Substring(text[start..<end]).unicodeScalars
}

/// Where a line may end without a trace: blank, tab, line end. Not a no-break space.
func isBlank(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x20, 0x09, 0x0A, 0x0D, 0x2028, 0x2029, 0x3000: true
  default: false
  }
}
