import Screen

/// Keys that came in before the program asked for them, the oldest first.
struct TypeAhead {
  /// From so many keys on no more bytes are read; they wait in the terminal's own buffer.
  static let limit = 1024

  private var keys: [KeyPress] = []
  private var taken = 0

  var isEmpty: Bool { taken == keys.count }
  var isFull: Bool { keys.count - taken >= TypeAhead.limit }

  mutating func append(_ key: KeyPress) {
    keys.append(key)
  }

  /// The oldest key; in constant time, over many keys.
  mutating func take() -> KeyPress? {
    guard taken < keys.count else { return nil }
    defer {
      taken += 1
      if taken >= TypeAhead.limit || taken == keys.count {
        keys.removeFirst(taken)
        taken = 0
      }
    }
    return keys[taken]
  }
}
