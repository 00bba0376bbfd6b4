import Articles
import Story
import Temporal

/// When an article can be held to a day: it names the day itself ("on 25 June", "3 May 2009"), not by
/// a weekday, an hour or a count from its own day, it dates nothing else in the passage, and it is no
/// heading that runs into the first sentence below it ("Your stories Wednesday 13 January It is …").
enum DayStatement {
  static func isMade(by passage: Passage, in text: TaggedArticle) -> Bool {
    guard let expression = passage.expression, let days = expression.range, isFine(days),
      !text.headsSentence(expression.bytes), names(expression, in: text)
    else { return false }
    return text.expressions(in: passage.bytes).allSatisfy { other in
      other.range.map { !isFine($0) || $0.overlaps(days) } ?? true
    }
  }

  /// Of a month at most.
  private static func isFine(_ days: DayRange) -> Bool {
    days.dayCount.map { $0 <= GroupingRules.longestHolder } ?? false
  }

  /// Whether the words by themselves say which day of the calendar it is, the year aside.
  private static func names(_ expression: TimeExpression, in text: TaggedArticle) -> Bool {
    guard expression.countedFrom != nil else { return true }
    let words = Array(text.bytes[expression.bytes])
    let alone = text.body.language.times.tag(words, published: nil)
    guard alone.count == 1, let value = alone.first?.value else { return false }
    // "XXXX-06-25"
    return value.hasPrefix("XXXX-") && value.utf8.count >= 10 && !value.dropFirst(4).contains("X")
      && !value.contains("W")
  }
}
