#pragma once
#include <seccomp.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/prctl.h>

/// A system call by its number; -1 and `errno` when it fails.
long lock_call(long number, long a, long b, long c, long d, long e, long f);

/// The calls that Swift does not import or that take lists of arguments of any length.
int lock_fork(void);
int lock_prctl(int option, unsigned long value);
char **lock_environment(void);

/// Soft and hard limit in one; neither is ever raised.
int lock_limit_core(void);
int lock_limit_files(uint64_t count);
int lock_limit_memory(uint64_t bytes);

/// Closes all descriptors from `first` on.
int lock_close_from(unsigned first);

/// What a set of Landlock's rules takes away.
struct lock_rights {
  uint64_t files, network, scopes;
};

/// The version of Landlock that the kernel has; -1 and `errno` when there is none.
int lock_landlock_version(void);
/// - `size`: as many bytes of the rights as the kernel's version knows.
int lock_landlock_create(const struct lock_rights *rights, size_t size);
int lock_landlock_allow(int rules, uint64_t rights, int descriptor);
int lock_landlock_restrict(int rules);

/// Macros of libseccomp that Swift does not import.
static inline uint32_t lock_allow(void) { return SCMP_ACT_ALLOW; }
static inline uint32_t lock_refuse(uint32_t error) { return SCMP_ACT_ERRNO(error); }
static inline uint32_t lock_kill(void) { return SCMP_ACT_KILL_PROCESS; }

/// Starts so many threads, all there at once, and waits for their end; 0, or the number of the
/// error that stopped it.
int lock_try_threads(int count);

/// Tries `vfork` and ends the child; 0, or -1 and `errno`.
int lock_try_vfork(void);
/// Tries `getpid` as a 32-bit program calls it; 0, or -1 and `errno`. ENOSYS on other machines.
int lock_try_32bit_call(void);
/// The same as a program of x32 calls it.
int lock_try_x32_call(void);

/// Such as "EPERM"; NULL for a number that is none.
const char *lock_error_name(int number);
