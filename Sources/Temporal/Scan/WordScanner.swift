extension Tokenizer {
  /// A word, an acronym or an address.
  func word(
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
    // "the United States" has no verb.
    let isVerb = !shape.contains(.capitalized) || shape.contains(.sentenceStart)
    if isVerb, length > 3, text[end - 1] == UInt8(ascii: "d"), text[end - 2] == UInt8(ascii: "e") {
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
