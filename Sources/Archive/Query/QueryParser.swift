import Temporal

/// Makes clauses of the pieces of a query.
struct QueryParser {
  private let lexemes: [Lexeme]
  private let whileTyping: Bool
  private var index = 0

  init(_ lexemes: [Lexeme], whileTyping: Bool) {
    self.lexemes = lexemes
    self.whileTyping = whileTyping
  }

  mutating func clauses() throws(QueryError) -> [QueryClause] {
    var clauses: [QueryClause] = []
    while index < lexemes.count {
      if let clause = try clause() { clauses.append(clause) }
    }
    if clauses.isEmpty, !whileTyping, let first = lexemes.first {
      throw QueryError(column: first.column, .noWord)
    }
    return clauses
  }

  /// Atoms with `OR` between them; `nil` when nothing of it can be searched (yet).
  private mutating func clause() throws(QueryError) -> QueryClause? {
    let first = lexemes[index]
    var atoms: [QueryAtom] = []
    while true {
      let lexeme = lexemes[index]
      guard !isOr(index) else {
        throw QueryError(column: lexeme.column, .orWithoutTwoWords)
      }
      if let atom = try atom(lexeme) { atoms.append(atom) }
      index += 1
      guard isOr(index) else { break }
      guard index + 1 < lexemes.count else { try endBehindOr(); break }
      if first.isLeftOut || lexemes[index + 1].isLeftOut {
        throw QueryError(column: lexemes[index].column, .leftOutInOr)
      }
      index += 1
    }
    return atoms.isEmpty ? nil : QueryClause(alternatives: atoms, isLeftOut: first.isLeftOut)
  }

  private func isOr(_ index: Int) -> Bool {
    index < lexemes.count && lexemes[index].kind == .or && !lexemes[index].isLeftOut
  }

  /// While typing, the second word is still to come.
  private mutating func endBehindOr() throws(QueryError) {
    guard whileTyping else {
      throw QueryError(column: lexemes[index].column, .orWithoutTwoWords)
    }
    index += 1
  }

  private func atom(_ lexeme: Lexeme) throws(QueryError) -> QueryAtom? {
    let isPrefix = whileTyping && lexeme.isOpen
    switch lexeme.kind {
    case .or: return WordPattern("OR", isPrefix: isPrefix).map(QueryAtom.words)
    case .text(let text, _): return WordPattern(text, isPrefix: isPrefix).map(QueryAtom.words)
    case .field(let name, let value, let quoted):
      guard let value, !value.isEmpty else { return try fieldWithoutValue(name, lexeme) }
      if let field = TextField(rawValue: name) {
        return try textAtom(field, value, lexeme, isPrefix: isPrefix)
      }
      if let relation = DayRelation(rawValue: name) {
        return try dayAtom(relation, value, lexeme, isPrefix: isPrefix && !quoted)
      }
      if name == EventTrait.field { return try traitAtom(value, lexeme, isPrefix: isPrefix) }
      throw unknownField(name, lexeme)
    }
  }

  /// "Note:" before a blank is a word with a colon; a field waits for its value while it is typed.
  private func fieldWithoutValue(
    _ name: String, _ lexeme: Lexeme
  ) throws(QueryError) -> QueryAtom? {
    guard Self.fields.contains(name) else {
      return WordPattern(name).map(QueryAtom.words)
    }
    guard whileTyping && lexeme.isOpen else {
      throw QueryError(column: lexeme.column, .fieldWithoutValue(name))
    }
    return nil
  }

  private func textAtom(
    _ field: TextField, _ value: String, _ lexeme: Lexeme, isPrefix: Bool
  ) throws(QueryError) -> QueryAtom {
    guard let pattern = WordPattern(value, isPrefix: isPrefix) else {
      throw QueryError(column: lexeme.column, .fieldWithoutWord(field.rawValue))
    }
    if field == .voice { try checkVoice(pattern, lexeme) }
    return .field(field, pattern)
  }

  private func checkVoice(_ pattern: WordPattern, _ lexeme: Lexeme) throws(QueryError) {
    let word = pattern.spellings[0].joined(separator: " ")
    let isKnown = VoiceName.allCases.contains {
      $0.rawValue == word || (pattern.isPrefix && $0.rawValue.hasPrefix(word))
    }
    if !isKnown { throw QueryError(column: lexeme.column, .unknownVoice) }
  }

  private func dayAtom(
    _ relation: DayRelation, _ value: String, _ lexeme: Lexeme, isPrefix: Bool
  ) throws(QueryError) -> QueryAtom? {
    guard let days = QueryDays(value) else {
      if isPrefix, value.allSatisfy({ $0.isNumber || "-./[]~?%X".contains($0) }) { return nil }
      throw QueryError(column: lexeme.column, .noDate(value))
    }
    let isOpen = relation == .before ? days.first == nil : relation == .after && days.last == nil
    if isOpen {
      throw QueryError(column: lexeme.column, .dateWithoutEnd(field: relation.rawValue))
    }
    return .days(relation, days)
  }

  private func traitAtom(
    _ value: String, _ lexeme: Lexeme, isPrefix: Bool
  ) throws(QueryError) -> QueryAtom? {
    let word = value.lowercased()
    if let trait = EventTrait(rawValue: word) { return .trait(trait) }
    if isPrefix, EventTrait.allCases.contains(where: { $0.rawValue.hasPrefix(word) }) { return nil }
    throw QueryError(column: lexeme.column, .unknownTrait)
  }

  private static let fields =
    TextField.allCases.map(\.rawValue) + DayRelation.allCases.map(\.rawValue) + [EventTrait.field]

  private func unknownField(_ name: String, _ lexeme: Lexeme) -> QueryError {
    return QueryError(column: lexeme.column, .unknownField(name, known: Self.fields))
  }
}

/// How a query names the voices of passages.
package enum VoiceName: String, CaseIterable { case article, quotation, document }

extension QueryDays {
  /// EDTF, or two of them with ".." between, either of which may be missing.
  init?(_ value: String) {
    let parts = value.hasPrefix("[") ? [value] : value.components(around: "..")
    let days = parts.map { $0.isEmpty ? nil : (try? EDTF($0))?.days }
    guard zip(parts, days).allSatisfy({ $0.isEmpty || $1 != nil }),
      days.contains(where: { $0 != nil })
    else { return nil }
    let first = days[0]?.first?.number
    let last = days[days.count - 1]?.last?.number
    if let first, let last, first > last { return nil }
    self.init(first: first, last: last)
  }
}

extension String {
  /// The text before and after `separator`, or all of it.
  fileprivate func components(around separator: String) -> [String] {
    guard let range = firstRange(of: separator) else { return [self] }
    return [String(self[..<range.lowerBound]), String(self[range.upperBound...])]
  }
}
