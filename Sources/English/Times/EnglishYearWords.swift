import Temporal

/// Years and decades that are written out: "nineteen sixty-eight", "two thousand and nine", "the
/// nineteen-sixties".
enum EnglishYearWords {
  /// Makes one token of each, once the number words of the block are joined.
  static func mark(_ block: inout Block) {
    guard block.roles.contains(.hundreds) else { return }
    var index = 0
    while index < block.tokens.count {
      let classes = block.tokens[index].classes
      if !classes.contains(.cardinal) || classes.contains(.digits) || block.tokens[index].value < 11
      {
        index += 1
        continue
      }
      if let (token, next) = year(block.tokens, index) ?? decade(block.tokens, index) {
        block.tokens.replaceSubrange(index..<next, with: [token])
        block.classes.formUnion(token.classes)
      }
      index += 1
    }
  }

  private static func year(_ tokens: [Token], _ index: Int) -> (Token, next: Int)? {
    guard isNumberWord(tokens[index]) else { return nil }
    let first = tokens[index].value
    var value = first
    var next = index + 1
    var isPair = false
    if 11...20 ~= first, let rest = numberWord(tokens, next), 10...99 ~= rest {
      value = first * 100 + rest
      next += 1
      isPair = true
    } else if first % 100 == 0, next < tokens.count, tokens[next].has(.and),
      let rest = numberWord(tokens, next + 1), 1...99 ~= rest
    {
      value = first + rest
      next += 2
    }
    guard 1100...2099 ~= value, !isCounted(tokens, next) else { return nil }
    guard isPair || isDated(tokens, index) else { return nil }
    return (joined(tokens, index..<next, value, [.cardinal, .year]), next)
  }

  private static func decade(_ tokens: [Token], _ index: Int) -> (Token, next: Int)? {
    guard isNumberWord(tokens[index]), 11...20 ~= tokens[index].value else { return nil }
    var next = index + 1
    if next < tokens.count, tokens[next].has(.dash) { next += 1 }
    guard next < tokens.count, tokens[next].has(.decade), tokens[next].value < 10 else {
      return nil
    }
    let tens = tokens[index].value * 10 + tokens[next].value
    return (joined(tokens, index..<(next + 1), tens, .decade), next + 1)
  }

  private static func joined(
    _ tokens: [Token], _ range: Range<Int>, _ value: Int, _ classes: TokenClass
  ) -> Token {
    var token = tokens[range.lowerBound]
    token.end = tokens[range.upperBound - 1].end
    token.value = value
    token.classes = classes
    token.word = 0
    return token
  }

  private static func isNumberWord(_ token: Token) -> Bool {
    token.has(.cardinal) && !token.has(.digits)
  }

  private static func numberWord(_ tokens: [Token], _ index: Int) -> Int? {
    index < tokens.count && isNumberWord(tokens[index]) ? tokens[index].value : nil
  }

  /// "nineteen twenty-year-olds", "two thousand and nine men".
  private static func isCounted(_ tokens: [Token], _ next: Int) -> Bool {
    guard next < tokens.count else { return false }
    let token = tokens[next]
    return token.has([.dash, .units, .unit, .countedNoun, .cardinal])
      || token.word == 0 && token.shape.contains([.isWord, .endsInS])
        && !token.shape.contains(.capitalized)
  }

  /// Behind "in", "the year", or a date.
  private static func isDated(_ tokens: [Token], _ index: Int) -> Bool {
    guard index > 0 else { return false }
    let last = tokens[index - 1]
    if last.has(.preposition) || last.has([.unit, .month]) { return true }
    return index > 1 && last.has(.conjunction) && tokens[index - 2].has([.month, .dayOfMonth])
  }
}
