import Words

/// The places visited, for `<` and `>`.
struct Visits: Sendable {
  static let limit = 50
  private(set) var past: [Standing] = []
  private(set) var future: [Standing] = []

  /// Remembers a place that is about to be left by a leap.
  mutating func leave(_ standing: Standing) {
    past.append(standing)
    if past.count > Self.limit { past.removeFirst() }
    future = []
  }

  mutating func back(from standing: Standing) -> Standing? {
    guard let place = past.popLast() else { return nil }
    future.append(standing)
    return place
  }

  mutating func forward(from standing: Standing) -> Standing? {
    guard let place = future.popLast() else { return nil }
    past.append(standing)
    return place
  }
}

extension BrowserState {
  /// To be called before a leap. In a kiosk nothing leads back to these places; fifty of them, each
  /// with the long article that was read there, would use up its memory.
  mutating func rememberPlace() { remember(here) }

  mutating func remember(_ standing: Standing) {
    if !options.kiosk { visits.leave(standing) }
  }

  mutating func goBackInVisits() {
    guard let place = visits.back(from: here) else {
      message = language.words(en: "no earlier place", es: "no hay lugar anterior")
      return
    }
    restore(place)
  }

  mutating func goForwardInVisits() {
    guard let place = visits.forward(from: here) else {
      message = language.words(en: "no later place", es: "no hay lugar posterior")
      return
    }
    restore(place)
  }

  /// Puts a person back where they were.
  mutating func restore(_ standing: Standing) {
    if standing.list.filter.query != here.list.filter.query { details = [:] }
    here = standing
  }
}
