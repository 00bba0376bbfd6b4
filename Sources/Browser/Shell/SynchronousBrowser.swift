import Archive
import Screen

/// A browser that carries out its asks at once, for tests and for `dateline screen`.
public struct SynchronousBrowser {
  public private(set) var state: BrowserState
  /// What was wanted besides asks, in order.
  public private(set) var effects: [Effect] = []
  private let answering: (Request) -> Reply

  public init(
    options: BrowserOptions = BrowserOptions(), size: Size, memory: Memory = Memory(),
    archive: any TimelineArchive
  ) {
    self.init(options: options, size: size, memory: memory) { answer($0, from: archive) }
  }

  /// - Parameter answering: what answers in place of an archive.
  public init(
    options: BrowserOptions = BrowserOptions(), size: Size, memory: Memory = Memory(),
    answering: @escaping (Request) -> Reply
  ) {
    state = BrowserState(options: options, size: size, memory: memory)
    self.answering = answering
    carryOut(state.start())
  }

  /// Whether the browser asked to end; keys after that are ignored.
  public var hasQuit: Bool {
    effects.contains {
      if case .quit = $0 { true } else { false }
    }
  }

  public var frame: Frame { draw(state) }

  public mutating func press(_ keys: [KeyPress]) {
    for key in keys where !hasQuit { update(.key(key)) }
  }

  public mutating func update(_ action: Action) { carryOut(state.update(action)) }

  private mutating func carryOut(_ wanted: [Effect]) {
    var wanted = wanted[...]
    while let effect = wanted.popFirst() {
      guard case .ask(let requests, let generation) = effect else {
        effects.append(effect)
        continue
      }
      for request in requests {
        wanted += state.update(.replied(answering(request), generation: generation))
      }
    }
  }
}
