#define _GNU_SOURCE
#include "CLockdown.h"
#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

long lock_call(long number, long a, long b, long c, long d, long e, long f) {
  return syscall(number, a, b, c, d, e, f);
}

int lock_fork(void) { return fork(); }
int lock_prctl(int option, unsigned long value) { return prctl(option, value, 0UL, 0UL, 0UL); }
char **lock_environment(void) { return environ; }

// A limit that is lower already stays: raising it may not be allowed, and it holds as well.
static int limit(int kind, rlim_t value) {
  struct rlimit limit;
  if (getrlimit(kind, &limit) != 0) return -1;
  if (value < limit.rlim_max) limit.rlim_max = value;
  if (value < limit.rlim_cur) limit.rlim_cur = value;
  return setrlimit(kind, &limit);
}
int lock_limit_core(void) { return limit(RLIMIT_CORE, 0); }
int lock_limit_files(uint64_t count) { return limit(RLIMIT_NOFILE, count); }
int lock_limit_memory(uint64_t bytes) { return limit(RLIMIT_AS, bytes); }

// The numbers of these calls are the same on every machine; libc and <linux/landlock.h> may be
// older than the running kernel.
enum { CLOSE_RANGE = 436, CREATE_RULESET = 444, ADD_RULE = 445, RESTRICT_SELF = 446 };

int lock_close_from(unsigned first) { return (int)syscall(CLOSE_RANGE, first, ~0U, 0); }

int lock_landlock_version(void) { return (int)syscall(CREATE_RULESET, NULL, 0, 1U); }

int lock_landlock_create(const struct lock_rights *rights, size_t size) {
  return (int)syscall(CREATE_RULESET, rights, size, 0U);
}

int lock_landlock_allow(int rules, uint64_t rights, int descriptor) {
  struct {
    uint64_t rights;
    int32_t descriptor;
  } __attribute__((packed)) rule = {rights, descriptor};
  return (int)syscall(ADD_RULE, rules, 1, &rule, 0U);
}

int lock_landlock_restrict(int rules) { return (int)syscall(RESTRICT_SELF, rules, 0U); }

static void *pass(void *gate) {
  pthread_mutex_lock(gate);
  pthread_mutex_unlock(gate);
  return NULL;
}

int lock_try_threads(int count) {
  pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;
  pthread_t *threads = calloc((size_t)count, sizeof *threads);
  if (threads == NULL) return ENOMEM;
  int started = 0, error = 0;
  pthread_mutex_lock(&gate);
  while (started < count && error == 0) {
    error = pthread_create(&threads[started], NULL, pass, &gate);
    if (error == 0) started++;
  }
  pthread_mutex_unlock(&gate);
  while (started > 0) pthread_join(threads[--started], NULL);
  free(threads);
  return error;
}

int lock_try_vfork(void) {
  pid_t child = vfork();
  if (child == 0) _exit(0);
  if (child < 0) return -1;
  waitpid(child, NULL, 0);
  return 0;
}

int lock_try_32bit_call(void) {
#if defined(__x86_64__)
  long result;
  __asm__ volatile("int $0x80" : "=a"(result) : "a"(20L) : "memory", "r8", "r9", "r10", "r11");
  if (result > 0) return 0;
  errno = (int)-result;
#else
  errno = ENOSYS;
#endif
  return -1;
}

int lock_try_x32_call(void) {
#if defined(__x86_64__)
  return syscall(0x40000000L + SYS_getpid) > 0 ? 0 : -1;
#else
  errno = ENOSYS;
  return -1;
#endif
}

const char *lock_error_name(int number) { return strerrorname_np(number); }
