/// A piece of a query.
struct Lexeme: Hashable {
  enum Kind: Hashable {
    /// A word, or a phrase in quotation marks.
    case text(String, quoted: Bool)
    /// `outlet:` with its value; `nil` while there is none yet.
    case field(String, value: String?, quoted: Bool)
    case or
  }
  var kind: Kind
  /// It stands behind a `-`.
  var isLeftOut: Bool
  /// Where it begins: characters, from 1.
  var column: Int
  /// Its end is the end of the query, where more may be typed.
  var isOpen: Bool
}

/// Cuts a query into pieces.
enum QueryLexer {
  static func lexemes(of text: String, whileTyping: Bool) throws(QueryError) -> [Lexeme] {
    let characters = Array(text)
    var lexemes: [Lexeme] = []
    var index = 0
    while index < characters.count {
      if characters[index].isWhitespace {
        index += 1
      } else {
        lexemes.append(try lexeme(in: characters, at: &index, whileTyping: whileTyping))
      }
    }
    return lexemes
  }

  private static func lexeme(
    in characters: [Character], at index: inout Int, whileTyping: Bool
  ) throws(QueryError) -> Lexeme {
    let column = index + 1
    let isLeftOut = characters[index] == "-"
    if isLeftOut { index += 1 }
    let start = index
    let kind: Lexeme.Kind
    var isClosed = false
    if index < characters.count, isQuotationMark(characters[index]) {
      let phrase = try phrase(in: characters, at: &index, whileTyping: whileTyping)
      kind = .text(phrase.text, quoted: true)
      isClosed = phrase.isClosed
    } else {
      kind = try wordOrField(
        in: characters, at: &index, isClosed: &isClosed, whileTyping: whileTyping)
    }
    if isLeftOut, index == start, !(whileTyping && index == characters.count) {
      throw QueryError(column: column, .nothingLeftOut)
    }
    let isOpen = index == characters.count && !isClosed
    return Lexeme(kind: kind, isLeftOut: isLeftOut, column: column, isOpen: isOpen)
  }

  private static func wordOrField(
    in characters: [Character], at index: inout Int, isClosed: inout Bool, whileTyping: Bool
  ) throws(QueryError) -> Lexeme.Kind {
    let start = index
    var colon: Int?
    while index < characters.count, !characters[index].isWhitespace {
      if isQuotationMark(characters[index]) {
        guard let colon, colon == index - 1 else { break }
        let value = try phrase(in: characters, at: &index, whileTyping: whileTyping)
        isClosed = value.isClosed
        let name = String(characters[start..<colon]).lowercased()
        return .field(name, value: value.text, quoted: true)
      }
      if characters[index] == ":", colon == nil, isField(characters[start..<index]) {
        colon = index
      }
      index += 1
    }
    let word = String(characters[start..<index])
    guard let colon else { return word == "OR" ? .or : .text(word, quoted: false) }
    let value = String(characters[(colon + 1)..<index])
    // An address ("https://…") is words like any others.
    guard !value.hasPrefix("//") else { return .text(word, quoted: false) }
    let name = String(characters[start..<colon]).lowercased()
    return .field(name, value: value.isEmpty ? nil : value, quoted: false)
  }

  private static func phrase(
    in characters: [Character], at index: inout Int, whileTyping: Bool
  ) throws(QueryError) -> (text: String, isClosed: Bool) {
    let open = index
    index += 1
    let start = index
    while index < characters.count, !isQuotationMark(characters[index]) { index += 1 }
    let phrase = String(characters[start..<index])
    let isClosed = index < characters.count
    if isClosed {
      index += 1
    } else if !whileTyping {
      throw QueryError(column: open + 1, .openQuotation)
    }
    return (phrase, isClosed)
  }

  /// Letters only: "3:10" has no field.
  private static func isField(_ name: ArraySlice<Character>) -> Bool {
    !name.isEmpty && name.allSatisfy { $0.isASCII && $0.isLetter }
  }

  private static func isQuotationMark(_ character: Character) -> Bool {
    Query.isQuotationMark(character)
  }
}

extension Query {
  /// What begins and ends a phrase.
  public static func isQuotationMark(_ character: Character) -> Bool {
    character == "\"" || character == "“" || character == "”" || character == "„"
  }
}
