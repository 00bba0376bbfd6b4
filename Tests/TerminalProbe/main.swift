import CursesTerminal
import Glibc
import Screen

/// A program for the tests of CursesTerminal: it shows what came in, and little else.
///
/// `q` quits, `w` is answered by a wake-up from another thread, `y` copies, Ctrl-Z suspends, Ctrl-L
/// redraws, `o` runs a shell in its place (with `--stubborn` one that ignores SIGTERM), `!` crashes,
/// `%` uses up its stack, `@` stops listening for good.
struct Probe {
  var keys: [KeyPress] = []
  var wakeUps = 0

  func frame(_ size: Size) -> Frame {
    var frame = Frame(size: size)
    frame.put("probe \(size.columns)x\(size.rows)", at: Point(column: 0, row: 0))
    frame.put("keys: \(keys.suffix(12).notation)", at: Point(column: 0, row: 1))
    frame.put("wake-ups: \(wakeUps)", at: Point(column: 0, row: 2))
    let styles =
      Style.Role.allCases.map { Style($0) } + [Style(underline: true), Style(reverse: true)]
    var column = 0
    for style in styles {
      column = frame.put("\(style.role)", at: Point(column: column, row: 3), style: style) + 1
    }
    frame.put("│日本 e\u{301} “é” ▶ \u{1B}[31m \u{202E}evil", at: Point(column: 0, row: 4))
    frame.put("12 שלום עולם 3 │", at: Point(column: 0, row: 5))
    frame.put("日本", endingAt: size.columns, row: 5)
    frame.fill(row: size.rows - 1, columns: 0..<size.columns, with: "#")
    frame.cursor = size.rows > 1 ? Point(column: 2, row: 1) : nil
    return frame
  }

  mutating func take(_ key: KeyPress, on terminal: Terminal) -> Bool {
    keys.append(key)
    switch key {
    case .character("q"): return false
    case .character("y"): _ = terminal.copy("copied text")
    case .control("z"): terminal.suspend()
    case .control("l"): terminal.repaint()
    case .character("w"):
      var thread = pthread_t()
      pthread_create(
        &thread, nil,
        { _ in
          Terminal.wakeUp(); return nil
        }, nil)
      pthread_join(thread, nil)
    case .character("o"): terminal.outside { showShell() }
    case .character("!"): abort()
    case .character("@"): while true { pause() }
    default: break
    }
    return true
  }
}

func showShell() {
  var process: pid_t = 0
  let command: [String] = ["/bin/sh", "-c", "echo outside; read answer"]
  let words = command.map { strdup($0) } + [nil]
  defer { for word in words { free(word) } }
  guard posix_spawn(&process, "/bin/sh", nil, nil, words, environ) == 0 else { return }
  while waitpid(process, nil, 0) < 0, errno == EINTR {}
}

func run() -> Int32 {
  do {
    let arguments = CommandLine.arguments
    let terminal = try Terminal(
      Terminal.Options(
        isASCII: arguments.contains("--ascii"), isKiosk: arguments.contains("--kiosk")))
    var probe = Probe()
    while true {
      if !terminal.hasPendingInput { terminal.draw(probe.frame(terminal.size)) }
      switch terminal.nextInput() {
      case .key(let key): if !probe.take(key, on: terminal) { return 0 }
      case .wokenUp: probe.wakeUps += 1
      case .ended(let end): return end.exitStatus
      case .resized, nil: break
      }
    }
  } catch {
    let message = Array("probe: \(error)\n".utf8)
    _ = write(STDERR_FILENO, message, message.count)
    return 64
  }
}

exit(run())
