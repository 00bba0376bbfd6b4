import Screen

/// A whole control sequence of a terminal, taken apart, and the key that it means.
struct ControlSequence {
  /// `[` (CSI) or `O` (SS3).
  private let introducer: UInt8
  /// `<`, `=`, `>`, `?` or none.
  private let marker: UInt8?
  /// `nil` for a parameter that is not digits alone; none written is 0.
  private let parameters: [Int?]
  private let final: UInt8
  private let bytes: [UInt8]

  /// - Parameter bytes: from the escape to the final byte.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 3, let last = bytes.last else { return nil }
    introducer = bytes[1]
    final = last
    self.bytes = bytes
    var body = bytes[2..<(bytes.count - 1)]
    if let first = body.first, (0x3C...0x3F).contains(first) {
      marker = first
      body.removeFirst()
    } else {
      marker = nil
    }
    parameters = body.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { $0.isEmpty ? 0 : boundedNumber($0) }
  }

  /// `nil`: no key that is known. Shift, Ctrl and Alt with a key that is not a letter count as the
  /// key alone.
  var key: KeyPress? {
    if introducer == UInt8(ascii: "O") { return applicationKey }
    if bytes.count == 6, bytes[2] == UInt8(ascii: "M") { return oldMouse }
    if bytes.count == 4, bytes[2] == UInt8(ascii: "[") { return consoleFunction }
    switch marker {
    case UInt8(ascii: "<"): return mouse
    case nil: return final == UInt8(ascii: "~") ? numberedKey : letteredKey
    default: return nil
    }
  }

  private var letteredKey: KeyPress? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "Z"): .backTab
    case UInt8(ascii: "P"), UInt8(ascii: "Q"), UInt8(ascii: "S"): functionKey
    // With other parameters it is the answer to "where is the cursor?".
    case UInt8(ascii: "R"): parameters[0] == 1 || bytes.count == 3 ? functionKey : nil
    default: nil
    }
  }

  private var numberedKey: KeyPress? {
    switch parameters[0] {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case .some(let number):
      // 11 to 34, with gaps, are F1 to F20.
      functionNumbers.firstIndex(of: number).map { .function($0 + 1) }
    case nil: nil
    }
  }

  private var applicationKey: KeyPress? {
    switch final {
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      // The numeric keypad sends its signs 64 higher.
      .character(Unicode.Scalar(final - 64))
    default: letteredKey
    }
  }

  private var functionKey: KeyPress? { .function(Int(final - UInt8(ascii: "P")) + 1) }

  private var consoleFunction: KeyPress? {
    (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(final)
      ? .function(Int(final - UInt8(ascii: "A")) + 1) : nil
  }

  private var mouse: KeyPress? {
    guard final == UInt8(ascii: "M"), parameters.count == 3, let button = parameters[0],
      let column = parameters[1], let row = parameters[2]
    else { return nil }
    return mouseKey(button: button, column: column - 1, row: row - 1)
  }

  private var oldMouse: KeyPress? {
    mouseKey(button: Int(bytes[3]) - 32, column: Int(bytes[4]) - 33, row: Int(bytes[5]) - 33)
  }

  private func mouseKey(button: Int, column: Int, row: Int) -> KeyPress? {
    guard column >= 0, row >= 0 else { return nil }
    let point = Point(column: column, row: row)
    // Bits 4, 8 and 16 are Shift, Alt and Ctrl; 32 is a movement.
    switch button & ~0b11100 {
    case 0: return .click(point)
    case 64: return .wheelUp(point)
    case 65: return .wheelDown(point)
    default: return nil
    }
  }
}

private let functionNumbers = [
  11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24, 25, 26, 28, 29, 31, 32, 33, 34,
]
