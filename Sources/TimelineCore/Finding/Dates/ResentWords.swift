import Temporal

/// Finds sentences of a text that was sent again days later, and gives their relative dates the
/// days that they had at first.
///
/// "He resigned Thursday", word for word in a second article a week after the first, tells of the
/// first Thursday. Only where two sentences or more of an article have moved so: a single one may
/// be what is said every week.
struct ResentWords {
  let articles: [String: TaggedArticle]

  /// Sentences of an article that have to have moved.
  private static let fewest = 2
  /// Shorter sentences may be the same by chance: words.
  private static let shortest = 6

  /// A dated expression by what stands round it.
  private struct Place: Hashable {
    var article: String
    /// All words of the sentences, the date's among them.
    var words: UInt64
    /// Words before the expression.
    var offset: Int
  }

  private struct Move: Hashable {
    var copy: String
    var original: String
  }

  /// - Parameter passages: with the articles that they repeat.
  func redated(_ passages: [Passage]) -> [Passage] {
    guard passages.contains(where: { $0.echoOf != nil }) else { return passages }
    var known: [Place: TimeExpression] = [:]
    for passage in passages {
      if let expression = passage.expression, let place = place(of: passage) {
        known[place] = expression
      }
    }
    var moves: [Move: [(index: Int, from: TimeExpression)]] = [:]
    for (index, passage) in passages.enumerated() {
      guard let original = passage.echoOf, var place = place(of: passage),
        let own = passage.expression, own.countedFrom != nil
      else { continue }
      place.article = original
      guard let first = known[place], first.range != own.range else { continue }
      moves[Move(copy: passage.article, original: original), default: []].append((index, first))
    }
    var result = passages
    for moved in moves.values where Set(moved.map { passages[$0.index].bytes }).count >= Self.fewest
    {
      for (index, first) in moved {
        result[index].expression?.range = first.range
        result[index].expression?.value = first.value
        result[index].expression?.countedFrom = first.countedFrom
      }
    }
    return result
  }

  private func place(of passage: Passage) -> Place? {
    guard let text = articles[passage.article], let expression = passage.expression else {
      return nil
    }
    let words = WordIndex(text.bytes, in: passage.bytes, withoutInsertions: true).words
    guard words.count >= Self.shortest else { return nil }
    var hash = StableHash()
    for word in words { hash.combine(Int(bitPattern: UInt(word.hash))) }
    return Place(
      article: passage.article, words: hash.value,
      offset: words.count { $0.start < expression.bytes.lowerBound })
  }
}
