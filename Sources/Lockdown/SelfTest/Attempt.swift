import CLockdown
import Glibc

/// A system call that a locked program must not get through, or must.
struct Attempt: Sendable {
  /// What it would do, for a person.
  var title: String
  /// Its name, as seccomp knows it; a machine may have no such call.
  var call: String
  var arguments: [Argument]
  /// What must be answered at every start of a kiosk, as in `errno`; `nil`: it is not tried there,
  /// where it could do harm.
  var quickAnswer: Int32?
  /// Whether it can be tried by anybody wherever there is such a call: a self-test without it says
  /// little.
  var isEverywhere = false
  /// Whether the locks must let it through.
  var isAllowed = false

  init(_ title: String, _ call: String, _ arguments: Argument...) {
    self.title = title
    self.call = call
    self.arguments = arguments
  }

  /// Refused by the filter of system calls.
  var quick: Attempt { quick(EPERM) }
  func quick(_ answer: Int32) -> Attempt { with { $0.quickAnswer = answer } }
  var everywhere: Attempt { with { $0.isEverywhere = true } }
  var allowed: Attempt { with { $0.isAllowed = true } }

  private func with(_ change: (inout Attempt) -> Void) -> Attempt {
    var changed = self
    change(&changed)
    return changed
  }

  enum Argument: Sendable, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
    case number(Int)
    case text(String)
    /// A list of texts with an end, as programs take their arguments.
    case texts([String])
    /// The address of a structure.
    case words([UInt64])
    /// The address of a page of memory.
    case page
    /// Open for reading and writing, since before the locks.
    case file
    /// A terminal of its own, open since before the locks.
    case terminal
    case thisProcess, parentProcess
    /// The person's folder.
    case home

    static func flags(_ flags: Int32...) -> Argument { .number(Int(flags.reduce(0, |))) }

    init(integerLiteral value: Int) { self = .number(value) }
    init(stringLiteral value: String) { self = .text(value) }
  }
}

/// What attempts need that has to be there before the locks are.
struct AttemptMeans {
  var file: Int32 = -1
  var terminal: Int32 = -1
  var page: UnsafeMutableRawPointer?

  static let pageSize = 4096

  /// - Parameter file: the path of one that can be written.
  static func prepared(file: String) -> AttemptMeans {
    var means = AttemptMeans(
      file: open(file, O_RDWR), terminal: open("/dev/ptmx", O_RDWR | O_NOCTTY))
    posix_memalign(&means.page, pageSize, pageSize)
    return means
  }
}

extension Attempt {
  /// Whether this machine has such a call: newer ones have no `fork` and no `creat`.
  var isKnownHere: Bool { seccomp_syscall_resolve_name(call) >= 0 }

  /// - Returns: 0, or why the kernel did not do it, as in `errno`.
  func perform(with means: AttemptMeans) -> Int32 {
    switch call {
    case "vfork": return lock_try_vfork() == 0 ? 0 : errno
    case "getpid of 32 bits": return lock_try_32bit_call() == 0 ? 0 : errno
    case "getpid of x32": return lock_try_x32_call() == 0 ? 0 : errno
    default: break
    }
    let number = seccomp_syscall_resolve_name(call)
    guard number >= 0 else { return ENOSYS }
    var owned: [UnsafeMutableRawPointer] = []
    defer { for memory in owned { free(memory) } }
    var words = arguments.map { word(of: $0, means, &owned) }
    words += Array(repeating: 0, count: 6 - words.count)
    let result = lock_call(
      Int(number), words[0], words[1], words[2], words[3], words[4], words[5])
    return result >= 0 ? 0 : errno
  }

  private func word(
    of argument: Argument, _ means: AttemptMeans, _ owned: inout [UnsafeMutableRawPointer]
  ) -> Int {
    func keep(_ memory: UnsafeMutableRawPointer?) -> Int {
      if let memory { owned.append(memory) }
      return Int(bitPattern: memory)
    }
    func keep(words: [UInt]) -> Int {
      let size = words.count * MemoryLayout<UInt>.size
      let memory = malloc(size)
      words.withUnsafeBytes { bytes in
        if let memory, let start = bytes.baseAddress { memcpy(memory, start, size) }
      }
      return keep(memory)
    }
    switch argument {
    case .number(let number): return number
    case .text(let text): return keep(strdup(text))
    case .texts(let texts):
      return keep(words: texts.map { UInt(bitPattern: keep(strdup($0))) } + [0])
    case .words(let words): return keep(words: words.map { UInt($0) })
    case .page: return Int(bitPattern: means.page)
    case .file: return Int(means.file)
    case .terminal: return Int(means.terminal)
    case .thisProcess: return Int(getpid())
    case .parentProcess: return Int(getppid())
    case .home: return keep(strdup(getenv("HOME") ?? strdup("/root")))
    }
  }
}
