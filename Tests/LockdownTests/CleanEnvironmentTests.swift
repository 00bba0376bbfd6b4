import Testing

@testable import Lockdown

@Suite("The environment of a kiosk")
struct CleanEnvironmentTests {
  @Test(
    "keeps what is harmless",
    arguments: [
      "TERM=xterm-256color", "TERM=tmux", "TERM=st-0.8+x_y", "LANG=de_DE.UTF-8", "LC_ALL=C",
      "LC_CTYPE=ca_ES@valencia", "NO_COLOR=1", "TZ=Europe/Berlin", "TZ=CET-1CEST",
      "SSH_CONNECTION=2001:db8::1 50022 192.0.2.7 22",
    ])
  func keeps(variable: String) {
    #expect(CleanEnvironment.cleaned([variable]).contains(variable))
  }

  @Test(
    "never keeps what leads to files, programs or libraries",
    arguments: [
      "TERM=../../tmp/x", "TERM=/tmp/x", "TERM=", "TERM=a b", "TERM=x\u{1B}[2J", "TERM=é", "TERM",
      "TERM=" + String(repeating: "x", count: 33), "TERMINFO=/tmp", "TERMINFO_DIRS=/tmp",
      "TERMCAP=x", "NCURSES_NO_SETBUF=1", "NCURSES_TRACE=99", "ESCDELAY=1", "COLUMNS=9999",
      "LD_PRELOAD=/tmp/x.so", "LD_LIBRARY_PATH=/tmp", "LD_AUDIT=/tmp/x.so", "LD_DEBUG_OUTPUT=/tmp",
      "GLIBC_TUNABLES=glibc.malloc.check=3", "GCONV_PATH=/tmp", "LOCPATH=/tmp", "NLSPATH=/tmp/%N",
      "HOME=/root", "PATH=/tmp", "SHELL=/bin/sh", "EDITOR=vi", "PAGER=less", "TMPDIR=/tmp",
      "XDG_CONFIG_HOME=/tmp", "XDG_STATE_HOME=/tmp", "SQLITE_TMPDIR=/tmp", "BASH_ENV=/tmp/x",
      "LANG=/tmp/x", "LANG=../x", "LC_ALL=a b", "LC_MESSAGES=C", "NO_COLOR=a/b", "TZ=/etc/passwd",
      "TZ=../../etc/passwd", "TZ=:/etc/passwd", "TZDIR=/tmp", "SWIFT_BACKTRACE=enable=yes",
      "SWIFT_DEBUG_HELP=1", "SSH_CONNECTION=$(id)", "SSH_CLIENT=x", "SSH_ORIGINAL_COMMAND=sh",
      "DATELINE_GOLDEN=write", "term=xterm", "=x", "",
    ])
  func drops(variable: String) {
    #expect(CleanEnvironment.cleaned([variable]) == CleanEnvironment.fixed)
  }

  @Test("is in one order, whatever the order before")
  func order() {
    let clean = ["DATELINE_CLEAN=yes", "LANG=C", "SWIFT_BACKTRACE=enable=no", "TERM=xterm"]
    #expect(CleanEnvironment.cleaned(["TERM=xterm", "HOME=/", "LANG=C"]) == clean)
    #expect(CleanEnvironment.cleaned(clean) == clean)
  }
}
