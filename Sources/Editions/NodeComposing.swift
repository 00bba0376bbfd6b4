import Yams

// YAML to nodes: the errors of the parser in our words.
extension NodeReader {
  /// The root node; `nil` for an empty file and where the parser gives up (noted).
  package mutating func compose(_ yaml: String) -> Node? {
    if let (place, reason) = YAMLLimits.refusal(of: yaml) {
      note(reason, at: place)
      return nil
    }
    do {
      return try Yams.compose(yaml: yaml, .basic)
    } catch let error as YamlError {
      let (place, reason) = explain(error, in: yaml)
      note(reason, at: place)
    } catch {
      note("not YAML", at: EditionPlace(line: 1, column: 1))
    }
    return nil
  }

  private func explain(_ error: YamlError, in yaml: String) -> (EditionPlace, String) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return (EditionPlace(line: mark.line, column: mark.column), "not YAML: \(problem)")
    case .duplicatedKeysInMapping(let duplicates, let context):
      let keys = duplicates.sorted().map { "'\(EditionText.clean($0))'" }.joined(separator: ", ")
      return (
        EditionPlace(line: context.mark.line, column: context.mark.column),
        "the same key twice in the entry that begins here: \(keys)"
      )
    case .reader(let problem, let offset, _, _):
      return (place(ofByte: offset ?? 0, in: yaml), "not YAML: \(problem)")
    default:
      return (EditionPlace(line: 1, column: 1), "not YAML")
    }
  }

  private func place(ofByte offset: Int, in yaml: String) -> EditionPlace {
    let before = yaml.utf8.prefix(offset)
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { before.index(after: $0) }
    let column = yaml[(lineStart ?? yaml.startIndex)..<before.endIndex].unicodeScalars.count + 1
    return EditionPlace(line: line, column: column)
  }
}
