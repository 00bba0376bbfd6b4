import ArgumentParser
import Browser
import Configuration
import CursesTerminal
import Foundation
import Glibc
import Indexing
import Lockdown
import Session
import Words

/// `dateline kiosk [SOURCE]`: for a public terminal; visitors can read and change nothing.
struct KioskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kiosk",
    abstract: "Show a timeline on a public terminal: read-only, locked by the kernel.",
    discussion: """
      Quit, suspend, copy and everything else that a visitor must not do are absent. Ctrl-C, \
      Ctrl-Z and Ctrl-\\ do nothing. After a quiet time it goes back to its opening screen and \
      forgets what the visitor did. F2 changes between English and Spanish; the articles and the \
      names of their events stay as they are. SIGTERM and SIGHUP end it, within two seconds. By ssh a \
      visitor may leave: F8, then Enter, ends the kiosk and the connection (--leave).

      The kernel holds it shut: before it reads anything of the story it gives up every right \
      to write, to start programs, to use a network and to read other files (Landlock and \
      seccomp). Where a lock cannot be set it ends with exit status 71 and names the lock. \
      --self-test tries what is forbidden and tells what was refused.
      """)

  @OptionGroup var source: SourceOptions
  @OptionGroup var terminal: TerminalOptions

  @Flag(help: "One pane, no boxes or bars, marks as words: for screen readers.")
  var linear = false

  @Flag(help: "Draw with ASCII only.")
  var ascii = false

  @OptionGroup var spoken: LanguageOptions

  @Option(help: "Seconds without a key until it goes back to the opening screen.")
  var idle = 180

  @Option(help: "Seconds without a visitor until the opening screen turns dark; 0: never.")
  var blank = 600

  @Option(
    help: ArgumentHelp(
      "Write a line of JSON for each visit and what it opens to this open file; never what is typed.",
      valueName: "descriptor"))
  var audit: Int32?

  @Flag(help: "With --audit, also what visitors searched for.")
  var auditQueries = false

  @Flag(
    inversion: .prefixedNo,
    help: "Let a visitor end the kiosk: F8, then Enter (the default where SSH_CONNECTION is set).")
  var leave: Bool?

  @Option(
    name: .customLong("terminal"),
    help: ArgumentHelp(
      "Show the screen on this open terminal, not on standard input and output: "
        + "then nothing but a locked kiosk can show one.",
      valueName: "descriptor"))
  var terminalDescriptor: Int32?

  @Flag(help: "Set no locks, where the kernel has none; the screen says UNLOCKED.")
  var unlocked = false

  @Flag(help: "Try what the locks forbid, print what was refused, and show nothing else.")
  var selfTest = false

  func validate() throws {
    if selfTest, unlocked {
      throw ValidationError("--self-test and --unlocked exclude each other.")
    }
    guard (10...86_400).contains(idle) else {
      throw ValidationError("--idle takes a number of seconds from 10 to 86400.")
    }
    guard blank == 0 || (10...86_400).contains(blank) else {
      throw ValidationError("--blank takes 0, or a number of seconds from 10 to 86400.")
    }
    if let terminalDescriptor {
      let flags = fcntl(terminalDescriptor, F_GETFL)
      guard flags >= 0, flags & O_ACCMODE == O_RDWR, isatty(terminalDescriptor) == 1 else {
        throw ValidationError(
          "--terminal takes a descriptor of a terminal that is open for reading and writing, "
            + "such as --terminal 3 3<&0 </dev/null >/dev/null")
      }
    }
    if let audit {
      let flags = fcntl(audit, F_GETFL)
      guard audit >= 2, flags >= 0, flags & O_ACCMODE != O_RDONLY, isatty(audit) == 0 else {
        throw ValidationError(
          "--audit takes a descriptor from 2 up that is open for writing and no terminal, "
            + "such as --audit 5 5>>visits.jsonl")
      }
    } else if auditQueries {
      throw ValidationError("--audit-queries needs --audit.")
    }
  }

  func run() throws {
    if selfTest { return try Fault.reported { try testLocks() } }
    var readable: [String] = []
    var isQuiet = false
    try Fault.reported {
      try checkTerminal()
      readable = try source.paths()
      isQuiet = try startClean(reading: readable)
    }
    // Until the terminal is taken, and after it is given back, a line can stand on it.
    try Fault.reported(on: isQuiet ? .output : .error) {
      takeTerminal()
      // Taken before anything of the story is read: a file that comes later is a new one.
      let identity = FileIdentity(readable)
      let log = try beginLocks()
      let screen = try openTerminal(terminal, ascii: ascii, kiosk: true)
      do {
        if !unlocked { try locking { try Lockdown(readable: readable).complete() } }
        if let shortage = Lockdown.shortageOfThreads() {
          throw Fault(.system, "\(shortage); a limit is too low (RLIMIT_NPROC, TasksMax)")
        }
        try runBrowser(
          try openStory(), on: screen, audit: log,
          isOutdated: { identity.isReplaced(by: FileIdentity(readable)) })
      } catch {
        screen.stop()
        // Standard error may lead nowhere by now: every reason must come out as a fault.
        if error is Fault || error is ScratchError || error is ExitCode { throw error }
        throw Fault(.inputOutput, "\(error)")
      }
    }
  }

  /// Starts the program again in a clean environment.
  /// - Returns: whether standard error leads nowhere from now on.
  private func startClean(reading paths: [String]) throws -> Bool {
    for path in paths
    where URL(fileURLWithPath: path).resolvingSymlinksInPath().path == "/" {
      throw Fault(.usage, "a kiosk shows one folder of articles, not all of /")
    }
    var isQuiet = false
    try locking {
      if !unlocked { try CleanEnvironment.enter() }
      isQuiet = try Lockdown.quietStandardError()
    }
    return isQuiet
  }

  /// Puts the terminal that was given in the place of standard input and output. Until here, and in
  /// whatever else this program may be, those are none.
  private func takeTerminal() {
    guard let terminalDescriptor else { return }
    for standard in [STDIN_FILENO, STDOUT_FILENO] { dup2(terminalDescriptor, standard) }
  }

  /// Sets the first locks.
  /// - Returns: the log, on the descriptor that they left.
  private func beginLocks() throws -> AuditLog? {
    // A reader of the log that has ended must not end the kiosk.
    if audit != nil { signal(SIGPIPE, SIG_IGN) }
    var descriptor = audit.map(AuditLog.descriptor(from:))
    if !unlocked { try locking { descriptor = try Lockdown.begin(keeping: descriptor) } }
    return descriptor.map { AuditLog(descriptor: $0, includesQueries: auditQueries) }
  }

  private func testLocks() throws {
    var output = StandardStream.output
    let readable = try source.paths()
    try locking {
      let report = try SelfTest(readable: readable).run()
      for line in report.lines { output.write(line + "\n") }
      try output.finish()
      if !report.isPassed {
        throw Fault(.system, "the locks do not hold: not everything is as it must be above")
      }
    }
  }

  private func checkTerminal() throws {
    do throws(TerminalError) {
      let name = try Terminal.checkDevices(on: terminalDescriptor)
      if !CleanEnvironment.isTerminalName(name) { throw .unknown(name) }
    } catch {
      throw Fault(error)
    }
  }

  /// Everything that comes from outside is read behind the locks, the smallest text too.
  private func openStory() throws -> OpenStory {
    do {
      if let named = try source.named() { try KioskLimits.checkFiles(of: named) }
      let story = try source.open()
      try KioskLimits.check(story.archive)
      return story
    } catch is ScratchError where !unlocked {
      throw Fault(
        .inputOutput,
        "too many articles to be read behind the locks; \"dateline index\" makes an archive of them"
      )
    }
  }

  private func runBrowser(
    _ story: OpenStory, on screen: Terminal, audit: AuditLog?, isOutdated: @escaping () -> Bool
  ) throws {
    var options = story.browserOptions
    options.kiosk = true
    options.unlocked = unlocked
    options.language = spoken.language(Settings())
    options.canLeave = leave ?? (getenv("SSH_CONNECTION") != nil)
    options.linear = linear
    options.ascii = ascii
    options.idle = idle
    options.blank = blank
    audit?.write(.started)
    defer { audit?.write(.stopped) }
    try dateline.runBrowser(
      story, options: options, on: screen, audit: audit, isOutdated: isOutdated)
  }

  private func locking(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch let failure as LockFailure {
      // Locks that let something through are no reason to go without them.
      let advice = failure.lock == .selfTest ? "" : "; --unlocked goes without locks"
      throw Fault(.system, "\(failure)\(advice)")
    }
  }
}
