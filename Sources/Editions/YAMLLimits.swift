import CYaml

/// What an edition may not hold, found before anything is made of it: aliases, which can stand for
/// billions of nodes in a few bytes, and nesting so deep that no reader follows it.
enum YAMLLimits {
  /// Lists and mappings inside each other; an edition needs six.
  static let deepest = 32

  /// The first thing that is refused; `nil` also where the text is no YAML at all, which the
  /// composer then says.
  static func refusal(of yaml: String) -> (place: EditionPlace, reason: String)? {
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
  ) -> (place: EditionPlace, reason: String)? {
    var depth = 0
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(&parser, &event) == 1 else { return nil }
      defer { yaml_event_delete(&event) }
      let place = EditionPlace(
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
