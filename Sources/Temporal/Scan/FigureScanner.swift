extension Tokenizer {
  /// Clock times and numeric dates.
  func dated(
    _ text: Span<UInt8>, _ p: inout Int, _ value: Int, _ length: Int, _ token: inout Token
  ) -> Bool {
    guard p < text.count, isDigit(text, p + 1), length == 4 || length <= 2 else { return false }
    switch text[p] {
    case UInt8(ascii: ":") where length <= 2: return clock(text, &p, hour: value, &token)
    case UInt8(ascii: "-") where length == 4, UInt8(ascii: "/") where length == 4:
      return isoDate(text, &p, year: value, &token)
    case UInt8(ascii: ".") where length <= 2: return numericDate(text, &p, from: p - length, &token)
    case UInt8(ascii: "/") where length <= 2, UInt8(ascii: "-") where length <= 2:
      return numericDate(text, &p, from: p - length, &token)
        || september11(text, &p, first: value, &token)
    default: return false
    }
  }

  private func clock(
    _ text: Span<UInt8>, _ p: inout Int, hour: Int, _ token: inout Token
  ) -> Bool {
    var q = p + 1
    let minute = digits(text, &q)
    guard q - p == 3, minute < 60, hour < 24 || hour == 24 && minute == 0 else { return false }
    var second = 0
    if q < text.count, text[q] == UInt8(ascii: ":"), isDigit(text, q + 1) {
      var r = q + 1
      second = digits(text, &r)
      guard r - q == 3, second < 61 else { return false }
      q = r
      token.shape.insert(.grouped)
    }
    token.classes = .clock
    token.value = hour * 10_000 + minute * 100 + second
    p = q
    return true
  }

  private func isoDate(
    _ text: Span<UInt8>, _ p: inout Int, year: Int, _ token: inout Token
  ) -> Bool {
    var q = p + 1
    let month = digits(text, &q)
    guard q - p == 3, q < text.count, text[q] == text[p] else { return false }
    var r = q + 1
    let day = digits(text, &r)
    guard r - q == 3 else { return false }
    figures(year, month, day, &token)
    p = r
    return true
  }

  /// A date in figures; one that no calendar has keeps them.
  private func figures(_ year: Int, _ month: Int, _ day: Int, _ token: inout Token) {
    if let date = Day(year: year, month: month, day: day) {
      token.classes = .isoDate
      token.value = date.number
    } else if 1...12 ~= month, 1...31 ~= day, year < 10_000 {
      token.classes = .isoDate
      token.value = year * 10_000 + month * 100 + day
      token.shape.insert(.impossible)
    } else {
      token.shape.insert(.glued)
    }
  }

  /// "8/16/98", "16/8/1998", "16.8.1998".
  private func numericDate(
    _ text: Span<UInt8>, _ p: inout Int, from start: Int, _ token: inout Token
  ) -> Bool {
    if let date = NumericDate(text, at: start), let day = date.day {
      token.classes = .slashDate
      token.value = day.number
      p = date.end
      return true
    }
    guard let impossible = NumericDate.impossible(text, at: start) else { return false }
    figures(impossible.year, impossible.month, impossible.day, &token)
    p = impossible.end
    return true
  }

  /// "9/11", the day that its month and day name without a year.
  private func september11(
    _ text: Span<UInt8>, _ p: inout Int, first: Int, _ token: inout Token
  ) -> Bool {
    guard first == 9, text[p] == UInt8(ascii: "/") else { return false }
    var q = p + 1
    guard digits(text, &q) == 11, q - p == 3, q == text.count || text[q] != text[p] else {
      return false
    }
    token.classes = .slashDate
    token.value = Day.number(year: 2001, month: 9, day: 11)
    p = q
    return true
  }

  /// "12MAR2003", "26FEB15".
  func militaryDate(
    _ text: Span<UInt8>, _ p: inout Int, _ length: Int, _ token: inout Token
  ) -> Bool {
    guard length <= 2, isLetter(text, p + 2), isDigit(text, p + 3), isDigit(text, p + 4) else {
      return false
    }
    let index = lexicon.find(text, p, p + 3, WordEnding(text, p, p + 3))
    guard index != 0, lexicon.words[index].classes.contains(.month) else { return false }
    var q = p + 3
    var year = digits(text, &q)
    guard q - p == 5 || q - p == 7, !isLetter(text, q) else { return false }
    if q - p == 5 { year += year < 30 ? 2000 : 1900 }
    guard let day = Day(year: year, month: lexicon.words[index].value, day: token.value) else {
      return false
    }
    token.classes = .isoDate
    token.value = day.number
    p = q
    return true
  }
}
