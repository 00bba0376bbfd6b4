/// Finds the markup of light-weight formats that a reader need not see.
///
/// Found are the brackets and targets of Markdown links and images, the stars and underscores of
/// emphasis, and the signs of headings and block quotations. Brackets without a target are an
/// editor's insertion and stay.
struct MarkupFinder {
  /// A Markdown link.
  struct Link: Hashable {
    var whole: Range<Int>
    /// What a reader sees of it.
    var label: Range<Int>
  }

  let source: SourceText

  /// A link's target is not longer, in bytes.
  private static let longestTarget = 2_000
  /// Emphasis does not run longer than this many bytes.
  private static let longestEmphasis = 400

  /// The markup inside one paragraph, in order.
  func markup(in paragraph: Range<Int>) -> [Range<Int>] {
    guard mayHoldMarkup(paragraph) else { return [] }
    var hidden = headingMark(in: paragraph) + quoteMarks(in: paragraph)
    for link in links(in: paragraph) {
      hidden.append(link.whole.lowerBound..<link.label.lowerBound)
      hidden.append(link.label.upperBound..<link.whole.upperBound)
    }
    hidden += emphasis(in: paragraph, outside: hidden)
    return hidden.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Whether a heading or quotation begins there or a mark of emphasis or links stands in it: most
  /// paragraphs need no closer look.
  private func mayHoldMarkup(_ paragraph: Range<Int>) -> Bool {
    let bytes = source.bytes.span.extracting(paragraph)
    if !bytes.isEmpty, bytes[0] == 0x23 || bytes[0] == 0x3E { return true }
    // No byte waits for another, so that many are read at a time.
    var marks: UInt8 = 0
    for index in bytes.indices {
      let byte = bytes[index]
      marks |= (byte == 0x2A ? 1 : 0) | (byte == 0x5F ? 1 : 0) | (byte == 0x5D ? 1 : 0)
    }
    return marks != 0
  }

  /// The links inside one paragraph, in order, without those inside others.
  func links(in paragraph: Range<Int>) -> [Link] {
    var links: [Link] = []
    var open: [Int] = []
    var index = paragraph.lowerBound
    while index < paragraph.upperBound {
      let byte = source.bytes[index]
      if byte == 0x5B {
        open.append(index)
      } else if byte == 0x5D, let start = open.popLast(),
        let end = targetEnd(at: index + 1, before: paragraph.upperBound)
      {
        let isImage = start > paragraph.lowerBound && source.bytes[start - 1] == 0x21
        while let last = links.last, last.whole.lowerBound > start { links.removeLast() }
        links.append(Link(whole: (isImage ? start - 1 : start)..<end, label: start + 1..<index))
        index = end
        continue
      }
      index += 1
    }
    return links
  }

  /// Whether the paragraph is one link and nothing else.
  func isWholeLink(_ paragraph: Range<Int>) -> Bool {
    guard paragraph.upperBound > paragraph.lowerBound,
      source.bytes[paragraph.upperBound - 1] == 0x29
    else { return false }
    let start = source.listMarker(in: paragraph)?.upperBound ?? paragraph.lowerBound
    guard start < paragraph.upperBound,
      source.bytes[start] == 0x5B || source.bytes[start] == 0x21
    else { return false }
    return links(in: paragraph).contains {
      $0.whole == start..<paragraph.upperBound
    }
  }

  private func targetEnd(at start: Int, before end: Int) -> Int? {
    guard start < end, source.bytes[start] == 0x28 else { return nil }
    var depth = 0
    for index in start..<min(end, start + Self.longestTarget) {
      switch source.bytes[index] {
      case 0x28: depth += 1
      case 0x29:
        depth -= 1
        if depth == 0 { return index + 1 }
      case 0x0A: return nil
      default: break
      }
    }
    return nil
  }

  /// "> " at the start of each line of a Markdown block quotation.
  private func quoteMarks(in paragraph: Range<Int>) -> [Range<Int>] {
    guard isBlockQuotation(paragraph) else { return [] }
    var marks: [Range<Int>] = []
    var lineStart = true
    var index = paragraph.lowerBound
    while index < paragraph.upperBound {
      let byte = source.bytes[index]
      if lineStart, byte == 0x3E {
        var end = index
        while end < paragraph.upperBound, source.bytes[end] == 0x3E || source.bytes[end] == 0x20 {
          end += 1
        }
        marks.append(index..<end)
        index = end
        lineStart = false
        continue
      }
      if byte == 0x0A {
        lineStart = true
      } else if byte != 0x20, byte != 0x09 {
        lineStart = false
      }
      index += 1
    }
    return marks
  }

  /// Whether the paragraph is a Markdown block quotation.
  func isBlockQuotation(_ paragraph: Range<Int>) -> Bool {
    paragraph.count > 2 && source.bytes[paragraph.lowerBound] == 0x3E
      && source.bytes[paragraph.lowerBound + 1] == 0x20
  }

  private func headingMark(in paragraph: Range<Int>) -> [Range<Int>] {
    var end = paragraph.lowerBound
    while end < paragraph.upperBound, source.bytes[end] == 0x23 { end += 1 }
    guard end > paragraph.lowerBound, end - paragraph.lowerBound <= 6,
      end < paragraph.upperBound, source.bytes[end] == 0x20
    else { return [] }
    return [paragraph.lowerBound..<end + 1]
  }

  private func emphasis(in paragraph: Range<Int>, outside hidden: [Range<Int>]) -> [Range<Int>] {
    let hidden = hidden.sorted { $0.lowerBound < $1.lowerBound }
    var found: [Range<Int>] = []
    var open: (byte: UInt8, range: Range<Int>)?
    var index = paragraph.lowerBound
    while index < paragraph.upperBound {
      let byte = source.bytes[index]
      guard byte == 0x2A || byte == 0x5F, hidden.index(containing: index) == nil else {
        index += 1
        continue
      }
      var end = index
      while end < paragraph.upperBound, source.bytes[end] == byte { end += 1 }
      let run = index..<end
      index = end
      guard run.count <= 3 else {
        open = nil
        continue
      }
      let before = source.scalar(endingAt: run.lowerBound, after: paragraph.lowerBound)?.value
      let after = source.scalar(at: run.upperBound, before: paragraph.upperBound)?.value
      if let opened = open, opened.byte == byte, opened.range.count == run.count,
        let before, !Scalars.isBlank(before), after.map({ !Scalars.isWordPart($0) }) ?? true,
        run.lowerBound - opened.range.upperBound <= Self.longestEmphasis
      {
        found += [opened.range, run]
        open = nil
      } else if before.map({ !Scalars.isWordPart($0) }) ?? true, let after,
        !Scalars.isBlank(after)
      {
        open = (byte, run)
      }
    }
    return found
  }
}
