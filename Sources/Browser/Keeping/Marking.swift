import ArchiveStore
import Screen

extension BrowserState {
  /// What the list of collected passages shows: those of earlier sessions, then this one's.
  var listedMarks: [CollectedPassage] { (earlier.passages ?? []) + collected }

  /// Collects the chosen passage, or drops it. One that an earlier session collected joins this
  /// one's, but in the list it is dropped.
  mutating func toggleMark() -> [Effect] {
    guard let passage = chosenPassage else {
      message = "no passage is chosen here"
      return []
    }
    let mark = passage.mark
    if case .marks = showing { return drop(passage) }
    if collected.contains(passage) { return drop(passage) }
    let wasEarlier = earlier.remove(mark) != nil
    collected.append(passage)
    message =
      wasEarlier
      ? "collected in an earlier session; now printed as well when you quit"
      : "collected · \(collected.count) so far, printed when you quit"
    return [.remember(.collected(mark))]
  }

  private mutating func drop(_ passage: CollectedPassage) -> [Effect] {
    var mark = passage.mark
    if let index = collected.firstIndex(of: passage) {
      collected.remove(at: index)
    } else if let kept = earlier.remove(mark) {
      mark = kept
    }
    let count = listedMarks.count
    if case .marks(var screen) = showing {
      screen.selected = min(screen.selected, max(0, count - 1))
      replaceShowing(.marks(screen))
      message = "dropped · \(count) left"
    } else {
      message = "dropped · \(collected.count) collected"
    }
    return [.remember(.dropped(mark))]
  }
}

extension CollectedPassage {
  /// One that an earlier session collected.
  init(_ marked: MarkedPassage) {
    let id = marked.article.id
    let passage = marked.mark.passage(of: id)
    let words = Prose(marked.text, columns: .max)
    let all = 0..<marked.text.utf8.count
    self.init(
      spot: Spot(article: id, passage: passage, origin: .collected),
      text: words.shown(all).trimmed,
      focus: Prose.focus(marked.focus, of: all, in: marked.text), article: marked.article)
  }
}
