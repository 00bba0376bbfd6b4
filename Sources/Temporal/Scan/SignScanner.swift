extension Tokenizer {
  struct Sign {
    var length: Int
    var word: UInt16
    var classes: TokenClass = []
    var isBlank = false
    var endsSentence = false
  }

  func sign(_ byte: UInt8) -> Sign {
    let word = byte < 128 ? signs[Int(byte)] : 0
    switch byte {
    case UInt8(ascii: "-"): return Sign(length: 1, word: hyphen, classes: .dash)
    // A clause may end there.
    case UInt8(ascii: ","), UInt8(ascii: ";"):
      return Sign(length: 1, word: word, classes: .conjunction)
    case UInt8(ascii: "$"): return Sign(length: 1, word: word, classes: .money)
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
      return Sign(length: 1, word: word, endsSentence: true)
    default: return Sign(length: 1, word: word)
    }
  }

  /// Dashes, quotation marks and blanks outside ASCII; `nil` for letters.
  func wideSign(_ text: Span<UInt8>, _ index: Int) -> Sign? {
    let first = text[index]
    if first == 0xC2, index + 1 < text.count {
      switch text[index + 1] {
      case 0xA0: return Sign(length: 2, word: 0, isBlank: true)
      case 0xA3, 0xA5: return Sign(length: 2, word: 0, classes: .money)
      case 0xAB, 0xBB: return Sign(length: 2, word: quote)
      default: return nil
      }
    }
    guard first == 0xE2, index + 2 < text.count else { return nil }
    switch (text[index + 1], text[index + 2]) {
    case (0x80, 0x80...0x8B), (0x80, 0xAF): return Sign(length: 3, word: 0, isBlank: true)
    case (0x80, 0x90...0x92): return Sign(length: 3, word: hyphen, classes: .dash)
    case (0x80, 0x93): return Sign(length: 3, word: enDash, classes: .dash)
    case (0x80, 0x94), (0x80, 0x95): return Sign(length: 3, word: emDash, classes: .dash)
    case (0x80, 0x98), (0x80, 0x99): return Sign(length: 3, word: number(of: "'"))
    case (0x80, 0x9A...0x9F): return Sign(length: 3, word: quote)
    case (0x80, 0xA6): return Sign(length: 3, word: 0, endsSentence: true)
    case (0x82, 0xAC): return Sign(length: 3, word: 0, classes: .money)
    default: return nil
    }
  }

  /// Appends a sign; `before` becomes what the next token has before it.
  func take(
    _ sign: Sign, _ text: Span<UInt8>, _ position: inout Int, _ before: inout Token.Shape,
    _ block: inout Block
  ) {
    let start = position
    position += sign.length
    if sign.isBlank {
      before.insert(.spaceBefore)
      return
    }
    if sign.word == number(of: "'"), sign.word != 0 {
      if afterApostrophe(text, start, &position, before, &block) {
        before = []
        return
      }
    }
    var shape = before
    let ends = sign.endsSentence && endsSentence(text, position, &block)
    if ends { shape.insert(.endsSentence) }
    var token = token(start, position, sign.classes, sign.word, shape, 0)
    token.roles = lexicon.words[Int(sign.word)].roles
    block.tokens.append(token)
    block.roles.formUnion(token.roles)
    // A quotation mark or bracket keeps the sentence's start for the word behind it.
    let keeps = !sign.endsSentence && before.contains(.sentenceStart)
    before = ends || keeps ? .sentenceStart : []
  }

  /// "'s" after a word, "'98" and "'80s".
  private func afterApostrophe(
    _ text: Span<UInt8>, _ start: Int, _ position: inout Int, _ before: Token.Shape,
    _ block: inout Block
  ) -> Bool {
    let p = position
    if isLetter(text, p), text[p] | 32 == UInt8(ascii: "s"), !isLetter(text, p + 1),
      let last = block.tokens.last, last.end == start
    {
      position = p + 1
      var token = token(start, position, [], possessive, before, 0)
      token.roles = lexicon.words[Int(possessive)].roles
      block.tokens.append(token)
      block.roles.formUnion(token.roles)
      return true
    }
    guard isDigit(text, p), isDigit(text, p + 1), !isDigit(text, p + 2) else { return false }
    let value = Int(text[p] - 48) * 10 + Int(text[p + 1] - 48)
    let isDecade = p + 2 < text.count && text[p + 2] == UInt8(ascii: "s") && value % 10 == 0
    if !isDecade, isLetter(text, p + 2) { return false }
    position = p + (isDecade ? 3 : 2)
    let classes: TokenClass = isDecade ? .decade : .shortYear
    block.classes.formUnion(classes)
    block.tokens.append(token(start, position, classes, 0, before, isDecade ? value / 10 : value))
    return true
  }

  /// Whether a full stop, exclamation or question mark ends the sentence.
  private func endsSentence(_ text: Span<UInt8>, _ next: Int, _ block: inout Block) -> Bool {
    if let last = block.tokens.last, last.end == next - 1 {
      // "Daniel P. Davison"
      let isInitial = last.end - last.start == 1 && last.shape.contains([.isWord, .capitalized])
      if last.has(.title) || isInitial && text[last.start] != UInt8(ascii: "I") { return false }
    }
    var p = next
    while p < text.count, text[p] == 34 || text[p] == 39 || text[p] == 41 { p += 1 }
    guard p < text.count else { return true }
    guard kind(text, p).isAny(of: [.space, .outsideASCII]) else { return false }
    while p < text.count, kind(text, p).isAny(of: .space) { p += 1 }
    return p == text.count || kind(text, p) != .lower
  }
}
