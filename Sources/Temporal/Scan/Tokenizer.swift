/// Cuts a text into blocks of tokens, each byte looked at once.
struct Tokenizer: Sendable {
  let lexicon: Lexicon
  private let kinds = ByteKind.table
  /// The lexicon's numbers of the ASCII signs.
  let signs: [UInt16]
  let hyphen: UInt16
  let enDash: UInt16
  let emDash: UInt16
  let possessive: UInt16
  let quote: UInt16

  /// A block ends at the first sentence end past the one, at the latest at the other.
  private static let softLimit = 1500
  private static let hardLimit = 3000

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    signs = (0..<128).map { lexicon.number(of: String(UnicodeScalar($0))) ?? 0 }
    hyphen = lexicon.number(of: "-") ?? 0
    enDash = lexicon.number(of: "–") ?? 0
    emDash = lexicon.number(of: "—") ?? 0
    possessive = lexicon.number(of: "'s") ?? 0
    quote = lexicon.number(of: "\"") ?? 0
  }

  /// The lexicon's number of an ASCII sign; 0 for one that it does not know.
  func number(of sign: Unicode.Scalar) -> UInt16 { signs[Int(sign.value)] }

  /// Fills `block` with the next paragraph and moves `position` behind it; false where there is none.
  ///
  /// - Parameter end: where reading ends: with the text, or at a `cut`.
  func nextBlock(
    of text: Span<UInt8>, from position: inout Int, before end: Int, into block: inout Block
  ) -> Bool {
    block.removeAll()
    var before: Token.Shape = [.sentenceStart]
    while position < end {
      switch kind(text, position) {
      case .blank:
        before.insert(.spaceBefore)
        position += 1
      case .newline:
        before.formUnion([.spaceBefore, .lineBefore])
        position += 1
        if endsParagraph(text, &position), !block.tokens.isEmpty { return true }
      case .lower, .upper:
        word(text, &position, before, &block)
        before = []
      case .digit:
        number(text, &position, before, &block)
        before = []
      case .wide, .wideSign:
        if let sign = wideSign(text, position) {
          take(sign, text, &position, &before, &block)
        } else {
          word(text, &position, before, &block)
          before = []
        }
      default:
        take(sign(text[position]), text, &position, &before, &block)
      }
      if block.tokens.count >= Tokenizer.softLimit {
        let ended = before.contains(.sentenceStart)
        if ended || block.tokens.count >= Tokenizer.hardLimit { return true }
      }
    }
    return !block.tokens.isEmpty
  }

  /// The first place from `start` on at which a text can be cut: a blank line's end, before and behind
  /// which the same blocks are found as in the whole text. Its end where there is none.
  func cut(_ text: Span<UInt8>, from start: Int) -> Int {
    var position = start
    while position < text.count {
      let isNewline = text[position] == UInt8(ascii: "\n")
      position += 1
      if isNewline, endsParagraph(text, &position) { return position }
    }
    return text.count
  }

  @inline(__always)
  func kind(_ text: Span<UInt8>, _ index: Int) -> ByteKind { kind(text[index]) }

  @inline(__always)
  func kind(_ byte: UInt8) -> ByteKind { kinds.span[unchecked: Int(byte)] }

  /// Whether only blanks stand before the next line end.
  private func endsParagraph(_ text: Span<UInt8>, _ position: inout Int) -> Bool {
    while position < text.count, kind(text, position) == .blank { position += 1 }
    return position < text.count && text[position] == UInt8(ascii: "\n")
  }
}
