import CLockdown
import Glibc

/// What a locked program must not be able to do, as system calls.
///
/// Without locks each does nothing that lasts, for root neither: it works on a scratch folder, or
/// fails for what it is told (an address that is none, a descriptor that is not open, an unknown
/// flag) only after the kernel has begun to work on it. The scratch folder is the current one and
/// holds `file`, `folder` and `link`, which leads to /etc/passwd.
enum Attempts {
  static let all =
    programs + memory + writing + changing + reading + sockets + processes + terminals + kernel
    + privileges + allowed

  /// Those that a kiosk makes of itself at every start.
  static let quick = all.filter { $0.quickAnswer != nil }

  private static let programs: [Attempt] = [
    Attempt("start a program", "execve", "/bin/sh", .texts(["sh", "-c", ":"]), 0).everywhere,
    Attempt("start it by a folder", "execveat", here, "/bin/sh", .texts(["sh", "-c", ":"]), 0, 0),
    Attempt(
      "start this program", "execve", "/proc/self/exe", .texts(["dateline", "--version"]), 0
    ).everywhere,
    Attempt("start a program that is nowhere", "execve", nowhere, 0, 0).quick,
    Attempt("become two processes", "fork").everywhere,
    Attempt("become two for a while", "vfork").everywhere,
    Attempt("clone without CLONE_THREAD", "clone", .number(Int(SIGCHLD)), 0, 0, 0, 0).everywhere,
    Attempt("clone into new namespaces", "clone", .number(0x1000_0000 | Int(SIGCHLD)), 0, 0, 0, 0),
    Attempt("clone with flags at odds", "clone", 0x800, 0, 0, 0, 0).quick,
    Attempt("clone3", "clone3", .words([0, 0, 0, 0, 17, 0, 0, 0]), 64),
    Attempt("a call of 32-bit programs", "getpid of 32 bits"),
    Attempt("a call of x32 programs", "getpid of x32"),
  ]

  private static let memory: [Attempt] = [
    Attempt("memory to execute", "mmap", 0, page, .flags(PROT_READ, PROT_EXEC), fresh, -1, 0)
      .everywhere.quick,
    Attempt("memory to write and execute", "mmap", 0, page, writeAndExecute, fresh, -1, 0),
    Attempt("a file to execute", "mmap", 0, page, .flags(PROT_EXEC), .flags(MAP_PRIVATE), .file, 0),
    Attempt("execute what was written", "mprotect", .page, page, .flags(PROT_READ, PROT_EXEC)),
    Attempt("the same with a key", "pkey_mprotect", .page, page, .flags(PROT_EXEC), -1),
    Attempt("make all that is read executable", "personality", 0x40_0000),
    Attempt("a file in memory", "memfd_create", "x", 0),
    Attempt("shared memory, of no size", "shmget", 0, 0, 0o1600),
    Attempt("answer page faults", "userfaultfd", 1),
    Attempt("queue calls past the filter", "io_uring_setup", 1, .words(none)),
    Attempt("queue calls, badly", "io_uring_setup", 0, nowhere).quick,
  ]

  private static let writing: [Attempt] = [
    Attempt("open to write", "openat", here, "file", .flags(O_WRONLY)).everywhere,
    Attempt("open to read and write", "openat", here, "file", .flags(O_RDWR)),
    Attempt("open to append", "openat", here, "file", .flags(O_APPEND)).everywhere,
    Attempt("open to shorten", "openat", here, "file", .flags(O_TRUNC)),
    Attempt("open a new file", "openat", here, "new", .flags(O_CREAT), 0o600).everywhere,
    Attempt("open a new file, the old way", "open", "new", .flags(O_CREAT), 0o600),
    Attempt("open a file without a name", "openat", here, ".", .number(0o20_200_002), 0o600),
    Attempt("openat2", "openat2", here, "file", .words([UInt64(O_RDWR), 0, 0]), 24),
    Attempt("create a file", "creat", "new", 0o600).everywhere,
    Attempt("open /dev/null to write", "openat", here, "/dev/null", .flags(O_WRONLY)).quick,
    Attempt("open its own output again", "openat", here, "/proc/self/fd/2", .flags(O_WRONLY)),
    Attempt("open its own memory", "openat", here, "/proc/self/mem", .flags(O_RDWR)),
  ]

  private static let changing: [Attempt] = [
    Attempt("a new folder", "mkdirat", here, "new", 0o700),
    Attempt("a new pipe", "mknodat", here, "new", .number(Int(S_IFIFO) | 0o600), 0),
    Attempt("rename", "renameat2", here, "file", here, "new", 0).everywhere,
    Attempt("link", "linkat", here, "file", here, "new", 0),
    Attempt("symbolic link", "symlinkat", "file", here, "new"),
    Attempt("remove a file", "unlinkat", here, "file", 0).everywhere,
    Attempt("remove a folder", "unlinkat", here, "folder", 0x200),
    Attempt("change modes", "fchmodat", here, "file", 0o644).everywhere,
    Attempt("change modes of an open file", "fchmod", .file, 0o644),
    Attempt("change the owner", "fchownat", here, "file", -1, -1, 0),
    Attempt("change times", "utimensat", here, "file", 0, 0),
    Attempt("set an attribute", "setxattr", "file", "user.x", "x", 1, 0),
    Attempt("remove an attribute", "removexattr", "file", "user.x"),
    Attempt("shorten a file", "truncate", "file", 0),
    Attempt("shorten an open file", "ftruncate", .file, 0).everywhere,
    Attempt("lengthen an open file", "fallocate", .file, 0, 0, page),
  ]

  private static let reading: [Attempt] = [
    Attempt("read /", "openat", here, "/", .flags(O_RDONLY)).quick(EACCES),
    Attempt("read /etc/passwd", "openat", here, "/etc/passwd", .flags(O_RDONLY)),
    Attempt("read it by a link in the source", "openat", here, "link", .flags(O_RDONLY)),
    Attempt(
      "read it by /proc/self/root", "openat", here, "/proc/self/root/etc/passwd", .flags(O_RDONLY)),
    Attempt("read /etc/shadow", "openat", here, "/etc/shadow", .flags(O_RDONLY)),
    Attempt("read the home folder", "openat", here, .home, .flags(O_RDONLY)),
    Attempt("read the list of processes", "openat", here, "/proc", .flags(O_RDONLY)),
    Attempt("read another's environment", "openat", here, "/proc/1/environ", .flags(O_RDONLY)),
    Attempt("read who is connected", "openat", here, "/proc/self/net/tcp", .flags(O_RDONLY)),
    Attempt("read what is mounted", "openat", here, "/proc/self/mountinfo", .flags(O_RDONLY)),
    Attempt("hold a place in the files", "openat", here, "/etc/passwd", .number(0o10_000_000)),
    Attempt("open a file by its number", "open_by_handle_at", -1, nowhere, 0),
    Attempt("the number of a file", "name_to_handle_at", here, "file", nowhere, nowhere, 0),
    Attempt("watch files", "inotify_init1", 0),
    Attempt("watch all files", "fanotify_init", -1, 0),
    Attempt("change folders", "chdir", "folder"),
    Attempt("copy between files", "copy_file_range", -1, 0, -1, 0, 1, 0),
  ]

  private static let sockets: [Attempt] =
    [
      Attempt("a local socket", "socket", .number(Int(AF_UNIX)), stream, 0).everywhere.quick,
      Attempt("a pair of sockets", "socketpair", .number(Int(AF_UNIX)), stream, 0, .words(none)),
    ]
    + [
      ("IPv4", AF_INET), ("IPv6", AF_INET6), ("netlink", AF_NETLINK), ("packet", AF_PACKET),
      ("Bluetooth", AF_BLUETOOTH), ("crypto", AF_ALG), ("virtual machine", 40),
    ].map { name, family in
      Attempt("a socket: \(name)", "socket", .number(Int(family)), datagrams, 0)
    }
    + [
      Attempt("connect", "connect", -1, .words(none), 16).everywhere.quick,
      Attempt("bind", "bind", -1, .words(none), 16),
      Attempt("listen", "listen", -1, 1),
      Attempt("accept", "accept4", -1, 0, 0, 0),
      Attempt("send", "sendto", -1, .words(none), 1, 0, 0, 0),
      Attempt("send descriptors", "sendmsg", -1, .words(none), 0),
    ]

  private static let processes: [Attempt] = [
    Attempt("signal the parent", "kill", .parentProcess, 0).everywhere,
    Attempt("signal everybody", "kill", -1, 0),
    Attempt("signal a thread of another", "tgkill", .parentProcess, .parentProcess, 0),
    Attempt("queue a signal", "rt_sigqueueinfo", .parentProcess, 0, .words(queued)),
    Attempt("have itself signal others", "fcntl", .file, .flags(F_SETOWN), .parentProcess),
    Attempt("have keys signal others", "fcntl", .file, .flags(F_SETFL), .flags(O_RDWR, O_ASYNC)),
    Attempt("choose the signal", "fcntl", .file, .flags(ArgumentRules.setSignal), 0),
    Attempt("have itself told of changes", "fcntl", .file, .flags(ArgumentRules.notify), 0),
    Attempt("ask for the parent's group", "getpgid", .parentProcess),
    Attempt("hold the parent by a descriptor", "pidfd_open", .parentProcess, 0),
    Attempt("be traced by the parent", "ptrace", 0, 0, 0, 0),
    Attempt("trace the parent", "ptrace", 0x4206, .parentProcess, 0, 0),
    Attempt("read its own memory from outside", "process_vm_readv", .thisProcess, 0, 0, 0, 0, 0)
      .quick,
    Attempt("write memory of the parent", "process_vm_writev", .parentProcess, 0, 0, 0, 0, 0),
    Attempt("compare with the parent", "kcmp", .thisProcess, .parentProcess, 2, 0, 0),
    Attempt("become a group of its own", "setpgid", 0, 0),
    Attempt("leave the terminal's session", "setsid").everywhere,
    Attempt("set limits", "setrlimit", .flags(coreSize), .words([0, 0])).everywhere,
    Attempt("set limits, newer", "prlimit64", 0, .flags(coreSize), .words([0, 0]), 0),
    Attempt("choose processors", "sched_setaffinity", 0, 128, .words(allBits)),
    Attempt("become memory that can be dumped", "prctl", .flags(PR_SET_DUMPABLE), 1, 0, 0, 0),
    Attempt("let others trace it", "prctl", .flags(PR_SET_PTRACER), -1, 0, 0, 0),
    Attempt("get signals from the parent", "prctl", .flags(PR_SET_PDEATHSIG), 0, 0, 0, 0),
    Attempt("set another filter", "prctl", .flags(PR_SET_SECCOMP), 2, nowhere, 0, 0),
    Attempt("set another filter, newer", "seccomp", 1, 0, nowhere),
  ]

  private static let terminals: [Attempt] = [
    Attempt("open a new terminal", "openat", here, "/dev/ptmx", .flags(O_RDONLY, O_NOCTTY)),
    Attempt("open its terminal again", "openat", here, "/dev/tty", .flags(O_RDONLY)),
    Attempt("type for the next one", "ioctl", .terminal, .number(Int(TIOCSTI)), "x"),
    Attempt(
      "type, with bits that nobody reads", "ioctl", .terminal,
      .number(Int(TIOCSTI) | 0x1_0000_0000), "x"),
    Attempt("type on its own terminal, badly", "ioctl", 0, .number(Int(TIOCSTI)), nowhere).quick,
    Attempt("paste on a console", "ioctl", .terminal, .number(Int(TIOCLINUX)), .words([2])),
    Attempt("set a line discipline", "ioctl", .terminal, .number(Int(TIOCSETD)), nowhere),
  ]

  private static let kernel: [Attempt] = [
    Attempt("mount", "mount", nowhere, nowhere, nowhere, 0, 0),
    Attempt("unmount", "umount2", nowhere, -1),
    Attempt("change the root", "chroot", nowhere),
    Attempt("leave what is shared", "unshare", 0x400).quick,
    Attempt("become root of its own", "unshare", 0x1000_0000),
    Attempt("enter a namespace", "setns", -1, 0),
    Attempt("load a program into the kernel", "bpf", 5, .words(none), 0x10_0000),
    Attempt("load a module", "init_module", nowhere, 0, nowhere),
    Attempt("load another kernel", "kexec_load", 0, 0x10_0000, nowhere, -1),
    Attempt("restart the machine, badly", "reboot", 0, 0, 0, 0),
    Attempt("swap to a file", "swapon", nowhere, -1),
    Attempt("count events", "perf_event_open", nowhere, 0, -1, -1, -1),
    Attempt("keys", "keyctl", 0, -3, 0),
    Attempt("add a key", "add_key", nowhere, nowhere, 0, 0, 0),
    Attempt("set the clock", "clock_settime", -1, nowhere),
    Attempt("set the day", "settimeofday", nowhere, 0),
    Attempt("read the kernel's log", "syslog", 10, 0, 0),
  ]

  private static let privileges: [Attempt] = [
    Attempt("be another user", "setresuid", -1, -1, -1).everywhere,
    Attempt("be itself again", "setuid", .number(Int(getuid()))),
    Attempt("be of another group", "setresgid", -1, -1, -1),
    Attempt("have capabilities", "capset", nowhere, nowhere),
    Attempt("another lock for files", "landlock_create_ruleset", 0, 0, 1),
  ]

  /// What must be left, or nothing of the above says anything.
  private static let allowed: [Attempt] = [
    Attempt("read the source", "openat", here, "file", .flags(O_RDONLY)).allowed,
    Attempt("have memory", "mmap", 0, page, .flags(PROT_READ, PROT_WRITE), fresh, -1, 0).allowed,
    Attempt("know itself", "getpid").allowed,
    Attempt("end itself in time", "setitimer", 0, .words(none), 0).allowed,
  ]

  private static let here: Attempt.Argument = .number(Int(AT_FDCWD))
  /// No address of anything.
  private static let nowhere: Attempt.Argument = 1
  private static let page: Attempt.Argument = .number(AttemptMeans.pageSize)
  private static let fresh: Attempt.Argument = .flags(MAP_PRIVATE, MAP_ANONYMOUS)
  private static let writeAndExecute: Attempt.Argument = .flags(PROT_READ, PROT_WRITE, PROT_EXEC)
  private static let stream: Attempt.Argument = 1
  private static let datagrams: Attempt.Argument = 2
  /// RLIMIT_CORE.
  private static let coreSize: Int32 = 4
  /// SI_QUEUE as the code of a signal.
  private static let queued: [UInt64] = [0, 0xFFFF_FFFF] + none
  private static let none: [UInt64] = Array(repeating: 0, count: 16)
  private static let allBits: [UInt64] = Array(repeating: .max, count: 16)
}
