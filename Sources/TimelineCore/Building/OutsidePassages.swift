import Articles
import Temporal

/// Passages of the body that no event has taken.
struct OutsidePassages {
  let tagged: [TaggedArticle]
  private let taken: [String: Stretches]

  init(tagged: [TaggedArticle], taken passages: [Passage]) {
    self.tagged = tagged
    taken = Dictionary(grouping: passages, by: \.article).mapValues { Stretches($0.map(\.bytes)) }
  }

  /// One or more for each expression that dates an event, in order of article and position.
  func dated() -> [Passage] {
    tagged.flatMap { article in
      let told = ToldPassages(article)
      let taken = taken[article.article.id]
      return EventDates(article).expressions().flatMap { expression in
        taken?.overlaps(expression.bytes) ?? false ? [] : told.passages(dating: expression)
      }
    }
  }

  /// One for each sentence that speaks of a time without saying which ("in recent years"), where
  /// none of `dated` stands.
  func vague(besides dated: [Passage]) -> [Passage] {
    let isDated = Set(dated.map { Place(article: $0.article, start: $0.bytes.lowerBound) })
    var seen: Set<Place> = []
    return passages { $0.range == nil && $0.type == .date }.filter {
      let place = Place(article: $0.article, start: $0.bytes.lowerBound)
      return !isDated.contains(place) && seen.insert(place).inserted
    }
  }

  private struct Place: Hashable {
    var article: String
    var start: Int
  }

  private func passages(where isWanted: (TimeExpression) -> Bool) -> [Passage] {
    tagged.flatMap { article in
      let maker = PassageMaker(article)
      let taken = taken[article.article.id]
      return article.expressions.compactMap { expression -> Passage? in
        guard isWanted(expression), !(taken?.overlaps(expression.bytes) ?? false),
          article.body.region(at: expression.bytes.lowerBound) == .body
        else { return nil }
        return maker.passage(dating: expression)
      }
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
