import Articles
import Story
import Temporal

extension TitleMaker {
  /// The title of a dated passage, without the words of all dates that are its own.
  ///
  /// - Parameter read: the sentence that was read last.
  static func title(
    of passage: Passage, in text: TaggedArticle, read: inout ShownWords?
  ) -> FoundTitle {
    let own = passage.expression
    let all = Array(text.expressions(in: passage.bytes))
    let listed = own.map { text.listed(with: $0, among: all) } ?? 0..<0
    let dates = all.indices.filter { index in
      let other = all[index]
      if listed.contains(index), other != own { return true }
      guard let days = other.range, let range = own?.range else { return false }
      return days.overlaps(range) && other.type != .set
    }
    var speaker: String?
    if case .quotation(let name) = passage.voice { speaker = name }
    var maker = TitleMaker(
      article: text.article, dates: dates.map { all[$0].bytes }, read: read, leadIns: text.leadIns)
    defer { read = maker.read }
    return maker.title(
      focus: passage.focus, passage: passage.bytes,
      without: own?.bytes ?? passage.focus.lowerBound..<passage.focus.lowerBound, speaker: speaker)
  }
}

extension TaggedArticle {
  /// The indices of the dates that only "and" or a comma parts from one, and of that one: "in 1998
  /// and 2003".
  fileprivate func listed(with own: TimeExpression, among all: [TimeExpression]) -> Range<Int> {
    guard let place = all.firstIndex(where: { $0.bytes.overlaps(own.bytes) }) else { return 0..<0 }
    func isJoint(_ a: TimeExpression, _ b: TimeExpression) -> Bool {
      guard a.bytes.upperBound <= b.bytes.lowerBound else { return false }
      let between = String(decoding: bytes[a.bytes.upperBound..<b.bytes.lowerBound], as: UTF8.self)
      return [" and ", ", ", ", and ", " or ", " and in ", " and on "].contains(between)
    }
    var (first, last) = (place, place)
    while first > 0, isJoint(all[first - 1], all[first]) { first -= 1 }
    while last + 1 < all.count, isJoint(all[last], all[last + 1]) { last += 1 }
    return first..<(last + 1)
  }
}
