import Screen

extension BrowserState {
  mutating func receive(_ key: KeyPress) -> [Effect] {
    failed = []
    message = nil
    // A key that ends the countdown does nothing else.
    if options.kiosk, quiet.wakes(by: key, idle: options.idle) { return [] }
    if case .help = overlay { return receiveInHelp(key) }
    if typing != nil, overlay == nil, !key.isMouse { return receiveTyped(key) }
    if key.isMouse { return receiveMouse(key) }
    let command = commands.command(for: key, at: place, onePane: hasOnePane)
    guard let command else {
      message = "\(key.name) means nothing here, \(helpKey) for all keys"
      return []
    }
    if isWaiting, !command.id.needsNoRows {
      if waitingKeys.count < 256 { waitingKeys.append(key) }
      return []
    }
    if command.id.needsNoRows { waitingKeys = [] }
    return perform(command.id)
  }

  /// The key for the help, in a kiosk one that every keyboard has.
  var helpKey: String { options.kiosk ? "F1" : "?" }

  /// Whether what the next key is meant for has been asked for and is not here yet.
  private var isWaiting: Bool {
    guard overlay == nil else { return false }
    if destination != nil { return true }
    switch showing {
    case .main, .event:
      guard !here.list.isSettled else { return false }
      return here.list.request(page: page).map { !failed.contains($0) } ?? false
    case .reader(let screen): return !screen.needs.filter { !failed.contains($0) }.isEmpty
    default: return false
    }
  }

  /// Does what was meant for rows that are here by now.
  mutating func replayWaitingKeys() -> [Effect] {
    var effects: [Effect] = []
    while !waitingKeys.isEmpty, !isWaiting {
      effects += receive(waitingKeys.removeFirst())
      fitToLayout()
    }
    return effects
  }
}

extension CommandID {
  /// Commands that mean the same whatever rows are at hand; they also end the waiting.
  fileprivate var needsNoRows: Bool {
    switch self {
    case .undo, .leave, .goBack, .quit, .suspend, .redraw, .help, .search: true
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
