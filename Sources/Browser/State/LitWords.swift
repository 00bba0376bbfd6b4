import ArchiveStore
import Screen

extension BrowserState {
  /// Where the words that are searched for stand in a text that the archive did not mark: UTF-8
  /// bytes.
  func lit(in text: String) -> [Range<Int>] {
    guard let words = here.list.filter.query?.litWords, !words.isEmpty else { return [] }
    let folded = FoldedText(text)
    return words.flatMap(folded.ranges)
  }
}

extension Frame {
  /// Lights stretches of a text that stands at a place.
  mutating func light(_ bytes: [Range<Int>], of text: String, at point: Point) {
    for range in bytes {
      let before = width(of: String(decoding: text.utf8.prefix(range.lowerBound), as: UTF8.self))
      let words = text.utf8.prefix(range.upperBound).dropFirst(range.lowerBound)
      let start = point.column + before
      let end = start + width(of: String(decoding: words, as: UTF8.self))
      restyle(row: point.row, columns: start..<end) {
        $0.role = .hit
        $0.reverse = true
      }
    }
  }
}

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
