/// A query that cannot be understood.
public struct QueryError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong with it.
  public enum Fault: Hashable, Sendable {
    case noWord, orWithoutTwoWords, leftOutInOr, nothingLeftOut, openQuotation, unknownVoice
    case unknownTrait
    case tooLong(most: Int)
    case fieldWithoutValue(String)
    case fieldWithoutWord(String)
    case noDate(String)
    case dateWithoutEnd(field: String)
    case unknownField(String, known: [String])
  }

  /// Column in the query, counted in characters from 1.
  public var column: Int
  public var fault: Fault

  public init(column: Int, _ fault: Fault) {
    self.column = column
    self.fault = fault
  }

  public var description: String { "column \(column): \(reason)" }

  public var reason: String {
    switch fault {
    case .noWord: "there is no word to search for"
    case .orWithoutTwoWords: "OR stands between two words"
    case .leftOutInOr: "what “-” leaves out cannot be part of an OR"
    case .nothingLeftOut: "“-” leaves out the word right behind it"
    case .openQuotation: "this quotation mark is never closed"
    case .unknownVoice: "a voice is “article”, “quotation” or “document”"
    case .unknownTrait: "an event is asked for by “is:landmark” or “is:disagreed”"
    case .tooLong(let most): "a query has at most \(most) characters"
    case .fieldWithoutValue(let name): "“\(name):” needs a value right behind it"
    case .fieldWithoutWord(let name): "“\(name):” needs a word"
    case .noDate(let value):
      "“\(value)” is no date; write 2009, 2009-05, 2009-05-12 or 2009..2010"
    case .dateWithoutEnd(let field): "“\(field):” needs a date with a known end"
    case .unknownField(let name, let known):
      "there is no field “\(name):”; fields are \(known.joined(separator: ", "))"
    }
  }
}
