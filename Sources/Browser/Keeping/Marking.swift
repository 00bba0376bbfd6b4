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
    let place = listedMarks.firstIndex(of: passage)
    let isEarlier = !collected.contains(passage)
    collected.removeAll { $0 == passage }
    if isEarlier, let kept = earlier.remove(mark) { mark = kept }
    let count = listedMarks.count
    if case .marks(var screen) = showing {
      screen.cursor.clamp(to: count)
      screen.dropped.append(
        DroppedPassage(passage: passage, mark: mark, place: place ?? 0, isEarlier: isEarlier))
      replaceShowing(.marks(screen))
      message = "dropped · \(count) left · Esc brings it back"
    } else {
      message = "dropped · \(collected.count) collected"
    }
    return [.remember(.dropped(mark))]
  }

  /// Brings back what was dropped last in the list that is shown; `nil`: nothing was.
  mutating func restoreDropped() -> [Effect]? {
    guard case .marks(var screen) = showing, let dropped = screen.dropped.popLast() else {
      return nil
    }
    if dropped.isEarlier {
      earlier.insert(dropped.mark, dropped.passage, at: dropped.place)
    } else {
      let place = dropped.place - (earlier.passages?.count ?? 0)
      collected.insert(dropped.passage, at: min(max(0, place), collected.count))
    }
    listedMarks.firstIndex(of: dropped.passage).map { screen.cursor.select($0) }
    replaceShowing(.marks(screen))
    message = "brought back"
    return [.remember(.collected(dropped.mark))]
  }
}

/// A passage that was dropped from the list, and where it stood in it.
struct DroppedPassage: Hashable, Sendable {
  var passage: CollectedPassage
  var mark: PassageMark
  var place: Int
  /// An earlier session had collected it.
  var isEarlier: Bool
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
