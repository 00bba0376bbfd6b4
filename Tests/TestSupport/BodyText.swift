import Articles

extension Article {
  /// The words of its body, a blank line between its regions.
  package var bodyText: String {
    let bytes = Array(text.utf8)
    return regions.filter { $0.kind == .body }
      .map { String(decoding: bytes[$0.bytes], as: UTF8.self) }.joined(separator: "\n\n")
  }
}
