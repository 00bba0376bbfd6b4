import Articles
import Editions

extension Article {
  /// How a reason speaks of it: its title, or its first words, between quotation marks; at most so
  /// many characters. Not its file's name, which says nothing of what was read.
  func name(upTo length: Int) -> String {
    let start = regions.first { $0.kind == .body }?.bytes.lowerBound ?? 0
    let words = title ?? displayText(of: start..<min(start + length * 4, text.utf8.count)).text
    return "“\(EditionText.shortened(EditionText.clean(words), to: length))”"
  }
}
