/// Marks and small words of a line that several rules of titles ask for.
extension TaggedLine {
  /// Whether a dash stands there that parts two things: a hyphen parts words of one compound.
  func isSpacedDash(_ index: Int) -> Bool {
    Self.dashes.contains(lower[index]) && isSpaced(index)
  }

  /// Whether a blank stands before a word.
  func isSpaced(_ index: Int) -> Bool {
    index == 0 || words[index - 1].bytes.upperBound < words[index].bytes.lowerBound
  }

  /// Whether a word denies what is told with it: "will not come", "never came".
  func denies(_ index: Int) -> Bool { Self.denying.contains(lower[index]) }

  private static let dashes: Set<String> = ["-", "–", "—", "--"]
  private static let denying: Set<String> = ["not", "n't", "n’t", "never", "no"]
}
