import ArchiveStore

extension Query {
  /// The words and phrases that a text in which it was found may be searched for: without what is
  /// left out, and without fields.
  var litWords: [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    var isSkipped = false
    func end() {
      if !word.isEmpty, !isSkipped, word != "OR" { words.append(word) }
      word = ""
      isSkipped = false
    }
    for character in text {
      switch character {
      case "\"", "“", "”":
        if isQuoted { end() }
        isQuoted.toggle()
      case " " where !isQuoted: end()
      case "-" where !isQuoted && word.isEmpty: isSkipped = true
      case ":" where !isQuoted: isSkipped = true
      default: word.append(character)
      }
    }
    end()
    return words
  }
}
