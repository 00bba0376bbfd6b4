/// What the filter answers to a system call, as far as its arguments are as said.
struct SystemCallRule: Sendable {
  /// On one argument: its bits under the mask are these.
  struct Condition: Sendable {
    /// Counted from 0.
    var argument: UInt32
    var mask: UInt64
    var value: UInt64
  }

  enum Answer: Sendable {
    case allow
    /// EPERM.
    case refuse
    /// 0, as if it were done, which it is not.
    case ignore
  }

  var name: String
  var answer: Answer
  var conditions: [Condition] = []

  /// - Parameter mask: by default that of an `int`: the kernel looks at no more, so whoever sets
  ///   higher bits must not slip through.
  static func when(
    _ argument: UInt32, is value: UInt64, under mask: UInt64 = 0xFFFF_FFFF
  ) -> [Condition] {
    [Condition(argument: argument, mask: mask, value: value)]
  }
}
