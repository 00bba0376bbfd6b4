extension Tokenizer {
  /// A word, an acronym or an address.
  func word(
    _ text: Span<UInt8>, _ position: inout Int, _ before: Token.Shape, _ block: inout Block
  ) {
    let start = position
    if start + 1 < text.count, text[start + 1] == 46, let end = acronymEnd(text, start) {
      appendAcronym(text, start, end, before.union([.capitalized, .isWord, .acronym]), &block)
      position = end
      return
    }
    var shape = before.union(.isWord)
    if kind(text, start) == .upper { shape.insert(.capitalized) }
    var kinds: ByteKind = []
    var ending = WordEnding()
    let end = wordEnd(text, start, &kinds, &ending)
    if !kinds.contains(.lower), end - start > 1 { shape.insert(.allCapitals) }
    position = end
    if isAddress(text, end) {
      while position < text.count, text[position] > 32 { position += 1 }
      block.tokens.append(token(start, position, [], 0, before.union(.glued), 0))
      return
    }
    if end + 2 < text.count, text[end] == UInt8(ascii: "-"), kind(text, end + 1) == .newline,
      appendBroken(text, start, end, &position, shape, &block)
    {
      return
    }
    let index = lexicon.find(text, start, end, ending)
    if index != 0, appendKnown(index, text, start, &position, shape, &block) { return }
    appendUnknown(text, start, end, shape, &block)
  }

  /// Where a word ends, the kinds of the bytes in it, and its last letters.
  @inline(__always)
  private func wordEnd(
    _ text: Span<UInt8>, _ start: Int, _ kinds: inout ByteKind, _ ending: inout WordEnding
  ) -> Int {
    var p = start
    let count = text.count
    while p < count {
      // The index is inside: this loop reads every letter of a text.
      let byte = text[unchecked: p]
      let kind = kind(byte)
      if !kind.isAny(of: .inWord), !goesOn(text, p) { break }
      kinds.formUnion(kind)
      ending.append(kind.small(byte))
      p &+= 1
    }
    return p
  }

  /// Whether a word goes on with a byte that can end it: "don't", "façade’s".
  private func goesOn(_ text: Span<UInt8>, _ p: Int) -> Bool {
    if kind(text, p) == .wideSign { return wideSign(text, p) == nil }
    return text[p] == UInt8(ascii: "'") && isLetter(text, p + 1) && !isPossessive(text, p)
  }

  /// Appends a word of the lexicon, unless it is not written as it has to be.
  private func appendKnown(
    _ index: Int, _ text: Span<UInt8>, _ start: Int, _ position: inout Int, _ shape: Token.Shape,
    _ block: inout Block
  ) -> Bool {
    let word = lexicon.words[index]
    let written = word.shape
    var classes = word.classes
    if written.contains(.capitalOnly) && !shape.contains(.capitalized)
      || written.contains(.capitalsOnly) && !shape.contains(.allCapitals)
    {
      // "may" is a verb where "May" is a month.
      classes = word.smallClasses
      if classes.isEmpty { return false }
    }
    if written.contains(.abbreviation), position < text.count, text[position] == 46 {
      position += 1
    }
    var shape = shape
    if classes.isEmpty, !word.roles.isEmpty {
      endings(text, start, position, &shape)
    } else if endsInIng(text, start, position) {
      shape.insert(.endsInIng)
    }
    block.tokens.append(
      Token(
        start: start, end: position, classes: classes, value: word.value, word: UInt16(index),
        shape: shape, roles: word.roles))
    block.classes.formUnion(classes)
    block.roles.formUnion(word.roles)
    return true
  }

  @inline(__always)
  private func appendUnknown(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, _ shape: Token.Shape, _ block: inout Block
  ) {
    var classes: TokenClass = []
    var shape = shape
    let length = end - start
    endings(text, start, end, &shape)
    // "the United States" has no verb.
    let isVerb = !shape.contains(.capitalized) || shape.contains(.sentenceStart)
    // "need" and "proceed" are no pasts.
    if isVerb, length > 3, text[end - 1] == UInt8(ascii: "d"), text[end - 2] == UInt8(ascii: "e"),
      text[end - 3] != UInt8(ascii: "e")
    {
      classes = .pastMark
    }
    var i = start
    while i < end, text[i] | 32 == UInt8(ascii: "x") { i += 1 }
    if i == end { classes.insert(.redacted) }
    block.classes.formUnion(classes)
    block.tokens.append(token(start, end, classes, 0, shape, 0))
  }

  /// Appends the name of a month or day that a line's end has broken: "Septem-" and "ber".
  private func appendBroken(
    _ text: Span<UInt8>, _ start: Int, _ hyphen: Int, _ position: inout Int, _ shape: Token.Shape,
    _ block: inout Block
  ) -> Bool {
    var kinds: ByteKind = []
    var ending = WordEnding()
    guard shape.contains(.capitalized), kind(text, hyphen + 2) == .lower else { return false }
    let end = wordEnd(text, hyphen + 2, &kinds, &ending)
    guard end - start <= 14 else { return false }
    var word: [UInt8] = []
    for index in start..<hyphen { word.append(text[index]) }
    for index in (hyphen + 2)..<end { word.append(text[index]) }
    let index = lexicon.find(word.span, 0, word.count, WordEnding(word.span, 0, word.count))
    let known = lexicon.words[index]
    guard index != 0, !known.classes.isDisjoint(with: [.month, .weekday, .holiday]) else {
      return false
    }
    position = end
    block.tokens.append(token(start, end, known.classes, UInt16(index), shape, known.value))
    block.classes.formUnion(known.classes)
    return true
  }

  /// What a word's last letters say: a plural, or a form in -ing.
  @inline(__always)
  private func endings(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, _ shape: inout Token.Shape
  ) {
    let length = end - start
    if length > 1, Lexicon.lower(text[end - 1]) == UInt8(ascii: "s"),
      Lexicon.lower(text[end - 2]) != UInt8(ascii: "s")
    {
      shape.insert(.endsInS)
    }
    if endsInIng(text, start, end) { shape.insert(.endsInIng) }
  }

  @inline(__always)
  private func endsInIng(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    end - start > 4 && text[end - 1] == UInt8(ascii: "g") && text[end - 2] == UInt8(ascii: "n")
      && text[end - 3] == UInt8(ascii: "i")
  }

  /// The end of "a.m.", "U.S.", "B.C." (its last full stop may be missing), of no more than a dozen
  /// letters; `nil` for other words.
  private func acronymEnd(_ text: Span<UInt8>, _ start: Int) -> Int? {
    var p = start
    var letters = 0
    while letters < 12, isLetter(text, p), p + 1 < text.count, text[p + 1] == 46 {
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
    let index = lexicon.find(text, start, end, WordEnding(text, start, end))
    let word = lexicon.words[index]
    block.classes.formUnion(word.classes)
    block.tokens.append(token(start, end, word.classes, UInt16(index), shape, word.value))
  }

  func token(
    _ start: Int, _ end: Int, _ classes: TokenClass, _ word: UInt16, _ shape: Token.Shape,
    _ value: Int
  ) -> Token {
    Token(start: start, end: end, classes: classes, value: value, word: word, shape: shape)
  }

  func isLetter(_ text: Span<UInt8>, _ index: Int) -> Bool {
    index < text.count && kind(text, index).isAny(of: .letter)
  }

  func isDigit(_ text: Span<UInt8>, _ index: Int) -> Bool {
    index < text.count && text[index] &- 48 < 10
  }

  /// "'s" at the end of a word.
  private func isPossessive(_ text: Span<UInt8>, _ index: Int) -> Bool {
    text[index + 1] | 32 == UInt8(ascii: "s") && !isLetter(text, index + 2)
  }

  /// "://" and "@": what follows is an address, and its digits are no dates.
  @inline(__always)
  private func isAddress(_ text: Span<UInt8>, _ index: Int) -> Bool {
    guard index + 1 < text.count else { return false }
    if text[index] == UInt8(ascii: "@") { return isLetter(text, index + 1) }
    return text[index] == UInt8(ascii: ":") && index + 2 < text.count
      && text[index + 1] == UInt8(ascii: "/") && text[index + 2] == UInt8(ascii: "/")
  }
}
