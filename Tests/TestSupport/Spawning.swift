import Foundation
import Glibc
import Synchronization

/// Starts a program with descriptors of its own and nothing else of the tests'.
///
/// Foundation's `Process` waits for everything that a program leaves running, such as the server
/// of tmux; this waits for nothing.
///
/// - Parameters:
///   - command: path and arguments.
///   - environment: the whole of it.
///   - folder: where it runs; `nil`: where the tests do.
///   - startsSession: whether it leads a session, whose terminal becomes the first that it opens.
///   - files: what its descriptors 0, 1 and 2 are.
func spawn(
  _ command: [String], environment: [String: String], in folder: String? = nil,
  startsSession: Bool = false, files: [(path: String, flags: Int32)]
) throws -> pid_t {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  for (descriptor, file) in files.enumerated() {
    posix_spawn_file_actions_addopen(&actions, Int32(descriptor), file.path, file.flags, 0o600)
  }

  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  // The threads of the tests hold signals back; a program would inherit that.
  var signals = sigset_t()
  sigemptyset(&signals)
  posix_spawnattr_setsigmask(&attributes, &signals)
  // Nor does it ignore what the tests were started to ignore, as by nohup.
  for signal in [SIGHUP, SIGINT, SIGQUIT, SIGTERM] { sigaddset(&signals, signal) }
  posix_spawnattr_setsigdefault(&attributes, &signals)
  let flags =
    Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF) | (startsSession ? setsid : 0)
  posix_spawnattr_setflags(&attributes, flags)

  // A shell changes folders, where a file action for it is not imported.
  let inFolder = folder.map { ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", $0] } ?? []
  let words = (inFolder + command).map { strdup($0) } + [nil]
  let all = environment.merging(sanitizerOptions) { given, _ in given }
  let variables = all.map { strdup("\($0.key)=\($0.value)") } + [nil]
  defer { for word in words + variables { free(word) } }
  var process: pid_t = 0
  let failure = descriptors.withLock { _ in
    posix_spawn(&process, words[0] ?? strdup(""), &actions, &attributes, words, variables)
  }
  guard failure == 0 else { throw TestFailure("\(command): \(errorText(failure))") }
  return process
}

/// What a sanitizer was told about the tests holds for the programs that they start.
let sanitizerOptions: [String: String] = ProcessInfo.processInfo.environment.filter {
  ["ASAN_OPTIONS", "TSAN_OPTIONS", "UBSAN_OPTIONS"].contains($0.key)
}

/// Held while descriptors are made that no program may inherit, until they are marked so.
let descriptors = Mutex(())

/// POSIX_SPAWN_SETSID of <spawn.h>, which Swift does not import.
private let setsid: Int16 = 0x80

func errorText(_ number: Int32) -> String { String(cString: strerror(number)) }

/// Exit status out of what `waitpid` tells, or 128 and the number of the signal that ended it.
func exitStatus(_ result: Int32) -> Int32 {
  let signal = result & 0x7F
  return signal == 0 ? result >> 8 & 0xFF : 128 + signal
}
