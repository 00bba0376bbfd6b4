import CLockdown
import Glibc

/// What a locked process gives up for good before it opens anything.
enum ProcessLocks {
  /// Descriptors open at a time: a folder is read by a thread for each processor, each with a few.
  static var files: UInt64 { 64 + 8 * processors }
  /// Bytes of address space. Stacks and heaps of threads take most of it without using it.
  static var memory: UInt64 { (1 << 30) + (processors << 28) }
  /// Threads beside the first one: one for each processor where a story is read, and those that
  /// answer and interrupt.
  static var threads: UInt64 { processors + 4 }
  private static var processors: UInt64 { UInt64(max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1)) }

  /// - Parameter kept: a descriptor that stays open.
  /// - Returns: the number that it has from now on.
  static func set(keeping kept: Int32?) throws(LockFailure) -> Int32? {
    ignoreSignals()
    umask(0o077)
    var kept = kept
    if let number = kept, number > 3 {
      try check(dup2(number, 3) == 3 ? 0 : -1, .descriptors, "dup2")
      kept = 3
    }
    try check(lock_close_from(kept == 3 ? 4 : 3), .descriptors, "close_range")
    try check(lock_limit_core(), .limits, "RLIMIT_CORE")
    try check(lock_limit_files(files), .limits, "RLIMIT_NOFILE")
    try check(lock_limit_memory(memory), .limits, "RLIMIT_AS")
    try check(lock_prctl(PR_SET_DUMPABLE, 0), .noDump, "PR_SET_DUMPABLE")
    try check(lock_prctl(PR_SET_NO_NEW_PRIVS, 1), .noNewPrivileges, "PR_SET_NO_NEW_PRIVS")
    return kept
  }

  /// Locks hold for the thread that sets them and those it starts: there may be no others.
  static func checkSingleThread() throws(LockFailure) {
    let count = threadCount()
    if count == 1 { return }
    throw LockFailure(
      .singleThread, count == 0 ? "/proc/self/task cannot be read" : "there are \(count) threads")
  }

  /// Sends standard error nowhere if it is a terminal, over whose screen no message may lie, or
  /// closed, so that no other file takes its number.
  ///
  /// - Returns: whether it was.
  static func quietStandardError() throws(LockFailure) -> Bool {
    guard isatty(STDERR_FILENO) == 1 || fcntl(STDERR_FILENO, F_GETFD) < 0 else { return false }
    let nowhere = open("/dev/null", O_WRONLY)
    guard nowhere >= 0 else {
      throw LockFailure(.standardError, doing: "/dev/null", error: errno)
    }
    if nowhere == STDERR_FILENO { return true }
    defer { close(nowhere) }
    guard dup2(nowhere, STDERR_FILENO) >= 0 else {
      throw LockFailure(.standardError, error: errno)
    }
    return true
  }

  private static func ignoreSignals() {
    for number in [SIGINT, SIGQUIT, SIGTSTP, SIGPIPE, SIGUSR1, SIGUSR2] { signal(number, SIG_IGN) }
  }

  private static func threadCount() -> Int {
    guard let folder = opendir("/proc/self/task") else { return 0 }
    defer { closedir(folder) }
    var count = 0
    // All names but those of the folder itself and the one above are numbers.
    while let entry = readdir(folder) {
      if entry.pointee.d_name.0 != CChar(UInt8(ascii: ".")) { count += 1 }
    }
    return count
  }

  private static func check(_ result: Int32, _ lock: Lock, _ what: String) throws(LockFailure) {
    if result != 0 { throw LockFailure(lock, doing: what, error: errno) }
  }
}
