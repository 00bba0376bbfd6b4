import ArchiveStore
import Screen

extension BrowserState {
  /// Finds the words that are searched for in texts that the archive did not mark.
  var highlighter: Highlighter? { here.events.query.map { highlighter($0) } }

  /// What a query matches, by this story's aliases.
  func highlighter(_ query: Query) -> Highlighter {
    Highlighter(query, aliases: story?.aliases ?? [])
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
      // The role's look stands out by itself; reversing it again would undo that.
      restyle(row: point.row, columns: start..<end) { $0.role = .hit }
    }
  }
}
