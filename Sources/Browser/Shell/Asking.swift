import ArchiveStore

extension BrowserState {
  /// Whether everything that the screen shows has been answered; if not, an answer will change it.
  public var isWhole: Bool { pending.areFailed(needs) }

  /// Whether an answer is waited for; one that is not changes nothing.
  public func awaits(_ reply: Reply, generation: Int) -> Bool {
    pending.awaits(reply.request, generation: generation)
  }

  /// What the state lacks to show itself.
  var needs: [Request] {
    var needs: [Request] = story == nil ? [.story] : []
    needs += here.events.requests(in: self)
    if let destination { needs.append(destination.request) }
    if !here.isAtEvents, !here.isAtEvent { needs += here.screen.requests(in: self) }
    return needs
  }

  /// Takes in an answer, unless it is stale.
  mutating func receive(_ reply: Reply, generation: Int) {
    guard awaits(reply, generation: generation) else { return }
    pending.settle(reply.request)
    switch reply.answer {
    case .failed(let line):
      pending.fail(reply.request)
      message = language.words(en: line, es: "no se pudo leer: \(line)")
      return
    case .event(nil): pending.fail(reply.request)
    case .story(let info):
      story = info
      if info.articles > 0, info.articlesWithoutDate == info.articles, !options.kiosk {
        here.begin(with: NoDatesScreen())
      }
    case .articles(let rows): articles = rows
    case .landing(let landing): land(landing)
    case .marked(let passages): collected.receive(passages)
    default: break
    }
    var events = here.events
    events.receive(reply, in: self)
    here.events = events
    if !here.isAtEvents, !here.isAtEvent {
      change { screen, state in
        if screen.requests(in: state).contains(reply.request) { screen.receive(reply, in: state) }
      }
    }
  }
}
