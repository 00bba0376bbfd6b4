import CYaml
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
      note("not YAML", at: FilePlace(line: 1, column: 1))
    }
    return nil
  }

  private func explain(_ error: YamlError, in yaml: String) -> (FilePlace, String) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return (FilePlace(line: mark.line, column: mark.column), "not YAML: \(problem)")
    case .duplicatedKeysInMapping(let duplicates, let context):
      let keys = duplicates.sorted().map { "'\(EditionText.clean($0))'" }.joined(separator: ", ")
      return (
        FilePlace(line: context.mark.line, column: context.mark.column),
        "the same key twice in the entry that begins here: \(keys)"
      )
    case .reader(let problem, let offset, _, _):
      return (place(ofByte: offset ?? 0, in: yaml), "not YAML: \(problem)")
    default:
      return (FilePlace(line: 1, column: 1), "not YAML")
    }
  }

  private func place(ofByte offset: Int, in yaml: String) -> FilePlace {
    let before = yaml.utf8.prefix(offset)
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { before.index(after: $0) }
    let column = yaml[(lineStart ?? yaml.startIndex)..<before.endIndex].unicodeScalars.count + 1
    return FilePlace(line: line, column: column)
  }
}

/// What an edition may not hold, found before anything is made of it: aliases, which can stand for
/// billions of nodes in a few bytes, and nesting so deep that no reader follows it.
enum YAMLLimits {
  /// Lists and mappings inside each other; an edition needs six.
  static let deepest = 32

  /// The first thing that is refused; `nil` also where the text is no YAML at all, which the
  /// composer then says.
  static func refusal(of yaml: String) -> (place: FilePlace, reason: String)? {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { return nil }
    defer { yaml_parser_delete(&parser) }
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    return Array(yaml.utf8).withUnsafeBufferPointer { bytes in
      yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
      return refusal(in: &parser)
    }
  }

  private static func refusal(
    in parser: inout yaml_parser_t
  ) -> (place: FilePlace, reason: String)? {
    var depth = 0
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(&parser, &event) == 1 else { return nil }
      defer { yaml_event_delete(&event) }
      let place = FilePlace(
        line: Int(event.start_mark.line) + 1, column: Int(event.start_mark.column) + 1)
      switch event.type {
      case YAML_STREAM_END_EVENT: return nil
      case YAML_ALIAS_EVENT:
        return (place, "an alias ('*name') is not read here; write the words out")
      case YAML_SCALAR_EVENT where event.data.scalar.anchor != nil,
        YAML_SEQUENCE_START_EVENT where event.data.sequence_start.anchor != nil,
        YAML_MAPPING_START_EVENT where event.data.mapping_start.anchor != nil:
        return (place, "an anchor ('&name') is not read here; put '&' between quotation marks")
      case YAML_SEQUENCE_START_EVENT, YAML_MAPPING_START_EVENT:
        depth += 1
        if depth > deepest { return (place, "lists inside lists, more than \(deepest) deep") }
      case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: depth -= 1
      default: break
      }
    }
  }
}
