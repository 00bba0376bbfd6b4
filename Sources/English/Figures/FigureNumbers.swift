import Articles

/// A number as a sentence has it: which words it takes, and how much it says.
struct FigureNumber: Sendable {
  /// Indices of its words, those before it ("at least") included.
  var words: Range<Int>
  /// Without the words before it: those of the number alone.
  var core: Range<Int>
  var amount: FigureAmount
  /// "hundreds", behind which "of" leads to what is counted.
  var leadsToNoun: Bool
  /// The plain "one", "a dozen" and the like, which are seldom a figure by themselves.
  var isWord: Bool
  /// "from 50 to": what it was before it changed.
  var isFormer = false
}

/// Reads the numbers of a sentence.
struct FigureNumberReader {
  let tokens: [FigureToken]

  /// All numbers, in order, each with the words before and after it that belong to it.
  func numbers() -> [FigureNumber] {
    var numbers: [FigureNumber] = []
    var index = 0
    while index < tokens.count {
      guard let found = number(at: index, after: numbers.last?.words.upperBound ?? 0) else {
        index += 1
        continue
      }
      index = found.words.upperBound
      numbers.append(found)
    }
    return numbers
  }

  private func number(at index: Int, after limit: Int) -> FigureNumber? {
    guard let first = plain(at: index) else { return nil }
    var amount = FigureAmount(low: first.low, high: first.high, bound: first.bound)
    var end = first.end
    var start = index
    var isFormer = false
    let before = start > limit ? tokens[start - 1].text : ""
    if first.bound != .vague, let last = rangeEnd(behind: end, from: before) {
      if isChange(before: start, saying: before, limit) {
        isFormer = true
      } else if let range = first.range(to: last) {
        amount = range
        end = last.end
        if before == "between" || before == "from" { start -= 1 }
      }
    }
    let core = start..<end
    if let (words, bound) = FigureWords.before(tokens, start, limit) {
      start -= words
      amount = amount.bounded(bound)
    }
    if end < tokens.count, tokens[end - 1].mark == .none,
      let (words, bound) = FigureWords.after(tokens, end)
    {
      end += words
      amount = amount.bounded(bound)
    } else if tokens[end - 1].text.hasSuffix("-plus") {
      amount = amount.bounded(.moreThan)
    }
    return FigureNumber(
      words: start..<end, core: core, amount: amount, leadsToNoun: first.leadsToNoun,
      isWord: first.isWord, isFormer: isFormer)
  }

  /// "rose from 110 to 150", "rose by 40 to 150": what stands before "to" is no longer so.
  private func isChange(before start: Int, saying before: String, _ limit: Int) -> Bool {
    guard start > limit else { return false }
    let near = before == "from" ? 6 : before == "by" ? 2 : 1
    return tokens[max(limit, start - near)..<start].contains {
      FigureWords.changes.contains($0.text)
    }
  }

  // MARK: Ranges

  /// The second number of a range: "to at least 200,000".
  private func rangeEnd(behind end: Int, from opener: String) -> Plain? {
    guard end < tokens.count, tokens[end - 1].mark == .none, tokens[end].mark == .none else {
      return nil
    }
    let joint = tokens[end].text
    guard
      joint == "to" || joint == "or" && opener != "from" || joint == "and" && opener == "between"
    else { return nil }
    var place = end + 1
    if joint != "or" {
      let words = ["at least", "more than", "as many as", "up to", "over", "about", "nearly"]
        .map { $0.split(separator: " ").map(String.init) }
        .first {
          place + $0.count < tokens.count && tokens[place...].prefix($0.count).map(\.text) == $0
        }
      place += words?.count ?? 0
    }
    guard let last = plain(at: place), last.bound != .vague, last.low == last.high else {
      return nil
    }
    return last
  }

  // MARK: Single numbers

  private struct Plain {
    var low: Int?
    var high: Int?
    var bound = FigureAmount.Bound.none
    var end: Int
    /// What its last word multiplied by.
    var scale: Int?
    var leadsToNoun = false
    var isWord = false

    /// From this number to another; `nil`: it is no range.
    func range(to last: Plain) -> FigureAmount? {
      guard let low, let high = last.high else { return nil }
      // "1 to 2 million"
      if let scale = last.scale, self.scale == nil, low < 1000,
        let scaled = low.multiplied(by: scale), scaled <= high
      {
        return FigureAmount(low: scaled, high: high)
      }
      return low <= high ? FigureAmount(low: low, high: high) : nil
    }
  }

  private func plain(at index: Int) -> Plain? {
    guard index < tokens.count else { return nil }
    return digits(at: index) ?? plural(at: index) ?? fraction(at: index) ?? words(at: index)
  }

  /// "150,000", "1.5m", "10 million", "45,000-50,000".
  private func digits(at index: Int) -> Plain? {
    guard tokens[index].isDigits else { return nil }
    let text =
      tokens[index].text.hasSuffix("-plus")
      ? String(tokens[index].text.dropLast(5)) : tokens[index].text
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count <= 2, let first = Decimal(parts[0]),
      let last = Decimal(parts[parts.count - 1])
    else { return nil }
    let (scale, end) = scale(behind: index)
    let whole = scale ?? 1
    let ownFirst = first.scale ?? last.scale ?? 1
    guard let high = last.value(times: (last.scale ?? 1), whole),
      var low = parts.count == 1 ? high : first.value(times: ownFirst, whole), low <= high
    else { return nil }
    // "45-50,000": the thousands of both.
    if parts.count == 2, !parts[0].contains(","), high % 1000 == 0, low < high / 1000, scale == nil
    {
      low *= 1000
    }
    return Plain(
      low: low, high: high, end: end, scale: scale ?? last.scale,
      leadsToNoun: scale != nil && end < tokens.count && tokens[end].text == "of")
  }

  /// A multiplier behind a number: "million".
  private func scale(behind index: Int) -> (Int?, Int) {
    var scale: Int?
    var end = index + 1
    while end < tokens.count, tokens[end - 1].mark == .none,
      let factor = FigureWords.scales[tokens[end].text], tokens[end].text != "m" || end == index + 1
    {
      scale = (scale ?? 1).multiplied(by: factor)
      end += 1
    }
    return (scale, end)
  }

  /// "hundreds of thousands", "several hundred", "dozens".
  private func plural(at index: Int) -> Plain? {
    let text = tokens[index].text
    if let least = FigureWords.plurals[text] {
      var end = index + 1
      var low = least
      if end + 1 < tokens.count, tokens[end].text == "of",
        let further = FigureWords.plurals[tokens[end + 1].text]
      {
        low = low.multiplied(by: further / 2) ?? low
        end += 2
      }
      return Plain(low: low, high: nil, bound: .vague, end: end, leadsToNoun: true, isWord: true)
    }
    guard FigureWords.several.contains(text), index + 1 < tokens.count,
      tokens[index].mark == .none, let scale = FigureWords.scales[tokens[index + 1].text],
      scale >= 12
    else { return nil }
    return Plain(
      low: scale.multiplied(by: 2), high: nil, bound: .vague, end: index + 2, leadsToNoun: true,
      isWord: true)
  }

  /// "half a million", "a quarter of a million", "one and a half million", "a million and a half".
  private func fraction(at index: Int) -> Plain? {
    func has(_ words: String, at place: Int) -> Int? {
      let parts = words.split(separator: " ").map(String.init)
      guard place + parts.count <= tokens.count,
        tokens[place..<(place + parts.count)].map(\.text) == parts
      else { return nil }
      return place + parts.count
    }
    for (words, quarters) in FigureWords.fractions {
      guard let end = has(words, at: index), end < tokens.count,
        let scale = FigureWords.scales[tokens[end].text], scale >= 1000
      else { continue }
      return Plain(
        low: scale / 4 * quarters, high: scale / 4 * quarters, end: end + 1, scale: scale,
        leadsToNoun: true)
    }
    return nil
  }

  /// "seven", "three million", "two hundred and fifty", "a dozen".
  private func words(at index: Int) -> Plain? {
    var total = 0
    var group = 0
    var end = index
    var scale: Int?
    var isWord = true
    let opens = ["a", "an"].contains(tokens[index].text)
    if opens {
      guard index + 1 < tokens.count, tokens[index].mark == .none,
        FigureWords.scales[tokens[index + 1].text] ?? 0 >= 12, tokens[index + 1].text.count > 2
      else { return nil }
      group = 1
      end = index + 1
    }
    while end < tokens.count, end == index || tokens[end - 1].mark == .none {
      let text = tokens[end].text
      if let value = FigureWords.unit(text) {
        guard group % 100 == 0 || group % 10 == 0 && group % 100 >= 20 && value < 10 else { break }
        group += value
      } else if let factor = FigureWords.scales[text], text.count > 2, end > index {
        scale = factor
        isWord = false
        if factor < 1000 {
          group = max(1, group).multiplied(by: factor) ?? group
        } else {
          total += max(1, group).multiplied(by: factor) ?? 0
          group = 0
        }
      } else if text == "and", end > index, end + 1 < tokens.count, scale != nil,
        FigureWords.unit(tokens[end + 1].text) != nil, tokens[end].mark == .none
      {
        // "two hundred and fifty"
      } else {
        break
      }
      end += 1
    }
    guard end > index, total + group > 0 else { return nil }
    if let half = FigureWords.half(tokens, at: end), let scale {
      return Plain(
        low: total + group + scale / 2, high: total + group + scale / 2, end: half, scale: scale)
    }
    let value = total + group
    return Plain(
      low: value, high: value, end: end, scale: scale,
      leadsToNoun: scale == 12 || scale ?? 0 >= 1000, isWord: isWord)
  }
}

/// A number in digits, with the letter behind it: "1.5m".
private struct Decimal {
  /// In thousandths.
  private var thousandths: Int
  private(set) var scale: Int?
  /// "20.000", as some write twenty thousand.
  private var isThousands = false

  init?(_ text: Substring) {
    var digits = text
    for (ending, factor) in FigureWords.letters where text.hasSuffix(ending) {
      digits = text.dropLast(ending.count)
      scale = factor
      break
    }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = Decimal.whole(parts[0]) else { return nil }
    var thousandths = whole * 1000
    if parts.count == 2 {
      guard (1...3).contains(parts[1].count), let part = Int(parts[1]) else { return nil }
      isThousands = parts[1].count == 3
      thousandths += part * [100, 10, 1][parts[1].count - 1]
    }
    self.thousandths = thousandths
  }

  /// Groups of three between commas.
  private static func whole(_ text: Substring) -> Int? {
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    guard let first = groups.first, !first.isEmpty, first.first != "0" || text == "0",
      groups.count == 1 ? first.count <= 9 : first.count <= 3, groups.count <= 4,
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return Int(groups.joined())
  }

  /// `nil`: it is no whole number.
  func value(times own: Int, _ scale: Int) -> Int? {
    if isThousands, own == 1, scale == 1 { return thousandths }
    guard let factor = own.multiplied(by: scale), let product = thousandths.multiplied(by: factor),
      product % 1000 == 0
    else { return nil }
    return product / 1000
  }
}

extension Int {
  /// `nil`: it is too large.
  func multiplied(by other: Int) -> Int? {
    let (product, overflow) = multipliedReportingOverflow(by: other)
    return overflow ? nil : product
  }
}

extension FigureAmount {
  /// With what the words round it leave open.
  fileprivate func bounded(_ bound: Bound?) -> FigureAmount {
    guard let bound, self.bound == .none else { return self }
    switch bound {
    case .none, .vague: return self
    case .further: return FigureAmount(low: low, high: high, bound: bound)
    case .atLeast, .moreThan:
      // "more than 10 to 20": a range stays one.
      return low == high ? FigureAmount(low: low, high: nil, bound: bound) : self
    case .upTo, .lessThan:
      return low == high ? FigureAmount(low: nil, high: high, bound: bound) : self
    }
  }
}
