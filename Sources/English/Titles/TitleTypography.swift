/// Sets a line as a printer would: what was parted for machines is joined, straight marks are curled.
enum TitleTypography {
  static func set(_ line: String) -> String {
    var words: [Substring] = []
    let line = line.replacing("``", with: "“").replacing("''", with: "”")
    for word in line.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }) {
      words.append(word)
    }
    var text = ""
    var isOpen = false
    var joins = true
    for (index, word) in words.enumerated() {
      var word = String(word)
      if word == "--" { word = "—" }
      let next = index + 1 < words.count ? words[index + 1] : ""
      let glues = gluesToLast(word, next: next, isOpen: isOpen)
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
      if word == "(" || word == "[" || word == "$" { joins = true }
      text += set
    }
    return text
  }

  private static func gluesToLast(_ word: String, next: Substring, isOpen: Bool) -> Bool {
    if [",", ".", ";", ":", "!", "?", ")", "]", "%", "'s", "’s", "n't", "n’t"].contains(word) {
      return true
    }
    if word == "\"" || word == "”" { return isOpen }
    // "the protesters ' demands"
    if word == "'" || word == "’" { return true }
    return false
  }
}
