import Screen
import Words

/// A query of before that stands on the search line in place of what was typed.
struct RecalledQuery: Hashable, Sendable {
  /// Its place among the last queries, newest first.
  var index: Int
  var typed: String
}

extension BrowserState {
  /// Puts the last query on the search line, and from there the one before.
  mutating func recallQuery() {
    if typing == nil { beginSearch() }
    guard let typed = typing, case .search = typed.purpose else { return }
    var index = typed.recalled.map { $0.index + 1 } ?? 0
    // What stands there already is no answer.
    while memory.queries.indices.contains(index), memory.queries[index] == typed.line.text {
      index += 1
    }
    guard memory.queries.indices.contains(index) else {
      typing?.note =
        memory.queries.isEmpty
        ? language.words(en: "no query before this one", es: "no hay búsqueda anterior")
        : language.words(en: "no older query", es: "no hay otra más antigua")
      return
    }
    let before = typed.recalled?.typed ?? typed.line.text
    typing?.line.text = memory.queries[index]
    typing?.recalled = RecalledQuery(index: index, typed: before)
    let key = commands[.recallQuery]?.keys.first?.name(in: language) ?? ""
    let place = placed(index + 1, of: memory.queries.count, in: language)
    typing?.note = language.words(
      en: "query \(place) · \(key) older  Esc undo",
      es: "búsqueda \(place) · \(key) más antigua  Esc deshacer")
    typedTextChanged()
  }

  /// Brings back what was typed before a query was recalled.
  /// - Returns: `false` if none was.
  mutating func restoreTyped() -> Bool {
    guard let recalled = typing?.recalled else { return false }
    typing?.line.text = recalled.typed
    typing?.recalled = nil
    typedTextChanged()
    return true
  }

  /// A query was kept: the next session shall know it.
  mutating func remember(query: String) -> [Effect] {
    guard !options.kiosk, query.contains(where: { $0 != " " }) else { return [] }
    memory.add(query: query)
    return [.remember(.searched(query))]
  }

  /// Whether a key brings back a last query; never one that types a letter.
  func recallsQuery(_ key: KeyPress) -> Bool {
    if case .character = key { return false }
    guard case .search? = typing?.purpose else { return false }
    return commands[.recallQuery]?.keys.contains(key) == true
  }
}
