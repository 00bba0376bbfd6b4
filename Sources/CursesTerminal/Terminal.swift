import CNcurses
import Glibc
import Screen

/// The terminal that the program runs on, from its start until `stop`.
///
/// There is one for the process, and it belongs to the thread that made it. It brings the screen
/// back as it was on every way out: `stop`, its end of life, signals, a lost terminal, a crash.
public final class Terminal {
  public struct Options: Sendable {
    public var theme: Theme
    /// Silence after which an escape is the key of that name; `nil`: 25 ms, over ssh 150 ms.
    public var escapeDelayMilliseconds: Int?
    public var usesMouse: Bool
    /// Shows ASCII likenesses even where the terminal could show more.
    public var isASCII: Bool
    /// Ctrl-C, Ctrl-Z and Ctrl-\ are no keys, and SIGINT, SIGQUIT and SIGTSTP do nothing.
    public var isKiosk: Bool

    public init(
      theme: Theme = .normal, escapeDelayMilliseconds: Int? = nil, usesMouse: Bool = true,
      isASCII: Bool = false, isKiosk: Bool = false
    ) {
      self.theme = theme
      self.escapeDelayMilliseconds = escapeDelayMilliseconds
      self.usesMouse = usesMouse
      self.isASCII = isASCII
      self.isKiosk = isKiosk
    }
  }

  private let modes: TerminalModes
  private let output: FrameOutput
  private let isKiosk: Bool
  private let escapeDelay: Duration
  private var painter: Painter
  private var decoder: KeyDecoder
  private var keys = TypeAhead()
  private var happened = Signals.Happened()
  private var lastByte = ContinuousClock.now
  private var end: End?
  private var isRunning = true

  /// Takes the terminal; throws before anything was changed if there is none to draw on.
  public init(_ options: Options = Options()) throws(TerminalError) {
    let name = try describedTerminal(orElse: options.isKiosk ? "xterm-256color" : nil)
    var modesBefore = termios()
    tcgetattr(STDIN_FILENO, &modesBefore)
    isKiosk = options.isKiosk
    escapeDelay = .milliseconds(
      options.escapeDelayMilliseconds ?? (getenv("SSH_CONNECTION") == nil ? 25 : 150))

    // The locale must stand before ncurses reads it, and the handlers before it sets its own.
    let charset = Charset.environment
    Signals.open()
    watchKeySignals(isKiosk: options.isKiosk)
    Signals.watchEnd([SIGTERM, SIGHUP])
    Signals.watch([SIGWINCH, SIGCONT])
    guard let output = FrameOutput(), cn_start(name, output.stream) != 0 else {
      throw .unknown(name)
    }
    self.output = output
    let isConsole = name.hasPrefix("linux")
    // Bold is unreadable there on a light ground, which no program can ask for.
    if isConsole, wantsColor() { cn_paint_black() }
    modes = TerminalModes(mouse: options.usesMouse)
    Emergency.prepare(modes: modesBefore, bytes: modes.emergency)
    painter = Painter(
      palette: Palette(theme: options.theme, wantsColor: wantsColor(), isConsole: isConsole),
      charset: options.isASCII ? .ascii : charset, isConsole: isConsole)
    decoder = KeyDecoder(terminfo: terminfoKeys())
    adoptSize()
    send(modes.on[...])
  }

  deinit {
    stop()
  }

  /// Columns and rows to draw for. A terminal that does not tell its size counts as 80 by 24.
  public private(set) var size = Size(columns: 80, rows: 24)

  /// Ends the wait in `nextInput`; may be called from any thread, at any time.
  public static func wakeUp() {
    Signals.wakeUp()
  }

  /// Shows a frame: what changed is sent, the cursor is placed or hidden.
  public func draw(_ frame: Frame) {
    guard isRunning, end == nil else { return }
    send(output.collect { painter.draw(frame) })
  }

  /// Whether `nextInput` has an answer at once, so that drawing can be left for later.
  public var hasPendingInput: Bool {
    listen(timeoutMilliseconds: 0)
    return end != nil || !keys.isEmpty || !happened.isNothing
  }

  /// Waits for the next input.
  ///
  /// - Parameter timeoutMilliseconds: how long; `nil`: until something comes.
  /// - Returns: `nil` when the time is over. After an end, that end again at once.
  public func nextInput(timeoutMilliseconds: Int? = nil) -> Input? {
    let deadline = timeoutMilliseconds.map { ContinuousClock.now + .milliseconds($0) }
    listen(timeoutMilliseconds: 0)
    while true {
      if let input = takeInput() { return input }
      let now = ContinuousClock.now
      if let deadline, deadline <= now { return nil }
      let until = [deadline, doubtEnds].compactMap { $0 }.min()
      listen(timeoutMilliseconds: until.map { milliseconds(from: now, to: $0) } ?? -1)
    }
  }

  /// Gives the terminal back, stops the program as Ctrl-Z does, and takes the terminal again when
  /// the program goes on. The next frame is drawn whole, at the new `size`.
  ///
  /// - Returns: `false` if the program was started so that it cannot be stopped.
  @discardableResult
  public func suspend() -> Bool {
    guard isRunning, !isKiosk, !Signals.isIgnored(SIGTSTP) else { return false }
    outside {
      // All of the job stops, such as the `make` that started this program; then this program.
      Signals.ignore([SIGTSTP])
      kill(0, SIGTSTP)
      Signals.setDefault([SIGTSTP])
      raise(SIGTSTP)
    }
    return true
  }

  /// Gives the terminal to something else, such as a pager, and takes it again afterwards.
  ///
  /// Ctrl-C and Ctrl-\ meanwhile are meant for that, not for this program; Ctrl-Z stops both.
  public func outside<Result>(_ body: () throws -> Result) rethrows -> Result {
    leave()
    Signals.watch(interruptions)
    if !Signals.isIgnored(SIGTSTP) { Signals.setDefault([SIGTSTP]) }
    defer {
      happened.formUnion(Signals.take())
      // The new size is looked up in any case.
      happened.remove(interruptions + changingSignals)
      watchKeySignals(isKiosk: isKiosk)
      enter()
    }
    return try body()
  }

  /// Asks the terminal to copy a text (OSC 52); not every terminal does.
  ///
  /// - Returns: `false` if the text is too long, which is more than 64 KiB.
  public func copy(_ text: String) -> Bool {
    guard isRunning, end == nil, let sequence = copySequence(text) else { return false }
    send(ArraySlice(sequence.utf8))
    return true
  }

  /// The next frame is sent whole, whatever other programs wrote over the screen.
  public func repaint() {
    if isRunning { painter.forget() }
  }

  /// Gives the terminal back for good.
  public func stop() {
    guard isRunning else { return }
    leave()
    isRunning = false
    Emergency.cancel()
  }

  // MARK: - What happens

  /// Reads what is there, or waits for something; silence settles what a lone escape means.
  private func listen(timeoutMilliseconds: Int) {
    let isListening = !keys.isFull
    switch firstReadable(timeoutMilliseconds: timeoutMilliseconds, withTerminal: isListening) {
    case .terminal: readBytes()
    case .signal: happened.formUnion(Signals.take())
    case .nothing:
      // Only who listens knows that there is silence.
      if isListening, let doubtEnds, doubtEnds <= .now { decoder.settle() }
    }
    for key in decoder.takeAll() {
      if !(isKiosk && forbiddenInKiosk.contains(key)) { keys.append(key) }
    }
  }

  private func readBytes() {
    var bytes: [UInt8] = Array(repeating: 0, count: 4096)
    let count = read(STDIN_FILENO, &bytes, bytes.count)
    if count > 0 {
      lastByte = .now
      decoder.feed(bytes[..<count])
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      end = .hangUp
    }
  }

  private var doubtEnds: ContinuousClock.Instant? {
    switch decoder.doubt {
    case nil: nil
    case .sequence: lastByte + escapeDelay
    case .paste: lastByte + .seconds(2)
    }
  }

  /// The most urgent of what was heard.
  private func takeInput() -> Input? {
    for signal in endingSignals where happened.contains(signal) { end = end ?? .signal(signal) }
    if let end { return .ended(end) }
    if let signal = changingSignals.first(where: happened.contains) {
      happened.remove(changingSignals)
      switch signal {
      case SIGTSTP: suspend()
      case SIGCONT: enter()
      default: adoptSize()
      }
      return .resized(size)
    }
    if let key = keys.take() { return .key(key) }
    return happened.takeWakeUp() ? .wokenUp : nil
  }

  // MARK: - The terminal's state

  private func leave() {
    send(modes.off[...])
    endwin()
  }

  private func enter() {
    guard isRunning else { return }
    reset_prog_mode()
    send(modes.on[...])
    adoptSize()
  }

  private func adoptSize() {
    size = terminalSize()
    cn_resize(Int32(size.rows), Int32(size.columns))
    painter.forget()
  }

  /// Bytes of the program's own, past ncurses, which has sent all of its.
  private func send(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { return }
      rest = rest.dropFirst(max(0, count))
    }
  }
}

/// Listens to the signals that keys send in other programs; in a kiosk they do nothing.
private func watchKeySignals(isKiosk: Bool) {
  if isKiosk {
    Signals.ignore(interruptions + [SIGTSTP])
  } else {
    Signals.watchEnd(interruptions)
    Signals.watch([SIGTSTP])
  }
}

private let interruptions = [SIGINT, SIGQUIT]
private let endingSignals = [SIGTERM, SIGHUP, SIGINT, SIGQUIT]
/// After these the screen is drawn anew, in this order.
private let changingSignals = [SIGTSTP, SIGCONT, SIGWINCH]
private let forbiddenInKiosk: Set<KeyPress> = [.control("c"), .control("z"), .control("\\")]
