import Articles
import Temporal

/// An article as far as it matters to the order of publication.
struct OrderedArticle: Hashable, Sendable {
  let id: String
  /// The hash of its outlet's name in small letters; `nil`: it names none.
  let outlet: UInt64?
  /// Day numbers; an end that is not known is the greatest number.
  private(set) var first: Int
  private(set) var last: Int

  init(_ article: Article) {
    id = article.id
    outlet = article.outlet.map { name in
      var hash = StableHash()
      hash.combine(name.lowercased())
      return hash.value
    }
    (first, last) = (.max, .max)
    published = article.published?.days
  }

  /// `nil` also where a date is open at both ends; how fine it is is not kept.
  var published: DayRange? {
    get {
      if first == .max, last == .max { return nil }
      return DayRange(
        first: first == .max ? nil : Day(number: first),
        last: last == .max ? nil : Day(number: last), precision: .range)
    }
    set {
      first = newValue?.first?.number ?? .max
      last = newValue?.last?.number ?? .max
    }
  }
}
