import Articles
import Temporal

/// Makes English titles of what one article tells, without the words of all dates that are theirs.
struct EnglishTitleMaker: TitleMaker {
  let body: ArticleBody
  /// The sentence that was read last: those with many dates are read once.
  private var read: ShownWords?

  init(_ body: ArticleBody) { self.body = body }

  mutating func title(of passage: TitledPassage) -> FoundTitle {
    let own = passage.expression
    let listed = own.map { self.listed(with: $0, among: passage.expressions) } ?? []
    let dates = passage.expressions.filter { other in
      if listed.contains(other) { return true }
      guard let days = other.range, let range = own?.range else { return false }
      return days.overlaps(range) && other.type != .set
    }
    var maker = ClauseTitleMaker(article: body.article, dates: dates.map(\.bytes), read: read)
    defer { read = maker.read }
    return maker.title(
      focus: passage.focus, passage: passage.bytes,
      without: own?.bytes ?? passage.focus.lowerBound..<passage.focus.lowerBound,
      speaker: passage.speaker)
  }

  /// Dates that only "and" or a comma parts from one: "in 1998 and 2003".
  private func listed(with own: TimeExpression, among all: [TimeExpression])
    -> [TimeExpression]
  {
    guard let place = all.firstIndex(where: { $0.bytes.overlaps(own.bytes) }) else { return [] }
    func isJoint(_ a: TimeExpression, _ b: TimeExpression) -> Bool {
      guard a.bytes.upperBound <= b.bytes.lowerBound else { return false }
      let between = String(
        decoding: body.bytes[a.bytes.upperBound..<b.bytes.lowerBound], as: UTF8.self)
      return [" and ", ", ", ", and ", " or ", " and in ", " and on "].contains(between)
    }
    var (first, last) = (place, place)
    while first > 0, isJoint(all[first - 1], all[first]) { first -= 1 }
    while last + 1 < all.count, isJoint(all[last], all[last + 1]) { last += 1 }
    return all[first...last].filter { $0 != own }
  }
}
