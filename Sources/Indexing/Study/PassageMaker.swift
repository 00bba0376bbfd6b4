import Articles
import Editions
import Story
import Temporal

/// Makes passages of one article: whole sentences, the clause that tells the event, whose words.
struct PassageMaker {
  let article: TaggedArticle
  private let clauses: Clauses
  /// The sentence that was cut last: those with many dates are cut once.
  private var cut: Clauses.Sentence?

  init(_ article: TaggedArticle) {
    self.article = article
    clauses = Clauses(
      grammar: article.body.language.clauses, bytes: article.bytes,
      quotations: article.article.quotations.map(\.bytes))
  }

  /// The passage of one dated expression of the body; `nil` outside its sentences.
  mutating func passage(dating expression: TimeExpression) -> Passage? {
    guard let sentence = article.body.sentences(touching: expression.bytes).first else {
      return nil
    }
    let id = article.article.id
    if let post = signed(by: expression, in: sentence) {
      return Passage(
        article: id, bytes: post.lowerBound..<sentence.upperBound, focus: post,
        expression: expression, voice: voice(of: expression.bytes))
    }
    let others = article.expressions(in: sentence)
      .filter { $0.range != nil && $0.range != expression.range }.map(\.bytes)
    let cut = cut.flatMap { $0.bytes == sentence ? $0 : nil } ?? clauses.sentence(sentence)
    self.cut = cut
    let focus = clauses.focus(round: expression.bytes, in: cut, apartFrom: others)
    return Passage(
      article: id, bytes: sentence, focus: focus, expression: expression,
      voice: voice(of: expression.bytes))
  }

  /// What a post says above the line that signs and dates it: at most two sentences.
  private func signed(by expression: TimeExpression, in signature: Range<Int>) -> Range<Int>? {
    let document = article.article.document(at: expression.bytes.lowerBound)
    guard let document, let line = document.dateLine, line.overlaps(expression.bytes),
      line.lowerBound > document.bytes.lowerBound
    else { return nil }
    let said = article.body.sentences(touching: document.bytes.lowerBound..<line.lowerBound)
      .filter { $0.upperBound <= signature.lowerBound }.suffix(2)
    guard let first = said.first, let last = said.last else { return nil }
    return first.lowerBound..<last.upperBound
  }

  /// The passage that an edition names, with the expression in it that agrees best with `days`.
  func passage(
    _ curated: EditionPassage, found anchors: AnchorFinder, days: DayRange?
  ) throws(AnchorFinder.Failure) -> Passage {
    let bytes = try anchors.sentences(of: curated.anchor)
    let core = try anchors.range(of: curated.anchor)
    let told = try curated.focus.map { words throws(AnchorFinder.Failure) in
      try anchors.words(words, in: bytes)
    }
    var focus = clause(round: told ?? core, in: bytes)
    let expression = days.flatMap { dating($0, in: bytes, focus: focus) }
    if let expression, focus.overlaps(expression.bytes) {
      let others = article.expressions(in: focus)
        .filter { $0.range != nil && $0.range != expression.range }.map(\.bytes)
      focus = clause(round: told ?? core, in: bytes, apartFrom: others)
    }
    return Passage(
      article: article.article.id, bytes: bytes, focus: focus, expression: expression,
      voice: curated.voice ?? voice(of: core))
  }

  /// From the clause where `core` begins to the clause where it ends.
  private func clause(
    round core: Range<Int>, in bytes: Range<Int>, apartFrom others: [Range<Int>] = []
  ) -> Range<Int> {
    let sentences = article.body.sentences(touching: bytes)
    guard let first = sentences.first(where: { $0.upperBound > core.lowerBound }),
      let last = sentences.last(where: { $0.lowerBound < core.upperBound })
    else { return bytes }
    let start = clauses.focus(round: core.clamped(to: first), in: first, apartFrom: others)
    let end = clauses.focus(round: core.clamped(to: last), in: last, apartFrom: others)
    return start.lowerBound..<max(start.upperBound, end.upperBound)
  }

  /// The expression whose days agree best with an event's, those of the focus before others.
  private func dating(
    _ days: DayRange, in bytes: Range<Int>, focus: Range<Int>
  ) -> TimeExpression? {
    let scored = article.expressions(in: bytes).compactMap {
      expression -> (score: Double, expression: TimeExpression)? in
      guard let range = expression.range, expression.namesDays else { return nil }
      let agreement = Agreement.of(closed(range), withEvent: closed(days))
      let isInFocus = focus.contains(expression.bytes.lowerBound)
      guard agreement >= (isInFocus ? Agreement.leastInFocus : Agreement.least) else { return nil }
      return (agreement + (isInFocus ? 1 : 0), expression)
    }
    return scored.max { $0.score < $1.score }?.expression
  }

  /// An open end closed at the publication, which is as far as the article can tell.
  private func closed(_ days: DayRange) -> DayRange {
    guard days.last == nil, let end = article.article.published?.days.last else { return days }
    var days = days
    days.last = max(end, days.first ?? end)
    return days
  }

  func voice(of core: Range<Int>) -> Voice { article.article.voice(of: core) }
}

/// How far an expression's days and an event's mean the same.
enum Agreement {
  /// Below this an expression does not date an event: a year does not date ten days of May.
  static let leastInFocus = 0.05
  /// The same for an expression outside the clause that tells the event.
  static let least = 0.2
  /// What the first or last day of an event counts for ("from June 3").
  static let boundary = 0.5

  static func of(_ days: DayRange, withEvent event: DayRange) -> Double {
    let namesEnd = days.isExact && (days.first == event.first || days.last == event.last)
    return max(days.agreement(with: event), namesEnd ? boundary : 0)
  }
}

extension DayRange {
  /// Days in both by days in either: 1 for the same days, 0 for none in common.
  func agreement(with other: DayRange) -> Double {
    guard overlaps(other) else { return 0 }
    guard let a = first ?? other.first, let b = other.first ?? first,
      let c = last ?? other.last, let d = other.last ?? last
    else { return 0 }
    let shared = min(c.number, d.number) - max(a.number, b.number) + 1
    let either = max(c.number, d.number) - min(a.number, b.number) + 1
    return either > 0 ? Double(max(0, shared)) / Double(either) : 0
  }
}
