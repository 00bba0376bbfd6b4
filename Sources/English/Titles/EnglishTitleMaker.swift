import Articles
import Temporal

/// Makes English titles of what one article tells, without the words of all dates that are theirs.
struct EnglishTitleMaker: TitleMaker {
  let body: ArticleBody
  /// The sentence that was read last: those with many dates are read once.
  private var read: ShownWords?

  private let leadIns: LeadIns

  init(_ body: ArticleBody) {
    self.body = body
    leadIns = LeadIns(body.article.documents)
  }

  mutating func title(of passage: TitledPassage) -> FoundTitle {
    let own = passage.expression
    let all = passage.expressions
    let listed = own.map { self.listed(with: $0, among: all) } ?? 0..<0
    let dates = all.indices.filter { index in
      let other = all[index]
      if listed.contains(index), other != own { return true }
      guard let days = other.range, let range = own?.range else { return false }
      return days.overlaps(range) && other.type != .set
    }
    var maker = ClauseTitleMaker(
      article: body.article, dates: dates.map { all[$0].bytes }, read: read, leadIns: leadIns)
    defer { read = maker.read }
    return maker.title(
      focus: passage.focus, passage: passage.bytes,
      without: own?.bytes ?? passage.focus.lowerBound..<passage.focus.lowerBound,
      speaker: passage.speaker)
  }

  /// The indices of the dates that only "and" or a comma parts from one, and of that one: "in 1998
  /// and 2003".
  private func listed(with own: TimeExpression, among all: [TimeExpression]) -> Range<Int> {
    guard let place = all.firstIndex(where: { $0.bytes.overlaps(own.bytes) }) else { return 0..<0 }
    func isJoint(_ a: TimeExpression, _ b: TimeExpression) -> Bool {
      guard a.bytes.upperBound <= b.bytes.lowerBound else { return false }
      let between = String(
        decoding: body.bytes[a.bytes.upperBound..<b.bytes.lowerBound], as: UTF8.self)
      return [" and ", ", ", ", and ", " or ", " and in ", " and on "].contains(between)
    }
    var (first, last) = (place, place)
    while first > 0, isJoint(all[first - 1], all[first]) { first -= 1 }
    while last + 1 < all.count, isJoint(all[last], all[last + 1]) { last += 1 }
    return first..<(last + 1)
  }
}
