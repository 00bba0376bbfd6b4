/// A key, or what the mouse or the terminal did.
public enum KeyPress: Hashable, Sendable {
  /// A printable scalar.
  case character(Unicode.Scalar)
  /// Ctrl with a lower-case letter or one of `\ ] ^ _ @`.
  case control(Character)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, pageUp, pageDown, home, end
  /// F1 is 1.
  case function(Int)
  case click(Point), wheelUp(Point), wheelDown(Point)
  /// Pasted text, bounded and cleaned.
  case paste(String)
}
