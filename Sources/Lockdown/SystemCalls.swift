import Glibc

/// The system calls of a locked program. Whatever is not named here answers ENOSYS, as if the
/// kernel were older than the call, so that libc falls back on calls that are named.
enum SystemCalls {
  static func rules(process: Int32) -> [SystemCallRule] {
    allowed.map { SystemCallRule(name: $0, answer: .allow) }
      + refused.map { SystemCallRule(name: $0, answer: .refuse) }
      + ArgumentRules.all(process: process)
  }

  /// Those that pass whatever their arguments are.
  static let allowed = words(
    """
    read readv pread64 write writev pwrite64 lseek close
    stat lstat fstat newfstatat statx access faccessat faccessat2 readlink readlinkat
    dup3 getdents64 getcwd fadvise64
    poll ppoll select pselect6 pipe2 eventfd2
    epoll_create1 epoll_ctl epoll_wait epoll_pwait epoll_pwait2
    timerfd_create timerfd_settime timerfd_gettime
    brk munmap mremap madvise mincore membarrier
    futex set_robust_list get_robust_list set_tid_address rseq
    sched_yield sched_getaffinity sched_getparam sched_getscheduler
    sched_get_priority_max sched_get_priority_min getcpu
    rt_sigaction rt_sigprocmask rt_sigreturn rt_sigpending rt_sigsuspend sigaltstack
    restart_syscall
    clock_gettime clock_getres clock_nanosleep nanosleep gettimeofday time times
    getpid gettid getppid getpgrp getuid geteuid getgid getegid getgroups
    getresuid getresgid getrusage getrlimit sysinfo uname getrandom exit exit_group
    """)

  /// Those that are known to be dangerous: a plain "not permitted" for whoever tries.
  static let refused = words(
    """
    execve execveat fork vfork kill tkill rt_sigqueueinfo rt_tgsigqueueinfo
    pidfd_open pidfd_getfd pidfd_send_signal
    socket socketpair connect bind listen accept accept4 shutdown
    sendto sendmsg sendmmsg recvfrom recvmsg recvmmsg setsockopt
    creat mknod mknodat mkdir mkdirat rmdir rename renameat renameat2 link linkat symlink symlinkat
    unlink unlinkat truncate ftruncate fallocate copy_file_range
    chmod fchmod fchmodat chown fchown lchown fchownat utime utimes utimensat futimesat umask
    setxattr lsetxattr fsetxattr removexattr lremovexattr fremovexattr
    chdir fchdir chroot pivot_root mount umount2 mount_setattr move_mount open_tree
    fsopen fsconfig fsmount fspick unshare setns swapon swapoff quotactl acct
    name_to_handle_at open_by_handle_at inotify_init inotify_init1 fanotify_init
    memfd_create memfd_secret shmget shmat msgget semget mq_open userfaultfd
    io_uring_setup io_uring_enter io_uring_register io_setup
    ptrace process_vm_readv process_vm_writev process_madvise kcmp perf_event_open bpf
    add_key request_key keyctl init_module finit_module delete_module kexec_load kexec_file_load
    reboot sethostname setdomainname settimeofday clock_settime clock_adjtime adjtimex
    syslog vhangup iopl ioperm modify_ldt personality
    setuid setgid setreuid setregid setresuid setresgid setgroups setfsuid setfsgid capset
    setrlimit setpgid setsid sched_setaffinity sched_setscheduler sched_setattr
    pkey_mprotect seccomp landlock_create_ruleset landlock_add_rule landlock_restrict_self
    """)

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
