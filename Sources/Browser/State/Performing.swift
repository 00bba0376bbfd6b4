import ArchiveStore
import Screen
import TimelineCore

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
      if !goBack() { message = options.kiosk ? nil : "this is the first screen, q quits" }
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
    default: return performHere(id)
    }
    return []
  }

  private mutating func performHere(_ id: CommandID) -> [Effect] {
    if case .explanation(var explanation) = overlay {
      Motion(id).map { explanation.move($0, in: layout.content) }
      overlay = .explanation(explanation)
      return []
    }
    if case .following(let list) = overlay { return performInFollowList(list, id) }
    switch showing {
    case .opening(var menu):
      if id == .choose { return open(menu.choice(in: story)) }
      Motion(id).map { menu.move($0, entries: OpeningMenu.entries(story).count) }
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
        Motion(id).map { screen.move($0, count: listedMarks.count, in: layout.content) }
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
      case .reports: Motion(id).map { moveInReports($0) }
      case .passages: performInPassages(id)
      default: moveInEvents(id)
      }
    }
  }

  private mutating func moveInEvents(_ id: CommandID) {
    guard let motion = Motion(id) else { return }
    let before = here.list.selection?.id
    here.list.move(motion, page: page)
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
