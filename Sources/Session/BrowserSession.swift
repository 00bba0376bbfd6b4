import Archive
import Browser
import Glibc
import Screen
import Words

/// One running browser on one terminal: hands it what happens, carries out what it wants.
public struct BrowserSession<Terminal: TerminalDevice> {
  private var state: BrowserState
  private let terminal: Terminal
  private var desk: QueryDesk
  private var saves: SaveDesk
  private let follower: (any StoryFollower)?
  private var news: News?
  /// Of archives that were shown before.
  private var retired: [SaveDesk] = []
  private let memory: MemoryDesk?
  /// Seconds that only go forward; a kiosk's idle time is counted in them.
  private let clock: () -> Int
  private let openSource: (String) -> String?
  private let audit: AuditLog?
  private let isOutdated: () -> Bool
  private var lastTick = Int.min
  private let greeting: String?
  private let patience: Patience
  /// Until when, in monotonic milliseconds, a frame waits for answers that are on their way.
  private var isPatientUntil = 0
  private var isOver = false
  /// Questions that the screen does not wait for, to be handed out once it is drawn.
  private var held: [(requests: [Request], generation: Int)] = []
  /// Whether something happened that the screen may not show yet.
  private var isBehind = true
  private let troubleOfMemory: String?
  /// What the person collected, to be printed once the terminal is given back.
  public private(set) var farewell: String?
  /// 0, or what a signal or the loss of the terminal makes of it.
  public private(set) var exitStatus: Int32 = 0

  /// - Parameters:
  ///   - memory: where collected passages and last queries are kept; `nil`: nowhere. A kiosk
  ///     keeps nothing.
  ///   - follower: knows when the story's folder has other articles; `nil`: nobody looks.
  ///   - greeting: a line for the person on the first screen.
  ///   - patience: how long a frame waits for quick answers.
  ///   - clock: monotonic seconds.
  ///   - audit: where a kiosk tells what visitors opened; `nil`: nowhere.
  ///   - isOutdated: whether the story was replaced; a kiosk then ends where nobody is there.
  ///   - openSource: shows the source file of an article (`Article.id`) outside; answers with a
  ///     line for the person, or `nil`.
  public init(
    options: BrowserOptions, terminal: Terminal, archive: any TimelineArchive,
    memory: MemoryFile? = nil, follower: (any StoryFollower)? = nil,
    greeting: String? = nil, patience: Patience = Patience(),
    clock: @escaping () -> Int = monotonicSeconds,
    openSource: @escaping (String) -> String? = { _ in nil },
    audit: AuditLog? = nil, isOutdated: @escaping () -> Bool = { false }
  ) {
    let memory = options.kiosk ? nil : memory
    let (kept, trouble) = memory?.read(in: options.language) ?? (Memory(), nil)
    state = BrowserState(options: options, size: terminal.size, memory: kept)
    self.terminal = terminal
    self.patience = patience
    self.greeting = greeting
    desk = QueryDesk(archive: archive, wake: terminal.waker)
    saves = SaveDesk(archive: archive, wake: terminal.waker)
    self.follower = options.kiosk ? nil : follower
    self.memory = memory.map {
      MemoryDesk(file: $0, language: options.language, wake: terminal.waker)
    }
    troubleOfMemory = trouble
    self.clock = clock
    self.openSource = openSource
    self.audit = audit
    self.isOutdated = isOutdated
  }

  /// Runs until the person quits or the terminal ends.
  public mutating func run() {
    carryOut(state.start())
    // That the memory cannot be used matters more than what stands in the shell as well.
    if let line = troubleOfMemory ?? greeting { update(.noted(line)) }
    isPatientUntil = monotonicMilliseconds() + patience.atStart
    var isFollowed = false
    while !isOver {
      takeAnswers()
      if !state.isWhole { handOut() }
      let left = desk.isBusy && !state.isWhole ? isPatientUntil - monotonicMilliseconds() : 0
      if left > 0 {
        take(terminal.nextInput(timeoutMilliseconds: left))
        continue
      }
      if isBehind, !terminal.hasPendingInput {
        terminal.draw(Browser.draw(state))
        isBehind = false
      }
      // The first screen comes first.
      if !isFollowed, state.isWhole {
        isFollowed = true
        follower?.follow(wake: terminal.waker)
      }
      handOut()
      take(terminal.nextInput(timeoutMilliseconds: state.options.kiosk ? 250 : nil))
    }
    carryOut(state.end())
  }

  private mutating func take(_ input: TerminalInput?) {
    switch input {
    case .key(let key): update(.key(key))
    case .resized(let size): update(.resized(size))
    case .ended(let status):
      exitStatus = status
      isOver = true
    case .wokenUp, nil: break
    }
    if state.options.kiosk { tick() }
  }

  private mutating func tick() {
    let now = clock()
    guard now != lastTick else { return }
    lastTick = now
    update(.ticked(seconds: now))
  }

  private mutating func takeAnswers() {
    for (reply, generation) in desk.collect()
    where state.awaits(reply, generation: generation) {
      let isAhead = !isBehind && state.isWhole && reply.isEvent
      update(.replied(reply, generation: generation))
      // A neighbour of the selection is kept for the next key; the screen stays as it is.
      if isAhead { isBehind = false }
    }
    for outcome in (retired + [saves]).flatMap({ $0.collect() }) {
      switch outcome {
      case .saved(let line): update(.noted(line))
      case .failed(let file, let reason, _): update(.notSaved(file: file, reason: reason))
      }
    }
    for line in memory?.collect() ?? [] { update(.noted(line)) }
    if let line = follower?.takeTrouble() { update(.noted(line)) }
    if let follower, follower.news != news {
      news = follower.news
      update(.news(news))
    }
  }

  /// Has the newest archive of the story answer from now on.
  private mutating func takeNews() {
    guard let archive = follower?.take() else { return }
    desk.retire()
    desk = QueryDesk(archive: archive, wake: terminal.waker)
    // What is being saved is of the archive before.
    retired.append(saves)
    saves = SaveDesk(archive: archive, wake: terminal.waker)
    news = follower?.news
    held = []
    update(.archiveReplaced)
    if news != nil { update(.news(news)) }
  }

  /// Whether a view is not saved yet.
  public var isSaving: Bool { (retired + [saves]).contains(where: \.isBusy) }

  /// Waits until all that was to be saved and kept is. To be called when the terminal is given back,
  /// so that the person can end the waiting.
  /// - Returns: what is still to be said, a line each.
  public func finish() -> [String] {
    let desks = retired + [saves]
    if exitStatus != 0 { for desk in desks { desk.cancel() } }
    return desks.flatMap { $0.finish() } + (memory?.finish() ?? [])
  }

  /// Hands the desk what was held.
  private mutating func handOut() {
    for (requests, generation) in held { desk.ask(requests, generation: generation) }
    held = []
  }

  private mutating func update(_ action: Action) {
    isBehind = true
    carryOut(state.update(action))
  }

  private mutating func carryOut(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .ask(let requests, let generation):
        held.append((requests, generation))
        isPatientUntil = max(isPatientUntil, monotonicMilliseconds() + patience.perKey)
      case .quit(let printing):
        farewell = printing
        isOver = true
      case .audit(let event): audit?.write(event)
      case .rested: if isOutdated() { isOver = true }
      case .suspend:
        if terminal.suspend() {
          update(.resized(terminal.size))
        } else {
          update(
            .noted(
              state.language.words(
                en: "This program was started so that it cannot be suspended.",
                es: "Este programa se inició de modo que no se puede suspender.")))
        }
      case .redraw: terminal.repaint()
      case .copy(let text):
        if !terminal.copy(text) {
          update(
            .noted(
              state.language.words(
                en: "Too long for the clipboard.",
                es: "Es demasiado largo para el portapapeles.")))
        }
      case .openSource(let article):
        if let line = openSource(article) { update(.noted(line)) }
        update(.resized(terminal.size))
        terminal.repaint()
      case .save(let order):
        if !saves.save(order) { update(.fileExists(order.file)) }
      case .remember(let change): memory?.keep(change)
      case .takeNews: takeNews()
      }
    }
  }
}

/// Milliseconds that the first frame, and every later one, waits for quick answers, so that a screen
/// is not drawn half old and half new.
public struct Patience: Sendable {
  public var atStart: Int
  public var perKey: Int

  public init(atStart: Int = 50, perKey: Int = 4) {
    self.atStart = atStart
    self.perKey = perKey
  }
}

extension Reply {
  /// Whether it is an event's passages, read without trouble.
  fileprivate var isEvent: Bool {
    if case .event(.some) = answer { true } else { false }
  }
}

/// Seconds since some fixed moment; never goes back, and goes on while the machine sleeps.
public func monotonicSeconds() -> Int { monotonicMilliseconds() / 1000 }

/// The same in milliseconds.
func monotonicMilliseconds() -> Int {
  var now = timespec()
  clock_gettime(CLOCK_BOOTTIME, &now)
  return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
}
