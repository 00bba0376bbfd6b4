import Articles
import Story
import Temporal

/// Passages of an article's body that no event of an edition has taken.
struct OutsidePassages {
  let article: TaggedArticle
  private let taken: Stretches

  init(_ article: TaggedArticle, taken passages: [Passage]) {
    self.article = article
    taken = Stretches(passages.map(\.bytes))
  }

  /// One or more for each expression that dates an event, in order of position.
  func dated() -> [Passage] {
    var told = ToldPassages(article)
    return EventDates(article).expressions().flatMap { expression in
      taken.overlaps(expression.bytes) ? [] : told.passages(dating: expression)
    }
  }

  /// One for each sentence that speaks of a time without saying which ("in recent years"), where
  /// none of `dated` stands.
  func vague(besides dated: [Passage]) -> [Passage] {
    let isDated = Set(dated.map(\.bytes.lowerBound))
    var seen: Set<Int> = []
    var maker = PassageMaker(article)
    return article.expressions.compactMap { expression -> Passage? in
      guard expression.range == nil, expression.type == .date, !taken.overlaps(expression.bytes),
        article.body.region(at: expression.bytes.lowerBound) == .body
      else { return nil }
      return maker.passage(dating: expression)
    }.filter {
      !isDated.contains($0.bytes.lowerBound) && seen.insert($0.bytes.lowerBound).inserted
    }
  }
}

extension TimeExpression {
  /// It says which days it means, as a date, a time, or a duration that was tied to days ("in the
  /// last three weeks"); "now" and "recently" do not.
  var namesDays: Bool {
    guard range != nil, !value.hasSuffix("_REF") else { return false }
    switch type {
    case .date, .time: return true
    case .duration: return countedFrom != nil
    case .set: return false
    }
  }
}
