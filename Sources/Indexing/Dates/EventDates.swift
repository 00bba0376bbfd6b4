import Articles
import Temporal

/// The expressions of an article that date events, with the days that their sentence gives them.
///
/// "From June 3 to August 9" is one date, "since 1998" lasts until the article was written,
/// and some vague expressions have bounds; what only points at now or at no days is left out.
struct EventDates {
  let article: TaggedArticle
  private var words: SentenceWords { SentenceWords(article.bytes) }

  init(_ article: TaggedArticle) { self.article = article }

  /// In order of position; body only.
  func expressions() -> [TimeExpression] {
    var dates: [TimeExpression] = []
    for expression in article.expressions
    where article.body.region(at: expression.bytes.lowerBound) == .body {
      guard let dated = dated(expression) else { continue }
      if let last = dates.last, let whole = joined(last, dated) {
        dates[dates.count - 1] = whole
      } else {
        dates.append(dated)
      }
    }
    for index in dates.indices { dates[index] = lasting(dates[index]) }
    return dates
  }

  private func dated(_ expression: TimeExpression) -> TimeExpression? {
    if explainsAnother(expression) || isLength(expression)
      || Self.pointers.contains(words.folded(in: expression.bytes))
    {
      return nil
    }
    if expression.namesDays { return isEra(expression) ? nil : expression }
    let bounds = VagueDates(words: words, reference: writing(at: expression.bytes.lowerBound))
    guard let range = bounds.range(of: expression) else { return nil }
    var expression = expression
    expression.range = range
    return expression
  }

  /// "The 1998 season, which began on May 2": the second only says what the first means.
  private func explainsAnother(_ expression: TimeExpression) -> Bool {
    let before = words.folded(before: expression.bytes.lowerBound, count: 3)
    guard let which = before.firstIndex(of: "which"), which + 1 < before.count else { return false }
    let start = expression.bytes.lowerBound
    let near = article.expressions.partitioningIndex { start - $0.bytes.upperBound < 24 }
    return ["ended", "ends", "began", "begins", "started", "starts"].contains(before[which + 1])
      && article.expressions[near...].prefix { $0.bytes.upperBound < start }
        .contains { $0.range != nil }
  }

  /// "The trial is expected to last eight weeks": how long, and not when.
  private func isLength(_ expression: TimeExpression) -> Bool {
    let before = words.folded(before: expression.bytes.lowerBound, count: 1)
    if words.folded(in: expression.bytes).first == "last" {
      return before.contains { Self.modals.contains($0) }
    }
    return expression.type == .duration && before.contains { Self.lasting.contains($0) }
  }

  private static let modals: Set<String> = [
    "to", "will", "would", "could", "may", "might", "can", "should", "not",
  ]

  private static let lasting: Set<String> = [
    "last", "lasts", "lasting", "take", "takes", "taking", "spend", "spends", "spending",
  ]

  /// They only point back at a time that was told before.
  private static let pointers: Set<[String]> = [
    ["the", "time"], ["that", "time"], ["at", "the", "time"], ["at", "that", "time"],
    ["the", "same", "time"], ["then"],
  ]

  /// "This century", "the last decade": a time to speak of, not a time of something.
  private func isEra(_ expression: TimeExpression) -> Bool {
    guard expression.countedFrom != nil, let days = expression.range else { return false }
    return days.precision == .century || days.precision == .decade
  }

  /// When the words at a position were written: the document's date or the article's.
  private func writing(at position: Int) -> DayRange? {
    let document = article.article.document(at: position)
    return document == nil ? article.article.published?.days : document?.date
  }

  // MARK: Two expressions, one date

  private func joined(_ a: TimeExpression, _ b: TimeExpression) -> TimeExpression? {
    guard let from = a.range, let to = b.range, a.type != .duration, b.type != .duration,
      let first = from.first, let last = to.last, let next = to.first, first < next,
      a.bytes.upperBound <= b.bytes.lowerBound
    else { return nil }
    let between = words.folded(in: a.bytes.upperBound..<b.bytes.lowerBound)
    let isOne =
      Self.joiners.contains(between.joined(separator: " "))
      || between == ["and"] && words.folded(before: a.bytes.lowerBound, count: 1) == ["between"]
    let goesOn = !isOne && isInOneSentence(a, b) && tellsEnd(between)
    guard isOne || goesOn else { return nil }
    var whole = a
    if isOne { whole.bytes = a.bytes.lowerBound..<b.bytes.upperBound }
    whole.value = a.value + "/" + b.value
    whole.mod = nil
    whole.type = .date
    whole.range = DayRange(first: first, last: last, precision: .range, extent: .lasting)
    return whole
  }

  private static let joiners: Set<String> = ["to", "through", "until", "till", "-", "–", "—"]
  private static let going: Set<String> = [
    "last", "lasts", "lasted", "run", "runs", "ran", "continue", "continues", "continued", "stay",
    "stayed", "remain", "remained", "extend", "extends", "extended", "go", "goes",
  ]

  /// "… and will last through": the second date ends what began on the first.
  private func tellsEnd(_ between: [String]) -> Bool {
    guard let joiner = between.last, ["through", "until", "till"].contains(joiner) else {
      return false
    }
    return between.dropLast().suffix(2).contains { Self.going.contains($0) }
  }

  private func isInOneSentence(_ a: TimeExpression, _ b: TimeExpression) -> Bool {
    article.body.sentences(touching: a.bytes.lowerBound..<b.bytes.upperBound).count == 1
  }

  // MARK: Since

  /// "Since 1998" goes on until the words were written.
  private func lasting(_ expression: TimeExpression) -> TimeExpression {
    guard let days = expression.range, !days.isExact, days.extent == .within,
      words.folded(before: expression.bytes.lowerBound, count: 1) == ["since"]
    else { return expression }
    let end = writing(at: expression.bytes.lowerBound)?.last
    var expression = expression
    expression.range = DayRange(
      first: days.first, last: end.flatMap { end in days.last.map { max(end, $0) } },
      precision: .range, extent: .lasting)
    return expression
  }
}
