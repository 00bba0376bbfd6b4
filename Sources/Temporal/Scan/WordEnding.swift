/// The last letters of a word in lower case, which tell nearly all words apart.
struct WordEnding: Equatable, Sendable {
  /// How many bytes it can hold.
  static let length = 8

  /// The last byte is the lowest.
  private(set) var letters: UInt64 = 0

  init() {}

  init(_ text: Span<UInt8>, _ start: Int, _ end: Int) {
    for position in start..<end { append(Lexicon.lower(text[position])) }
  }

  @inline(__always)
  mutating func append(_ small: UInt8) { letters = letters << 8 | UInt64(small) }
}
