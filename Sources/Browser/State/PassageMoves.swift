import ArchiveStore

extension BrowserState {
  /// Up and down in the reports: to the first passage of the article above or below.
  mutating func moveInReports(_ motion: Motion) {
    guard let detail, let index = here.choice.index(in: detail), let area = mainPanes.reports
    else { return }
    let numbers = detail.reports.map(\.number)
    let current = numbers.firstIndex(of: detail.passages[index].number) ?? 0
    var cursor = ListCursor(selected: current)
    let page = ReportsPane(state: self, detail: detail).page(in: area)
    cursor.move(motion, page: page, of: numbers.count)
    let target = cursor.selected
    guard numbers.indices.contains(target), target != current else { return }
    if let passage = detail.passages.firstIndex(where: { $0.number == numbers[target] }) {
      choosePassage(passage)
    }
  }

  /// Up and down in the passages; a passage that is longer than its pane is scrolled first.
  mutating func performInPassages(_ id: CommandID) {
    guard let detail, let index = here.choice.index(in: detail) else { return }
    let pane = PassagesPane(state: self, detail: detail)
    switch id {
    case .read: readChosenPassage()
    case .nextHit: moveToHit(1)
    case .previousHit: moveToHit(-1)
    case .moveDown:
      if pane.endsBelow(index) {
        here.choice.scroll += 1
      } else if index + 1 < detail.passages.count {
        choosePassage(index + 1)
      }
    case .moveUp:
      if pane.beginsAbove(index) {
        here.choice.scroll -= 1
      } else if index > 0 {
        choosePassage(index - 1)
      }
    case .moveToFirst: choosePassage(0)
    case .moveToLast: choosePassage(detail.passages.count - 1)
    case .pageDown, .pageUp, .halfPageDown, .halfPageUp:
      Motion(id).map { choosePassage(pane.passage(from: index, $0)) }
    default: break
    }
  }

  /// Chooses a passage of the selected event; the pane scrolls to it.
  mutating func choosePassage(_ index: Int) {
    here.choice.position = .index(index)
    scrollToChosenPassage()
  }

  /// Brings the chosen passage into its pane.
  mutating func scrollToChosenPassage() {
    guard let detail, let index = here.choice.index(in: detail) else { return }
    here.choice.scroll =
      index == 0 ? 0 : PassagesPane(state: self, detail: detail).scroll(showing: index)
  }

  /// To the next passage that matches the query, over all events.
  mutating func moveToHit(_ direction: Int) {
    guard here.list.filter.query != nil else {
      message = language.words(
        en: "no search to follow, / begins one", es: "no hay búsqueda que seguir, / inicia una")
      return
    }
    if let detail, let index = here.choice.index(in: detail) {
      let others = detail.passages.indices.filter { detail.passages[$0].matches }
      let next = direction > 0 ? others.first { $0 > index } : others.last { $0 < index }
      if let next {
        choosePassage(next)
        return
      }
    }
    let target = here.list.selected + direction
    guard target >= 0, target < here.list.total else {
      message =
        direction > 0
        ? language.words(en: "the last hit", es: "el último resultado")
        : language.words(en: "the first hit", es: "el primer resultado")
      return
    }
    here.list.move(by: direction)
    here.choice = PassageChoice(position: direction > 0 ? .first : .last)
  }
}
