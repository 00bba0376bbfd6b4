import CLockdown
import Glibc
import Lockdown

// The program that tests of the locks run:
//   LockProbe refusing CALL[:FIRST-ARGUMENT],… PROGRAM ARGUMENT…
//     runs a program whose calls of these names answer EPERM
//   LockProbe without-arguments PROGRAM
//     runs a program with an empty list of arguments
//   LockProbe self-test files|calls|none
//     tries what is forbidden with one of the last two locks, or without
//   LockProbe complete FOLDER
//     sets all locks but those of the start, with one readable folder
//   LockProbe begin [DESCRIPTOR]
//     sets the first locks and prints what they leave, the descriptor that is to be kept as well
//   LockProbe begin-with-threads
//     tries the same in a process that has two

func fail(_ message: String) -> Never {
  print(message)
  exit(70)
}

func refuse(_ calls: String) {
  guard let filter = seccomp_init(lock_allow()) else { fail("no filter") }
  for call in calls.split(separator: ",") {
    let parts = call.split(separator: ":").map(String.init)
    let number = seccomp_syscall_resolve_name(parts[0])
    if number < 0 { continue }
    let conditions = parts.dropFirst().compactMap { UInt64($0) }.map {
      scmp_arg_cmp(arg: 0, op: SCMP_CMP_EQ, datum_a: $0, datum_b: 0)
    }
    let added = seccomp_rule_add_array(
      filter, lock_refuse(UInt32(EPERM)), number, UInt32(conditions.count), conditions)
    if added != 0 { fail("\(call): \(added)") }
  }
  let loaded = seccomp_load(filter)
  if loaded != 0 { fail("the filter cannot be loaded: \(loaded)") }
}

func run(_ words: ArraySlice<String>) -> Never {
  let arguments = words.map { strdup($0) } + [nil]
  let program = UnsafeMutablePointer(mutating: strdup(words.first ?? ""))
  arguments.withUnsafeBufferPointer { list in
    // Not by execve, which may be refused.
    _ = lock_call(
      Int(seccomp_syscall_resolve_name("execveat")), Int(AT_FDCWD), Int(bitPattern: program),
      Int(bitPattern: list.baseAddress), Int(bitPattern: lock_environment()), 0, 0)
  }
  fail("\(words): \(String(cString: strerror(errno)))")
}

func printWhatIsLeft() {
  func limit(_ kind: __rlimit_resource) -> rlim_t {
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(kind.rawValue), &limit)
    return limit.rlim_max
  }
  print("core \(limit(RLIMIT_CORE)), files \(limit(RLIMIT_NOFILE)), memory \(limit(RLIMIT_AS))")
  print("dumps \(lock_prctl(PR_GET_DUMPABLE, 0)), no new privileges \(newPrivileges())")
  print("descriptors \((0..<1024).filter { fcntl($0, F_GETFD) >= 0 })")
}

/// Runs on a thread of its own, where a closure of the main program would end it.
@Sendable nonisolated func waitForEver(_: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  pause()
  return nil
}

func newPrivileges() -> Int32 { lock_prctl(PR_GET_NO_NEW_PRIVS, 0) }

let words = CommandLine.arguments.dropFirst()
do {
  switch words.first {
  case "refusing" where words.count > 2:
    refuse(words[2])
    run(words[3...])
  case "without-arguments":
    var ends: [UnsafeMutablePointer<CChar>?] = [nil]
    execve(words.last ?? "", &ends, lock_environment())
    fail("\(words): \(String(cString: strerror(errno)))")
  case "self-test":
    let report = try SelfTest(files: words.last == "files", systemCalls: words.last == "calls")
      .run()
    for line in report.lines { print(line) }
    exit(report.isPassed ? 0 : 1)
  case "complete":
    try Lockdown.begin()
    try Lockdown(readable: Array(words.dropFirst())).complete()
    print("locked")
  case "begin":
    for _ in 0..<3 { _ = open("/dev/null", O_RDWR) }
    let wanted = words.count > 1 ? words.last.flatMap { Int32($0) } : nil
    if let wanted, wanted > 2 { dup2(0, wanted) }
    if let kept = try Lockdown.begin(keeping: wanted) { print("kept as \(kept)") }
    printWhatIsLeft()
  case "begin-with-threads":
    var thread = pthread_t()
    pthread_create(&thread, nil, waitForEver, nil)
    try Lockdown.begin()
  default: fail("what?")
  }
} catch {
  fail("\(error)")
}
