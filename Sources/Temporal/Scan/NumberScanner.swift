extension Tokenizer {
  /// A number, and what its form says that it is: a year, a clock time, an ISO date, a decade …
  func number(
    _ text: Span<UInt8>, _ position: inout Int, _ before: Token.Shape, _ block: inout Block
  ) {
    let start = position
    var p = start
    let value = digits(text, &p)
    let length = p - start
    var token = token(start, p, [], 0, before, value)
    if isGlued(block, before) { token.shape.insert(.glued) }
    if !dated(text, &p, value, length, &token) {
      token.classes = plainClasses(value, length, leadingZero: text[start] == 48)
      suffixed(text, &p, length, block, &token)
    }
    token.end = p
    position = p
    if token.shape.contains(.glued) { token.classes.subtract(.all(but: [.cardinal, .digits])) }
    block.classes.formUnion(token.classes)
    // "by the 25th", "0910"
    if token.has(.ordinal) || length == 4 && text[start] == 48 { block.classes.insert(.timeWord) }
    block.tokens.append(token)
    // "2011-06-05T10:30": the time is a token of its own.
    if token.has(.isoDate), p < text.count, text[p] == UInt8(ascii: "T"), isDigit(text, p + 1) {
      position = p + 1
    }
  }

  /// Reads digits; a number too long to be anything keeps its first nine.
  func digits(_ text: Span<UInt8>, _ p: inout Int) -> Int {
    var value = 0
    var read = 0
    while isDigit(text, p) {
      if read < 9 { value = value * 10 + Int(text[p] - 48) }
      read += 1
      p += 1
    }
    return value
  }

  private func plainClasses(_ value: Int, _ length: Int, leadingZero: Bool) -> TokenClass {
    var classes: TokenClass = [.cardinal, .digits]
    if length <= 2 {
      if 1...31 ~= value { classes.insert(.dayOfMonth) }
      if value <= 24 { classes.insert(.hour) }
      if length == 2 { classes.insert(.twoDigits) }
    } else if length == 4 {
      if 1000...2100 ~= value, !leadingZero { classes.insert(.year) }
      if value < 2400, value % 100 < 60 { classes.insert(.figures) }
    }
    return classes
  }

  /// The number belongs to a sign before it: "F-16", "JTF-7".
  private func isGlued(_ block: Block, _ before: Token.Shape) -> Bool {
    guard !before.contains(.spaceBefore), let last = block.tokens.last else { return false }
    if last.word != hyphen { return last.shape.contains(.isWord) }
    guard !last.shape.contains(.spaceBefore), block.tokens.count > 1 else { return false }
    let word = block.tokens[block.tokens.count - 2]
    return word.shape.contains(.isWord) && word.word == 0 && word.shape.contains(.capitalized)
  }

  /// What stands right behind the digits: ",000", ".5", "th", "s", "am".
  private func suffixed(
    _ text: Span<UInt8>, _ p: inout Int, _ length: Int, _ block: Block, _ token: inout Token
  ) {
    while p < text.count, text[p] == UInt8(ascii: ","), isDigit(text, p + 1), isDigit(text, p + 2),
      isDigit(text, p + 3), !isDigit(text, p + 4), length <= 3
    {
      if token.value < 1_000_000 {
        for i in 1...3 { token.value = token.value * 10 + Int(text[p + i] - 48) }
      }
      p += 4
      token.classes = [.cardinal, .digits]
      token.shape.insert(.grouped)
    }
    if p < text.count, text[p] == 46, isDigit(text, p + 1) {
      token.tenths = text[p + 1] - 48
      p += 1
      let fractionStart = p
      let fraction = digits(text, &p)
      token.classes = [.cardinal, .digits]
      token.shape.insert(.grouped)
      while p < text.count, text[p] == 46, isDigit(text, p + 1) {
        token.shape.insert(.glued)
        p += 1
        while isDigit(text, p) { p += 1 }
      }
      if p - fractionStart == 2 { dottedClock(text, p, fraction, &token) }
    }
    halved(text, &p, &token)
    guard
      isLetter(text, p) || isDecade(after: block) && possessiveDecade(text, p, length, token.value)
    else { return }
    if !isLetter(text, p) {
      p += text[p] == 39 ? 2 : 4
      token.classes = .decade
      token.value /= 10
      return
    }
    lettered(text, &p, length, &token)
  }
  /// "the 1980's" and "the early 1980's", but not "1980's best film".
  private func isDecade(after block: Block) -> Bool {
    guard let last = block.tokens.last else { return false }
    return last.has([.determiner, .partModifier, .dash])
  }

  /// "5.30pm", as the British write it.
  private func dottedClock(_ text: Span<UInt8>, _ p: Int, _ minute: Int, _ token: inout Token) {
    var q = p
    if q < text.count, text[q] == 32 { q += 1 }
    guard q + 1 < text.count,
      text[q] | 32 == UInt8(ascii: "p") || text[q] | 32 == UInt8(ascii: "a"),
      text[q + 1] | 32 == UInt8(ascii: "m") || text[q + 1] == 46, !isLetter(text, q + 2),
      minute < 60, token.value <= 12
    else { return }
    token.classes = .clock
    token.value = token.value * 10_000 + minute * 100
    token.tenths = 0
    token.shape.remove(.grouped)
  }

  /// "5 1/2".
  private func halved(_ text: Span<UInt8>, _ p: inout Int, _ token: inout Token) {
    guard p + 3 < text.count, text[p] == 32 || text[p] == UInt8(ascii: "-"),
      text[p + 1] == UInt8(ascii: "1"), text[p + 2] == UInt8(ascii: "/"),
      text[p + 3] == UInt8(ascii: "2"), !isDigit(text, p + 4), token.has(.digits)
    else { return }
    p += 4
    token.tenths = 5
    token.classes = [.cardinal, .digits]
  }

  private func ordinal(_ token: inout Token) {
    token.classes = .ordinal
    if 1...31 ~= token.value { token.classes.insert(.dayOfMonth) }
  }

  private func lettered(
    _ text: Span<UInt8>, _ p: inout Int, _ length: Int, _ token: inout Token
  ) {
    var q = p
    while isLetter(text, q) { q += 1 }
    let first = text[p] | 32
    let second = q - p == 2 ? text[p + 1] | 32 : 0
    switch (first, second) {
    case (UInt8(ascii: "s"), 0) where q == p + 1 && token.value % 10 == 0 && length > 1:
      token.classes = .decade
      token.value /= 10
      p = q
    case (UInt8(ascii: "s"), UInt8(ascii: "t")), (UInt8(ascii: "n"), UInt8(ascii: "d")),
      (UInt8(ascii: "r"), UInt8(ascii: "d")), (UInt8(ascii: "t"), UInt8(ascii: "h")):
      ordinal(&token)
      p = q
    // "May 3d, 1861"
    case (UInt8(ascii: "d"), 0) where q == p + 1 && (2...3).contains(token.value % 10):
      ordinal(&token)
      p = q
    case _ where militaryDate(text, &p, length, &token): break
    case (UInt8(ascii: "a"), UInt8(ascii: "m")), (UInt8(ascii: "p"), UInt8(ascii: "m")),
      (UInt8(ascii: "b"), UInt8(ascii: "c")):
      break
    case (UInt8(ascii: "a"), 0) where q == p + 1 && p + 1 < text.count && text[p + 1] == 46,
      (UInt8(ascii: "p"), 0) where q == p + 1 && p + 1 < text.count && text[p + 1] == 46:
      break
    default:
      while isLetter(text, q) || isDigit(text, q) { q += 1 }
      token.shape.insert(.glued)
      token.classes = []
      p = q
    }
  }

  /// "1980's", which people write for "1980s".
  private func possessiveDecade(
    _ text: Span<UInt8>, _ p: Int, _ length: Int, _ value: Int
  ) -> Bool {
    guard length == 4, value % 10 == 0, 1000...2100 ~= value, p < text.count else { return false }
    if text[p] == 39 {
      return isLetter(text, p + 1) && text[p + 1] == 115 && !isLetter(text, p + 2)
    }
    return p + 3 < text.count && text[p] == 0xE2 && text[p + 1] == 0x80 && text[p + 2] == 0x99
      && text[p + 3] == 115 && !isLetter(text, p + 4)
  }
}

extension TokenClass {
  static func all(but kept: TokenClass) -> TokenClass { TokenClass(rawValue: ~kept.rawValue) }
}
