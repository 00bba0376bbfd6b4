/// The two full-text tables: their columns, and which of them a query's words and fields mean.
enum SearchTable: CaseIterable {
  case events, outside

  /// "joined" holds the compounds of the free columns: "jtf7" where they have "jtf 7".
  static let joined = "joined"

  var name: String {
    switch self {
    case .events: "event_words"
    case .outside: "outside_words"
    }
  }

  /// The fact that says what the table held when it was written.
  var fact: String {
    switch self {
    case .events: "event words"
    case .outside: "outside words"
    }
  }

  /// Where a word without a field is looked for.
  var free: [String] {
    switch self {
    case .events: ["title", "text", "summary", "people", "place", "speaker", "document"]
    case .outside: ["text", "speaker", "document"]
    }
  }

  var columns: [String] {
    let fields: [TextField] =
      switch self {
      case .events: [.kind, .outlet, .author, .voice]
      case .outside: [.outlet, .author, .voice]
      }
    return free + [SearchTable.joined] + fields.map(\.rawValue)
  }

  func has(_ field: TextField) -> Bool { columns.contains(field.rawValue) }
}
