import Screen

extension BrowserState {
  mutating func receive(_ key: KeyPress) -> [Effect] {
    pending.retry()
    message = nil
    isAwaitingSave = false
    if case .help = overlay { return receiveInHelp(key) }
    if typing != nil, overlay == nil, !key.isMouse { return receiveTyped(key) }
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
    let effects = perform(command.id)
    if key == ":", case .help(var help) = overlay {
      help.isCommandLine = true
      overlay = .help(help)
    }
    return effects
  }

  /// The key for the help, in a kiosk one that every keyboard has.
  var helpKey: String { options.kiosk ? "F1" : "?" }

  /// Whether what the next key is meant for has been asked for and is not here yet.
  private func isWaiting(for command: CommandID) -> Bool {
    guard overlay == nil else { return false }
    if destination != nil { return true }
    switch showing {
    case .main, .event:
      if !here.list.isSettled, let request = here.list.request(page: page) {
        return !pending.areFailed([request])
      }
      guard command.isAboutPassages || place != .events, detail == nil,
        let event = here.list.selection?.id
      else { return false }
      return !pending.areFailed([.event(event, here.list.filter.query)])
    case .reader(let screen): return !pending.areFailed(screen.needs)
    default: return false
    }
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
}

extension CommandID {
  /// Commands that are about the selected event's passages.
  fileprivate var isAboutPassages: Bool {
    switch self {
    case .read, .nextHit, .previousHit, .mark, .copy, .explain, .follow: true
    default: false
    }
  }

  /// Commands that leave what the keys before them open, and so come after keys that wait.
  fileprivate var leavesWhatKeysOpen: Bool { self == .leave || self == .goBack }

  /// Commands that mean the same whatever rows are at hand; they also end the waiting.
  fileprivate var needsNoRows: Bool {
    switch self {
    case .undo, .leave, .goBack, .quit, .suspend, .redraw, .help, .search, .changeLanguage: true
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
