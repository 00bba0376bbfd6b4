import ArchiveStore
import Screen
import Words

extension ReaderScreen {
  /// The passage whose date is marked.
  var passage: CollectedPassage? {
    guard let reader, let passage = reader.currentMark?.passage else { return nil }
    let visible = reader.text.visible
    let bytes = visible.shown(passage.bytes)
    let words = Prose(visible.text, bytes: bytes, columns: .max).shown(bytes)
    return CollectedPassage(
      spot: Spot(article: passage.article, passage: passage), text: words.trimmed,
      focus: Prose.focus(visible.shown(passage.focus), of: bytes, in: visible.text),
      article: reader.article.row)
  }

  var explanations: [Explanation] { reader?.explanations ?? [] }
}

extension BrowserState {
  mutating func findInReader(_ words: String) { changeFind { $0.find(words) } }

  mutating func changeFind(_ change: (inout ReaderState) -> Void) {
    guard case .reader(var screen) = showing else { return }
    screen.changeFind(change)
    replaceShowing(.reader(screen))
  }

  /// Forgets what was typed to be found in the article.
  /// - Returns: `false` if there was nothing to forget.
  mutating func endFindInReader() -> Bool {
    var ended = false
    changeFind { ended = $0.endFind() }
    return ended
  }
}
