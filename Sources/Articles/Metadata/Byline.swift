/// A line that says who wrote an article, where, or when: a byline, a dateline, a date.
struct Byline: Sendable {
  /// As printed, without markup; `nil` when the line names nobody.
  var author: Range<Int>?
  var outlet: Range<Int>?

  /// Reads `paragraph` as a byline; `nil` when it is none.
  init?(_ paragraph: Paragraph, in source: SourceText) {
    guard paragraph.wordCount <= 20, paragraph.bytes.count <= 200, !paragraph.isListItem else {
      return nil
    }
    let key = paragraph.key
    if let opening = source.page.bylineOpenings.first(where: key.hasPrefix) {
      let words = Array(source.words(in: paragraph.bytes))
        .dropFirst(opening.split(separator: " ").count)
      guard
        readName(
          words, isOutlet: source.page.outletOpenings.contains(opening), paragraph, in: source)
      else { return nil }
    } else if source.page.dateOpenings.contains(where: key.hasPrefix), key.holdsDigit,
      paragraph.wordCount <= 14, source.page.namesDay(key),
      // "On 3 April 2001 the bridge collapsed." is a sentence of the article.
      !(source.page.sentenceOpenings.contains(where: key.hasPrefix) && paragraph.endsSentence)
    {
      // "Posted on May 4, 2011 by Jane Roe".
      let words = Array(source.words(in: paragraph.bytes))
      if let by = words.firstIndex(where: {
        source.page.by.contains(source.string($0).lowercased())
      }) {
        _ = readName(words[(by + 1)...], isOutlet: false, paragraph, in: source)
      }
      return
    } else if source.page.isDate(key) {
      return
    } else if !readDateline(paragraph, in: source), !readNameAndDate(paragraph, in: source) {
      return nil
    }
  }

  /// "Published May 4, 2011", a line of its own that may stand below an article too.
  static func isPublicationLine(_ paragraph: Paragraph, in source: SourceText) -> Bool {
    return paragraph.wordCount <= 14 && !paragraph.endsSentence
      && source.page.publicationOpenings.contains(where: paragraph.key.hasPrefix)
      && Byline(paragraph, in: source) != nil
  }

  /// "By Jane Smith and John Doe, Reuters | May 4, 2012".
  private mutating func readName(
    _ words: ArraySlice<Range<Int>>, isOutlet: Bool, _ paragraph: Paragraph,
    in source: SourceText
  ) -> Bool {
    let hidden = MarkupFinder(source: source).markup(in: paragraph.bytes)
    var first: Int?
    var last = 0
    var afterComma: Int?
    let page = source.page
    for word in words {
      let visible = Self.visible(word, without: hidden)
      guard !visible.isEmpty else { continue }
      let text = source.string(visible)
      let bare = text.lowercased()
      if page.nameStops.contains(bare) || page.months.contains(Self.bare(bare)) { break }
      guard let (value, _) = source.scalar(at: visible.lowerBound, before: visible.upperBound)
      else { continue }
      if Scalars.isDigit(value) { break }
      guard Scalars.isUppercase(value) || page.nameJoints.contains(bare) else { return false }
      if first == nil { first = visible.lowerBound }
      let ends = text.hasSuffix(",")
      if afterComma == nil { last = visible.upperBound - (ends ? 1 : 0) }
      if let start = afterComma {
        outlet = start..<visible.upperBound - (ends ? 1 : 0)
      }
      if ends, afterComma == nil { afterComma = visible.upperBound + 1 }
    }
    guard let first, last > first, !paragraph.endsSentence || paragraph.wordCount <= 5 else {
      return false
    }
    // "By Friday" and "By the river" name nobody.
    let name = Self.bare(source.string(first..<last).lowercased())
    if page.months.contains(name) || page.dateWords.contains(name) { return false }
    if isOutlet {
      guard paragraph.wordCount <= 6, !paragraph.key.hasSuffix(":") else { return false }
      outlet = first..<last
      return true
    }
    author = first..<last
    if let range = outlet { outlet = withoutRole(range, in: source) }
    return true
  }

  /// "Herald Staff Writer" names the Herald; "Staff Writer" names no outlet.
  private func withoutRole(_ range: Range<Int>, in source: SourceText) -> Range<Int>? {
    let words = source.words(in: source.trimmed(range))
    let kept = words.reversed().drop { source.page.roles.contains(source.string($0).lowercased()) }
      .reversed()
    guard let first = kept.first, let last = kept.last else { return nil }
    return first.lowerBound..<last.upperBound
  }

  /// "NAIROBI, Kenya (AP) _" standing alone.
  private mutating func readDateline(_ paragraph: Paragraph, in source: SourceText) -> Bool {
    guard paragraph.wordCount <= 10 else { return false }
    if Scalars.isDash(paragraph.lastScalar) || paragraph.lastScalar == 0x5F {
      // "WASHINGTON _": a place in capitals and a dash.
      guard let place = source.words(in: paragraph.bytes).first else { return false }
      let letters = source.string(place).filter(\.isLetter)
      if letters.count > 1, letters.allSatisfy(\.isUppercase), !paragraph.key.contains("(") {
        return true
      }
    }
    guard let credit = Self.credit(opening: paragraph.bytes, in: source) else { return false }
    guard source.trimmed(credit.end..<paragraph.bytes.upperBound).isEmpty else { return false }
    outlet = credit.outlet
    return true
  }

  /// "Jane Smith | November 1, 2012", "The Harbour Post, November 1, 2012".
  private mutating func readNameAndDate(_ paragraph: Paragraph, in source: SourceText) -> Bool {
    guard paragraph.wordCount <= 12, paragraph.key.holdsDigit else { return false }
    let hidden = MarkupFinder(source: source).markup(in: paragraph.bytes)
    let separators = paragraph.bytes.filter { source.bytes[$0] == 0x7C || source.bytes[$0] == 0x2C }
    for cut in separators {
      guard source.page.isDate(source.string(cut + 1..<paragraph.bytes.upperBound).lowercased())
      else {
        continue
      }
      let names = source.words(in: paragraph.bytes.lowerBound..<cut)
        .map { Self.visible($0, without: hidden) }.filter { !$0.isEmpty }
      guard (1...5).contains(names.count), let first = names.first, let last = names.last,
        names.allSatisfy({ Scalars.isUppercase(UInt32(source.bytes[$0.lowerBound])) })
      else { return false }
      let isOutlet = names.contains { name in
        source.page.outletWords.contains(source.string(name).lowercased())
      }
      if isOutlet {
        outlet = first.lowerBound..<last.upperBound
      } else if names.count >= 2 {
        author = first.lowerBound..<last.upperBound
      } else {
        return source.bytes[cut] == 0x2C
      }
      return true
    }
    return false
  }

  private static func visible(_ word: Range<Int>, without hidden: [Range<Int>]) -> Range<Int> {
    var word = word
    for mark in hidden where mark.overlaps(word) {
      if mark.lowerBound <= word.lowerBound {
        word = min(mark.upperBound, word.upperBound)..<word.upperBound
      } else {
        word = word.lowerBound..<mark.lowerBound
      }
    }
    return word
  }
}
