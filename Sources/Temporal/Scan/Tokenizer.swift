/// Cuts a text into blocks of tokens, each byte looked at once.
struct Tokenizer: Sendable {
  let lexicon: Lexicon
  private let kinds = ByteKind.table
  /// The lexicon's numbers of the ASCII signs.
  private let signs: [UInt16]
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

  /// Fills `block` with the next paragraph and moves `position` behind it; false at the text's end.
  func nextBlock(of text: Span<UInt8>, from position: inout Int, into block: inout Block) -> Bool {
    block.removeAll()
    let count = text.count
    var before: Token.Shape = [.sentenceStart]
    while position < count {
      let byte = text[position]
      switch kinds[Int(byte)] {
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
      case .wide:
        if let sign = wideSign(text, position) {
          take(sign, text, &position, &before, &block)
        } else {
          word(text, &position, before, &block)
          before = []
        }
      case .other:
        take(sign(byte), text, &position, &before, &block)
      }
      if block.tokens.count >= Tokenizer.softLimit {
        let ended = before.contains(.sentenceStart)
        if ended || block.tokens.count >= Tokenizer.hardLimit { return true }
      }
    }
    return !block.tokens.isEmpty
  }

  /// Whether only blanks stand before the next line end.
  private func endsParagraph(_ text: Span<UInt8>, _ position: inout Int) -> Bool {
    while position < text.count, kinds[Int(text[position])] == .blank { position += 1 }
    return position < text.count && text[position] == UInt8(ascii: "\n")
  }
}

// MARK: Words

extension Tokenizer {
  private func word(
    _ text: Span<UInt8>, _ position: inout Int, _ before: Token.Shape, _ block: inout Block
  ) {
    let start = position
    let count = text.count
    if let end = acronymEnd(text, start) {
      var shape = before
      shape.formUnion([.capitalized, .isWord])
      appendAcronym(text, start, end, shape, &block)
      position = end
      return
    }
    var shape = before
    shape.insert(.isWord)
    var hash = Lexicon.seed
    var hasLower = false
    var p = start
    if kinds[Int(text[p])] == .upper { shape.insert(.capitalized) }
    scan: while p < count {
      let byte = text[p]
      switch kinds[Int(byte)] {
      case .lower: hasLower = true
      case .upper: break
      case .digit: break
      case .wide: if wideSign(text, p) != nil { break scan }
      default:
        if byte == UInt8(ascii: "'"), isLetter(text, p + 1), !isPossessive(text, p) { break }
        break scan
      }
      hash = Lexicon.mix(hash, Lexicon.lower(byte))
      p += 1
    }
    if !hasLower, p - start > 1 { shape.insert(.allCapitals) }
    if isAddress(text, p) {
      while p < count, text[p] > 32 { p += 1 }
      block.tokens.append(token(start, p, [], 0, before.union(.glued), 0))
      position = p
      return
    }
    position = p
    let index = lexicon.find(text, start, p, hash: hash)
    if index != 0, appendKnown(index, text, start, &position, shape, &block) { return }
    appendUnknown(text, start, p, shape, &block)
  }

  /// Appends a word of the lexicon, unless it is not written as it has to be.
  private func appendKnown(
    _ index: Int, _ text: Span<UInt8>, _ start: Int, _ position: inout Int, _ shape: Token.Shape,
    _ block: inout Block
  ) -> Bool {
    let written = lexicon.shapes[index]
    if written.contains(.capitalOnly), !shape.contains(.capitalized) { return false }
    if written.contains(.capitalsOnly), !shape.contains(.allCapitals) { return false }
    if written.contains(.abbreviation), position < text.count, text[position] == 46 {
      position += 1
    }
    let classes = lexicon.classes[index]
    block.tokens.append(
      token(start, position, classes, UInt16(index), shape, lexicon.values[index]))
    block.classes.formUnion(classes)
    return true
  }

  private func appendUnknown(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, _ shape: Token.Shape, _ block: inout Block
  ) {
    var classes: TokenClass = []
    var shape = shape
    let length = end - start
    if length > 1, Lexicon.lower(text[end - 1]) == UInt8(ascii: "s") { shape.insert(.endsInS) }
    if length > 3, text[end - 1] == UInt8(ascii: "d"), text[end - 2] == UInt8(ascii: "e") {
      classes = .pastMark
    }
    var i = start
    while i < end, text[i] | 32 == UInt8(ascii: "x") { i += 1 }
    if i == end { classes.insert(.redacted) }
    block.classes.formUnion(classes)
    block.tokens.append(token(start, end, classes, 0, shape, 0))
  }

  /// The end of "a.m.", "U.S.", "B.C." (its last full stop may be missing); `nil` for other words.
  private func acronymEnd(_ text: Span<UInt8>, _ start: Int) -> Int? {
    var p = start
    var letters = 0
    while isLetter(text, p), p + 1 < text.count, text[p + 1] == 46 {
      p += 2
      letters += 1
    }
    guard letters > 0 else { return nil }
    // The last letter may have lost its full stop ("10 p.m").
    if isLetter(text, p), !isLetter(text, p + 1) {
      p += 1
      letters += 1
    } else if isLetter(text, p) {
      return nil
    }
    return letters > 1 ? p : nil
  }

  private func appendAcronym(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, _ shape: Token.Shape, _ block: inout Block
  ) {
    var hash = Lexicon.seed
    for i in start..<end { hash = Lexicon.mix(hash, Lexicon.lower(text[i])) }
    let index = lexicon.find(text, start, end, hash: hash)
    let classes = lexicon.classes[index]
    block.classes.formUnion(classes)
    block.tokens.append(
      token(start, end, classes, UInt16(index), shape, lexicon.values[index]))
  }

  func token(
    _ start: Int, _ end: Int, _ classes: TokenClass, _ word: UInt16, _ shape: Token.Shape,
    _ value: Int
  ) -> Token {
    Token(start: start, end: end, classes: classes, word: word, shape: shape, value: value)
  }

  func isLetter(_ text: Span<UInt8>, _ index: Int) -> Bool {
    guard index < text.count else { return false }
    let kind = kinds[Int(text[index])]
    return kind == .lower || kind == .upper
  }

  func isDigit(_ text: Span<UInt8>, _ index: Int) -> Bool {
    index < text.count && text[index] &- 48 < 10
  }

  /// "'s" at the end of a word.
  private func isPossessive(_ text: Span<UInt8>, _ index: Int) -> Bool {
    text[index + 1] | 32 == UInt8(ascii: "s") && !isLetter(text, index + 2)
  }

  /// "://" and "@": what follows is an address, and its digits are no dates.
  private func isAddress(_ text: Span<UInt8>, _ index: Int) -> Bool {
    guard index < text.count else { return false }
    if text[index] == UInt8(ascii: "@") { return isLetter(text, index + 1) }
    return text[index] == UInt8(ascii: ":") && index + 2 < text.count
      && text[index + 1] == UInt8(ascii: "/") && text[index + 2] == UInt8(ascii: "/")
  }
}

// MARK: Signs

extension Tokenizer {
  struct Sign {
    var length: Int
    var word: UInt16
    var classes: TokenClass = []
    var isBlank = false
    var endsSentence = false
  }

  private func sign(_ byte: UInt8) -> Sign {
    let word = byte < 128 ? signs[Int(byte)] : 0
    switch byte {
    case UInt8(ascii: "-"): return Sign(length: 1, word: hyphen, classes: .dash)
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
    case (0x80, 0x98), (0x80, 0x99): return Sign(length: 3, word: signs[39])
    case (0x80, 0x9A...0x9F): return Sign(length: 3, word: quote)
    case (0x80, 0xA6): return Sign(length: 3, word: 0, endsSentence: true)
    case (0x82, 0xAC): return Sign(length: 3, word: 0, classes: .money)
    default: return nil
    }
  }

  /// Appends a sign; `before` becomes what the next token has before it.
  private func take(
    _ sign: Sign, _ text: Span<UInt8>, _ position: inout Int, _ before: inout Token.Shape,
    _ block: inout Block
  ) {
    let start = position
    position += sign.length
    if sign.isBlank {
      before.insert(.spaceBefore)
      return
    }
    if sign.word == signs[39], sign.word != 0 {
      if afterApostrophe(text, start, &position, before, &block) {
        before = []
        return
      }
    }
    var shape = before
    let ends = sign.endsSentence && endsSentence(text, position, &block)
    if ends { shape.insert(.endsSentence) }
    block.tokens.append(token(start, position, sign.classes, sign.word, shape, 0))
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
      block.tokens.append(token(start, position, [], possessive, before, 0))
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
    if let last = block.tokens.last, last.has(.title), last.end == next - 1 { return false }
    var p = next
    while p < text.count, text[p] == 34 || text[p] == 39 || text[p] == 41 { p += 1 }
    guard p < text.count else { return true }
    let kind = kinds[Int(text[p])]
    guard kind == .blank || kind == .newline || kind == .wide else { return false }
    while p < text.count, kinds[Int(text[p])] == .blank || kinds[Int(text[p])] == .newline {
      p += 1
    }
    return p == text.count || kinds[Int(text[p])] != .lower
  }
}
