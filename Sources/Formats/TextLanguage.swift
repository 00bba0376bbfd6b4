import CLanguages

/// The language of a text by its words, as CLD2 tells it.
enum TextLanguage {
  /// Of fewer bytes nothing sure can be told.
  private static let shortest = 160
  /// Languages are told by a part of a long text.
  private static let longest = 64 << 10
  /// So much of a text must be in its language, in percent.
  private static let least: Int32 = 70

  /// A BCP 47 tag; `nil` where the text is too short, or of several languages.
  static func tag(of utf8: ArraySlice<UInt8>) -> String? {
    guard utf8.count >= shortest else { return nil }
    var end = min(utf8.endIndex, utf8.startIndex + longest)
    while end > utf8.startIndex, end < utf8.endIndex, utf8[end] & 0xC0 == 0x80 { end -= 1 }
    let part = utf8[utf8.startIndex..<end]
    var percent: Int32 = 0
    let found = part.withUnsafeBytes { part in
      clanguages_of(
        part.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(part.count), &percent)
    }
    guard let found, percent >= least else { return nil }
    return String(cString: found)
  }
}
