import Algorithms
import Articles
import Temporal

/// The expressions of an article that date events, with the days that their sentence gives them.
///
/// "From June 3 to August 9" is one date, "since 1998" lasts until the article was written,
/// and some vague expressions have bounds; what only points at now or at no days is left out.
struct EventDates {
  let article: TaggedArticle
  private var words: SentenceWords { SentenceWords(article.bytes) }
  private var datings: any DatingGrammar { article.body.language.datings }

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
    if datings.tellsNoTime(expression, in: words) || explainsAnother(expression)
      || isOfHeading(expression)
    {
      return nil
    }
    if expression.namesDays { return isEra(expression) ? nil : expression }
    let writing = writing(at: expression.bytes.lowerBound)
    guard let range = datings.bounds(of: expression, writtenOn: writing, in: words) else {
      return nil
    }
    var expression = expression
    expression.range = range
    return expression
  }

  /// "Your stories Friday 15 January Up to 10,000 troops will …": the day of the page, which stands in
  /// its heading, and not of what the sentence below it tells.
  private func isOfHeading(_ expression: TimeExpression) -> Bool {
    let bytes = expression.bytes
    guard let day = expression.range, day.isExact, let days = article.article.published?.days,
      let first = days.first, let last = days.last, let told = day.first,
      first.number - 1...last.number ~= told.number,
      let sentence = article.body.sentences.prefix(Self.headingSentences)
        .first(where: { $0.contains(bytes.lowerBound) }),
      article.headsSentence(bytes)
    else { return false }
    let before = sentence.lowerBound..<bytes.lowerBound
    // A place and a day, in a dateline, say when the report was made.
    return holdsPlainWord(before)
      && !words.folded(in: before).contains(where: article.body.language.words.isVerb)
  }

  /// So many sentences of a text may hold the heading of its page.
  private static let headingSentences = 2

  private func holdsPlainWord(_ bytes: Range<Int>) -> Bool {
    let text = Array(article.bytes[bytes])
    return text.split(separator: 0x20).contains { $0.count > 3 && 0x61...0x7A ~= $0[$0.startIndex] }
  }

  /// "The 1998 season, which began on May 2": the second only says what the first means.
  private func explainsAnother(_ expression: TimeExpression) -> Bool {
    guard datings.explainsAnother(expression, in: words) else { return false }
    let start = expression.bytes.lowerBound
    let near = article.expressions.partitioningIndex { start - $0.bytes.upperBound < 24 }
    return article.expressions[near...].prefix { $0.bytes.upperBound < start }
      .contains { $0.range != nil }
  }

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
    guard let span = datings.span(from: a, to: b, in: words), span == .one || isInOneSentence(a, b)
    else { return nil }
    var whole = a
    if span == .one { whole.bytes = a.bytes.lowerBound..<b.bytes.upperBound }
    whole.value = a.value + "/" + b.value
    whole.mod = nil
    whole.type = .date
    whole.range = DayRange(first: first, last: last, precision: .range, extent: .lasting)
    return whole
  }

  private func isInOneSentence(_ a: TimeExpression, _ b: TimeExpression) -> Bool {
    article.body.sentences(touching: a.bytes.lowerBound..<b.bytes.upperBound).count == 1
  }

  // MARK: Since

  /// "Since 1998" goes on until the words were written.
  private func lasting(_ expression: TimeExpression) -> TimeExpression {
    guard let days = expression.range, !days.isExact, days.extent == .within,
      datings.goesOn(from: expression, in: words)
    else { return expression }
    let end = writing(at: expression.bytes.lowerBound)?.last
    var expression = expression
    expression.range = DayRange(
      first: days.first, last: end.flatMap { end in days.last.map { max(end, $0) } },
      precision: .range, extent: .lasting)
    return expression
  }
}
