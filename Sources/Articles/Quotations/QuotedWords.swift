/// What a quotation's own words and marks tell of it.
struct QuotedWords {
  private let context: QuotationContext
  private let mark: QuotationMarks.Marked
  private var source: SourceText { context.source }

  init(_ mark: QuotationMarks.Marked, in context: QuotationContext) {
    self.mark = mark
    self.context = context
  }

  var count: Int {
    source.words(in: mark.inner).count { word in
      word.contains { Scalars.isWordPart(UInt32(source.bytes[$0])) }
    }
  }

  /// A work's title: each of its longer words begins with a capital.
  var isTitle: Bool {
    let long = context.words(in: mark.inner).filter { $0.folded.count > 3 }
    return !long.isEmpty && long.allSatisfy(\.isCapitalized)
  }

  /// Whether its last scalar is a comma, "?" or "!".
  var endsWithMark: Bool {
    guard
      let (last, _) = source.scalar(endingAt: mark.inner.upperBound, after: mark.inner.lowerBound)
    else { return false }
    return last == 0x2C || last == 0x3F || last == 0x21
  }

  /// Whether the sentence may go on with "says …": the quotation ends in `,`, `?`, `!` or a dash.
  var leavesSentenceOpen: Bool {
    guard mark.isClosed else { return false }
    if let (after, _) = source.scalar(at: mark.whole.upperBound, before: source.count),
      after == 0x2C
    {
      return true
    }
    var end = mark.inner.upperBound
    while let (value, width) = source.scalar(endingAt: end, after: mark.inner.lowerBound) {
      switch value {
      case 0x2C, 0x3F, 0x21, 0x2D, 0x2014, 0x2013, 0x2026: return true
      case 0x27, 0x2019, 0x29, 0x5D, 0x20: end -= width
      case 0x23, 0x28: end -= width
      default: return false
      }
    }
    return false
  }

  /// Whether a comma or a colon stands right before it.
  var followsMark: Bool { markBefore == 0x2C || followsColon }

  /// Whether a colon stands right before it.
  var followsColon: Bool { markBefore == 0x3A }

  private var markBefore: UInt32? {
    var index = mark.whole.lowerBound
    while let (value, width) = source.scalar(endingAt: index, after: 0) {
      guard Scalars.isBlank(value) else { return value }
      index -= width
    }
    return nil
  }

  /// Whether nothing but a comma and a word that joins stands between the quotation before, which
  /// ends at `end`, and this one: "“…,” and “…”".
  func isJoined(from end: Int) -> Bool {
    guard end < mark.whole.lowerBound else { return false }
    var start = end
    while let (value, width) = source.scalar(at: start, before: mark.whole.lowerBound),
      Scalars.isBlank(value) || value == 0x2C
    {
      start += width
    }
    return start == mark.whole.lowerBound
      || source.sentences.joints.contains { source.has($0, at: start) }
  }
}
