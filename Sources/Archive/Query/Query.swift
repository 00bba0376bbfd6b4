/// What a person searches for in one language, on the screen and off it.
///
/// Blanks mean *and*, `OR` joins its two neighbours and binds closer than a blank, and ` -` leaves
/// out: `grave OR warehouse juarez -2011` means (grave or warehouse) and juarez and not 2011.
///
/// It is asked of a whole event: its words may be in its title, summary, people, places, in the
/// focuses of different passages and in the names of those whose words these are; a phrase is within one of these. What another clause of the same
/// sentence says belongs to another event. `before:` and `after:` go by the day under which an
/// event stands in the timeline, `during:` by the days on which it may have been or lasted.
public struct Query: Hashable, Sendable {
  /// As typed.
  public var text: String
  /// All must hold.
  package var clauses: [QueryClause]

  /// The longest query, in characters.
  public static let maximumLength = 400

  /// - Parameter whileTyping: the last word counts as a prefix and an open quotation closes itself.
  /// - Throws: `QueryError`, which says where and why.
  public init(_ text: String, whileTyping: Bool = false) throws(QueryError) {
    guard text.count <= Query.maximumLength else {
      throw QueryError(
        column: Query.maximumLength + 1, .tooLong(most: Query.maximumLength))
    }
    let lexemes = try QueryLexer.lexemes(of: text, whileTyping: whileTyping)
    var parser = QueryParser(lexemes, whileTyping: whileTyping)
    self.text = text
    self.clauses = try parser.clauses()
  }

  /// Nothing to search for.
  public var isEmpty: Bool { clauses.isEmpty }

  /// The trait that an event must have to be found, and the query without it; `nil`: it asks for
  /// none.
  package var required: (trait: EventTrait, others: Query)? {
    for (index, clause) in clauses.enumerated() {
      guard !clause.isLeftOut, case .trait(let trait)? = clause.alternatives.first,
        clause.alternatives.count == 1
      else { continue }
      var others = self
      others.clauses.remove(at: index)
      return (trait, others)
    }
    return nil
  }
}

/// One of these must hold; or, left out, none.
package struct QueryClause: Hashable, Sendable {
  package var alternatives: [QueryAtom]
  package var isLeftOut = false
}

extension QueryClause {
  package init(anyOf atoms: [QueryAtom]) { self.init(alternatives: atoms) }

  /// Any of some words, which may go on.
  package init(anyWordFrom beginnings: [String]) {
    self.init(
      alternatives: beginnings.compactMap { WordPattern($0, isPrefix: true) }.map { .words($0) })
  }
}

/// What can hold of an event or a passage.
package enum QueryAtom: Hashable, Sendable {
  case words(WordPattern)
  case field(TextField, WordPattern)
  case days(DayRelation, QueryDays)
  case trait(EventTrait)
  /// Words that spell an alias: all of the first, or one of the others.
  case aliased([WordPattern], [WordPattern])
}

/// A field that holds words.
package enum TextField: String, Hashable, Sendable, CaseIterable {
  case outlet, author, speaker, kind, place, voice
}

/// What an event is, as `is:` asks.
package enum EventTrait: String, Hashable, Sendable, CaseIterable {
  /// An edition made it a landmark; its articles give it days that cannot be the same.
  case landmark, disagreed

  package static let field = "is"
}

/// A field that holds days.
package enum DayRelation: String, Hashable, Sendable, CaseIterable {
  /// Begins before, begins after, or may have been on one of these days.
  case before, after, during
}

/// Days as numbers since 1970-01-01; `nil` is an open end.
package struct QueryDays: Hashable, Sendable {
  package var first: Int?
  package var last: Int?
}

/// Words that must follow each other: a word, a phrase, a word in parts ("JTF-7").
package struct WordPattern: Hashable, Sendable {
  /// The same in different spelling: "jtf 7" and "jtf7". Never empty, nor is any of them.
  package var spellings: [[String]]
  /// The last word may go on.
  package var isPrefix: Bool

  /// `nil` when the text holds no word.
  package init?(_ text: String, isPrefix: Bool = false) {
    let words = Word.words(of: text)
    guard !words.isEmpty else { return nil }
    spellings = [words.map(\.folded)]
    let joined = WordPattern.joined(words)
    if joined != spellings[0] { spellings.append(joined) }
    self.isPrefix = isPrefix
  }

  /// With each compound as one word.
  private static func joined(_ words: [Word]) -> [String] {
    var result: [String] = []
    var next = 0
    for compound in Word.compounds(of: words) {
      result += words[next..<compound.words.lowerBound].map(\.folded)
      result.append(compound.folded)
      next = compound.words.upperBound
    }
    return result + words[next...].map(\.folded)
  }
}
