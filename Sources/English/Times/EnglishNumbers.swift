import Temporal

/// Joins English number words: "twenty-three", "two hundred", "two and a half".
enum EnglishNumbers {
  static func join(_ block: inout Block) {
    guard block.classes.contains(.cardinal) else { return }
    let count = block.tokens.count
    var read = 0
    while read < count, !isJoined(block.tokens, read) { read += 1 }
    if read < count { join(&block, from: read) }
    EnglishYearWords.mark(&block)
  }

  /// Whether a number begins here that goes on behind its token.
  private static func isJoined(_ tokens: [Token], _ index: Int) -> Bool {
    guard tokens[index].has(.cardinal), !tokens[index].shape.contains(.glued),
      index + 1 < tokens.count
    else { return false }
    return longer(tokens[index], tokens, index + 1) != nil || halfEnd(tokens, index + 1) != nil
  }

  private static func join(_ block: inout Block, from first: Int) {
    var read = first
    var written = first
    let count = block.tokens.count
    while read < count {
      var token = block.tokens[read]
      read += 1
      if token.has(.cardinal), !token.shape.contains(.glued) {
        while read < count, let (longer, next) = longer(token, block.tokens, read) {
          token = longer
          read = next
        }
        if let end = halfEnd(block.tokens, read) {
          token.tenths = 5
          token.end = block.tokens[end - 1].end
          read = end
        }
      }
      block.tokens[written] = token
      written += 1
    }
    block.tokens.removeLast(count - written)
  }

  /// Where "… and a half" or "-and-a-half" ends; `nil` where it is not there.
  private static func halfEnd(_ tokens: [Token], _ index: Int) -> Int? {
    var index = index
    for expected: TokenClass in [.and, .determiner, .half] {
      if index < tokens.count, tokens[index].has(.dash), !tokens[index].shape.contains(.spaceBefore)
      {
        index += 1
      }
      guard index < tokens.count, tokens[index].has(expected) else { return nil }
      index += 1
    }
    return index
  }

  /// A number joined with the part that follows it, and where reading goes on.
  private static func longer(
    _ number: Token, _ tokens: [Token], _ index: Int
  ) -> (Token, Int)? {
    var next = index
    if tokens[next].has(.dash), !tokens[next].shape.contains(.spaceBefore) { next += 1 }
    guard next < tokens.count else { return nil }
    let part = tokens[next]
    guard !part.has(.digits), part.has([.cardinal, .ordinal]), !number.has(.ordinal) else {
      return nil
    }
    var result = number
    if part.value >= 100 {
      guard number.value <= 1_000_000 else { return nil }
      // "one thousand nine hundred"
      let below = number.value % 1000
      result.value =
        part.value == 100 && number.value >= 1000 && 1...9 ~= below
        ? number.value - below + below * 100 : number.value * part.value
    } else {
      guard !number.has(.digits), fits(part.value, below: number.value) else { return nil }
      result.value = number.value + part.value
    }
    result.end = part.end
    result.word = 0
    result.classes = part.has(.ordinal) ? EnglishNumbers.ordinal(result.value) : .cardinal
    return (result, next + 1)
  }

  /// "three" fits below "twenty", "five" below "two hundred".
  private static func fits(_ part: Int, below number: Int) -> Bool {
    guard part > 0, number > 0, number % 10 == 0 else { return false }
    if number % 100 == 0 { return part < 100 }
    return number % 100 >= 20 && part < 10
  }

  private static func ordinal(_ value: Int) -> TokenClass {
    1...31 ~= value ? [.ordinal, .dayOfMonth] : .ordinal
  }
}
