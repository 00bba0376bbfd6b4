/// Words that texts are looked at for, byte for byte: how one may begin, or what may stand in it.
package struct Phrases: ExpressibleByArrayLiteral, Sendable {
  /// By their first bytes.
  private let byFirst: [[[UInt8]]]
  /// Whether one of them begins with a byte.
  private let isFirst: [Bool]

  package init(_ phrases: [String]) {
    var byFirst: [[[UInt8]]] = Array(repeating: [], count: 256)
    for phrase in phrases.map({ Array($0.utf8) }) {
      if let first = phrase.first { byFirst[Int(first)].append(phrase) }
    }
    self.byFirst = byFirst
    isFirst = byFirst.map { !$0.isEmpty }
  }

  package init(arrayLiteral phrases: String...) { self.init(phrases) }

  /// How many bytes the first of them has with which a text begins; `nil`: with none.
  package func opening(of text: String) -> Int? {
    var text = text
    return text.withUTF8 { bytes -> Int? in
      guard let first = bytes.first else { return nil }
      return byFirst[Int(first)].first { Self.stands($0, at: 0, in: bytes) }?.count
    }
  }

  /// Whether a text begins with one of them.
  package func open(_ text: String) -> Bool { opening(of: text) != nil }

  /// Whether a stretch of a text begins with one of them, case and curly marks aside.
  func open(_ stretch: Range<Int>, of source: SourceText) -> Bool {
    guard let first = Self.folded(stretch.lowerBound, stretch.upperBound, source) else {
      return false
    }
    return byFirst[Int(first.byte)].contains { phrase in
      var index = stretch.lowerBound
      for wanted in phrase {
        guard let (byte, width) = Self.folded(index, stretch.upperBound, source), byte == wanted
        else { return false }
        index += width
      }
      return true
    }
  }

  /// The scalar at a place, where it is ASCII or a curly mark that is made straight.
  private static func folded(
    _ index: Int, _ end: Int, _ source: SourceText
  ) -> (byte: UInt8, width: Int)? {
    guard let (value, width) = source.scalar(at: index, before: end) else { return nil }
    switch value {
    case 0x41...0x5A: return (UInt8(value) | 0x20, width)
    case 0x2018, 0x2019: return (0x27, width)
    case 0..<0x80: return (UInt8(value), width)
    default: return nil
    }
  }

  /// Whether one of them stands in a text.
  package func areHeld(by text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      bytes.indices.contains { place in
        let first = Int(bytes[place])
        return isFirst[first] && byFirst[first].contains { Self.stands($0, at: place, in: bytes) }
      }
    }
  }

  private static func stands(
    _ phrase: [UInt8], at place: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard place + phrase.count <= bytes.count else { return false }
    for offset in phrase.indices where bytes[place + offset] != phrase[offset] { return false }
    return true
  }
}

/// A set of words by their hashes, for words that are hashed where they stand.
package struct WordHashes: ExpressibleByArrayLiteral, Sendable {
  private let hashes: Set<UInt64>

  package init(arrayLiteral words: String...) {
    hashes = Set(
      words.map { word in
        var hash = StableHash()
        for byte in word.utf8 { hash.combine(byte) }
        return hash.value
      })
  }

  /// - Parameter hash: `StableHash` of a word's bytes.
  package func contains(_ hash: UInt64) -> Bool { hashes.contains(hash) }
}
