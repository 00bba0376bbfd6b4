/// The bytes of a text that passed the boundary, its language, and the questions that structure
/// asks of them.
package struct SourceText: Sendable {
  /// The text's UTF-8.
  package let bytes: [UInt8]
  private let reading: Reading

  /// What else is known of it: in one place, since whatever looks at a paragraph holds the text.
  private final class Reading: Sendable {
    let text: String
    let language: any Language
    /// The language's words of pages and of sentences, which are asked for often.
    let page: any PageLexicon
    let sentences: any SentenceLexicon

    init(_ text: String, in language: any Language) {
      self.text = text
      self.language = language
      page = language.page
      sentences = language.sentences
    }
  }

  package init(_ text: String, in language: any Language) {
    bytes = Array(text.utf8)
    reading = Reading(text, in: language)
  }

  package var text: String { reading.text }
  package var language: any Language { reading.language }
  var page: any PageLexicon { reading.page }
  package var sentences: any SentenceLexicon { reading.sentences }

  package var count: Int { bytes.count }

  package func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The scalar that starts at `index`; `nil` at or past `end`.
  package func scalar(at index: Int, before end: Int) -> (value: UInt32, width: Int)? {
    guard index < end else { return nil }
    let lead = bytes[index]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let width = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard index + width <= end else { return (0xFFFD, end - index) }
    var value = UInt32(lead) & (0x7F >> UInt32(width))
    for offset in 1..<width { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (value, width)
  }

  /// The scalar that starts at `index`, which is before `end`.
  @inline(__always)
  func plainScalar(at index: Int, before end: Int) -> (value: UInt32, width: Int) {
    let byte = bytes[index]
    return byte < 0x80 ? (UInt32(byte), 1) : scalar(at: index, before: end) ?? (0xFFFD, 1)
  }

  /// The scalar that ends at `index`; `nil` at or before `start`.
  package func scalar(endingAt index: Int, after start: Int) -> (value: UInt32, width: Int)? {
    guard index > start else { return nil }
    var first = index - 1
    while first > start, bytes[first] & 0xC0 == 0x80 { first -= 1 }
    return scalar(at: first, before: index)
  }

  /// Whether `literal` stands at `index`, byte for byte.
  package func has(_ literal: StaticString, at index: Int) -> Bool {
    let length = literal.utf8CodeUnitCount
    guard index >= 0, index + length <= bytes.count else { return false }
    return literal.withUTF8Buffer { wanted in
      for offset in 0..<length where bytes[index + offset] != wanted[offset] { return false }
      return true
    }
  }

  /// `range` without the blanks at its ends.
  package func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while let (value, width) = scalar(at: start, before: end), Scalars.isBlank(value) {
      start += width
    }
    while let (value, width) = scalar(endingAt: end, after: start), Scalars.isBlank(value) {
      end -= width
    }
    return start..<end
  }

  /// The blank-separated words of `range`, found as they are asked for.
  package func words(in range: Range<Int>) -> SourceWords {
    SourceWords(source: self, range: range)
  }
}

/// The blank-separated words of a stretch of a text: UTF-8 bytes.
package struct SourceWords: BidirectionalCollection {
  fileprivate let source: SourceText
  fileprivate let range: Range<Int>

  package struct Index: Comparable {
    fileprivate let word: Range<Int>

    package static func < (a: Index, b: Index) -> Bool { a.word.lowerBound < b.word.lowerBound }
  }

  package var startIndex: Index { word(from: range.lowerBound) }
  package var endIndex: Index { Index(word: range.upperBound..<range.upperBound) }
  package subscript(index: Index) -> Range<Int> { index.word }
  package func index(after index: Index) -> Index { word(from: index.word.upperBound) }

  package func index(before index: Index) -> Index {
    var end = index.word.lowerBound
    while let (value, width) = source.scalar(endingAt: end, after: range.lowerBound),
      Scalars.isBlank(value)
    {
      end -= width
    }
    var start = end
    while let (value, width) = source.scalar(endingAt: start, after: range.lowerBound),
      !Scalars.isBlank(value)
    {
      start -= width
    }
    return Index(word: start..<end)
  }

  private func word(from place: Int) -> Index {
    var start = place
    while start < range.upperBound {
      let (value, width) = source.plainScalar(at: start, before: range.upperBound)
      guard Scalars.isBlank(value) else { break }
      start += width
    }
    var end = start
    while end < range.upperBound {
      let (value, width) = source.plainScalar(at: end, before: range.upperBound)
      if Scalars.isBlank(value) { break }
      end += width
    }
    return Index(word: start..<end)
  }
}

/// Classes of scalars, by value.
package enum Scalars {
  package static func isBlank(_ value: UInt32) -> Bool {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  package static func isUppercase(_ value: UInt32) -> Bool {
    if value < 0x80 { return (0x41...0x5A).contains(value) }
    return Unicode.Scalar(value)?.properties.isUppercase ?? false
  }

  package static func isLowercase(_ value: UInt32) -> Bool {
    if value < 0x80 { return (0x61...0x7A).contains(value) }
    return Unicode.Scalar(value)?.properties.isLowercase ?? false
  }

  package static func isLetter(_ value: UInt32) -> Bool {
    if value < 0x80 { return (0x41...0x5A).contains(value & ~0x20) }
    return Unicode.Scalar(value)?.properties.isAlphabetic ?? false
  }

  package static func isDigit(_ value: UInt32) -> Bool { (0x30...0x39).contains(value) }

  package static func isWordPart(_ value: UInt32) -> Bool { isLetter(value) || isDigit(value) }

  /// Marks that may stand between a sentence's first word and the blank before it.
  package static func isOpening(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x27, 0x28, 0x2A, 0x5B, 0x5F, 0x60, 0xAB, 0x2018, 0x201A, 0x201C, 0x201E, 0x2039:
      true
    default: false
    }
  }

  /// Marks that may stand between a sentence's full stop and the blank after it.
  package static func isClosing(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x27, 0x29, 0x2A, 0x5D, 0x5F, 0xBB, 0x2019, 0x201D, 0x203A: true
    default: false
    }
  }

  package static func isDash(_ value: UInt32) -> Bool {
    value == 0x2D || (0x2010...0x2015).contains(value)
  }

  /// `.`, `!`, `?`, `…`.
  package static func isTerminal(_ value: UInt32) -> Bool {
    value == 0x2E || value == 0x21 || value == 0x3F || value == 0x2026
  }
}
