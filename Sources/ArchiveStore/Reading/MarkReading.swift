import Articles
import Story

/// A passage by what does not change with the timeline: its article's bytes and its place in it.
public struct PassageMark: Hashable, Sendable {
  /// `Article.sha256`.
  public var sha256: String
  /// UTF-8 bytes in the article's text: the whole passage, and the clause that was meant.
  public var bytes: Range<Int>
  public var focus: Range<Int>

  public init(sha256: String, bytes: Range<Int>, focus: Range<Int>) {
    self.sha256 = sha256
    self.bytes = bytes
    self.focus = focus
  }
}

/// A marked passage, ready to be shown.
public struct MarkedPassage: Hashable, Sendable {
  public var mark: PassageMark
  /// The whole passage without markup; line ends inside are single line feeds.
  public var text: String
  /// UTF-8 bytes in `text`.
  public var focus: Range<Int>
  public var article: ArticleRow
}

extension Archive {
  /// The marked passages whose articles are here, byte for byte; the others are left out.
  public func passages(at marks: [PassageMark]) throws -> [MarkedPassage] {
    try read { read in
      try marks.compactMap { mark in
        try read.checkInterruption()
        return try read.passage(at: mark)
      }
    }
  }
}

extension ArchiveRead {
  fileprivate func passage(at mark: PassageMark) throws -> MarkedPassage? {
    let id = String(mark.sha256.prefix(12))
    guard let number = try ArticleShelf.number(of: id, in: db) else { return nil }
    let article = try article(number)
    guard article.sha256 == mark.sha256, mark.isPlace(in: article.text) else { return nil }
    let shown = article.displayText(of: mark.bytes, paragraphBreak: "\n")
    return MarkedPassage(
      mark: mark, text: shown.text, focus: shown.displayRange(ofSource: mark.focus),
      article: try articleRow(number))
  }
}

extension PassageMark {
  /// No passage is longer, in bytes.
  private static let longest = 1 << 16

  /// Whether it lies in a text and cuts no letter in two. Marks come from a file that anybody may
  /// have changed.
  fileprivate func isPlace(in text: String) -> Bool {
    let utf8 = text.utf8
    guard bytes.lowerBound >= 0, bytes.upperBound <= utf8.count, !bytes.isEmpty,
      bytes.count <= Self.longest, focus.lowerBound >= bytes.lowerBound,
      focus.upperBound <= bytes.upperBound
    else { return false }
    return [bytes.lowerBound, bytes.upperBound, focus.lowerBound, focus.upperBound].allSatisfy {
      let index = utf8.index(utf8.startIndex, offsetBy: $0)
      return index == utf8.endIndex || utf8[index] & 0xC0 != 0x80
    }
  }
}
