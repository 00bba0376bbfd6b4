import ArgumentParser
import Articles
import Browser
import CursesTerminal
import Foundation
import Screen
import Session
import Words

/// Runs the browser on this process's terminal until it ends.
func runBrowser(
  _ story: OpenStory, options: BrowserOptions, terminal settings: TerminalOptions,
  memory: MemoryFile? = nil
) throws {
  let terminal = try openTerminal(settings, ascii: options.ascii, kiosk: options.kiosk)
  try runBrowser(story, options: options, on: terminal, memory: memory)
}

/// Takes this process's terminal.
func openTerminal(_ settings: TerminalOptions, ascii: Bool, kiosk: Bool) throws -> Terminal {
  // What it was before is what it is to be after.
  SilentTyping.end()
  do {
    return try Terminal(
      Terminal.Options(
        theme: settings.theme.flatMap(Theme.init(named:)) ?? .normal,
        escapeDelayMilliseconds: settings.escdelay, usesMouse: settings.mouse ?? true,
        isASCII: ascii, isKiosk: kiosk))
  } catch {
    throw Fault(error)
  }
}

extension Fault {
  init(_ error: TerminalError) {
    self.init(.usage, "\(error); \"dateline events\" prints the timeline without one")
  }
}

/// The same on a terminal that is taken already; gives it back.
func runBrowser(
  _ story: OpenStory, options: BrowserOptions, on terminal: Terminal, memory: MemoryFile? = nil,
  audit: AuditLog? = nil, isOutdated: @escaping () -> Bool = { false }
) throws {
  let language = options.language
  var session = BrowserSession(
    options: options, terminal: CursesDevice(terminal: terminal), archive: story.archive,
    memory: memory, follower: story.follower,
    greeting: options.kiosk ? nil : greeting(StandardStream.notes.withLock { $0 }, in: language),
    openSource: { article in terminal.outside { story.showSource(of: article, in: language) } },
    audit: audit, isOutdated: isOutdated)
  StandardStream.held.withLock { $0 = [] }
  StandardStream.saysAllOnce.store(true, ordering: .relaxed)
  session.run()
  terminal.stop()
  story.follower?.end()
  let held = StandardStream.held.withLock { held in
    defer { held = nil }
    return held ?? []
  }
  StandardStream.saysAllOnce.store(false, ordering: .relaxed)
  for line in held { StandardStream.error.note(line) }
  // What was collected is printed first: a long save may still be ended by Ctrl-C.
  defer {
    if session.isSaving, session.exitStatus == 0 {
      StandardStream.error.note(
        language.words(
          en: "still saving; Ctrl-C ends it and leaves no file",
          es: "aún se está guardando; Ctrl-C lo termina y no deja ningún archivo"))
    }
    for line in session.finish() { StandardStream.error.note(line) }
  }
  if let farewell = session.farewell {
    var output = StandardStream.output
    output.write(farewell)
    try output.finish()
  }
  guard session.exitStatus == 0 else { throw ExitCode(session.exitStatus) }
}

/// What was said while the story was opened: the screen covers it until the end.
private func greeting(_ notes: [String], in language: ReaderLanguage) -> String? {
  guard let first = notes.first else { return nil }
  let more = notes.count - 1
  let others = language.words(
    en: " (and \(more) more, to be read after quitting)",
    es: " (y \(more) más, que se pueden leer al salir)")
  return TextBoundary.line(first) + (more > 0 ? others : "")
}

/// The real terminal, as a session sees it.
private struct CursesDevice: TerminalDevice {
  let terminal: Terminal

  var size: Size { terminal.size }
  var hasPendingInput: Bool { terminal.hasPendingInput }
  var waker: @Sendable () -> Void { { Terminal.wakeUp() } }

  func draw(_ frame: Frame) { terminal.draw(frame) }
  func repaint() { terminal.repaint() }
  func suspend() -> Bool { terminal.suspend() }
  func copy(_ text: String) -> Bool { terminal.copy(text) }

  func nextInput(timeoutMilliseconds: Int?) -> TerminalInput? {
    switch terminal.nextInput(timeoutMilliseconds: timeoutMilliseconds) {
    case .key(let key): .key(key)
    case .resized(let size): .resized(size)
    case .wokenUp: .wokenUp
    case .ended(let end): .ended(exitStatus: end.exitStatus)
    case nil: nil
    }
  }
}
