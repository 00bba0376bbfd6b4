/// What the words of an event say of it, to filter by.
package protocol FactGrammar: Sendable {
  /// - Parameters:
  ///   - title: the event's.
  ///   - tellings: what its passages tell, the founding one's first.
  func facts(title: String, _ tellings: [ToldWords]) -> EventFacts
}

/// The words that tell an event.
package struct ToldWords: Sendable {
  /// As they are shown.
  package var words: String
  /// Who says them; `nil`: the article itself.
  package var speaker: String?

  package init(words: String, speaker: String?) { (self.words, self.speaker) = (words, speaker) }
}

/// Kind, places and people of an event.
package struct EventFacts: Hashable, Sendable {
  package var kind: String?
  package var places: [String]
  package var people: [String]

  package init(kind: String? = nil, places: [String] = [], people: [String] = []) {
    self.kind = kind
    self.places = places
    self.people = people
  }
}
