/// Tells short forms by their dots.
package enum Acronym {
  /// "U.S.", "D.C.", "a.m.", "Ph.D.", "P.J.": dots between letters, one or two at a time.
  package static func isAcronym(_ word: String) -> Bool {
    let isLetter = { (byte: UInt8) in (0x61...0x7A).contains(byte | 0x20) }
    let bytes = word.utf8
    guard let first = bytes.firstIndex(where: isLetter), let last = bytes.lastIndex(where: isLetter)
    else { return false }
    var letters = 0
    var dots = 0
    for byte in bytes[first...last] {
      if byte == 0x2E {
        guard letters > 0 else { return false }
        dots += 1
        letters = 0
      } else {
        letters += 1
        guard isLetter(byte), letters <= 2 else { return false }
      }
    }
    return dots > 0
  }
}
