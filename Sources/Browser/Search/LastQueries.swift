import Screen

/// A query of before that stands on the search line in place of what was typed.
struct RecalledQuery: Hashable, Sendable {
  /// Its place among the last queries, newest first.
  var index: Int
  var typed: String
}

extension BrowserState {
  /// Puts the last query on the search line, and from there the one before.
  mutating func recallQuery() {
    if prompt == nil { beginSearch() }
    guard let typed = prompt, case .search = typed.purpose else { return }
    var index = typed.recalled.map { $0.index + 1 } ?? 0
    // What stands there already is no answer.
    while memory.queries.indices.contains(index), memory.queries[index] == typed.line.text {
      index += 1
    }
    guard memory.queries.indices.contains(index) else {
      prompt?.note = memory.queries.isEmpty ? "no query before this one" : "no older query"
      return
    }
    let before = typed.recalled?.typed ?? typed.line.text
    prompt?.line.text = memory.queries[index]
    prompt?.recalled = RecalledQuery(index: index, typed: before)
    let key = commands[.recallQuery]?.keys.first?.name ?? ""
    prompt?.note = "query \(index + 1) of \(memory.queries.count) · \(key) older  Esc undo"
    typedTextChanged()
  }

  /// Brings back what was typed before a query was recalled.
  /// - Returns: `false` if none was.
  mutating func restoreTyped() -> Bool {
    guard let recalled = prompt?.recalled else { return false }
    prompt?.line.text = recalled.typed
    prompt?.recalled = nil
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
    guard case .search? = prompt?.purpose else { return false }
    return commands[.recallQuery]?.keys.contains(key) == true
  }
}
