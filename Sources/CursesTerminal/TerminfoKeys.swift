import CNcurses
import Screen

/// The keys whose sequences terminfo names for the terminal that ncurses was started on.
func terminfoKeys() -> [[UInt8]: KeyPress] {
  var keys: [[UInt8]: KeyPress] = [:]
  for (capability, key) in keyCapabilities + functionCapabilities {
    guard let text = cn_string(capability) else { continue }
    let bytes = Array(String(cString: text).utf8)
    // Other keys are single bytes, whose meaning is fixed.
    if bytes.count > 1, bytes[0] == 0x1B { keys[bytes] = key }
  }
  return keys
}

/// Names of terminfo(5), section "Predefined Capabilities".
private let keyCapabilities: [(String, KeyPress)] = [
  ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("kpp", .pageUp),
  ("knp", .pageDown), ("khome", .home), ("kend", .end), ("kdch1", .delete), ("kich1", .insert),
  ("kcbt", .backTab), ("kbs", .backspace), ("kent", .enter),
]

private let functionCapabilities: [(String, KeyPress)] = (1...12).map {
  ("kf\($0)", .function($0))
}
