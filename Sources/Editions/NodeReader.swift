import Yams

/// Takes YAML nodes for what a file that a person writes (an edition, a configuration) needs them
/// to be, and notes each one that is not.
package struct NodeReader {
  let file: String
  package private(set) var issues: [FileIssue] = []

  package init(file: String) { self.file = file }

  package static func place(of node: Node) -> FilePlace {
    node.mark.map { FilePlace(line: $0.line, column: $0.column) }
      ?? FilePlace(line: 1, column: 1)
  }

  package mutating func note(_ reason: String, at place: FilePlace) {
    issues.append(FileIssue(file: file, place: place, reason: reason))
  }

  package mutating func note(_ reason: String, at node: Node) {
    note(reason, at: NodeReader.place(of: node))
  }

  /// The entries of a mapping by key; keys other than `known` are noted and left out.
  package mutating func fields(of node: Node, what: String, known: [String]) -> [String: Node]? {
    guard let mapping = node.mapping else {
      note("\(what) must be keys with values, such as '\(known[0]): …'", at: node)
      return nil
    }
    var fields: [String: Node] = [:]
    for (key, value) in mapping {
      guard let name = key.scalar?.string, known.contains(name) else {
        let shown = key.scalar.map { shorten($0.string) } ?? "…"
        note("unknown key '\(shown)' in \(what)\(suggestion(for: shown, known))", at: key)
        continue
      }
      fields[name] = value
    }
    return fields
  }

  /// The items of a list; a missing list is empty.
  package mutating func list(_ node: Node?, what: String) -> [Node] {
    guard let node else { return [] }
    guard let sequence = node.sequence else {
      note("\(what) must be a list ('- …')", at: node)
      return []
    }
    return Array(sequence)
  }

  /// A text that is not empty.
  package mutating func text(_ node: Node?, what: String) -> String? {
    guard let node else { return nil }
    guard let scalar = node.scalar else {
      note("\(what) must be a text", at: node)
      return nil
    }
    let text = EditionText.clean(scalar.string)
    if text.isEmpty {
      note("\(what) needs a value", at: node)
      return nil
    }
    return text
  }

  package mutating func texts(_ node: Node?, what: String) -> [String] {
    var texts: [String] = []
    for item in list(node, what: what) {
      if let text = text(item, what: "an item of \(what)") { texts.append(text) }
    }
    return texts
  }

  /// `true` or `false`.
  package mutating func flag(_ node: Node?, what: String) -> Bool? {
    guard let node else { return nil }
    switch node.scalar?.string {
    case "true": return true
    case "false": return false
    default:
      note("\(what) must be true or false", at: node)
      return nil
    }
  }

  /// One of some words.
  package mutating func choice<Value>(
    _ node: Node?, what: String, among values: [(String, Value)]
  ) -> Value? {
    guard let node, let text = text(node, what: what) else { return nil }
    if let value = values.first(where: { $0.0 == text }) { return value.1 }
    let words = values.map(\.0).joined(separator: ", ")
    note("\(what) '\(shorten(text))' is none of: \(words)", at: node)
    return nil
  }

  private func suggestion(for key: String, _ known: [String]) -> String {
    let near = known.first { $0.dropLast() == key || key.dropLast() == $0 || same($0, key) }
    return near.map { "; did you mean '\($0)'?" } ?? "; known are: " + known.joined(separator: ", ")
  }

  private func same(_ a: String, _ b: String) -> Bool {
    a.count == b.count && a.sorted() == b.sorted() || a == b.lowercased()
  }

  private func shorten(_ text: String) -> String {
    EditionText.shortened(EditionText.clean(text), to: 40)
  }
}
