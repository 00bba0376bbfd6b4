import Screen
import Words

extension BrowserState {
  mutating func receive(_ key: KeyPress) -> [Effect] {
    pending.retry()
    message = nil
    isAwaitingSave = false
    if var covering = overlay {
      let outcomes = covering.receive(key, in: self)
      if let outcomes {
        overlay = covering
        return apply(outcomes)
      }
    }
    if prompt != nil, overlay == nil, !key.isMouse { return receiveTyped(key) }
    if key.isMouse { return receiveMouse(key) }
    return act(on: key, isNew: true)
  }

  /// - Parameter isNew: behind the keys that wait already; otherwise it is the first of them.
  private mutating func act(on key: KeyPress, isNew: Bool) -> [Effect] {
    let command = commands.command(for: key, at: place, onePane: hasOnePane)
    guard let command else {
      let name = key.name(in: language)
      message = language.words(
        en: "\(name) means nothing here, \(helpKey) for all keys",
        es: "\(name) no hace nada aquí, \(helpKey) da la ayuda")
      return []
    }
    if isNew {
      let comesAfterWaiting = command.id.leavesWhatKeysOpen && !waitingKeys.isEmpty
      if command.id.needsNoRows, !comesAfterWaiting {
        waitingKeys = []
      } else if !waitingKeys.isEmpty || isWaiting(for: command.id) {
        if waitingKeys.count < 256 { waitingKeys.append(key) }
        return []
      }
    }
    let wasCovered = overlay != nil
    let effects = perform(command.id)
    if !wasCovered { overlay?.opened(by: key) }
    return effects
  }

  /// The key for the help, in a kiosk one that every keyboard has.
  private var helpKey: String { options.kiosk ? "F1" : "?" }

  /// Whether what the next key is meant for has been asked for and is not here yet.
  private func isWaiting(for command: CommandID) -> Bool {
    guard overlay == nil else { return false }
    return destination != nil || here.screen.isWaiting(for: command, in: self)
  }

  /// Does what was meant for rows that are here by now.
  mutating func replayWaitingKeys() -> [Effect] {
    var effects: [Effect] = []
    while let key = waitingKeys.first {
      let command = commands.command(for: key, at: place, onePane: hasOnePane)
      if let command, isWaiting(for: command.id) { break }
      waitingKeys.removeFirst()
      message = nil
      effects += act(on: key, isNew: false)
      fitToLayout()
    }
    return effects
  }

  // MARK: Mouse

  private mutating func receiveMouse(_ key: KeyPress) -> [Effect] {
    switch key {
    case .click(let point): return click(point)
    case .wheelDown(let point): return turnWheel(1, at: point)
    case .wheelUp(let point): return turnWheel(-1, at: point)
    default: return []
    }
  }

  private mutating func click(_ point: Point) -> [Effect] {
    if var covering = overlay {
      let outcomes = covering.click(point, in: self)
      overlay = covering
      return apply(outcomes)
    }
    // A click on a row keeps what narrows the list.
    var effects: [Effect] = []
    let isRow =
      switch prompt?.purpose {
      case .search: here.events.isRow(at: point, in: self)
      case .articles: (here.screen as? ArticlesScreen)?.entry(at: point, in: self) != nil
      default: false
      }
    if isRow { effects = receiveTyped(.enter) }
    return effects + apply(change { screen, state in screen.click(point, in: state) })
  }

  /// The wheel moves what is under the pointer by three rows.
  private mutating func turnWheel(_ direction: Int, at point: Point) -> [Effect] {
    if overlay == nil,
      let outcomes = change({ screen, state in
        screen.turnWheel(direction, at: point, in: state)
      })
    {
      return apply(outcomes)
    }
    var effects: [Effect] = []
    for _ in 0..<3 { effects += perform(direction > 0 ? .moveDown : .moveUp) }
    return effects
  }
}

extension CommandID {
  /// Commands that leave what the keys before them open, and so come after keys that wait.
  fileprivate var leavesWhatKeysOpen: Bool { self == .leave || self == .goBack }

  /// Commands that mean the same whatever rows are at hand; they also end the waiting.
  fileprivate var needsNoRows: Bool {
    switch self {
    case .undo, .leave, .goBack, .quit, .suspend, .redraw, .help, .search, .changeLanguage,
      .leaveKiosk:
      true
    default: false
    }
  }
}

extension KeyPress {
  var isMouse: Bool {
    switch self {
    case .click, .wheelUp, .wheelDown: true
    default: false
    }
  }
}
