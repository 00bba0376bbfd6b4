import Articles

/// The forms in which a timeline is written out.
public enum TimelineFormat: String, Hashable, Sendable, CaseIterable {
  case text, json, jsonl, csv, markdown

  /// Whether it has words of a language; the names of fields and columns are the same in each.
  public var isForPeople: Bool { self == .text || self == .markdown }

  /// The ending of files of this form.
  public var ending: String {
    switch self {
    case .text: "txt"
    case .json: "json"
    case .jsonl: "jsonl"
    case .csv: "csv"
    case .markdown: "md"
    }
  }

  /// The form that a file's ending tells; `nil`: it tells none.
  public init?(file: String) {
    guard !file.hasSuffix("/") else { return nil }
    let ending = FilePath.ending(of: file).lowercased()
    guard let format = Self.allCases.first(where: { $0.ending == ending }) else { return nil }
    self = format
  }
}
