/// Cuts what is too long for a sentence: a list or a table without full stops.
///
/// A passage is whole sentences, and each dated expression makes one, so that the work for a
/// sentence grows with the square of its length. No sentence of a report is nearly as long.
struct SentenceLimit {
  /// UTF-8 bytes.
  static let longest = 2_048

  let source: SourceText

  /// The parts of a sentence, in order, without the blanks between them; mostly one.
  func parts(of sentence: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var rest = sentence
    while rest.count > Self.longest {
      let cut = cut(in: rest)
      parts.append(source.trimmed(rest.lowerBound..<cut))
      rest = source.trimmed(cut..<rest.upperBound)
    }
    return (parts + [rest]).filter { !$0.isEmpty }
  }

  /// The last place of the second half where a clause may end, else where a word does.
  private func cut(in rest: Range<Int>) -> Int {
    let end = rest.lowerBound + Self.longest
    let half = (rest.lowerBound + Self.longest / 2)..<end
    // Of ASCII only: 0xA0 is also the second byte of "à".
    let blanks = half.reversed().filter {
      source.bytes[$0] < 0x80 && Scalars.isBlank(UInt32(source.bytes[$0]))
    }
    if let clause = blanks.first(where: { source.bytes[$0 - 1] == 0x3B }) { return clause }
    let opening = blanks.first { blank in
      source.sentences.joints.contains { source.has($0, at: blank + 1) }
    }
    if let cut = opening ?? blanks.first { return cut }
    var cut = end
    while cut > half.lowerBound, source.bytes[cut] & 0xC0 == 0x80 { cut -= 1 }
    return cut
  }
}
