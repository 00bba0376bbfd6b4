import CLockdown
import Glibc

/// Makes the kernel answer system calls by rules, for good. See seccomp(2).
///
/// Calls for another architecture than the program's own, such as those of 32-bit programs, end it.
struct SystemCallFilter {
  var rules: [SystemCallRule]

  func load() throws(LockFailure) {
    guard let filter = seccomp_init(lock_refuse(UInt32(ENOSYS))) else {
      throw LockFailure(.systemCalls, "libseccomp makes no filter")
    }
    defer { seccomp_release(filter) }
    try check(seccomp_attr_set(filter, SCMP_FLTATR_ACT_BADARCH, lock_kill()), "architectures")
    // A tree instead of a list, where libseccomp knows it; without it every call takes longer.
    _ = seccomp_attr_set(filter, SCMP_FLTATR_CTL_OPTIMIZE, 2)
    for rule in rules { try add(rule, to: filter) }
    try check(seccomp_load(filter), "loading the filter")
  }

  private func add(_ rule: SystemCallRule, to filter: scmp_filter_ctx) throws(LockFailure) {
    let number = seccomp_syscall_resolve_name(rule.name)
    // Not on this machine, or newer than libseccomp, whose answer is then ENOSYS.
    guard number >= 0 else { return }
    let answer =
      switch rule.answer {
      case .allow: lock_allow()
      case .refuse: lock_refuse(UInt32(EPERM))
      case .ignore: lock_refuse(0)
      }
    let conditions = rule.conditions.map {
      scmp_arg_cmp(
        arg: $0.argument, op: SCMP_CMP_MASKED_EQ, datum_a: $0.mask, datum_b: $0.value)
    }
    try check(
      seccomp_rule_add_array(filter, answer, number, UInt32(conditions.count), conditions),
      rule.name)
  }

  /// - Parameter result: 0, or the negative of an `errno`.
  private func check(_ result: Int32, _ what: String) throws(LockFailure) {
    if result != 0 { throw LockFailure(.systemCalls, doing: what, error: -result) }
  }
}
