import Browser
import Editions
import Screen
import Words
import Yams

extension Settings {
  /// Reads a configuration; what is wrong is noted and left as it is without one.
  ///
  /// - Parameter file: how messages name it.
  /// - Returns: the settings, and every issue with line, column and reason, in order of place.
  public static func read(
    yaml: String, file: String
  ) -> (settings: Settings, issues: [FileIssue]) {
    var reader = SettingsReader(nodes: NodeReader(file: file))
    let settings = reader.settings(yaml)
    let issues = reader.nodes.issues.sorted {
      ($0.place.line, $0.place.column) < ($1.place.line, $1.place.column)
    }
    return (settings, issues)
  }
}

/// Walks the nodes of a configuration.
private struct SettingsReader {
  var nodes: NodeReader

  mutating func settings(_ yaml: String) -> Settings {
    var settings = Settings()
    guard let root = nodes.compose(yaml) else { return settings }
    let known = ["theme", "language", "mouse", "detail", "linear", "ascii", "keys"]
    guard let fields = nodes.fields(of: root, what: "the configuration", known: known) else {
      return settings
    }
    settings.language = nodes.choice(
      fields["language"], what: "language", among: ReaderLanguage.allCases.map { ($0.rawValue, $0) }
    )
    settings.theme = nodes.choice(
      fields["theme"], what: "theme", among: Theme.all.map { ($0.name, $0.name) })
    settings.mouse = nodes.flag(fields["mouse"], what: "mouse")
    settings.linear = nodes.flag(fields["linear"], what: "linear")
    settings.ascii = nodes.flag(fields["ascii"], what: "ascii")
    settings.detail = number(fields["detail"])
    if let node = fields["keys"] { settings.keys = keys(node) }
    return settings
  }

  private mutating func number(_ node: Node?) -> Int? {
    guard let node else { return nil }
    guard let number = node.scalar.flatMap({ Int($0.string) }), 0...1_000_000 ~= number else {
      nodes.note("detail must be a number from 0", at: node)
      return nil
    }
    return number
  }

  private mutating func keys(_ node: Node) -> [CommandID: [KeyPress]] {
    // A kiosk reads no configuration: what it alone has cannot be given other keys.
    let table = CommandTable(kiosk: false)
    let ids = CommandID.allCases.filter { table[$0] != nil }
    let fields = nodes.fields(of: node, what: "keys", known: ids.map(\.rawValue)) ?? [:]
    var keys: [CommandID: [KeyPress]] = [:]
    var owners: [KeyPress: String] = [:]
    for id in ids {
      guard let node = fields[id.rawValue] else { continue }
      let items = node.sequence.map(Array.init) ?? [node]
      for item in items {
        guard let key = key(item) else { continue }
        if CommandTable.fixed.contains(key) {
          nodes.note("\(key.name) keeps its meaning", at: item)
          continue
        }
        if let owner = owners[key], owner != id.rawValue {
          nodes.note("\(key.name) is the key of '\(owner)' already", at: item)
          continue
        }
        owners[key] = id.rawValue
        keys[id, default: []].append(key)
      }
    }
    return keys
  }

  /// One key: `x`, `F3`, `<Enter>`, `Ctrl-X`.
  private mutating func key(_ node: Node) -> KeyPress? {
    guard let scalar = node.scalar, !scalar.string.isEmpty else {
      nodes.note("a key is written as x, F3, <Enter> or Ctrl-X", at: node)
      return nil
    }
    do {
      let keys = try KeyPress.keys(Self.notation(of: scalar.string))
      if keys.count == 1, let key = keys.first, key.canBeBound { return key }
      nodes.note("one key is wanted, such as x, F3, <Enter> or Ctrl-X", at: node)
    } catch {
      nodes.note("no such key; keys are written as x, F3, <Enter> or Ctrl-X", at: node)
    }
    return nil
  }

  /// Names of keys as people write them, in the notation of `--keys`.
  private static func notation(of text: String) -> String {
    let lower = text.lowercased()
    if lower.hasPrefix("ctrl-"), text.count > 5 { return "<C-" + lower.dropFirst(5) + ">" }
    if text.count > 1, !text.hasPrefix("<") { return "<" + text + ">" }
    return text == "<" ? "<lt>" : text
  }
}

extension KeyPress {
  /// Whether it is a key, and no click and no pasted text.
  fileprivate var canBeBound: Bool {
    switch self {
    case .click, .wheelUp, .wheelDown, .paste: false
    default: true
    }
  }
}
