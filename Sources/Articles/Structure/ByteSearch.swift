// Not generic: what other modules call would not be specialized.

extension String {
  /// Whether `part` stands in the text, byte for byte.
  package func holds(_ part: String) -> Bool { Substring(self).holds(part) }
}

extension Substring {
  /// Whether `part` stands in the text, byte for byte.
  package func holds(_ part: String) -> Bool {
    var (text, part) = (self, part)
    return text.withUTF8 { text in
      part.withUTF8 { part in
        guard let first = part.first else { return true }
        var start = 0
        while start + part.count <= text.count,
          let found = text[start...(text.count - part.count)].firstIndex(of: first)
        {
          if text[found..<found + part.count].elementsEqual(part) { return true }
          start = found + 1
        }
        return false
      }
    }
  }
}
