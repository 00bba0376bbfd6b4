import Archive
import GRDB

/// A query as SQLite runs it.
struct CompiledQuery: Hashable {
  /// An FTS5 expression; `nil`: none is needed.
  var match: String?
  /// An SQL condition on `e`, the table of events or of sentences; `nil`: none.
  var condition: String?
  var arguments: [String] = []
}

/// Turns clauses into FTS5 and SQL. Words reach FTS5 only folded (letters and digits) and between
/// quotation marks, so that nothing a person types is ever its syntax.
struct QueryCompiler {
  let table: SearchTable

  /// `nil` when nothing in this table can match.
  func compiled(_ clauses: [QueryClause]) -> CompiledQuery? {
    var wanted: [String] = []
    var leftOut: [String] = []
    var result = CompiledQuery()
    var conditions: [String] = []
    for clause in clauses {
      let atoms = clause.alternatives.compactMap(compiled)
      if let text = alternatives(ofWords: atoms) {
        if clause.isLeftOut { leftOut.append(text) } else { wanted.append(text) }
      } else if !atoms.isEmpty {
        let condition = condition(atoms, arguments: &result.arguments)
        conditions.append(clause.isLeftOut ? "NOT " + condition : condition)
      } else if !clause.isLeftOut {
        return nil
      }
    }
    if !wanted.isEmpty {
      let all = wanted.joined(separator: " AND ")
      result.match =
        leftOut.isEmpty ? all : "(\(all)) NOT (\(leftOut.joined(separator: " OR ")))"
    } else if !leftOut.isEmpty {
      let text = leftOut.joined(separator: " OR ")
      conditions.append("NOT " + condition([.text(text)], arguments: &result.arguments))
    }
    if !conditions.isEmpty { result.condition = conditions.joined(separator: " AND ") }
    return result
  }

  private enum Compiled {
    case text(String)
    case sql(String)
  }

  private func alternatives(ofWords atoms: [Compiled]) -> String? {
    let texts = atoms.compactMap { if case .text(let text) = $0 { text } else { nil } }
    guard !texts.isEmpty, texts.count == atoms.count else { return nil }
    return texts.count == 1 ? texts[0] : "(" + texts.joined(separator: " OR ") + ")"
  }

  private func condition(_ atoms: [Compiled], arguments: inout [String]) -> String {
    let parts = atoms.map { atom in
      switch atom {
      case .sql(let sql): return sql
      case .text(let text):
        arguments.append(text)
        return "e.id IN (SELECT rowid FROM \(table.name) WHERE \(table.name) MATCH ?)"
      }
    }
    return "(" + parts.joined(separator: " OR ") + ")"
  }

  private func compiled(_ atom: QueryAtom) -> Compiled? {
    switch atom {
    case .words(let pattern): .text(free(pattern))
    case .field(let field, let pattern):
      table.has(field) ? .text(expression(pattern.spellings, pattern, in: [field.rawValue])) : nil
    case .days(let relation, let days):
      table == .events ? .sql(condition(relation, days)) : nil
    case .trait(.landmark): table == .events ? .sql("(e.landmark IS NOT NULL)") : nil
    case .trait(.disagreed): table == .events ? .sql("(e.against IS NOT NULL)") : nil
    case .aliased(let words, let others):
      .text(
        "((" + words.map(free).joined(separator: " AND ") + ") OR "
          + others.map(free).joined(separator: " OR ") + ")")
    }
  }

  /// Single words count among the compounds as well.
  private func free(_ pattern: WordPattern) -> String {
    let words = pattern.spellings.filter { $0.count == 1 }
    let phrases = pattern.spellings.filter { $0.count > 1 }
    let inWords =
      words.isEmpty ? nil : expression(words, pattern, in: table.free + [SearchTable.joined])
    let inPhrases = phrases.isEmpty ? nil : expression(phrases, pattern, in: table.free)
    return [inWords, inPhrases].compactMap(\.self).joined(separator: " OR ").parenthesized
  }

  private func expression(
    _ spellings: [[String]], _ pattern: WordPattern, in columns: [String]
  ) -> String {
    let quoted = spellings.map { words in
      let text = words.joined(separator: " ").replacing("\"", with: "")
      return "\"\(text)\"" + (pattern.isPrefix ? " *" : "")
    }
    return "{\(columns.joined(separator: " "))} : " + quoted.joined(separator: " OR ").parenthesized
  }

  /// Numbers only: nothing of them is text that a person typed.
  private func condition(_ relation: DayRelation, _ days: QueryDays) -> String {
    let first = days.first ?? -DayBounds.open
    let last = days.last ?? DayBounds.open
    return switch relation {
    case .before: "(e.sort_day < \(first))"
    case .after: "(e.sort_day > \(last))"
    case .during: "(e.begins <= \(last) AND e.ends >= \(first))"
    }
  }
}

extension String {
  fileprivate var parenthesized: String { "(" + self + ")" }
}
