import Archive

/// Which passage of the selected event is chosen, and how far its pane is scrolled.
struct PassageChoice: Hashable, Sendable {
  enum Position: Hashable, Sendable {
    /// The first or the last that matches the query, or the first, or the last of all.
    case first, last
    case index(Int)
  }
  var position = Position.first
  /// Lines of the passages above the pane's first one.
  var scroll = 0

  /// The index among an event's passages; `nil`: it has none.
  func index(in detail: EventDetail) -> Int? {
    guard !detail.passages.isEmpty else { return nil }
    switch position {
    case .index(let index): return min(index, detail.passages.count - 1)
    case .first: return detail.passages.firstIndex(where: \.matches) ?? 0
    case .last:
      return detail.passages.lastIndex(where: \.matches) ?? detail.passages.count - 1
    }
  }

  /// Chooses a passage; the pane scrolls to it.
  mutating func choose(_ index: Int, in pane: PassagesPane) {
    position = .index(index)
    scroll = index == 0 ? 0 : pane.scroll(showing: index)
  }

  /// Scrolls the pane to the chosen passage.
  mutating func scroll(among detail: EventDetail, in pane: PassagesPane) {
    guard let index = index(in: detail) else { return }
    scroll = index == 0 ? 0 : pane.scroll(showing: index)
  }

  /// Up and down; a passage that is longer than its pane is scrolled first.
  mutating func move(_ motion: Motion, among detail: EventDetail, in pane: PassagesPane) {
    guard let index = index(in: detail) else { return }
    switch motion {
    case .rows(let step) where step > 0 && pane.endsBelow(index): scroll += 1
    case .rows(let step) where step < 0 && pane.beginsAbove(index): scroll -= 1
    case .rows(let step):
      if detail.passages.indices.contains(index + step) { choose(index + step, in: pane) }
    case .first: choose(0, in: pane)
    case .last: choose(detail.passages.count - 1, in: pane)
    case .pages, .halfPages: choose(pane.passage(from: index, motion), in: pane)
    }
  }
}
