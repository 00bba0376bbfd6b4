/// Sets a line as a printer would: what was parted for machines is joined, straight marks are curled.
enum TitleTypography {
  static func set(_ line: String) -> String {
    isSet(line.utf8) ? line : typeset(line)
  }

  /// The same for any line, word by word.
  static func typeset(_ line: String) -> String {
    var words: [Substring] = []
    let line = line.replacing("``", with: "“").replacing("''", with: "”")
    for word in line.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }) {
      words.append(word)
    }
    var text = ""
    var isOpen = false
    var joins = true
    for word in words {
      var word = String(word)
      if word == "--" { word = "—" }
      let glues = gluesToLast(word, isOpen: isOpen)
      if !joins, !glues { text += " " }
      joins = false
      var set = ""
      for (place, character) in word.enumerated() {
        guard character == "\"" || character == "“" || character == "”" else {
          set.append(character)
          continue
        }
        let opens =
          character == "“"
          || character == "\"" && !isOpen
            && (place == 0 || set.last == "(" || word.count == 1)
        set.append(opens ? "“" : "”")
        isOpen = opens
        if opens, place == word.count - 1 { joins = true }
      }
      if isMark(word, of: opening) { joins = true }
      text += set
    }
    return text
  }

  /// Whether a line is set as it stands: no mark in it stands apart, is doubled or straight. Most are.
  private static func isSet(_ line: String.UTF8View) -> Bool {
    var (before, last): (UInt8, UInt8) = (0x20, 0x20)
    for byte in line {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "`"), UInt8(ascii: "\t"), UInt8(ascii: "\n"), 0xE2:
        return false
      case 0x20 where last == 0x20 || opening.contains(last): return false
      case UInt8(ascii: "-") where last == byte: return false
      case UInt8(ascii: "'") where last == byte || before == 0x20 && last == UInt8(ascii: "n"):
        return false
      case _ where last == 0x20 && closing.contains(byte): return false
      default: (before, last) = (last, byte)
      }
    }
    return last != 0x20
  }

  /// Nothing parts them from what stands behind ...
  private static let opening = Array("([$".utf8)
  /// ... or before them: in "the protesters ' demands" too.
  private static let closing = Array(",.;:!?)]%'".utf8)

  private static func isMark(_ word: String, of marks: [UInt8]) -> Bool {
    word.utf8.count == 1 && word.utf8.first.map(marks.contains) ?? false
  }

  private static func gluesToLast(_ word: String, isOpen: Bool) -> Bool {
    if word == "\"" || word == "”" { return isOpen }
    return isMark(word, of: closing) || ["’", "'s", "’s", "n't", "n’t"].contains(word)
  }
}
