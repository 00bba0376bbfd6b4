import ArchiveStore
import Screen
import Indexing
import Words

extension BrowserState {
  /// Does a command where the keys are.
  mutating func perform(_ id: CommandID) -> [Effect] {
    switch id {
    case .quit: return [.quit(printing: printedCollection)]
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    case .undo: return undo()
    case .leave: return leave()
    case .goBack:
      if !goBack(), !options.kiosk {
        message = language.words(
          en: "this is the first screen, q quits", es: "esta es la primera pantalla, q sale")
      }
    case .help: overlay = .help(HelpState())
    case .search: beginSearch()
    case .goToDate: typing = Typing(purpose: .date)
    case .listArticles: toggleArticles()
    case .listOutside: listOutside()
    case .listMarks: listMarks()
    case .visitBack: goBackInVisits()
    case .visitForward: goForwardInVisits()
    case .nextYear: moveByYear(1)
    case .previousYear: moveByYear(-1)
    case .showMore: changeDetail(1)
    case .showFewer: changeDetail(-1)
    case .zoom: here.isZoomed.toggle()
    case .copy: return copyPassage()
    case .openSource: return openSource()
    case .mark: return toggleMark()
    case .recallQuery: recallQuery()
    case .follow: return follow()
    case .foldYears: toggleYears()
    case .save: beginSaving()
    case .explain: explain()
    case .changeLanguage: changeLanguage()
    case .leaveKiosk: askWhetherToLeave()
    default: return performHere(id)
    }
    return []
  }

  private mutating func performHere(_ id: CommandID) -> [Effect] {
    if case .explanation(var explanation) = overlay {
      explanation.perform(id, rows: layout.listRows)
      overlay = .explanation(explanation)
      return []
    }
    if case .following(let list) = overlay { return performInFollowList(list, id) }
    switch showing {
    case .opening(var menu):
      if id == .choose { return open(menu.choice(in: story)) }
      menu.move(id, entries: OpeningMenu.entries(story).count)
      replaceShowing(.opening(menu))
    case .noDates: if id == .choose { here.stack = [.main] }
    case .main: performInMain(id)
    case .event: performInPassages(id)
    case .articles(var screen):
      let opened = screen.perform(id, state: self)
      replaceShowing(.articles(screen))
      if let opened { read(opened) }
    case .outside(var screen):
      let opened = screen.perform(id, state: self)
      replaceShowing(.outside(screen))
      if let opened { read(opened) }
    case .marks(var screen):
      if id == .read {
        if let passage = screen.selection(in: listedMarks) { read(passage.spot) }
      } else {
        screen.move(id, count: listedMarks.count, page: layout.listRows)
        replaceShowing(.marks(screen))
      }
    case .years(let screen): performInYears(screen, id)
    case .reader(var screen):
      message = screen.perform(id, in: language)
      replaceShowing(.reader(screen))
    }
    return []
  }

  mutating func replaceShowing(_ showing: Showing) {
    here.stack[here.stack.count - 1] = showing
  }

  private mutating func performInMain(_ id: CommandID) {
    switch id {
    case .openEvent:
      guard here.list.selection != nil else { return }
      here.stack.append(.event)
    case .read: readChosenPassage()
    case .nextPane: movePane(1)
    case .previousPane: movePane(-1)
    case .nextHit: moveToHit(1)
    case .previousHit: moveToHit(-1)
    default:
      switch layout.isOnePane ? .events : here.pane {
      case .reports: moveInReports(id)
      case .passages: performInPassages(id)
      default: moveInEvents(id)
      }
    }
  }

  func steps(_ id: CommandID, page: Int) -> Int? {
    switch id {
    case .moveDown: 1
    case .moveUp: -1
    case .pageDown: max(1, page - 1)
    case .pageUp: -max(1, page - 1)
    case .halfPageDown: max(1, page / 2)
    case .halfPageUp: -max(1, page / 2)
    default: nil
    }
  }

  private mutating func moveInEvents(_ id: CommandID) {
    let before = here.list.selection?.id
    switch id {
    case .moveToFirst: here.list.moveToFirst()
    case .moveToLast: here.list.moveToLast()
    default:
      let scrolls = id != .moveDown && id != .moveUp
      steps(id, page: page).map { here.list.move(by: $0, scrolls: scrolls) }
    }
    if here.list.selection?.id != before { here.choice = PassageChoice() }
  }

  private mutating func movePane(_ direction: Int) {
    let panes = [Place.events, .reports, .passages]
    guard let index = panes.firstIndex(of: here.pane) else { return }
    here.pane = panes[(index + direction + panes.count) % panes.count]
  }

  /// Opens the article at the chosen passage.
  mutating func readChosenPassage() {
    guard let detail, let index = here.choice.index(in: detail) else {
      message = language.words(
        en: "there is no passage to read here", es: "aquí no hay ningún pasaje que leer")
      return
    }
    let passage = detail.passages[index].passage
    read(
      Spot(
        article: passage.article, passage: passage, event: detail.event.id,
        origin: .event(detail.event.date)))
  }

  /// Opens an article at a place in it.
  mutating func read(_ spot: Spot) {
    rememberPlace()
    // Screens do not pile up without end.
    if here.stack.count > 8 { here.stack.remove(at: 1) }
    here.stack.append(.reader(ReaderScreen(spot, query: here.list.filter.query)))
  }
}
