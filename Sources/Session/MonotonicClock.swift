import Glibc

/// Seconds since some fixed moment; never goes back, and goes on while the machine sleeps.
public func monotonicSeconds() -> Int { monotonicMilliseconds() / 1000 }

/// The same in milliseconds.
func monotonicMilliseconds() -> Int {
  var now = timespec()
  clock_gettime(CLOCK_BOOTTIME, &now)
  return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
}
